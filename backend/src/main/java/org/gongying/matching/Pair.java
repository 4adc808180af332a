package org.gongying.matching;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.gongying.listings.ListingView;
import org.gongying.market.Found;

/**
 * A need and an offer that were compared, by the id of the one that was asked for.
 *
 * @param version of that listing as it was compared; {@link #AS_IT_IS} where it was read with it
 * @param values of {@link Score#FACTORS}, in thousandths
 * @param km between the points, null where one is missing
 */
record Pair(UUID id, int version, int score, List<Integer> values, Double km) {

  static final int AS_IT_IS = -1;

  static Pair of(Found found) {
    return new Pair(
        found.id(),
        found.version(),
        found.score(),
        Arrays.stream(found.values()).boxed().toList(),
        found.km());
  }

  /** Reads id, score, the factors and the distance, from that column on. */
  static Pair of(Object[] row, int from) {
    int factors = Score.FACTORS.size();
    return new Pair(
        (UUID) row[from],
        AS_IT_IS,
        ((Number) row[from + 1]).intValue(),
        Arrays.stream(row, from + 2, from + 2 + factors).map(v -> ((Number) v).intValue()).toList(),
        (Double) row[from + 2 + factors]);
  }

  /** Whether the listing is in view and as it was when it was compared. */
  boolean isStill(ListingView listing) {
    return listing != null && (version == AS_IT_IS || version == listing.version());
  }

  int value(String factor) {
    return values.get(Score.FACTORS.indexOf(factor));
  }
}
