package org.gongying.allocation;

import java.util.Arrays;

/**
 * What shares come to.
 *
 * @param benefit without any bonus, in grains × the scale of the benefit
 * @param served grains of all needs together
 * @param worstTenth a tenth of the claims with any demand are served no more than this, in
 *     ten-thousandths of their demand, rounded down (nearest rank)
 */
public record Outcome(long benefit, long served, int worstTenth) {
  public static Outcome of(Problem problem, Plan plan) {
    return of(problem, plan.shares);
  }

  static Outcome of(Problem problem, long[] shares) {
    long[] claimed = new long[problem.claims().size()];
    long served = 0;
    for (int n = 0; n < problem.needs(); n++) {
      for (int p = problem.first[n]; p < problem.first[n + 1]; p++) {
        claimed[problem.claim[n]] += shares[p];
        served += shares[p];
      }
    }
    int[] parts = new int[claimed.length];
    int count = 0;
    for (int c = 0; c < claimed.length; c++) {
      long demand = problem.claims().get(c).demand();
      if (demand > 0) {
        parts[count++] = (int) (claimed[c] * 10_000 / demand);
      }
    }
    Arrays.sort(parts, 0, count);
    return new Outcome(
        Proof.worth(problem, Fairness.NONE, shares),
        served,
        count == 0 ? 0 : parts[(count + 9) / 10 - 1]);
  }
}
