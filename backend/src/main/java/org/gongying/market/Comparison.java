package org.gongying.market;

import java.util.Map;

/**
 * The rules and the score (domain.md, rule 4; engine.md, "Score") of one listing against the rows
 * of one category, exactly: what {@code matching.Score} says in SQL.
 */
final class Comparison {
  /** The row does not keep the rules, or scores less. */
  static final int NONE = -1;

  /** More than any factors weigh together. */
  private static final int MOST = Integer.MAX_VALUE / 4;

  private final Question q;
  private final Rulebook rules;
  private final boolean need;
  private final int near;

  /** By {@link Rulebook#measure}, of the offer's category. */
  final Map<String, Double> medians;

  /** The median that a row without a price is measured by; not a number where there is none. */
  final double ownMedian;

  private final int[] values = new int[Rulebook.FACTORS.size()];
  private final String bucket;
  private final int category;
  private int base;
  private ReverseLegs.Leg back;

  /** The place measured last, by its number, and how far it is: rows of a place are neighbours. */
  private int measured = -1;

  private double measuredKm;

  /** What must be reached, as the least sum, and as the least without the bonus. */
  private int lastEnough = -1;

  private int least;
  private int leastWithBonus;

  /** The measure looked up last, and its median. */
  private int lastMeasure = -1;

  private double lastMedian;

  Comparison(Question q, String category, int near) {
    this.q = q;
    this.rules = q.rules;
    this.need = q.facts.need();
    this.near = near;
    bucket = category;
    this.category = rules.weight(Rulebook.CATEGORY) * near;
    medians = rules.medians(need ? category : q.facts.category());
    ownMedian = Double.isNaN(q.price) ? Double.NaN : medians.getOrDefault(q.measure, Double.NaN);
  }

  /** The score; {@link #NONE} where a rule is broken. */
  int score(Segment s, int row) {
    return score(s, row, 0);
  }

  /** The score; {@link #NONE} where a rule is broken or it would be less than {@code enough}. */
  int score(Segment s, int row, int enough) {
    return score(s, row, enough, MOST, MOST);
  }

  /**
   * The score; {@link #NONE} where a rule is broken or it would be less than {@code enough}. What
   * costs least is looked at first, with the most that the rest can be.
   *
   * @param mostPlace what distance and priority weigh at most together
   * @param mostTerms what quantity, time and price weigh at most together
   */
  int score(Segment s, int row, int enough, int mostPlace, int mostTerms) {
    if (enough != lastEnough) {
      lastEnough = enough;
      least = rules.least(enough);
      leastWithBonus = q.reverse == null ? least : rules.leastWithBonus(enough);
    }
    int programme = q.programmes[s.programme(row)];
    int mostText = rules.weight(Rulebook.TEXT) * q.text.of(s.signature(row), s.fewestWords(row));
    int sum = category + rules.weight(Rulebook.PROGRAMME) * programme;
    int most = sum + mostText + mostTerms + mostPlace;
    int mostStrategy = q.mostStrategy(s.strategy[row] != 0);
    if (most < leastWithBonus - mostStrategy
        || s.until(row) < q.today
        || s.from(row) > q.until
        || q.from > s.until(row)) {
      return NONE;
    }
    boolean mutual = q.reverse != null && q.reverse.mayBeWith(s.ownerHigh[row], s.ownerLow[row]);
    int bare = mutual ? leastWithBonus : least;
    int floor = Math.max(0, bare - mostStrategy);
    if (most < floor) {
      return NONE;
    }
    int quantity = quantity(s, row);
    int time = time(s.from(row), s.until(row));
    int price = price(s, row);
    sum +=
        rules.weight(Rulebook.QUANTITY) * quantity
            + rules.weight(Rulebook.TIME) * time
            + rules.weight(Rulebook.PRICE) * price;
    if (sum + mostText + mostPlace < floor) {
      return NONE;
    }
    var place = q.vocabulary.places.value(s.place(row));
    int strategy = mostStrategy == 0 ? 0 : q.strategy(s, row, bucket, place);
    floor = Math.max(0, bare - strategy * rules.weight(Rulebook.STRATEGY));
    double straightKm = q.place.straightKm(place);
    int priority = Math.max(q.place.poor, place.poor);
    sum += rules.weight(Rulebook.PRIORITY) * priority;
    if (sum + mostText + rules.weight(Rulebook.DISTANCE) * distance(place, straightKm) < floor
        || s.isOf(row, q.ownerHigh, q.ownerLow)
        || !reach(s, row, place, straightKm)
        || !admit(s, row, place)) {
      return NONE;
    }
    int distance = distance(place, km(s.place(row), place));
    sum += rules.weight(Rulebook.DISTANCE) * distance;
    if (sum + mostText < floor) {
      return NONE;
    }
    int text = text(s, row);
    sum += rules.weight(Rulebook.TEXT) * text;
    if (sum < floor) {
      return NONE;
    }
    values[Rulebook.CATEGORY] = near;
    values[Rulebook.TEXT] = text;
    values[Rulebook.DISTANCE] = distance;
    values[Rulebook.QUANTITY] = quantity;
    values[Rulebook.TIME] = time;
    values[Rulebook.PRICE] = price;
    values[Rulebook.PROGRAMME] = programme;
    values[Rulebook.PRIORITY] = priority;
    base = rules.score(sum);
    back = mutual ? q.reverse.best(s.ownerHigh[row], s.ownerLow[row], bucket) : null;
    values[Rulebook.RECIPROCITY] = mutual ? rules.reciprocity(base, back.score()) : 0;
    values[Rulebook.STRATEGY] = strategy;
    sum +=
        rules.weight(Rulebook.RECIPROCITY) * values[Rulebook.RECIPROCITY]
            + rules.weight(Rulebook.STRATEGY) * strategy;
    return sum < least ? NONE : rules.score(sum);
  }

  Found found(Segment s, int row) {
    int score = score(s, row);
    int number = s.place(row);
    double km = km(number, q.vocabulary.places.value(number));
    return new Found(
        s.id(row),
        s.version[row],
        score,
        base,
        values.clone(),
        Double.isNaN(km) ? null : km,
        back == null || back.score() == 0 ? null : new Found.Back(back.own(), back.other()));
  }

  /** Of a factor of the row scored last. */
  int value(int factor) {
    return values[factor];
  }

  /** Not a number where a point is missing. */
  private double km(int number, Place place) {
    if (number != measured) {
      measured = number;
      measuredKm = q.place.km(place);
    }
    return measuredKm;
  }

  private boolean reach(Segment s, int row, Place place, double straightKm) {
    var other = q.vocabulary.reaches.value(s.reach(row));
    if (Double.isNaN(straightKm) || !q.reach.isRadius() && !other.isRadius()) {
      return q.reach.holds(place) && other.holds(q.place);
    }
    // The way along the ground is asked for only where the straight one does not settle it.
    if (q.reach.isRadius() && straightKm > q.reach.km()
        || other.isRadius() && straightKm > other.km()) {
      return false;
    }
    double away = km(s.place(row), place);
    return q.reach.holds(place, away) && other.holds(q.place, away);
  }

  private boolean admit(Segment s, int row, Place place) {
    return q.eligibility.admits(q.vocabulary.ownerKinds.value(s.ownerKind(row)), place)
        && q.vocabulary
            .eligibilities
            .value(s.eligibility(row))
            .admits(q.facts.ownerKind(), q.place);
  }

  /** More the nearer: never less for less than the distance. */
  private int distance(Place place, double away) {
    if (q.place.sharesTown(place)) {
      return 1000;
    }
    if (q.place.sharesCounty(place)) {
      return 900;
    }
    return Double.isNaN(away)
        ? q.place.shares(place, 4) ? 700 : q.place.shares(place, 2) ? 400 : 100
        : (int) Math.rint(1000 / (1 + away / 100));
  }

  private int quantity(Segment s, int row) {
    boolean alike =
        s.kind(row) == q.kind
            && s.period(row) == q.period
            && !Double.isNaN(s.amount(row))
            && !Double.isNaN(q.amount);
    return alike
        ? (int)
            Math.rint(
                1000 * Math.min(1, need ? s.amount(row) / q.amount : q.amount / s.amount(row)))
        : 500;
  }

  private int time(int from, int until) {
    int needFrom = Math.max(q.today, need ? q.from : from);
    int needUntil = need ? q.until : until;
    int days = Math.min(q.until, until) - Math.max(q.today, Math.max(q.from, from)) + 1;
    return (int) Math.rint(1000.0 * days / Math.max(1, needUntil - needFrom + 1));
  }

  private int price(Segment s, int row) {
    if (need ? s.isGift(row) : q.facts.gift()) {
      return 1000;
    }
    double other = s.price(row);
    boolean known = !Double.isNaN(other);
    boolean ownKnown = !Double.isNaN(q.price);
    if (known
        && ownKnown
        && (s.priceKind(row) != q.priceKind || s.pricePeriod(row) != q.pricePeriod)) {
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
    if (medians.isEmpty()) {
      return Double.NaN;
    }
    int measure = s.priceKind(row) << Byte.SIZE | s.pricePeriod(row);
    if (measure != lastMeasure) {
      lastMeasure = measure;
      lastMedian =
          medians.getOrDefault(
              Rulebook.measure(
                  q.vocabulary.kinds.value(s.priceKind(row)),
                  q.vocabulary.periods.value(s.pricePeriod(row))),
              Double.NaN);
    }
    return lastMedian;
  }

  private int text(Segment s, int row) {
    int sum = q.table.said(s.words, s.start[row], s.start[row + 1]);
    double scale = Math.sqrt(Math.max(1, (double) q.words.length * s.wordsOf(row)));
    return Math.min(1000, (int) Math.rint(sum / scale));
  }
}
