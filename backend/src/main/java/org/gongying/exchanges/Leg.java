package org.gongying.exchanges;

import java.util.Comparator;
import java.util.UUID;

/**
 * What could go from one participant to another: an offer of the giver for a need of the taker.
 *
 * <p>Quantities are the most the leg can move, in thousandths of each listing's own unit (the two
 * need not convert), {@link #UNKNOWN} where one is not known: then nothing is taken from that
 * listing's remaining quantity.
 *
 * @param category the leaf category of the goods, the offer's
 * @param score how well the two fit, 0 to 10,000; a leg of score 0 takes no part
 * @param least the smallest share of the quantities, in thousandths, that is still worth moving:
 *     {@link #WHOLE} where the goods cannot be divided, more than usual where a minimum lot says so
 */
public record Leg(
    UUID offer,
    UUID need,
    UUID giver,
    UUID taker,
    String category,
    int score,
    long offerQuantity,
    long needQuantity,
    int least) {
  public static final long UNKNOWN = -1;
  public static final int HIGHEST_SCORE = 10_000;

  /** All of it, as a share in thousandths. */
  public static final int WHOLE = 1000;

  /** Where no lot is stated, less than a twentieth is not worth the way. */
  public static final int USUAL = 50;

  /** By participants, the best first. */
  static final Comparator<Leg> ORDER =
      Comparator.comparing(Leg::giver)
          .thenComparing(Leg::taker)
          .thenComparing(Comparator.comparingInt(Leg::score).reversed())
          .thenComparing(Leg::offer)
          .thenComparing(Leg::need);

  public Leg {
    if (score < 0 || score > HIGHEST_SCORE) {
      throw new IllegalArgumentException("Not a score: " + score);
    }
    if (least < 1 || least > WHOLE) {
      throw new IllegalArgumentException("Not a share: " + least);
    }
    if (offerQuantity == 0
        || needQuantity == 0
        || Math.min(offerQuantity, needQuantity) < UNKNOWN) {
      throw new IllegalArgumentException("Not a quantity: " + offerQuantity + ", " + needQuantity);
    }
  }

  /** A leg without a minimum lot. */
  public Leg(
      UUID offer,
      UUID need,
      UUID giver,
      UUID taker,
      String category,
      int score,
      long offerQuantity,
      long needQuantity) {
    this(offer, need, giver, taker, category, score, offerQuantity, needQuantity, USUAL);
  }

  /** Whether it can be part of an exchange at all. */
  boolean counts() {
    return score > 0 && !giver.equals(taker);
  }
}
