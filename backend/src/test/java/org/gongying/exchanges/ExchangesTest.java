package org.gongying.exchanges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Exchanges on graphs small enough to try everything, and on markets too large for that. */
class ExchangesTest {
  @Test
  void every_cycle_is_found_once() {
    for (int seed = 0; seed < 50; seed++) {
      var market = small(seed, 8, 25);
      for (int longest = 2; longest <= 4; longest++) {
        var cycles = Cycles.of(Graph.of(market), longest, 1_000_000, Long.MAX_VALUE);
        var found = new ArrayList<Exchange>();
        for (int i = 0; i < cycles.size; i++) {
          found.add(cycles.exchange(i, Leg.WHOLE));
        }
        assertThat(found)
            .as("seed " + seed)
            .doesNotHaveDuplicates()
            .containsExactlyInAnyOrderElementsOf(tried(market.legs(), longest));
      }
    }
  }

  @Test
  void those_through_a_participant_are_those_it_is_in() {
    for (int seed = 0; seed < 50; seed++) {
      var market = small(seed, 8, 25);
      var exchanges = new Exchanges(market);
      var all = tried(market.legs(), 4);
      for (var one : participants(market)) {
        var told = exchanges.through(one, 4, 1000);
        var expected = new HashSet<List<UUID>>();
        for (var e : all) {
          if (e.participants().contains(one) && possible(market, e)) {
            expected.add(e.participants());
          }
        }
        assertThat(told).isSortedAccordingTo(Exchange.ORDER);
        assertThat(told.stream().map(Exchange::participants).toList())
            .doesNotHaveDuplicates()
            .containsExactlyInAnyOrderElementsOf(expected);
        for (var e : told) {
          assertThat(e.gives(one).giver()).isEqualTo(one);
          assertThat(e.gets(one).taker()).isEqualTo(one);
        }
      }
    }
  }

  @Test
  void of_too_many_the_best_are_held() {
    var graph = Graph.of(small(3, 8, 40));
    var all = Cycles.of(graph, 4, 1_000_000, Long.MAX_VALUE);
    var some = Cycles.of(graph, 4, 20, Long.MAX_VALUE);
    assertThat(all.size).isGreaterThan(20);
    assertThat(all.cut).isFalse();
    assertThat(some.cut).isTrue();
    assertThat(scores(some)).isEqualTo(scores(all).subList(0, 20));
  }

  @Test
  void a_plan_is_near_the_best_of_all_packings() {
    long planned = 0;
    long best = 0;
    int several = 0;
    for (int seed = 0; seed < 150; seed++) {
      var market = small(seed, 7, 16, Leg.WHOLE);
      var uses =
          new Uses(Cycles.of(Graph.of(market), 3, 1_000_000, Long.MAX_VALUE), Exchanges.TURNS);
      if (uses.columns > 16) {
        continue;
      }
      several += uses.columns > 3 ? 1 : 0;
      var plan = new Exchanges(market).plan(3);
      long most = mostOf(uses);
      assertThat(plan.benefit()).isLessThanOrEqualTo(most);
      assertThat(plan.bound()).isGreaterThanOrEqualTo(most);
      planned += plan.benefit();
      best += most;
    }
    assertThat(several).isGreaterThan(20);
    assertThat(planned).isGreaterThan(best * 99 / 100);
  }

  @Test
  void the_bound_is_no_less_than_the_optimum_of_another_solver_and_close_to_it() {
    for (int seed = 1; seed <= 3; seed++) {
      var market = SampleMarket.whole(2_000, seed, 10);
      var uses =
          new Uses(Cycles.of(Graph.of(market), 3, 1_000_000, Long.MAX_VALUE), Exchanges.TURNS);
      double optimum = Programme.optimum(uses);
      assertThat((double) Prices.of(uses).bound).isBetween(optimum * (1 - 1e-9), optimum * 1.0005);
    }
  }

  @Test
  void a_plan_of_ten_thousand_is_within_a_third_of_a_percent() {
    var plan = new Exchanges(SampleMarket.of(10_000, 1)).plan(3);
    assertThat(plan.cut()).isFalse();
    assertThat(plan.exchanges()).hasSizeGreaterThan(2_000);
    assertThat(plan.gap()).isBetween(0.0, 0.003);
  }

  @Test
  void the_same_candidates_in_another_order_give_the_same_plan() {
    var market = SampleMarket.whole(500, 7, 10);
    var turned = new ArrayList<>(market.legs());
    Collections.shuffle(turned, new Random(1));
    assertThat(new Exchanges(new Candidates(market.remaining(), turned)).plan(3))
        .isEqualTo(new Exchanges(market).plan(3));
  }

  @Test
  void a_plan_that_lies_is_found_out() {
    var market = SampleMarket.of(500, 1);
    var plan = new Exchanges(market).plan(3);
    var made = plan.exchanges();
    assertThat(made).isNotEmpty();
    Verifier.check(market, plan);
    assertThatThrownBy(
            () -> Verifier.check(market, new Plan(made, plan.benefit() + 1, plan.bound(), false)))
        .hasMessageStartingWith("Not the benefit");
    assertThatThrownBy(
            () -> Verifier.check(market, new Plan(made, plan.benefit(), plan.benefit() - 1, false)))
        .hasMessageStartingWith("Beyond the bound");
    var twice = new ArrayList<Exchange>();
    for (int i = 0; i < 4; i++) {
      twice.addAll(made);
    }
    assertThatThrownBy(
            () ->
                Verifier.check(market, new Plan(twice, 4 * plan.benefit(), Long.MAX_VALUE, false)))
        .hasMessageStartingWith("Over ");
    assertThatThrownBy(() -> Verifier.check(new Candidates(market.remaining(), List.of()), plan))
        .hasMessageStartingWith("Not a candidate");
  }

  @Test
  void no_candidates_no_exchanges() {
    var none = new Exchanges(new Candidates(new HashMap<>(), List.of()));
    var plan = none.plan(3);
    assertThat(plan.exchanges()).isEmpty();
    assertThat(plan.gap()).isZero();
    assertThat(none.through(UUID.randomUUID(), 3, 20)).isEmpty();
    assertThat(none.nearly(UUID.randomUUID(), 20)).isEmpty();
  }

  @Test
  void a_participant_with_twenty_thousand_legs_is_answered_in_bounded_work() {
    var hub = new UUID(1, 0);
    var legs = new ArrayList<Leg>();
    for (int i = 0; i < 10_000; i++) {
      var other = new UUID(2, i);
      legs.add(leg(hub, new UUID(3, i), other, new UUID(4, i), "tea", 5000));
      legs.add(leg(other, new UUID(5, i), hub, new UUID(6, i), "hands", 5000 + i % 3000));
    }
    var exchanges = new Exchanges(new Candidates(new HashMap<>(), legs));
    var told = exchanges.through(hub, 4, 20);
    assertThat(told).hasSize(20);
    assertThat(told.get(0).score()).isEqualTo(Roots.root(2, 5000L * 7999));
  }

  @Test
  void where_everyone_trades_with_everyone_the_search_ends_when_told() {
    var graph = Graph.of(everyone(200));
    var all = Cycles.through(0, graph, 4, 10_000, 10_000_000);
    assertThat(all.found).isEqualTo(199L + 199 * 198 + 199 * 198 * 197);
    // Of 60,000 steps the ways back take 200 × 200.
    var some = Cycles.through(0, graph, 4, 10_000, 60_000);
    assertThat(some.cut).isTrue();
    assertThat(some.found).isBetween(1L, 21_000L);
  }

  @Test
  void where_rings_are_too_many_the_pairs_are_told_all_the_same() {
    var told = new Exchanges(everyone(200)).through(new UUID(0, 0), 4, 199);
    assertThat(told).hasSize(199).allMatch(e -> e.kind() == Exchange.Kind.RECIPROCAL);
  }

  /** Each gives its own goods to all others, equally well. */
  private static Candidates everyone(int participants) {
    var legs = new ArrayList<Leg>();
    for (int i = 0; i < participants; i++) {
      for (int j = 0; j < participants; j++) {
        if (i != j) {
          var offer = new UUID(1, i);
          legs.add(leg(new UUID(0, i), offer, new UUID(0, j), new UUID(2, j), "c" + i, 5000));
        }
      }
    }
    return new Candidates(new HashMap<>(), legs);
  }

  static Candidates small(int seed, int participants, int legs) {
    return small(seed, participants, legs, Leg.USUAL);
  }

  /** Two offers and two needs of each, quantities of 1 to 20, some unknown. */
  private static Candidates small(int seed, int participants, int legs, int least) {
    var random = new Random(seed);
    var remaining = new HashMap<UUID, Long>();
    var some = new ArrayList<Leg>();
    var pairs = new HashSet<List<UUID>>();
    for (int i = 0; i < legs; i++) {
      int giver = random.nextInt(participants);
      int taker = random.nextInt(participants);
      var offer = new UUID(2L * giver + random.nextInt(2), 1);
      var need = new UUID(2L * taker + random.nextInt(2), 2);
      if (!pairs.add(List.of(offer, need))) {
        continue;
      }
      remaining.putIfAbsent(offer, 1L + random.nextInt(20));
      remaining.putIfAbsent(need, random.nextInt(4) == 0 ? Leg.UNKNOWN : 1L + random.nextInt(20));
      long moved =
          remaining.get(need) < 0 ? 5 : Math.min(remaining.get(offer), remaining.get(need));
      some.add(
          new Leg(
              offer,
              need,
              new UUID(giver, 0),
              new UUID(taker, 0),
              "c" + offer.getMostSignificantBits() % 5,
              1 + random.nextInt(10_000),
              moved,
              remaining.get(need) < 0 ? Leg.UNKNOWN : moved,
              least));
    }
    return new Candidates(remaining, some);
  }

  static Leg leg(UUID giver, UUID offer, UUID taker, UUID need, String category, int score) {
    return new Leg(offer, need, giver, taker, category, score, Leg.UNKNOWN, Leg.UNKNOWN);
  }

  private static Set<UUID> participants(Candidates market) {
    var all = new HashSet<UUID>();
    market.legs().forEach(l -> all.add(l.giver()));
    return all;
  }

  /** By trying every sequence of legs. */
  private static Set<Exchange> tried(List<Leg> legs, int longest) {
    var found = new HashSet<Exchange>();
    extend(legs, new ArrayList<>(), longest, found);
    return found;
  }

  private static void extend(List<Leg> legs, List<Leg> chain, int longest, Set<Exchange> found) {
    if (chain.size() > 1) {
      try {
        found.add(new Exchange(chain, Leg.WHOLE));
      } catch (IllegalArgumentException e) {
        // Not closed, or somebody gets what it gives: the constructor's own rules.
      }
    }
    if (chain.size() == longest) {
      return;
    }
    for (var leg : legs) {
      if (chain.isEmpty() || chain.get(chain.size() - 1).taker().equals(leg.giver())) {
        chain.add(leg);
        extend(legs, chain, longest, found);
        chain.remove(chain.size() - 1);
      }
    }
  }

  private static boolean possible(Candidates market, Exchange exchange) {
    return exchange.legs().stream()
        .allMatch(
            l ->
                fits(l.offerQuantity(), market.remaining(l.offer()))
                    && fits(l.needQuantity(), market.remaining(l.need())));
  }

  private static boolean fits(long quantity, long remaining) {
    return quantity < 0 || remaining < 0 || Uses.share(quantity, Leg.USUAL) <= remaining;
  }

  private static List<Integer> scores(Cycles cycles) {
    var scores = new ArrayList<Integer>();
    for (int i = 0; i < cycles.size; i++) {
      scores.add(cycles.score(i));
    }
    scores.sort(Collections.reverseOrder());
    return scores;
  }

  /** By trying every set of exchanges. */
  private static long mostOf(Uses uses) {
    long best = 0;
    for (int set = 0; set < 1 << uses.columns; set++) {
      var packing = new Packing(uses);
      boolean fits = true;
      for (int j = 0; fits && j < uses.columns; j++) {
        if ((set >> j & 1) == 1) {
          fits = packing.possible(j) == Leg.WHOLE;
          packing.set(j, fits ? Leg.WHOLE : 0);
        }
      }
      best = fits ? Math.max(best, packing.benefit()) : best;
    }
    return best;
  }
}
