package org.gongying.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gongying.matching.Rules.Weights;

/** What one factor gave to a score: value × weight, in points that add up to it. */
record Factor(String name, BigDecimal value, BigDecimal weight, int points) {

  /** All of a pair, in the order of {@link Score#FACTORS}. */
  static List<Factor> of(Pair pair, Weights weights) {
    var factors = new ArrayList<Factor>();
    long sum = 0;
    int given = 0;
    for (var name : Score.FACTORS) {
      int weight = weights.of().get(name);
      // Rounded as a running total, so that the points add up to the score.
      sum += (long) weight * pair.value(name);
      int total = (int) ((20 * sum + weights.whole()) / (2L * weights.whole()));
      factors.add(
          new Factor(
              name,
              BigDecimal.valueOf(pair.value(name), 3),
              BigDecimal.valueOf(weight, 3),
              total - given));
      given = total;
    }
    return factors;
  }
}
