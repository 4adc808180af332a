package org.gongying.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class PlanTest {
  @Test
  void no_other_shares_of_a_tiny_problem_are_worth_more() {
    var random = new Random(1);
    for (int i = 0; i < 400; i++) {
      var problem = RandomProblem.of(random, 2, 3, 3);
      for (var fairness : RandomProblem.FAIRNESS) {
        var found = Proof.of(problem, fairness, best(problem, fairness));
        assertThat(found.worth())
            .isEqualTo(most(problem, fairness, new long[problem.pairs()], 0))
            .isEqualTo(found.bound());
      }
    }
  }

  @Test
  void a_peer_finds_plans_of_the_same_worth() {
    var random = new Random(2);
    for (int i = 0; i < 200; i++) {
      var problem =
          RandomProblem.of(
              random, 1 + random.nextInt(30), 1 + random.nextInt(30), 1 + random.nextInt(1_000));
      for (var fairness : RandomProblem.FAIRNESS) {
        assertThat(Proof.of(problem, fairness, best(problem, fairness)).worth())
            .isEqualTo(Peer.worth(problem, fairness));
      }
    }
  }

  @Test
  void a_country_is_shared_out_as_well_as_by_the_peer() {
    var problem = Country.of(3, 3_000, 3_000, 20);
    for (var fairness : RandomProblem.FAIRNESS) {
      assertThat(Proof.of(problem, fairness, best(problem, fairness)).worth())
          .isEqualTo(Peer.worth(problem, fairness));
    }
  }

  @Test
  void nothing_is_shared_out_of_nothing() {
    assertThat(worth(Problem.builder().build())).isZero();
    var lone = Problem.builder();
    lone.offer("kg", 5L);
    lone.need("kg", 5L, 421181);
    assertThat(worth(lone.build())).isZero();
    var empty = Problem.builder();
    empty.pair(empty.offer("kg", 0L), empty.need("kg", 5L, 421181), 10_000);
    empty.pair(empty.offer("kg", 5L), empty.need("kg", 0L, 421181), 10_000);
    empty.pair(empty.offer("kg", null), empty.need("kg", 5L, 421181), 10_000);
    assertThat(worth(empty.build())).isZero();
  }

  @Test
  void equal_benefits_of_one_giant_part_come_to_an_end() {
    var problem = Problem.builder();
    for (int i = 0; i < 200; i++) {
      problem.offer("kg", 7L);
      problem.need("kg", 7L, i % 5);
    }
    for (int i = 0; i < 40_000; i++) {
      problem.pair(i / 200, i % 200, 5_000);
    }
    assertThat(worth(problem.build())).isEqualTo(200 * 7 * 5_000L);
  }

  @Test
  void the_greatest_quantities_do_not_overflow() {
    var problem = Problem.builder();
    long half = Problem.GRAINS_MOST / 2;
    for (int i = 0; i < 2; i++) {
      problem.offer("kg", half);
      problem.need("kg", half, i);
    }
    problem.pair(0, 0, 10_000).pair(0, 1, 10_000).pair(1, 0, 9_999);
    var built = problem.build();
    var fairness = new Fairness(List.of(new Fairness.Tranche(100, 10_000)));
    assertThat(Proof.of(built, fairness, best(built, fairness)).worth())
        .isEqualTo(half * (20_000 + 19_999));
    problem.offer("kg", 1L);
    assertThatThrownBy(problem::build)
        .isInstanceOf(Problem.TooMuch.class)
        .hasMessageContaining("offers of more than");
  }

  @Test
  void a_county_without_is_served_first_where_fairness_outweighs_benefit() {
    var problem = Problem.builder();
    int offer = problem.offer("kg", 100L);
    int near = problem.need("kg", 100L, 1);
    int far = problem.need("kg", 100L, 2);
    problem.pair(offer, near, 8_000).pair(offer, far, 6_000);
    var built = problem.build();
    assertThat(best(built, Fairness.NONE).shares).containsExactly(100, 0);
    assertThat(best(built, Fairness.level(1)).shares).containsExactly(100, 0);
    assertThat(best(built, Fairness.level(3)).shares).containsExactly(80, 20);
  }

  @Test
  void a_run_ends_when_its_watch_says_so() {
    var problem = Country.of(4, 500, 500, 20);
    var heard = new ArrayList<Long>();
    Plan.best(
        problem,
        Fairness.NONE,
        (solved, pairs, pivots) -> {
          assertThat(pairs).isEqualTo(problem.pairs());
          return heard.add(solved);
        });
    assertThat(heard).isSorted().hasSizeGreaterThan(10);
    assertThatThrownBy(
            () -> Plan.best(problem, Fairness.NONE, (solved, pairs, pivots) -> solved < pairs / 2))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void what_nobody_knows_is_left_out_and_said() {
    var problem = Problem.builder();
    int unknown = problem.offer("kg", null);
    int kilograms = problem.offer("kg", 5L);
    int need = problem.need("kg", 5L, 1);
    int days = problem.need("day", 5L, 1);
    problem.pair(unknown, need, 9_000).pair(kilograms, days, 9_000);
    problem.pair(kilograms, need, 100).pair(kilograms, need, 300).pair(kilograms, need, 200);
    var built = problem.build();
    assertThat(built.pairs()).isEqualTo(1);
    assertThat(built.skipped())
        .isEqualTo(new Problem.Skipped(List.of(unknown), List.of(), 1, 1, 2));
    assertThat(worth(built)).isEqualTo(5 * 300);
  }

  private static Plan best(Problem problem, Fairness fairness) {
    return Plan.best(problem, fairness, Watch.NONE);
  }

  private static long worth(Problem problem) {
    return Proof.of(problem, Fairness.NONE, best(problem, Fairness.NONE)).worth();
  }

  /** The most that any shares are worth, by trying all of them from {@code pair} on. */
  private static long most(Problem problem, Fairness fairness, long[] shares, int pair) {
    if (pair == shares.length) {
      try {
        return Proof.worth(problem, fairness, shares);
      } catch (Proof.Failed beyond) {
        return -1;
      }
    }
    long most = -1;
    for (shares[pair] = 0; shares[pair] <= problem.capacity[problem.offer[pair]]; shares[pair]++) {
      most = Math.max(most, most(problem, fairness, shares, pair + 1));
    }
    return most;
  }
}
