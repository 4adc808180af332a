package org.gongying.catalogue;

import java.util.List;

/**
 * A kind of resource (类别): a branch ({@code produce}) or a leaf of it ({@code produce.tea}); {@code
 * purchase}, {@code expert} and {@code market_entity} are branches without leaves. {@code links}
 * are the categories whose offers may meet a need of this one beside those of its own branch.
 * {@code units} are the usual ones, the most usual first; {@code review} asks for a look before
 * publication; {@code papers} and {@code causes} are codes of the lists paper and poverty_cause.
 */
public record Category(
    String code,
    String parent,
    String branch,
    String zh,
    String en,
    List<String> links,
    List<String> units,
    boolean review,
    List<String> papers,
    List<String> causes) {}
