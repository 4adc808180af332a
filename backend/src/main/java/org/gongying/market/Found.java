package org.gongying.market;

import java.util.UUID;

/**
 * A counterpart that keeps all rules.
 *
 * @param version of the listing as it was compared
 * @param base the score without bonuses
 * @param values of {@link Rulebook#FACTORS}, in thousandths
 * @param km between the points, null where one is missing
 * @param back what makes it an exchange in both directions; null where nothing does
 */
public record Found(UUID id, int version, int score, int base, int[] values, Double km, Back back) {

  /** A listing of the asking owner, and one of the counterpart's that it could answer. */
  public record Back(UUID own, UUID other) {}
}
