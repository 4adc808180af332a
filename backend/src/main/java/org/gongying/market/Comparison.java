package org.gongying.market;

import java.util.Map;

/**
 * The rules and the score (domain.md, rule 4; engine.md, "Score") of one listing against the rows
 * of one category: exactly, and as a ceiling over a block. What {@code matching.Score} says in SQL.
 */
final class Comparison {
  /** No row can keep the rules, or score so much. */
  static final int NONE = -1;

  private final Question q;
  private final Rulebook rules;
  private final boolean need;
  private final int near;

  /** By {@link Rulebook#measure}, of the offer's category. */
  private final Map<String, Double> medians;

  /** The median that a row without a price is measured by; not a number where there is none. */
  private final double ownMedian;

  private final int heaviestWord;
  private final int[] values = new int[Rulebook.FACTORS.size()];
  private double km;
  private int lastPlace = -1;
  private Place place;
  private int distance;
  private double lastKm;

  Comparison(Question q, String category, int near) {
    this.q = q;
    this.rules = q.rules;
    this.need = q.facts.need();
    this.near = near;
    medians = rules.medians(need ? category : q.facts.category());
    ownMedian =
        Double.isNaN(q.price)
            ? Double.NaN
            : median(Rulebook.measure(q.facts.priceKind(), q.facts.pricePeriod()));
    int heaviest = 0;
    for (int weight : q.says) {
      heaviest = Math.max(heaviest, weight);
    }
    heaviestWord = heaviest;
  }

  /** The score; {@link #NONE} where a rule is broken or it would be less than {@code enough}. */
  int score(Segment s, int row, int enough) {
    if (s.ownerHigh[row] == q.facts.owner().getMostSignificantBits()
            && s.ownerLow[row] == q.facts.owner().getLeastSignificantBits()
        || s.until[row] < q.today
        || s.from[row] > q.until
        || q.from > s.until[row]) {
      return NONE;
    }
    look(s.place[row]);
    if (!q.reach.holds(place, km)
        || !q.vocabulary.reaches.value(s.reach[row]).holds(q.place, km)
        || !q.eligibility.admits(q.vocabulary.ownerKinds.value(s.ownerKind[row]), place)
        || !q.vocabulary
            .eligibilities
            .value(s.eligibility[row])
            .admits(q.facts.ownerKind(), q.place)) {
      return NONE;
    }
    values[Rulebook.CATEGORY] = near;
    values[Rulebook.DISTANCE] = distance;
    values[Rulebook.QUANTITY] = quantity(s, row);
    values[Rulebook.TIME] = time(s.from[row], s.until[row]);
    values[Rulebook.PRICE] = price(s, row);
    values[Rulebook.PROGRAMME] = programme(s.programme[row]);
    values[Rulebook.PRIORITY] = Math.max(q.place.poor, place.poor);
    values[Rulebook.TEXT] = 1000;
    if (rules.score(sum()) < enough) {
      return NONE;
    }
    values[Rulebook.TEXT] = text(s, row);
    int score = rules.score(sum());
    return score < enough ? NONE : score;
  }

  Found found(Segment s, int row) {
    int score = score(s, row, 0);
    return new Found(
        s.id(row), s.version[row], score, values.clone(), Double.isNaN(km) ? null : km);
  }

  private int sum() {
    int sum = 0;
    for (int factor = 0; factor < values.length; factor++) {
      sum += rules.weight(factor) * values[factor];
    }
    return sum;
  }

  /** Rows of one place are neighbours: what it is and how far is kept from one to the next. */
  private void look(int number) {
    if (number != lastPlace) {
      lastPlace = number;
      place = q.vocabulary.places.value(number);
      lastKm = q.place.km(place);
      distance = distance(lastKm);
    }
    km = lastKm;
  }

  private int distance(double away) {
    if (q.place.shares(place, 9)) {
      return 1000;
    }
    if (q.place.shares(place, 6)) {
      return 900;
    }
    return Double.isNaN(away)
        ? q.place.shares(place, 4) ? 700 : q.place.shares(place, 2) ? 400 : 100
        : (int) Math.rint(1000 / (1 + away / 100));
  }

  private int quantity(Segment s, int row) {
    boolean alike =
        s.kind[row] == q.kind
            && s.period[row] == q.period
            && !Double.isNaN(s.amount[row])
            && !Double.isNaN(q.amount);
    return alike
        ? (int)
            Math.rint(
                1000 * Math.min(1, need ? s.amount[row] / q.amount : q.amount / s.amount[row]))
        : 500;
  }

  private int time(int from, int until) {
    int needFrom = Math.max(q.today, need ? q.from : from);
    int needUntil = need ? q.until : until;
    int days = Math.min(q.until, until) - Math.max(q.today, Math.max(q.from, from)) + 1;
    return (int) Math.rint(1000.0 * days / Math.max(1, needUntil - needFrom + 1));
  }

  private int price(Segment s, int row) {
    if (need ? s.gift[row] : q.facts.gift()) {
      return 1000;
    }
    double other = s.price[row];
    boolean known = !Double.isNaN(other);
    boolean ownKnown = !Double.isNaN(q.price);
    if (known
        && ownKnown
        && (s.priceKind[row] != q.priceKind || s.pricePeriod[row] != q.pricePeriod)) {
      return 500;
    }
    double median = ownKnown ? ownMedian : known ? median(s, row) : Double.NaN;
    return need ? price(q.price, other, median) : price(other, q.price, median);
  }

  private static int price(double most, double least, double median) {
    boolean usual = !Double.isNaN(median);
    boolean paid = !Double.isNaN(most);
    boolean taken = !Double.isNaN(least);
    if (!usual && !(paid && taken)) {
      return 500;
    }
    double pays = paid ? most : median;
    double takes = taken ? least : median;
    double value = 500 + 500 * (pays - takes) / (usual ? median : most);
    return (int) Math.rint(Math.max(0, Math.min(1000, value)));
  }

  private double median(Segment s, int row) {
    return medians.isEmpty()
        ? Double.NaN
        : median(
            Rulebook.measure(
                q.vocabulary.kinds.value(s.priceKind[row]),
                q.vocabulary.periods.value(s.pricePeriod[row])));
  }

  private double median(String measure) {
    return medians.getOrDefault(measure, Double.NaN);
  }

  private int programme(int other) {
    if (other == 0) {
      return 0;
    }
    if (other == q.programme) {
      return 1000;
    }
    for (int k : q.kin) {
      if (other == k) {
        return 700;
      }
    }
    return 0;
  }

  private int text(Segment s, int row) {
    int sum = 0;
    int mine = 0;
    int end = s.start[row + 1];
    for (int at = s.start[row]; at < end && mine < q.words.length; ) {
      int order = Integer.compare(q.words[mine], s.words[at]);
      if (order == 0) {
        sum += q.says[mine];
      }
      mine += order <= 0 ? 1 : 0;
      at += order >= 0 ? 1 : 0;
    }
    double scale = Math.sqrt(Math.max(1, (double) q.words.length * s.wordsOf(row)));
    return Math.min(1000, (int) Math.rint(sum / scale));
  }

  /** No row of these bounds scores more; {@link #NONE} where none can keep the rules. */
  int ceiling(long[] b, int at) {
    long flags = b[at + Bounds.FLAGS];
    if (b[at + Bounds.UNTIL_MOST] < Math.max(q.today, q.from)
        || b[at + Bounds.FROM_LEAST] > q.until) {
      return NONE;
    }
    boolean points = q.place.hasPoint() && (flags & Bounds.POINT) != 0;
    double away = Double.POSITIVE_INFINITY;
    if (points) {
      long lon = b[at + Bounds.LON];
      long lat = b[at + Bounds.LAT];
      away =
          q.place.leastKm(Bounds.least(lon), Bounds.most(lon), Bounds.least(lat), Bounds.most(lat));
    }
    if (!mayReach(b, at, flags, away) || !mayBeReached(b, at, flags, away)) {
      return NONE;
    }
    int sum =
        rules.weight(Rulebook.CATEGORY) * near
            + rules.weight(Rulebook.TEXT) * mostText(b, at)
            + rules.weight(Rulebook.DISTANCE) * mostDistance(b, at, flags, away)
            + rules.weight(Rulebook.QUANTITY) * mostQuantity(b, at, flags)
            + rules.weight(Rulebook.TIME) * mostTime(b, at)
            + rules.weight(Rulebook.PRICE) * mostPrice(b, at, flags)
            + rules.weight(Rulebook.PROGRAMME) * mostProgramme(b[at + Bounds.PROGRAMMES])
            + rules.weight(Rulebook.PRIORITY)
                * Math.max(q.place.poor, (int) b[at + Bounds.POOR_MOST]);
    return rules.score(sum);
  }

  private boolean mayReach(long[] b, int at, long flags, double away) {
    if (!q.reach.isRadius() || !q.place.hasPoint()) {
      return mayLieIn(b, at, q.reach.area());
    }
    return away <= q.reach.km()
        || (flags & Bounds.NO_POINT) != 0 && mayLieIn(b, at, q.reach.area());
  }

  private static boolean mayLieIn(long[] b, int at, String area) {
    if (area == null) {
      return false;
    }
    if (area.isEmpty()) {
      return true;
    }
    int digits = Math.min(6, area.length());
    int least = Integer.parseInt((area + "000000").substring(0, 6));
    int most = least + (int) Math.pow(10, 6.0 - digits) - 1;
    return (b[at + Bounds.PROVINCES] & Place.province(area)) != 0
        && b[at + Bounds.COUNTY_LEAST] <= most
        && b[at + Bounds.COUNTY_MOST] >= least;
  }

  private boolean mayBeReached(long[] b, int at, long flags, double away) {
    if ((flags & Bounds.NATIONWIDE) != 0 || (b[at + Bounds.REACHED] & q.place.province()) != 0) {
      return true;
    }
    return (flags & Bounds.RADIUS) != 0
        && (q.place.hasPoint()
            ? away <= b[at + Bounds.KM_MOST]
            : (b[at + Bounds.PROVINCES] & q.place.province()) != 0);
  }

  /**
   * The words any row holds, by the fewest words of a row; but so many words cannot weigh more than
   * each of them the most.
   */
  private int mostText(long[] b, int at) {
    int sum = 0;
    for (int i = 0; i < q.words.length; i++) {
      int bit = Bounds.wordBit(q.words[i]);
      if ((b[at + Bounds.WORDS + (bit >>> 6)] & 1L << bit) != 0) {
        sum += q.says[i];
      }
    }
    if (sum == 0) {
      return 0;
    }
    double fewest = Math.max(b[at + Bounds.WORDS_LEAST], (double) sum / heaviestWord);
    return Math.min(1000, (int) Math.rint(sum / Math.sqrt(q.words.length * fewest) + 1e-6));
  }

  private int mostDistance(long[] b, int at, long flags, double away) {
    boolean province = (b[at + Bounds.PROVINCES] & q.place.province()) != 0;
    if (province && within(b, at, 1)) {
      return 1000;
    }
    int most = away == Double.POSITIVE_INFINITY ? 0 : (int) Math.rint(1000 / (1 + away / 100));
    if (!q.place.hasPoint() || (flags & Bounds.NO_POINT) != 0) {
      most = Math.max(most, province ? within(b, at, 100) ? 700 : 400 : 100);
    }
    return most;
  }

  /** Whether a row may be of the same county, or of the same hundred of county codes, a city. */
  private boolean within(long[] b, int at, int of) {
    int own = q.place.county6 / of;
    return b[at + Bounds.COUNTY_LEAST] / of <= own && b[at + Bounds.COUNTY_MOST] / of >= own;
  }

  private int mostQuantity(long[] b, int at, long flags) {
    if (Double.isNaN(q.amount) || q.kind < 0 || (b[at + Bounds.KINDS] & 1L << q.kind) == 0) {
      return 500;
    }
    long amounts = b[at + Bounds.AMOUNT];
    double ratio = need ? Bounds.most(amounts) / q.amount : q.amount / Bounds.least(amounts);
    int alike = (int) Math.rint(1000 * Math.min(1, ratio));
    // A row alike in kind may still differ in period.
    return Math.max(500, alike);
  }

  private int mostTime(long[] b, int at) {
    int begin = Math.max(q.today, q.from);
    if (!need) {
      return 1000;
    }
    long days =
        Math.min(q.until, b[at + Bounds.UNTIL_MOST])
            - Math.max(begin, b[at + Bounds.FROM_LEAST])
            + 1;
    return (int) Math.rint(1000.0 * days / Math.max(1, q.until - begin + 1));
  }

  private int mostPrice(long[] b, int at, long flags) {
    if (need ? (flags & Bounds.GIFT) != 0 : q.facts.gift()) {
      return 1000;
    }
    int most = 500;
    boolean known = !Double.isNaN(q.price);
    if ((flags & Bounds.PRICE) != 0) {
      if (known) {
        double other =
            need ? Bounds.least(b[at + Bounds.PRICES]) : Bounds.most(b[at + Bounds.PRICES]);
        most =
            Math.max(
                most,
                need
                    ? price(q.price, Math.max(0, other), ownMedian)
                    : price(other, q.price, ownMedian));
      } else if (!medians.isEmpty()) {
        most = 1000;
      }
    }
    if ((flags & Bounds.NO_PRICE) != 0 && known) {
      most =
          Math.max(
              most,
              need ? price(q.price, Double.NaN, ownMedian) : price(Double.NaN, q.price, ownMedian));
    }
    return most;
  }

  private int mostProgramme(long programmes) {
    if (q.programme > 0 && (programmes & 1L << q.programme) != 0) {
      return 1000;
    }
    return (programmes & q.kinBits) != 0 ? 700 : 0;
  }
}
