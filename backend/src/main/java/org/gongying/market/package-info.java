/**
 * The open listings of all in memory, and the best counterparts of one of them, exactly: the
 * engine. It knows no framework and no database.
 *
 * <p>Its words: a <b>bucket</b> holds one side of one category; a <b>segment</b> is a sorted part
 * of it that never changes but for its dead rows; a <b>block</b> is 16 rows and a <b>region</b> 16
 * blocks of a segment, each with <b>bounds</b> on all its rows, from which a <b>ceiling</b> of the
 * score follows.
 */
package org.gongying.market;
