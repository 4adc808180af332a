package org.gongying.market;

import java.util.Map;

/**
 * The rules and the score (domain.md, rule 4; engine.md, "Score") of one listing against the rows
 * of one category, exactly: what {@code matching.Score} says in SQL.
 */
final class Comparison {
  /** The row does not keep the rules, or scores less. */
  static final int NONE = -1;

  private final Question q;
  private final Rulebook rules;
  private final boolean need;
  private final int near;

  /** By {@link Rulebook#measure}, of the offer's category. */
  final Map<String, Double> medians;

  /** The median that a row without a price is measured by; not a number where there is none. */
  final double ownMedian;

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

  /** Of what the need pays at most and the offer takes at least; each may be not a number. */
  static int price(double most, double least, double median) {
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
    for (var group : q.groups) {
      sum += group.isIn(s.words, s.start[row], end) ? group.says() : 0;
    }
    double scale = Math.sqrt(Math.max(1, (double) q.words.length * s.wordsOf(row)));
    return Math.min(1000, (int) Math.rint(sum / scale));
  }
}
