package org.gongying.exchanges;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.UUID;

/**
 * Plans the exchanges of {@link SampleMarket}, beside plain greedy and OR-Tools' simplex on the
 * same linear programme, and looks for those of single participants; in CPU seconds of one thread,
 * the third run of each. Run it with {@code -Xmx2g}.
 */
public final class ExchangesBench {
  private ExchangesBench() {}

  public static void main(String[] arguments) {
    System.out.println(
        "participants | not divisible | legs | exchanges | find | bound | pack | gap | greedy's gap"
            + " | GLOP | bound above GLOP");
    plan(1_000, 0);
    plan(10_000, 0);
    plan(10_000, 5);
    plan(10_000, 20);
    plan(100_000, 0);
    through(10_000, 3);
    through(10_000, 4);
  }

  private static void plan(int participants, int whole) {
    var market = SampleMarket.whole(participants, 1, whole);
    for (int run = 1; run <= 3; run++) {
      double start = cpu();
      var graph = Graph.of(market);
      var cycles = Cycles.of(graph, 3, Exchanges.MOST, Exchanges.STEPS);
      var uses = new Uses(cycles, Exchanges.TURNS);
      double found = cpu();
      var prices = Prices.of(uses);
      double bounded = cpu();
      var packing = Improve.of(uses, prices);
      double packed = cpu();
      if (run < 3) {
        continue;
      }
      Verifier.check(
          market, new Plan(packing.exchanges(), packing.benefit(), prices.bound, cycles.cut));
      double bound = prices.bound;
      System.out.printf(
          "%,d | %d %% | %,d | %,d | %.2f | %.2f | %.2f | %.2f %% | %.1f %%",
          participants,
          whole,
          graph.legs.size(),
          uses.columns,
          found - start,
          bounded - found,
          packed - bounded,
          100 * (1 - packing.benefit() / bound),
          100 * (1 - greedy(uses).benefit() / bound));
      double before = cpu();
      double optimum = Programme.optimum(uses);
      System.out.printf(" | %.2f | %.3f %%%n", cpu() - before, 100 * (bound / optimum - 1));
    }
  }

  /** What comes first by score is made as far as it goes. */
  private static Packing greedy(Uses uses) {
    var packing = new Packing(uses);
    var score = new double[uses.columns];
    Arrays.setAll(score, j -> uses.cycles.score(uses.cycle[j]));
    for (int j : Improve.ordered(score)) {
      packing.raise(j);
    }
    return packing;
  }

  private static void through(int participants, int longest) {
    var market = SampleMarket.of(participants, 1);
    var exchanges = new Exchanges(market);
    var people = market.legs().stream().map(Leg::giver).distinct().toArray(UUID[]::new);
    var micros = new double[people.length];
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < people.length; i++) {
        double before = cpu();
        exchanges.through(people[i], longest, 20);
        exchanges.nearly(people[i], 20);
        micros[i] = 1e6 * (cpu() - before);
      }
    }
    Arrays.sort(micros);
    System.out.printf(
        "through one of %,d, up to %d: p50 %.0f us, p99 %.0f us, most %.0f us%n",
        participants,
        longest,
        micros[people.length / 2],
        micros[people.length * 99 / 100],
        micros[people.length - 1]);
  }

  private static double cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }
}
