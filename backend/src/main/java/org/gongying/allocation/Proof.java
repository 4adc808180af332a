package org.gongying.allocation;

/**
 * That a plan is the best there is, found from the problem and the plan alone, in one pass over the
 * pairs: the shares keep every limit, the prices are a solution of the dual, and both are worth the
 * same (strong duality of linear programming; equal worth is complementary slackness summed over
 * all pairs, offers, needs and tranches). It shares no code with what makes plans.
 *
 * @param worth benefit and bonuses of the shares, in grains × the scale of the benefit
 * @param bound what no shares can exceed; equal to {@code worth}
 */
public record Proof(long worth, long bound) {
  /** What is wrong with a plan. */
  public static final class Failed extends RuntimeException {
    Failed(String why) {
      super(why, null, false, false);
    }
  }

  /**
   * @throws Failed when the plan breaks a limit or is not proven the best
   */
  public static Proof of(Problem problem, Fairness fairness, Plan plan) {
    long worth;
    long bound;
    try {
      worth = worth(problem, fairness, plan.shares);
      bound = bound(problem, fairness, plan);
    } catch (ArithmeticException e) {
      throw new Failed("sums beyond 64 bits");
    }
    if (worth != bound) {
      throw new Failed("worth " + worth + ", bound " + bound);
    }
    return new Proof(worth, bound);
  }

  /**
   * What shares are worth.
   *
   * @throws Failed when they break a limit
   */
  static long worth(Problem problem, Fairness fairness, long[] shares) {
    require(shares.length == problem.pairs(), "one share a pair");
    long[] left = problem.capacity.clone();
    long[] served = new long[problem.claims().size()];
    long worth = 0;
    for (int n = 0; n < problem.needs(); n++) {
      long wanted = problem.demand[n];
      for (int p = problem.first[n]; p < problem.first[n + 1]; p++) {
        require(shares[p] >= 0, "a share below 0");
        int offer = problem.offer[p];
        require(shares[p] <= wanted, "more than a need wants");
        require(shares[p] <= left[offer], "more than an offer has");
        wanted -= shares[p];
        left[offer] -= shares[p];
        worth = Math.addExact(worth, Math.multiplyExact(shares[p], problem.benefit[p]));
      }
      if (problem.claim[n] >= 0) {
        served[problem.claim[n]] += problem.demand[n] - wanted;
      }
    }
    for (int c = 0; c < served.length; c++) {
      for (var tranche : fairness.tranches()) {
        long size = problem.claims().get(c).demand() * tranche.percent() / 100;
        long filled = Math.min(size, served[c]);
        served[c] -= filled;
        worth = Math.addExact(worth, Math.multiplyExact(filled, tranche.bonus()));
      }
    }
    return worth;
  }

  /**
   * The dual's worth of the prices: offers at theirs, each need at the most that one of its pairs
   * is worth above its offer's price, and each tranche at what its bonus is above its claim's
   * price.
   */
  private static long bound(Problem problem, Fairness fairness, Plan plan) {
    require(plan.offerPrices.length == problem.offers(), "one price an offer");
    require(plan.claimPrices.length == problem.claims().size(), "one price a claim");
    long bound = 0;
    for (int o = 0; o < problem.offers(); o++) {
      require(plan.offerPrices[o] >= 0, "a price below 0");
      bound = plus(bound, problem.capacity[o], plan.offerPrices[o]);
    }
    for (int n = 0; n < problem.needs(); n++) {
      long price = 0;
      for (int p = problem.first[n]; p < problem.first[n + 1]; p++) {
        long claim = plan.claimPrices[problem.claim[n]];
        price = Math.max(price, problem.benefit[p] + claim - plan.offerPrices[problem.offer[p]]);
      }
      bound = plus(bound, problem.demand[n], price);
    }
    for (int c = 0; c < problem.claims().size(); c++) {
      require(plan.claimPrices[c] >= 0, "a price below 0");
      for (var tranche : fairness.tranches()) {
        long size = problem.claims().get(c).demand() * tranche.percent() / 100;
        bound = plus(bound, size, Math.max(0, tranche.bonus() - plan.claimPrices[c]));
      }
    }
    return bound;
  }

  private static long plus(long sum, long grains, long price) {
    return Math.addExact(sum, Math.multiplyExact(grains, price));
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new Failed(otherwise);
    }
  }
}
