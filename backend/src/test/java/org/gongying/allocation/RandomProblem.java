package org.gongying.allocation;

import java.util.List;
import java.util.Random;

/**
 * Small problems of all that goes wrong: ties, zeros, unknown quantities, two kinds, lone needs.
 */
final class RandomProblem {
  static final List<Fairness> FAIRNESS =
      List.of(
          Fairness.NONE,
          Fairness.level(3),
          Fairness.level(10),
          new Fairness(List.of(new Fairness.Tranche(100, 700))),
          new Fairness(
              List.of(
                  new Fairness.Tranche(10, 9_000),
                  new Fairness.Tranche(30, 400),
                  new Fairness.Tranche(60, 400))));

  private RandomProblem() {}

  /**
   * @param quantity at most
   */
  static Problem of(Random random, int offers, int needs, int quantity) {
    var problem = Problem.builder();
    int kinds = 1 + random.nextInt(2);
    for (int o = 0; o < offers; o++) {
      problem.offer(kind(random, kinds), amount(random, quantity));
    }
    for (int n = 0; n < needs; n++) {
      problem.need(kind(random, kinds), amount(random, quantity), random.nextInt(3));
    }
    int benefits = random.nextBoolean() ? 10_001 : 3;
    for (int i = random.nextInt(3 * offers * needs / 2 + 1); i > 0; i--) {
      problem.pair(random.nextInt(offers), random.nextInt(needs), random.nextInt(benefits));
    }
    return problem.build();
  }

  private static String kind(Random random, int kinds) {
    return random.nextInt(kinds) == 0 ? "kg" : "day";
  }

  private static Long amount(Random random, int most) {
    return random.nextInt(12) == 0 ? null : (long) random.nextInt(most + 1);
  }
}
