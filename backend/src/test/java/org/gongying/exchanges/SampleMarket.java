package org.gongying.exchanges;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * A market made up from a seed, always the same for the same seed.
 *
 * <p>Participants live in clusters (a county town and its villages, 8 km spread) of about 80,
 * placed by chance, ten thousand of them on 1,000 by 1,000 km. Half are villages, which offer
 * produce and need goods; three in ten are enterprises, the other way round; the rest offer and
 * need both. Each has one listing or more on either side (Pareto, exponent 1.5, 30 at most) in
 * categories by Zipf's law (s = 1) from 100 of produce and 100 of goods, never one category on both
 * sides. A need meets the offers of its category within its reach (5 to 40 km), the twenty best by
 * score: less with distance, the rest chance. Quantities are log-normal around 10 t, one in seven
 * unknown. A stated share of the legs cannot be divided.
 */
final class SampleMarket {
  private static final int CATEGORIES = 100;
  private static final int CLUSTER = 80;
  private static final int BEST = 20;
  private static final int CELL = 40;

  private record Listing(
      UUID id, UUID owner, int category, double x, double y, double reach, long remaining) {}

  private final Random random;
  private final int whole;
  private final List<Listing> offers = new ArrayList<>();
  private final List<Listing> needs = new ArrayList<>();
  private final double[] zipf = new double[CATEGORIES];

  private SampleMarket(int participants, long seed, int whole) {
    random = new Random(seed);
    this.whole = whole;
    double sum = 0;
    for (int i = 0; i < CATEGORIES; i++) {
      sum += 1.0 / (i + 1);
      zipf[i] = sum;
    }
    double side = 1000 * Math.sqrt(participants / 10_000.0);
    var centres = new double[Math.max(1, participants / CLUSTER)][2];
    for (var centre : centres) {
      centre[0] = random.nextDouble() * side;
      centre[1] = random.nextDouble() * side;
    }
    for (int i = 0; i < participants; i++) {
      settle(centres[random.nextInt(centres.length)]);
    }
  }

  static Candidates of(int participants, long seed) {
    return new SampleMarket(participants, seed, 0).candidates();
  }

  /** One in which so many of a hundred legs cannot be divided. */
  static Candidates whole(int participants, long seed, int percent) {
    return new SampleMarket(participants, seed, percent).candidates();
  }

  private void settle(double[] centre) {
    var id = id();
    double x = centre[0] + 8 * random.nextGaussian();
    double y = centre[1] + 8 * random.nextGaussian();
    var own = new HashMap<Integer, Boolean>();
    int kind = random.nextInt(10);
    list(true, kind, id, x, y, own);
    list(false, kind, id, x, y, own);
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  private void list(
      boolean offer, int kind, UUID owner, double x, double y, Map<Integer, Boolean> own) {
    int count = (int) Math.min(30, Math.pow(random.nextDouble(), -1 / 1.5));
    for (int i = 0; i < count; i++) {
      int category = category(kind < 5 ? offer : kind < 8 ? !offer : random.nextBoolean());
      if (own.getOrDefault(category, offer) != offer) {
        continue;
      }
      own.put(category, offer);
      double reach = 5 + 35 * random.nextDouble();
      long quantity = 1 + (long) (10_000 * Math.exp(random.nextGaussian()));
      long known = random.nextInt(7) == 0 ? Leg.UNKNOWN : quantity;
      (offer ? offers : needs).add(new Listing(id(), owner, category, x, y, reach, known));
    }
  }

  private int category(boolean produce) {
    int at = Arrays.binarySearch(zipf, random.nextDouble() * zipf[CATEGORIES - 1]);
    return (at < 0 ? -at - 1 : at) + (produce ? 0 : CATEGORIES);
  }

  private Candidates candidates() {
    var grid = new HashMap<List<Integer>, List<Listing>>();
    for (var o : offers) {
      grid.computeIfAbsent(cell(o, 0, 0), c -> new ArrayList<>()).add(o);
    }
    var remaining = new HashMap<UUID, Long>();
    var legs = new ArrayList<Leg>();
    for (var n : needs) {
      var found = new ArrayList<Leg>();
      for (int i = 0; i < 9; i++) {
        for (var o : grid.getOrDefault(cell(n, i / 3 - 1, i % 3 - 1), List.of())) {
          double km = Math.hypot(o.x - n.x, o.y - n.y);
          if (km <= n.reach && !o.owner.equals(n.owner)) {
            found.add(leg(o, n, km));
          }
        }
      }
      found.sort(Comparator.comparingInt(Leg::score).reversed().thenComparing(Leg::offer));
      legs.addAll(found.subList(0, Math.min(BEST, found.size())));
    }
    offers.forEach(o -> remaining.put(o.id, o.remaining));
    needs.forEach(n -> remaining.put(n.id, n.remaining));
    return new Candidates(remaining, legs);
  }

  private static List<Integer> cell(Listing of, int right, int up) {
    return List.of(
        of.category, (int) Math.floor(of.x / CELL) + right, (int) Math.floor(of.y / CELL) + up);
  }

  private Leg leg(Listing o, Listing n, double km) {
    boolean unknown = o.remaining == Leg.UNKNOWN || n.remaining == Leg.UNKNOWN;
    long moved = unknown ? Leg.UNKNOWN : Math.min(o.remaining, n.remaining);
    int score = (int) (3000 + 3000 / (1 + km / 20) + 2600 * random.nextDouble());
    int least = random.nextInt(100) < whole ? Leg.WHOLE : Leg.USUAL;
    return new Leg(o.id, n.id, o.owner, n.owner, "c" + o.category, score, moved, moved, least);
  }
}
