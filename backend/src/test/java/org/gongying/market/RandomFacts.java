package org.gongying.market;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Random listings of few values, so that they meet, break rules and score alike often. */
final class RandomFacts {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  private static final String[] CATEGORIES = {
    "tea", "tea.green", "tea.black", "labour", "labour.farm"
  };
  private static final String[] PLACES = {
    "421181114234",
    "421181114",
    "421181",
    "4211",
    "42",
    "420102",
    "310115",
    "429004",
    "422801204202",
    "44"
  };
  private static final String[] KINDS = {"VILLAGE", "ENTERPRISE", "COOPERATIVE"};
  private static final String[] UNITS = {"mass", "area", null};
  private static final String[] PROGRAMMES = {null, "industry", "road"};
  private static final String[] ELIGIBLE = {
    null, null, null, "registered_households", "villages", "poor_counties", "named_counties"
  };

  /** Those of engine.md. */
  static final Map<String, Integer> WEIGHTS =
      Map.of(
          "category",
          250,
          "text",
          200,
          "distance",
          150,
          "quantity",
          100,
          "time",
          100,
          "price",
          80,
          "programme",
          50,
          "priority",
          70,
          "reciprocity",
          100,
          "strategy",
          60);

  private final Random random;

  RandomFacts(Random random) {
    this.random = random;
  }

  Facts next(UUID id, int version) {
    var place = pick(PLACES);
    boolean point = random.nextInt(4) > 0;
    var unit = pick(UNITS);
    boolean priced = random.nextBoolean();
    var from = TODAY.plusDays(random.nextInt(90) - 60);
    int reach = random.nextInt(4);
    var eligibility = pick(ELIGIBLE);
    return new Facts(
        id,
        version,
        random.nextBoolean(),
        new UUID(7, random.nextInt(20)),
        pick(KINDS),
        pick(CATEGORIES),
        place,
        point ? 105 + random.nextInt(4000) / 300.0 : null,
        point ? 28 + random.nextInt(1000) / 300.0 : null,
        random.nextInt(3) == 0 ? 1000 : 0,
        reach == 0
            ? ""
            : reach == 1
                ? place.substring(0, 2)
                : place.length() < 6 ? null : place.substring(0, 6),
        reach == 3 ? 50 + random.nextInt(500) : null,
        from,
        from.plusDays(random.nextInt(120)),
        random.nextInt(10) == 0,
        pick(PROGRAMMES),
        eligibility,
        "named_counties".equals(eligibility) && random.nextBoolean() ? List.of("421181") : null,
        random.nextInt(3) > 0 ? List.of() : List.of(pick(CATEGORIES)),
        random.nextInt(3) > 0 ? List.of() : List.of(pick(PLACES)),
        random.ints(random.nextInt(8), 1, 30).distinct().map(g -> g << 16 | 100).sorted().toArray(),
        unit == null ? null : 1.0 + random.nextInt(1000),
        unit,
        random.nextInt(5) == 0 ? "day" : null,
        priced ? 1 + random.nextInt(40) / 4.0 : null,
        priced ? (unit == null ? "" : unit) : null,
        random.nextInt(5) == 0 ? "day" : "");
  }

  static Facts copy(Facts f, int version, UUID owner) {
    return new Facts(
        f.id(),
        version,
        f.need(),
        owner,
        f.ownerKind(),
        f.category(),
        f.territory(),
        f.lon(),
        f.lat(),
        f.poor(),
        f.reachArea(),
        f.reachKm(),
        f.from(),
        f.until(),
        f.gift(),
        f.programme(),
        f.eligibility(),
        f.counties(),
        f.themes(),
        f.areas(),
        f.words(),
        f.amount(),
        f.kind(),
        f.period(),
        f.price(),
        f.priceKind(),
        f.pricePeriod());
  }

  static Rulebook rules() {
    return new Rulebook(
        1,
        WEIGHTS,
        Map.of(3 << 16 | 100, 100, 4 << 16 | 100, 300),
        new Thesaurus(
            List.of(
                List.of(words(4), words(5, 6), words(7)),
                List.of(words(8, 9), words(10)),
                List.of(words(5), words(10), words(11, 12))),
            word -> word >>> 16 == 4 ? 300 : 1000),
        Map.of("tea.green", Map.of(Rulebook.measure("mass", ""), 5.0)),
        RandomFacts::closeness,
        p -> p.equals("industry") ? List.of("road") : List.of("industry"));
  }

  private static int[] words(int... numbers) {
    return Arrays.stream(numbers).map(g -> g << 16 | 100).toArray();
  }

  private static int closeness(String need, String offer) {
    if (need.equals(offer)) {
      return 1000;
    }
    if (need.startsWith(offer) || offer.startsWith(need)) {
      return 800;
    }
    return need.split("\\.")[0].equals(offer.split("\\.")[0]) ? 400 : 0;
  }

  private String pick(String[] from) {
    return from[random.nextInt(from.length)];
  }
}
