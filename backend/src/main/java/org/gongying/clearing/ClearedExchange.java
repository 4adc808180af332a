package org.gongying.clearing;

import java.util.Set;
import java.util.UUID;
import org.gongying.exchanges.Exchange;

/**
 * An exchange of a clearing.
 *
 * @param number from 1, the best first
 * @param places codes of all places its listings lie in; empty where it is read
 * @param match what it was put to its participants as; null while it is not
 */
record ClearedExchange(int number, Exchange exchange, Set<String> places, UUID match) {}
