package org.gongying.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A made-up country of needs and offers, the same for the same seed. 2,000 categories by Zipf's law
 * (exponent 1), each of goods in kilograms but every fifth in working days. 1,000 counties, their
 * sizes by Zipf's law as well (exponent .5); the first hundred lie within 250 km of one point and
 * hold 35 % of all, the others anywhere on 3,000 × 2,000 km; a listing lies around its county
 * (normal, 20 km). Quantities are log-normal: needs of e⁷ and offers of e^6.7 at the median, σ 1.5,
 * cut at a million. 30 % of the listings are nationwide, the others reach 50, 100, 200 or 400 km.
 * Every third county was poor.
 *
 * <p>A need's pairs are the best of the offers of its category that both reach: benefit .45 + .25 /
 * (1 + d / 100 km) + .1 where either is poor + .2 × chance, by the score's weights; of equal ones
 * the earlier.
 */
final class Country {
  private static final int CATEGORIES = 2_000;
  private static final int COUNTIES = 1_000;
  private static final int[] REACHES = {50, 100, 200, 400};

  private record Listing(
      int county, int x, int y, int reach, boolean poor, long quantity, int chance) {
    boolean reaches(double distance) {
      return distance <= reach;
    }
  }

  private final Random random;
  private final double[] category = zipf(CATEGORIES, 1);
  private final double[] near = zipf(100, .5);
  private final double[] far = zipf(COUNTIES - 100, .5);
  private final int[] countyX = new int[COUNTIES];
  private final int[] countyY = new int[COUNTIES];

  private Country(long seed) {
    random = new Random(seed);
    for (int i = 0; i < COUNTIES; i++) {
      countyX[i] = i < 100 ? 1500 + random.nextInt(500) - 250 : random.nextInt(3000);
      countyY[i] = i < 100 ? 1000 + random.nextInt(500) - 250 : random.nextInt(2000);
    }
  }

  /**
   * @param pairs of each need at most
   */
  static Problem of(long seed, int needs, int offers, int pairs) {
    return new Country(seed).problem(needs, offers, pairs);
  }

  private Problem problem(int needs, int offers, int pairs) {
    var wanted = listings(needs, 7);
    var had = listings(offers, 6.7);
    var problem = Problem.builder();
    for (int c = 0; c < CATEGORIES; c++) {
      var kind = c % 5 == 4 ? "day" : "kg";
      int firstOffer = -1;
      for (var o : had.get(c)) {
        int number = problem.offer(kind, o.quantity);
        firstOffer = firstOffer < 0 ? number : firstOffer;
      }
      for (var n : wanted.get(c)) {
        int number = problem.need(kind, n.quantity, n.county);
        long[] best = best(n, had.get(c));
        for (int i = 0; i < Math.min(pairs, best.length); i++) {
          problem.pair(firstOffer + (int) best[i], number, 10_000 - (int) (best[i] >> 32));
        }
      }
    }
    return problem.build();
  }

  /** The offers both reach, best first: what is missing to 10,000, then the offer's place. */
  private static long[] best(Listing need, List<Listing> offers) {
    long[] best = new long[offers.size()];
    int count = 0;
    for (int i = 0; i < best.length; i++) {
      var o = offers.get(i);
      double d = Math.hypot(need.x - o.x, need.y - o.y);
      if (need.reaches(d) && o.reaches(d)) {
        int benefit =
            4500
                + (int) (2500 / (1 + d / 100))
                + (need.poor || o.poor ? 1000 : 0)
                + (need.chance * 31 + o.chance * 17) % 2000;
        best[count++] = (long) (10_000 - benefit) << 32 | i;
      }
    }
    best = Arrays.copyOf(best, count);
    Arrays.sort(best);
    return best;
  }

  private List<List<Listing>> listings(int count, double median) {
    var by = new ArrayList<List<Listing>>();
    for (int c = 0; c < CATEGORIES; c++) {
      by.add(new ArrayList<>());
    }
    for (int i = 0; i < count; i++) {
      int county = random.nextInt(100) < 35 ? draw(near) : 100 + draw(far);
      by.get(draw(category))
          .add(
              new Listing(
                  county,
                  countyX[county] + (int) (20 * random.nextGaussian()),
                  countyY[county] + (int) (20 * random.nextGaussian()),
                  random.nextInt(10) < 3 ? Integer.MAX_VALUE : REACHES[random.nextInt(4)],
                  county % 3 == 0,
                  (long) Math.min(1e6, 1 + Math.exp(median + 1.5 * random.nextGaussian())),
                  random.nextInt(2000)));
    }
    return by;
  }

  private int draw(double[] sums) {
    int at = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
    return at < 0 ? -at - 1 : at;
  }

  /** Sums of the shares of 1 to {@code count}. */
  private static double[] zipf(int count, double exponent) {
    double[] sums = new double[count];
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += Math.pow(i + 1, -exponent);
      sums[i] = sum;
    }
    return sums;
  }
}
