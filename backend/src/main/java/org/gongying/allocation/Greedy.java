package org.gongying.allocation;

import java.util.Arrays;

/** The pair of the highest benefit first, as much as goes; what a plan is compared with. */
final class Greedy {
  private Greedy() {}

  /** Grains by pair. Of equal benefits the pair of the lower number comes first. */
  static long[] shares(Problem problem) {
    int[] need = new int[problem.pairs()];
    long[] order = new long[problem.pairs()];
    for (int n = 0; n < problem.needs(); n++) {
      for (int p = problem.first[n]; p < problem.first[n + 1]; p++) {
        need[p] = n;
        order[p] = (long) (Problem.BENEFIT_MOST - problem.benefit[p]) << 32 | p;
      }
    }
    Arrays.sort(order);
    long[] left = problem.capacity.clone();
    long[] wanted = problem.demand.clone();
    long[] shares = new long[problem.pairs()];
    for (long next : order) {
      int p = (int) next;
      shares[p] = Math.min(left[problem.offer[p]], wanted[need[p]]);
      left[problem.offer[p]] -= shares[p];
      wanted[need[p]] -= shares[p];
    }
    return shares;
  }
}
