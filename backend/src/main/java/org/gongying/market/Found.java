package org.gongying.market;

import java.util.UUID;

/**
 * A counterpart that keeps all rules.
 *
 * @param version of the listing as it was compared
 * @param values of {@link Rulebook#FACTORS}, in thousandths
 * @param km between the points, null where one is missing
 */
public record Found(UUID id, int version, int score, int[] values, Double km) {}
