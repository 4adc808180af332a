package org.gongying.allocation;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.LongSupplier;

/**
 * What a plan of 1.1 million pairs costs, in seconds of this thread's CPU, beside OR-Tools on the
 * whole and part by part and beside the greedy shares, as the tables of decision record 010.
 * Generating the problem is not counted; reading it, splitting it and taking the shares out are.
 */
public final class AllocationBench {
  private static final int NEEDS = 98_000;
  private static final int LEVEL = 3;

  private AllocationBench() {}

  public static void main(String[] args) {
    warm();
    var problem = Country.of(7, NEEDS, NEEDS, 20);
    var parts = new Parts(problem, Fairness.NONE);
    var fair = Fairness.level(LEVEL);
    head("country", problem);
    long most = row("without fairness", problem, Fairness.NONE, 0);
    row("with fairness, level 3", problem, fair, most);
    row("with fairness, level 10", problem, Fairness.level(10), most);
    peer("OR-Tools, part by part", most, () -> byPart(problem, parts));
    peer("OR-Tools, whole", most, () -> Peer.worth(problem, Fairness.NONE));
    long worth = Proof.of(problem, fair, Plan.best(problem, fair, Watch.NONE)).worth();
    peer("OR-Tools, whole, with fairness", worth, () -> Peer.worth(problem, fair));
    long start = cpu();
    long[] greedy = Greedy.shares(problem);
    print("greedy", cpu() - start, "", Outcome.of(problem, greedy), most);
    row("50 pairs a need", Country.of(7, NEEDS, NEEDS, 50), Fairness.NONE, most);

    for (var benefits : List.of(10_001, 1)) {
      var one = onePart(benefits);
      head(benefits == 1 ? "one part, equal benefits" : "one part, random benefits", one);
      long best = row("without fairness", one, Fairness.NONE, 0);
      row("with fairness, level 3", one, fair, best);
      peer("OR-Tools, whole", best, () -> Peer.worth(one, Fairness.NONE));
    }
  }

  private static void head(String name, Problem problem) {
    var parts = new Parts(problem, Fairness.NONE);
    System.out.printf(
        "%n%s: %,d needs, %,d offers, %,d pairs, %,d parts, the largest of %,d needs%n%n",
        name, problem.needs(), problem.offers(), problem.pairs(), parts.count(), largest(parts));
    System.out.println("| | CPU-s | gap | benefit | worst tenth served |");
    System.out.println("|---|---|---|---|---|");
  }

  /** The worst there is: 55,000 needs, each with 20 offers of the whole country by chance. */
  private static Problem onePart(int benefits) {
    var random = new Random(1);
    var problem = Problem.builder();
    for (int i = 0; i < 55_000; i++) {
      problem.offer("kg", 1 + (long) Math.exp(6.7 + 1.5 * random.nextGaussian()));
      problem.need("kg", 1 + (long) Math.exp(7 + 1.5 * random.nextGaussian()), i % 1_000);
    }
    for (int i = 0; i < 20 * 55_000; i++) {
      problem.pair(random.nextInt(55_000), i / 20, 5_000 + random.nextInt(benefits) / 2);
    }
    return problem.build();
  }

  private static long row(String name, Problem problem, Fairness fairness, long most) {
    long start = cpu();
    var plan = Plan.best(problem, fairness, Watch.NONE);
    long took = cpu() - start;
    var proof = Proof.of(problem, fairness, plan);
    var outcome = Outcome.of(problem, plan);
    print(
        name,
        took,
        "" + (proof.bound() - proof.worth()),
        outcome,
        most == 0 ? outcome.benefit() : most);
    return outcome.benefit();
  }

  private static void print(String name, long nanos, String gap, Outcome outcome, long most) {
    System.out.printf(
        "| %s | %.2f | %s | %.2f %% | %.1f %% |%n",
        name, nanos / 1e9, gap, 100.0 * outcome.benefit() / most, outcome.worstTenth() / 100.0);
  }

  private static void peer(String name, long expected, LongSupplier run) {
    long start = cpu();
    long worth = run.getAsLong();
    System.out.printf("| %s | %.2f | %d | | |%n", name, (cpu() - start) / 1e9, expected - worth);
  }

  private static long byPart(Problem problem, Parts parts) {
    var peer = new Peer(problem, Fairness.NONE);
    long worth = 0;
    for (int i = 0; i < parts.count(); i++) {
      worth += peer.worth(Arrays.copyOfRange(parts.needs, parts.first[i], parts.first[i + 1]));
    }
    return worth;
  }

  private static int largest(Parts parts) {
    int largest = 0;
    for (int i = 0; i < parts.count(); i++) {
      largest = Math.max(largest, parts.first[i + 1] - parts.first[i]);
    }
    return largest;
  }

  /** So that what is measured is compiled, and the native library loaded. */
  private static void warm() {
    for (int i = 0; i < 3; i++) {
      var problem = Country.of(i, 10_000, 10_000, 20);
      for (int level : new int[] {0, LEVEL}) {
        Plan.best(problem, Fairness.level(level), Watch.NONE);
      }
      byPart(problem, new Parts(problem, Fairness.NONE));
    }
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
