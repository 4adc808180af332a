package org.gongying.market;

/**
 * What no row of a block or region scores more than, against one listing: a {@link Comparison} of
 * {@link Bounds}.
 */
final class Ceiling {
  /** No row can keep the rules. */
  static final int NONE = Comparison.NONE;

  private final Question q;
  private final Rulebook rules;
  private final boolean need;
  private final int near;
  private final boolean usual;
  private final double ownMedian;

  Ceiling(Question q, Comparison comparison, int near) {
    this.q = q;
    this.rules = q.rules;
    this.need = q.facts.need();
    this.near = near;
    usual = !comparison.medians.isEmpty();
    ownMedian = comparison.ownMedian;
  }

  /**
   * Of the bounds that begin there; {@link #NONE} where none can keep the rules, or it is less than
   * {@code enough}.
   */
  int of(long[] b, int at, int enough) {
    long flags = b[at + Bounds.FLAGS];
    if (b[at + Bounds.UNTIL_MOST] < Math.max(q.today, q.from)
        || b[at + Bounds.FROM_LEAST] > q.until) {
      return NONE;
    }
    double away = away(b, at);
    if (!mayReach(b, at, flags, away) || !mayBeReached(b, at, flags, away)) {
      return NONE;
    }
    int sum =
        rules.weight(Rulebook.CATEGORY) * near
            + place(b, at, away)
            + terms(b, at)
            + rules.weight(Rulebook.PROGRAMME) * mostProgramme(b[at + Bounds.PROGRAMMES]);
    int text = rules.weight(Rulebook.TEXT);
    boolean stated = (flags & Bounds.STRATEGY) != 0;
    if (q.most(sum + text * 1000, stated) < enough) {
      return NONE;
    }
    return q.most(sum + text * mostText(b, at), stated);
  }

  /** What distance and priority weigh at most together. */
  int place(long[] b, int at) {
    return place(b, at, away(b, at));
  }

  private int place(long[] b, int at, double away) {
    return rules.weight(Rulebook.DISTANCE) * mostDistance(b, at, b[at + Bounds.FLAGS], away)
        + rules.weight(Rulebook.PRIORITY) * Math.max(q.place.poor, (int) b[at + Bounds.POOR_MOST]);
  }

  /** What quantity, time and price weigh at most together. */
  int terms(long[] b, int at) {
    return rules.weight(Rulebook.QUANTITY) * mostQuantity(b, at)
        + rules.weight(Rulebook.TIME) * mostTime(b, at)
        + rules.weight(Rulebook.PRICE) * mostPrice(b, at, b[at + Bounds.FLAGS]);
  }

  /** Kilometres to the nearest at least; infinite where no two have a point. */
  private double away(long[] b, int at) {
    if (!q.place.hasPoint() || (b[at + Bounds.FLAGS] & Bounds.POINT) == 0) {
      return Double.POSITIVE_INFINITY;
    }
    long lon = b[at + Bounds.LON];
    long lat = b[at + Bounds.LAT];
    return q.place.leastKm(
        Bounds.least(lon), Bounds.most(lon), Bounds.least(lat), Bounds.most(lat));
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
   * The words and groups any row holds, by the fewest words of a row; but so many words cannot
   * weigh more than each of them the most. With groups beside the words, more words may be less by
   * their number: then as few as a row has are the most.
   */
  private int mostText(long[] b, int at) {
    int words = 0;
    for (int i = 0; i < q.words.length; i++) {
      words += mayHold(b, at, q.words[i]) ? q.says[i] : 0;
    }
    int groups = 0;
    for (var group : q.groups) {
      groups += mayHold(b, at, group) ? group.says() : 0;
    }
    if (words + groups == 0) {
      return 0;
    }
    double fewest = Math.max(1, b[at + Bounds.WORDS_LEAST]);
    double most = text(words, groups, Math.max(fewest, (double) words / q.heaviest));
    if (groups > 0) {
      most = Math.max(most, text(Math.min(words, fewest * q.heaviest), groups, fewest));
    }
    return Math.min(1000, (int) Math.rint(most + 1e-6));
  }

  private double text(double words, int groups, double count) {
    return (words + groups) / Math.sqrt(q.words.length * count);
  }

  private static boolean mayHold(long[] b, int at, Thesaurus.Group group) {
    for (var word : group.words()) {
      boolean all = true;
      for (int i = 0; all && i < word.length; i++) {
        all = mayHold(b, at, word[i]);
      }
      if (all) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayHold(long[] b, int at, int gram) {
    int bit = Bounds.wordBit(gram);
    return (b[at + Bounds.WORDS + (bit >>> 6)] & 1L << bit) != 0;
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

  private int mostQuantity(long[] b, int at) {
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
                    ? Comparison.price(q.price, Math.max(0, other), ownMedian)
                    : Comparison.price(other, q.price, ownMedian));
      } else if (usual) {
        most = 1000;
      }
    }
    if ((flags & Bounds.NO_PRICE) != 0 && known) {
      most =
          Math.max(
              most,
              need
                  ? Comparison.price(q.price, Double.NaN, ownMedian)
                  : Comparison.price(Double.NaN, q.price, ownMedian));
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
