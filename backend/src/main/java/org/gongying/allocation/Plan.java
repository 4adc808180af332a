package org.gongying.allocation;

import java.util.Arrays;
import java.util.concurrent.CancellationException;

/**
 * Who gets how much of whom, with the prices that prove that no other shares are worth more: what
 * one more grain of an offer, and one more grain for a claim, would be worth, on the scale of the
 * benefit. {@link Proof} checks it. Immutable.
 */
public final class Plan {
  final long[] shares;
  final int[] offerPrices;
  final int[] claimPrices;

  Plan(long[] shares, int[] offerPrices, int[] claimPrices) {
    this.shares = shares;
    this.offerPrices = offerPrices;
    this.claimPrices = claimPrices;
  }

  /**
   * The plan of the greatest worth, part by part.
   *
   * @throws CancellationException when the watch ends it
   */
  public static Plan best(Problem problem, Fairness fairness, Watch watch) {
    var parts = new Parts(problem, fairness);
    long[] shares = new long[problem.pairs()];
    int[] offerPrices = new int[problem.offers()];
    int[] claimPrices = new int[problem.claims().size()];
    int most = fairness.most();
    // Where nothing can be shared out any price holds that is high enough.
    for (int o = 0; o < offerPrices.length; o++) {
      offerPrices[o] = problem.capacity[o] == 0 ? Problem.BENEFIT_MOST + most : 0;
    }
    Arrays.fill(claimPrices, most);
    int[] node = new int[offerPrices.length + claimPrices.length];
    long solved = 0;
    long pivots = 0;
    for (int i = 0; i < parts.count(); i++) {
      int begin = parts.first[i];
      int end = parts.first[i + 1];
      var network = new Network(problem, fairness, parts.needs, begin, end, node);
      var simplex = network.simplex();
      long done = solved;
      long made = pivots;
      simplex.run(more -> watch.on(done, shares.length, made + more));
      network.read(simplex, shares, offerPrices, claimPrices, most);
      pivots += simplex.pivots();
      for (int j = begin; j < end; j++) {
        solved += problem.first[parts.needs[j] + 1] - problem.first[parts.needs[j]];
      }
      if (!watch.on(solved, shares.length, pivots)) {
        throw new CancellationException();
      }
    }
    return new Plan(shares, offerPrices, claimPrices);
  }

  /** Grains of the pair's offer for its need. */
  public long share(int pair) {
    return shares[pair];
  }

  public int offerPrice(int offer) {
    return offerPrices[offer];
  }

  public int claimPrice(int claim) {
    return claimPrices[claim];
  }
}
