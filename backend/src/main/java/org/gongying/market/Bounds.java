package org.gongying.market;

/**
 * What holds for all rows of a block or region, in {@link #LONGS} longs: sets as bits, the least
 * and the greatest of numbers.
 */
final class Bounds {
  static final int LONGS = 32;

  /** The words of any row, each one of 1,024 bits. */
  static final int WORDS = 0;

  private static final int WORD_LONGS = 16;
  static final int PROGRAMMES = 16;
  static final int PROVINCES = 17;

  /** Provinces within reach by area, of rows whose reach is no radius round a point. */
  static final int REACHED = 18;

  /** Unit kinds of known amounts. */
  static final int KINDS = 19;

  static final int FLAGS = 20;

  static final long NO_PRICE = 1;
  static final long PRICE = 2;
  static final long GIFT = 4;
  static final long POINT = 8;
  static final long NO_POINT = 16;
  static final long NATIONWIDE = 32;
  static final long RADIUS = 64;
  static final long STRATEGY = 128;

  static final int FROM_LEAST = 21;
  static final int UNTIL_MOST = 22;
  static final int WORDS_LEAST = 23;
  static final int POOR_MOST = 24;
  static final int KM_MOST = 25;
  static final int COUNTY_LEAST = 26;
  static final int COUNTY_MOST = 27;

  /** Two halves, least and most, as floats rounded outwards. */
  static final int LON = 28;

  static final int LAT = 29;
  static final int AMOUNT = 30;
  static final int PRICES = 31;

  private Bounds() {}

  static int wordBit(int gram) {
    return Signature.mixed(gram) >>> 22;
  }

  static void set(Segment s, Vocabulary v) {
    s.blocks = empty(s.blockCount());
    s.regions = empty(s.regionCount());
    for (int row = 0; row < s.size; row++) {
      add(s.blocks, row / Segment.BLOCK * LONGS, s, row, v);
    }
    for (int block = 0; block < s.blockCount(); block++) {
      join(s.regions, block / Segment.REGION * LONGS, s.blocks, block * LONGS);
    }
  }

  static float least(long pair) {
    return Float.intBitsToFloat((int) (pair >>> 32));
  }

  static float most(long pair) {
    return Float.intBitsToFloat((int) pair);
  }

  private static long[] empty(int count) {
    var bounds = new long[count * LONGS];
    for (int at = 0; at < bounds.length; at += LONGS) {
      bounds[at + FROM_LEAST] = Long.MAX_VALUE;
      bounds[at + UNTIL_MOST] = Long.MIN_VALUE;
      bounds[at + WORDS_LEAST] = Long.MAX_VALUE;
      bounds[at + KM_MOST] = -1;
      bounds[at + COUNTY_LEAST] = Long.MAX_VALUE;
      for (int range = LON; range <= PRICES; range++) {
        bounds[at + range] = range(Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY);
      }
    }
    return bounds;
  }

  private static void add(long[] b, int at, Segment s, int row, Vocabulary v) {
    for (int w = s.start[row]; w < s.start[row + 1]; w++) {
      int bit = wordBit(s.words[w]);
      b[at + WORDS + (bit >>> 6)] |= 1L << bit;
    }
    if (s.programme(row) != 0) {
      b[at + PROGRAMMES] |= 1L << s.programme(row);
    }
    var place = v.places.value(s.place(row));
    var reach = v.reaches.value(s.reach(row));
    b[at + PROVINCES] |= place.province();
    long flags = place.hasPoint() ? POINT : NO_POINT;
    if (reach.isRadius() && place.hasPoint()) {
      flags |= RADIUS;
      b[at + KM_MOST] = Math.max(b[at + KM_MOST], reach.km());
    } else if (reach.area() != null) {
      if (reach.area().isEmpty()) {
        flags |= NATIONWIDE;
      } else {
        b[at + REACHED] |= Place.province(reach.area());
      }
    }
    if (!Double.isNaN(s.amount(row))) {
      b[at + KINDS] |= 1L << s.kind(row);
      widen(b, at + AMOUNT, s.amount(row));
    }
    flags |= s.isGift(row) ? GIFT : 0;
    flags |= s.strategy[row] != 0 ? STRATEGY : 0;
    if (Double.isNaN(s.price(row))) {
      flags |= NO_PRICE;
    } else {
      flags |= PRICE;
      widen(b, at + PRICES, s.price(row));
    }
    if (place.hasPoint()) {
      widen(b, at + LON, place.lon);
      widen(b, at + LAT, place.lat);
    }
    b[at + FLAGS] |= flags;
    least(b, at + FROM_LEAST, s.from(row));
    most(b, at + UNTIL_MOST, s.until(row));
    least(b, at + WORDS_LEAST, s.wordsOf(row));
    most(b, at + POOR_MOST, place.poor);
    least(b, at + COUNTY_LEAST, place.county6);
    most(b, at + COUNTY_MOST, place.county6);
  }

  private static void join(long[] to, int at, long[] from, int block) {
    for (int i = 0; i < WORD_LONGS; i++) {
      to[at + WORDS + i] |= from[block + WORDS + i];
    }
    for (int i = PROGRAMMES; i <= FLAGS; i++) {
      to[at + i] |= from[block + i];
    }
    least(to, at + FROM_LEAST, from[block + FROM_LEAST]);
    most(to, at + UNTIL_MOST, from[block + UNTIL_MOST]);
    least(to, at + WORDS_LEAST, from[block + WORDS_LEAST]);
    most(to, at + POOR_MOST, from[block + POOR_MOST]);
    most(to, at + KM_MOST, from[block + KM_MOST]);
    least(to, at + COUNTY_LEAST, from[block + COUNTY_LEAST]);
    most(to, at + COUNTY_MOST, from[block + COUNTY_MOST]);
    for (int i = LON; i <= PRICES; i++) {
      to[at + i] =
          range(
              Math.min(least(to[at + i]), least(from[block + i])),
              Math.max(most(to[at + i]), most(from[block + i])));
    }
  }

  private static void least(long[] b, int at, long value) {
    b[at] = Math.min(b[at], value);
  }

  private static void most(long[] b, int at, long value) {
    b[at] = Math.max(b[at], value);
  }

  private static void widen(long[] b, int at, double value) {
    float near = (float) value;
    b[at] =
        range(
            Math.min(least(b[at]), Math.nextDown(near)), Math.max(most(b[at]), Math.nextUp(near)));
  }

  private static long range(float least, float most) {
    return (long) Float.floatToRawIntBits(least) << 32
        | Float.floatToRawIntBits(most) & 0xFFFFFFFFL;
  }
}
