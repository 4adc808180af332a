package org.gongying.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProofTest {
  private static final Fairness FAIRNESS = Fairness.level(4);

  private final Problem problem = Country.of(5, 800, 800, 20);
  private final Plan best = Plan.best(problem, FAIRNESS, Watch.NONE);

  @Test
  void a_grain_more_or_less_is_refused() {
    var random = new Random(1);
    for (int i = 0; i < 300; i++) {
      int pair = random.nextInt(problem.pairs());
      for (long change : new long[] {-1, 1}) {
        long[] shares = best.shares.clone();
        shares[pair] += change;
        if (problem.benefit[pair] > 0) {
          refused(new Plan(shares, best.offerPrices, best.claimPrices));
        }
      }
    }
  }

  @Test
  void prices_below_zero_and_prices_that_prove_nothing_are_refused() {
    int[] offers = best.offerPrices.clone();
    offers[0] = -1;
    refused(new Plan(best.shares, offers, best.claimPrices));
    int[] claims = best.claimPrices.clone();
    claims[0] = -1;
    refused(new Plan(best.shares, best.offerPrices, claims));
    refused(new Plan(best.shares, new int[problem.offers()], new int[problem.claims().size()]));
    refused(new Plan(best.shares, new int[1], best.claimPrices));
    refused(new Plan(new long[0], best.offerPrices, best.claimPrices));
  }

  @Test
  void the_proof_of_one_fairness_is_none_for_another() {
    assertThatThrownBy(() -> Proof.of(problem, Fairness.level(9), best))
        .isInstanceOf(Proof.Failed.class);
  }

  @Test
  void the_greedy_shares_keep_the_limits_and_are_worth_less() {
    long greedy = Proof.worth(problem, Fairness.NONE, Greedy.shares(problem));
    long most =
        Proof.of(problem, Fairness.NONE, Plan.best(problem, Fairness.NONE, Watch.NONE)).worth();
    assertThat(greedy).isBetween(most / 2, most - 1);
  }

  @Test
  void more_fairness_never_adds_benefit() {
    var points = Curve.of(problem, List.of(0, 1, 3, 6, 10), Watch.NONE).points();
    for (int i = 1; i < points.size(); i++) {
      assertThat(points.get(i).outcome().benefit())
          .isLessThanOrEqualTo(points.get(i - 1).outcome().benefit());
    }
    assertThat(points.get(4).outcome().benefit()).isLessThan(points.get(0).outcome().benefit());
  }

  private void refused(Plan plan) {
    assertThatThrownBy(() -> Proof.of(problem, FAIRNESS, plan)).isInstanceOf(Proof.Failed.class);
  }
}
