package org.gongying.matching;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A need and an offer that were compared, by the id of the one that was asked for.
 *
 * @param values of {@link Score#FACTORS}, in thousandths
 * @param km between the points, null where one is missing
 */
record Pair(UUID id, int score, List<Integer> values, Double km) {

  /** Reads id, score, the factors and the distance, from that column on. */
  static Pair of(Object[] row, int from) {
    int factors = Score.FACTORS.size();
    return new Pair(
        (UUID) row[from],
        ((Number) row[from + 1]).intValue(),
        Arrays.stream(row, from + 2, from + 2 + factors).map(v -> ((Number) v).intValue()).toList(),
        (Double) row[from + 2 + factors]);
  }

  int value(String factor) {
    return values.get(Score.FACTORS.indexOf(factor));
  }
}
