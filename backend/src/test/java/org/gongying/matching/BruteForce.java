package org.gongying.matching;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongying.GongyingTest;
import org.gongying.catalogue.Catalogue;
import org.gongying.matching.Rules.Weights;
import org.gongying.platform.Clocks;
import org.gongying.programmes.Programmes;
import org.gongying.territory.Territories;

/**
 * The score once more, in plain Java from the plain columns of the rows, every pair of the whole
 * market: written from engine.md and domain.md, not from the SQL.
 */
final class BruteForce extends GongyingTest {
  /** A row as its owner wrote it. */
  private record Row(
      UUID id,
      boolean need,
      UUID owner,
      String kind,
      String category,
      Double amount,
      String unit,
      String period,
      Double limit,
      String per,
      String pricePeriod,
      boolean gift,
      String territory,
      Double lon,
      Double lat,
      String reach,
      LocalDate from,
      LocalDate until,
      String programme,
      String eligibility,
      Set<String> counties,
      List<String> themes,
      List<String> areas,
      Set<Integer> words) {}

  private record Price(double each, String kind, String period) {}

  private final Catalogue catalogue;
  private final Programmes programmes;
  private final Weights weights;
  private final LocalDate today = LocalDate.ofInstant(Instant.now(), Clocks.CHINA);
  private final Map<UUID, Row> market = new HashMap<>();
  private final Map<List<UUID>, Pair> pairs = new HashMap<>();
  private final Map<String, String> poor = new HashMap<>();
  private final Map<Integer, Integer> grams = new HashMap<>();
  private final Map<List<String>, Double> medians = new HashMap<>();

  /** Of each group of synonyms the pairs of its words, the usual word first. */
  private final List<List<Set<Integer>>> synonyms;

  BruteForce(Catalogue catalogue, Programmes programmes, Weights weights) {
    this.catalogue = catalogue;
    this.programmes = programmes;
    this.weights = weights;
    rows("select code, poor_kind from territory where poor_kind is not null")
        .forEach(r -> poor.put(r.get(0), r.get(1)));
    rows("select gram, weight from gram_weight where version = ?", weights.version())
        .forEach(r -> grams.put(Integer.valueOf(r.get(0)), Integer.valueOf(r.get(1))));
    synonyms =
        rows("select array_to_string(words, '/') from synonym where version = ?", weights.version())
            .stream()
            .map(r -> Arrays.stream(r.get(0).split("/")).map(BruteForce::pairs).toList())
            .toList();
    rows(
            "select category, kind, period, amount from price_median where version = ?",
            weights.version())
        .forEach(r -> medians.put(r.subList(0, 3), Double.valueOf(r.get(3))));
    rows("""
            select id, side, participant, participant_kind, category, coalesce(remaining, quantity), unit, period,
              case when side = 'NEED' and price_max is not null then price_max else price_amount end, price_per, price_period, gift,
              territory, lon, lat, reach, valid_from, valid_until, programme, eligibility, array_to_string(named_counties, ','),
              array_to_string(owner_themes, ','), array_to_string(owner_areas, ','),
              array_to_string(grams, ',')
            from listing where verified and state in ('PUBLISHED', 'PARTLY_COMMITTED')
            """)
        .forEach(
            r -> {
              var row =
                  new Row(
                      UUID.fromString(r.get(0)),
                      r.get(1).equals("NEED"),
                      UUID.fromString(r.get(2)),
                      r.get(3),
                      r.get(4),
                      number(r.get(5)),
                      r.get(6),
                      r.get(7),
                      number(r.get(8)),
                      r.get(9),
                      r.get(10),
                      r.get(11).equals("t"),
                      r.get(12),
                      number(r.get(13)),
                      number(r.get(14)),
                      r.get(15),
                      LocalDate.parse(r.get(16)),
                      LocalDate.parse(r.get(17)),
                      r.get(18),
                      r.get(19),
                      r.get(20) == null ? null : Set.of(r.get(20).split(",")),
                      stated(r.get(21)),
                      stated(r.get(22)),
                      words(r.get(23)));
              if (!row.until.isBefore(today)) {
                market.put(row.id, row);
              }
            });
  }

  List<Pair> best(UUID id, int k) {
    var asking = market.get(id);
    return market.values().stream()
        .filter(r -> r.need != asking.need)
        .map(r -> both(asking, r))
        .filter(p -> p != null)
        .sorted(Comparator.comparing((Pair p) -> -p.score()).thenComparing(p -> p.id().toString()))
        .limit(k)
        .toList();
  }

  /** With what could go the other way. */
  private Pair both(Row asking, Row other) {
    var there = asking.need ? known(asking, other) : known(other, asking);
    if (there == null) {
      return null;
    }
    var given = asking.need ? other.category : asking.category;
    int back = 0;
    for (var own : market.values()) {
      for (var theirs : market.values()) {
        if (own.owner.equals(asking.owner)
            && theirs.owner.equals(other.owner)
            && own.need != asking.need
            && theirs.need == asking.need) {
          var need = own.need ? own : theirs;
          var offer = own.need ? theirs : own;
          var pair = offer.category.equals(given) ? null : known(need, offer);
          back = pair == null || isGuess(pair, offer) ? back : Math.max(back, pair.score());
        }
      }
    }
    int most =
        score(
            weights.of().entrySet().stream()
                .filter(w -> !List.of("reciprocity", "strategy").contains(w.getKey()))
                .mapToLong(w -> 1000L * w.getValue())
                .sum());
    int mean = (int) Math.rint(1000 * Math.sqrt((double) there.score() * back) / most);
    var values = new java.util.ArrayList<>(there.values());
    values.add(mean);
    values.add(Math.max(strategy(asking, other), strategy(other, asking)));
    long sum = 0;
    for (int i = 0; i < values.size(); i++) {
      sum += (long) values.get(i) * weights.of().get(Score.FACTORS.get(i));
    }
    return new Pair(other.id, Pair.AS_IT_IS, score(sum), there.score(), values, there.km(), null);
  }

  /** What the owner of one says it is after, and the other is. */
  private static int strategy(Row one, Row other) {
    var met = new java.util.ArrayList<Boolean>();
    if (!one.themes.isEmpty()) {
      met.add(
          one.themes.contains(other.category)
              || one.themes.contains(other.category.replaceAll("\\..*", "")));
    }
    if (!one.areas.isEmpty()) {
      met.add(one.areas.stream().anyMatch(a -> other.territory.indexOf(a) == 0));
    }
    long yes = met.stream().filter(m -> m).count();
    return met.isEmpty() ? 0 : (int) (1000 * yes / met.size());
  }

  private static List<String> stated(String packed) {
    return packed == null || packed.isEmpty() ? List.of() : List.of(packed.split(","));
  }

  /** Decision 002. */
  private static boolean isGuess(Pair pair, Row offer) {
    boolean goods = offer.category.startsWith("produce");
    int near = pair.value("category");
    boolean told = near < 1000 || goods;
    boolean linked = near > 800 && near < 1000 && !goods;
    return pair.score() < 3500 || pair.value("text") < 50 && told && !linked;
  }

  private Pair known(Row n, Row o) {
    var key = List.of(n.id, o.id);
    if (!pairs.containsKey(key)) {
      pairs.put(key, pair(n, o));
    }
    return pairs.get(key);
  }

  private int score(long sum) {
    return BigDecimal.valueOf(sum)
        .multiply(BigDecimal.TEN)
        .divide(BigDecimal.valueOf(weights.whole()), 0, java.math.RoundingMode.HALF_UP)
        .intValue();
  }

  /** Without bonuses. */
  private Pair pair(Row n, Row o) {
    double near = catalogue.closeness(n.category, o.category);
    Double km = n.lon == null || o.lon == null ? null : Territories.km(n.lon, n.lat, o.lon, o.lat);
    boolean may =
        near > 0
            && !n.owner.equals(o.owner)
            && !o.from.isAfter(n.until)
            && !n.from.isAfter(o.until)
            && reaches(n, o, km)
            && reaches(o, n, km)
            && admits(n, o)
            && admits(o, n);
    if (!may) {
      return null;
    }
    var values =
        List.of(
            thousandths(near),
            thousandths(text(n, o)),
            thousandths(distance(n, o, km)),
            thousandths(quantity(n, o)),
            thousandths(time(n, o)),
            (int) Math.rint(Math.max(0, Math.min(1000, price(n, o)))),
            thousandths(programme(n.programme, o.programme)),
            thousandths(Math.max(standing(n), standing(o))));
    long sum = 0;
    for (int i = 0; i < values.size(); i++) {
      sum += (long) values.get(i) * weights.of().get(Score.FACTORS.get(i));
    }
    return new Pair(o.id, Pair.AS_IT_IS, score(sum), score(sum), values, km, null);
  }

  private static boolean reaches(Row one, Row other, Double km) {
    var place = one.territory;
    if (one.reach.endsWith("km") && km != null) {
      return km <= Integer.parseInt(one.reach.replace("km", ""));
    }
    if (one.reach.endsWith("km")) {
      return place.length() >= 6 && other.territory.startsWith(upTo(place, 6));
    }
    return switch (one.reach) {
      case "nationwide" -> true;
      case "province" -> other.territory.startsWith(upTo(place, 2));
      case "city" -> other.territory.startsWith(upTo(place, place.startsWith("90", 2) ? 6 : 4));
      default -> other.territory.startsWith(upTo(place, 6));
    };
  }

  private boolean admits(Row one, Row other) {
    var county = other.territory.length() < 6 ? null : upTo(other.territory, 6);
    return one.eligibility == null
        || switch (one.eligibility) {
          case "registered_households" ->
              List.of("VILLAGE", "TOWN", "HOUSEHOLD_GROUP").contains(other.kind);
          case "villages" -> List.of("VILLAGE", "COOPERATIVE").contains(other.kind);
          case "poor_counties" -> county != null && poor.containsKey(county);
          case "named_counties" ->
              one.counties == null || county != null && one.counties.contains(county);
          default -> true;
        };
  }

  private double text(Row n, Row o) {
    if (n.words.isEmpty() || o.words.isEmpty()) {
      return 0;
    }
    var both = new HashSet<>(n.words);
    both.retainAll(o.words);
    long said = both.stream().mapToLong(g -> grams.getOrDefault(g, 1000)).sum();
    for (var group : synonyms) {
      if (holds(n, group) && holds(o, group)) {
        said += group.get(0).stream().mapToLong(g -> grams.getOrDefault(g, 1000)).max().orElse(0);
      }
    }
    return Math.min(1, said / Math.sqrt((double) n.words.size() * o.words.size()) / 1000);
  }

  private static boolean holds(Row row, List<Set<Integer>> group) {
    return group.stream().anyMatch(word -> !word.isEmpty() && row.words.containsAll(word));
  }

  private static Set<Integer> pairs(String word) {
    var small = word.toLowerCase(java.util.Locale.ROOT);
    var pairs = new HashSet<Integer>();
    for (int i = 1; i < small.length(); i++) {
      if (!digit(small.charAt(i - 1)) && !digit(small.charAt(i))) {
        pairs.add(small.charAt(i - 1) << 16 | small.charAt(i));
      }
    }
    return pairs;
  }

  private static double distance(Row n, Row o, Double km) {
    if (same(n, o, 9)) {
      return 1;
    }
    if (same(n, o, 6)) {
      return .9;
    }
    return km != null ? 1 / (1 + km / 100) : same(n, o, 4) ? .7 : same(n, o, 2) ? .4 : .1;
  }

  private static boolean same(Row n, Row o, int digits) {
    return n.territory.length() >= digits
        && o.territory.length() >= digits
        && upTo(n.territory, digits).equals(upTo(o.territory, digits));
  }

  private double quantity(Row n, Row o) {
    var wanted = catalogue.unit(n.unit == null ? "" : n.unit);
    var given = catalogue.unit(o.unit == null ? "" : o.unit);
    boolean alike =
        n.amount != null
            && o.amount != null
            && wanted.isPresent()
            && given.isPresent()
            && wanted.get().kind().equals(given.get().kind())
            && (n.period == null ? o.period == null : n.period.equals(o.period));
    return alike
        ? Math.min(
            1,
            o.amount
                * given.get().factor().doubleValue()
                / (n.amount * wanted.get().factor().doubleValue()))
        : .5;
  }

  private double time(Row n, Row o) {
    var begin = latest(n.from, today);
    var until = n.until.isBefore(o.until) ? n.until : o.until;
    return (double) (ChronoUnit.DAYS.between(latest(begin, o.from), until) + 1)
        / (ChronoUnit.DAYS.between(begin, n.until) + 1);
  }

  /** In thousandths, before rounding and not yet cut to 0 and 1000. */
  private double price(Row n, Row o) {
    if (o.gift) {
      return 1000;
    }
    var pays = price(n);
    var takes = price(o);
    if (pays == null && takes == null
        || pays != null
            && takes != null
            && !(pays.kind.equals(takes.kind) && pays.period.equals(takes.period))) {
      return 500;
    }
    var measure = takes != null ? takes : pays;
    var median = medians.get(List.of(o.category, measure.kind, measure.period));
    if (median == null && (pays == null || takes == null)) {
      return 500;
    }
    double most = pays != null ? pays.each : median;
    double least = takes != null ? takes.each : median;
    return 500 + 500 * (most - least) / (median != null ? median : most);
  }

  private Price price(Row row) {
    if (row.limit == null || row.per == null && row.pricePeriod == null) {
      return null;
    }
    var unit = row.per == null ? null : catalogue.unit(row.per).orElseThrow();
    return new Price(
        row.limit / (unit == null ? 1 : unit.factor().doubleValue()),
        unit == null ? "" : unit.kind(),
        row.pricePeriod == null ? "" : row.pricePeriod);
  }

  private double programme(String one, String other) {
    if (one == null || other == null) {
      return 0;
    }
    boolean kin =
        other.equals(programmes.find(one).orElseThrow().parent())
            || one.equals(programmes.find(other).orElseThrow().parent());
    return one.equals(other) ? 1 : kin ? .7 : 0;
  }

  private double standing(Row row) {
    var kind = row.territory.length() < 6 ? null : poor.get(upTo(row.territory, 6));
    return kind == null ? 0 : kind.equals("NATIONAL") ? 1 : .6;
  }

  /** Pairs of two characters, neither a digit. */
  private static Set<Integer> words(String packed) {
    return packed.isEmpty()
        ? Set.of()
        : Arrays.stream(packed.split(","))
            .map(Integer::valueOf)
            .filter(g -> g >>> 16 != 0 && !digit(g >>> 16) && !digit(g & 0xFFFF))
            .collect(Collectors.toSet());
  }

  private static boolean digit(int character) {
    return character >= '0' && character <= '9';
  }

  private static int thousandths(double value) {
    return (int) Math.rint(1000 * value);
  }

  private static Double number(String text) {
    return text == null ? null : Double.valueOf(text);
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static String upTo(String code, int digits) {
    return code.substring(0, Math.min(digits, code.length()));
  }
}
