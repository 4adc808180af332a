package org.gongying.market;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a question to the market costs, in microseconds of this thread's CPU, at the sizes given.
 *
 * <p>The market is made by one seed: 2,000 leaf categories in 40 branches, the n-th as frequent as
 * 1 / n (Zipf); 3,000 places in clusters, 35 % of them in Hubei; quantities log-normal; 30 % reach
 * nationwide, the rest their province or a radius; 12 to 30 words of 4,000, the frequent ones
 * often, one word in ten with three synonyms. The last columns ask for an owner of three offers, in
 * a market that holds a need for every fifth offer too: which of the counterparts could be
 * exchanged with both ways.
 */
public final class MarketBench {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final int CATEGORIES = 2000;
  private static final int BRANCHES = 40;
  private static final int PLACES = 3000;
  private static final int CHUNK = 10_000;
  private static final int QUESTIONS = 10_000;
  private static final int LIMIT = 20;
  private static final int FREQUENT = 40;

  /** Offers of one who asks what could go both ways. */
  private static final int OWN = 3;

  private final Random random = new Random(20261126);
  private final String[] codes = new String[PLACES];
  private final double[] lons = new double[PLACES];
  private final double[] lats = new double[PLACES];

  public static void main(String[] sizes) {
    System.out.println(
        "| open offers | p50 | p99 | p99.9 | head category p99 | MB a million | made in s | both ways p50 | both ways p99 |");
    System.out.println("|---|---|---|---|---|---|---|---|---|");
    for (var size : sizes.length == 0 ? new String[] {"10000", "100000", "1000000"} : sizes) {
      new MarketBench().row(Integer.parseInt(size));
    }
  }

  private void row(int size) {
    for (int i = 0; i < PLACES; i++) {
      boolean hubei = random.nextInt(100) < 35;
      int county =
          hubei
              ? 420000 + 100 * (1 + random.nextInt(13)) + random.nextInt(9)
              : (11 + random.nextInt(50)) * 10_000 + random.nextInt(2000);
      codes[i] = county + "%03d%03d".formatted(random.nextInt(20), random.nextInt(30));
      var cluster = new Random(county / 100);
      lons[i] =
          (hubei ? 109 : 80) + cluster.nextDouble() * (hubei ? 7 : 45) + random.nextGaussian() / 5;
      lats[i] =
          (hubei ? 29 : 20) + cluster.nextDouble() * (hubei ? 4 : 30) + random.nextGaussian() / 5;
    }
    int[] categories = new int[size];
    Arrays.setAll(categories, i -> zipf());
    Arrays.sort(categories); // as the feed reads them
    var market = new Market();
    long before = used();
    double made = 0;
    for (int from = 0; from < size; from += CHUNK) {
      var chunk = new ArrayList<Facts>(CHUNK);
      for (int i = from; i < Math.min(size, from + CHUNK); i++) {
        chunk.add(facts(new UUID(i, i * 31L), false, categories[i]));
      }
      long start = System.nanoTime();
      market.change(chunk, List.of());
      made += (System.nanoTime() - start) / 1e9;
    }
    long start = System.nanoTime();
    market.tidy();
    made += (System.nanoTime() - start) / 1e9;
    double megabytes = (used() - before) / 1e6 * (1_000_000.0 / size);
    var rules = rules();
    ask(market, rules, -1, 0);
    double[] all = ask(market, rules, -1, 0);
    double[] head = ask(market, rules, 0, 0);
    Arrays.setAll(categories, i -> zipf());
    var needs = new ArrayList<Facts>();
    for (int i = 0; i < size / 5; i++) {
      needs.add(facts(new UUID(-2, i), true, categories[i]));
    }
    market.change(needs, List.of());
    market.tidy();
    ask(market, rules, -1, OWN);
    double[] both = ask(market, rules, -1, OWN);
    System.out.printf(
        "| %,d | %.0f µs | %.0f µs | %.0f µs | %.0f µs | %.0f | %.1f | %.0f µs | %.0f µs |%n",
        size,
        at(all, .5),
        at(all, .99),
        at(all, .999),
        at(head, .99),
        megabytes,
        made,
        at(both, .5),
        at(both, .99));
  }

  private double[] ask(Market market, Rulebook rules, int category, int offers) {
    var threads = ManagementFactory.getThreadMXBean();
    double[] micros = new double[QUESTIONS];
    for (int i = 0; i < QUESTIONS; i++) {
      var asking = facts(new UUID(-1, i), true, category < 0 ? zipf() : category);
      var own =
          IntStream.range(0, offers)
              .mapToObj(o -> facts(new UUID(-3, o), false, zipf()))
              .map(f -> RandomFacts.copy(f, 1, asking.owner()))
              .toList();
      long start = threads.getCurrentThreadCpuTime();
      market.best(asking, own, LIMIT, rules, TODAY);
      micros[i] = (threads.getCurrentThreadCpuTime() - start) / 1e3;
    }
    Arrays.sort(micros);
    return micros;
  }

  private Facts facts(UUID id, boolean need, int category) {
    int place = random.nextInt(PLACES);
    int reach = random.nextInt(10);
    boolean priced = random.nextInt(3) > 0;
    return new Facts(
        id,
        1,
        need,
        new UUID(3, random.nextInt(100_000)),
        random.nextBoolean() ? "VILLAGE" : "ENTERPRISE",
        category % BRANCHES + "." + category,
        codes[place],
        lons[place],
        lats[place],
        random.nextInt(3) == 0 ? 1000 : 0,
        reach < 3 ? "" : reach < 7 ? codes[place].substring(0, 2) : codes[place].substring(0, 6),
        reach < 7 ? null : 50 + random.nextInt(400),
        TODAY.minusDays(random.nextInt(60)),
        TODAY.plusDays(1 + random.nextInt(180)),
        random.nextInt(30) == 0,
        random.nextInt(4) == 0 ? "programme" + random.nextInt(10) : null,
        null,
        null,
        random.nextInt(20) > 0 ? List.of() : List.of(category % BRANCHES + "." + category),
        random.nextInt(20) > 0 ? List.of() : List.of(codes[place].substring(0, 2)),
        random
            .ints(12 + random.nextInt(18), 0, 4000)
            .map(w -> word(w < 2000 ? w / 50 : w))
            .sorted()
            .distinct()
            .toArray(),
        Math.exp(6 + 1.5 * random.nextGaussian()),
        random.nextInt(5) > 0 ? "mass" : "count",
        null,
        priced ? Math.exp(1 + random.nextGaussian()) : null,
        priced ? "mass" : null,
        "");
  }

  private static List<int[]> synonyms(int group) {
    return IntStream.range(0, 4).mapToObj(i -> new int[] {word(2000 + 4 * group + i)}).toList();
  }

  private static int word(int number) {
    return number + 1 << 16 | 0x4E00;
  }

  private int zipf() {
    return (int) Math.min(CATEGORIES - 1, Math.exp(random.nextDouble() * Math.log(CATEGORIES)) - 1);
  }

  private static Rulebook rules() {
    return new Rulebook(
        1,
        RandomFacts.WEIGHTS,
        IntStream.range(0, FREQUENT).boxed().collect(Collectors.toMap(w -> word(w), w -> 120)),
        new Thesaurus(
            IntStream.range(0, 100).mapToObj(MarketBench::synonyms).toList(), word -> 1000),
        Map.of(),
        (need, offer) ->
            need.equals(offer)
                ? 1000
                : need.substring(0, need.indexOf('.'))
                        .equals(offer.substring(0, offer.indexOf('.')))
                    ? 400
                    : 0,
        p -> List.of());
  }

  private static double at(double[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
  }

  private static long used() {
    System.gc();
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
