package org.gongying.market;

import java.util.UUID;

/**
 * A sorted part of a bucket. Only {@code died} changes: a row is there for whoever asks at an epoch
 * before it.
 */
final class Segment {
  /** Rows of a block, and blocks of a region: the best of those measured. */
  static final int BLOCK = 16;

  static final int REGION = 16;

  private static final int FACTS = 6;
  private static final int DAYS = 0;
  private static final int SIGNATURE = 1;
  private static final int AMOUNT = 2;
  private static final int PRICE = 3;

  /** From the lowest bit: gift 1, five codes of 7, place 24. */
  private static final int CODES = 4;

  /** From the lowest bit: owner kind 7, words 8, reach 24, eligibility 24. */
  private static final int REACH = 5;

  private static final int CODE_BITS = 7;
  private static final int CODE = (1 << CODE_BITS) - 1;
  private static final int PROGRAMME_AT = 1;
  private static final int KIND_AT = 8;
  private static final int PERIOD_AT = 15;
  private static final int PRICE_KIND_AT = 22;
  private static final int PRICE_PERIOD_AT = 29;
  private static final int PLACE_AT = 36;
  private static final int WORDS_AT = 7;
  private static final int MOST_WORDS = 255;
  private static final int REACH_AT = 15;
  private static final int ELIGIBILITY_AT = 39;
  private static final int NUMBER_BITS = 24;
  private static final int NUMBER = (1 << NUMBER_BITS) - 1;

  /** Which one, for {@link Whereabouts}. */
  final int number;

  final int size;
  final long[] idHigh;
  final long[] idLow;
  final long[] ownerHigh;
  final long[] ownerLow;
  final int[] version;

  /** What a row's owner is after. */
  final int[] strategy;

  /**
   * What a row is told apart by before its words are read, {@link #FACTS} longs side by side: a
   * look at a row is one at few lines of memory.
   */
  private final long[] facts;

  /** Where a row's words begin in {@code words}; they end where the next one's begin. */
  final int[] start;

  int[] words;

  /** The epoch from which on it is not there; 0 while it is. */
  final int[] died;

  /** {@link Bounds} of each block and region. */
  long[] blocks;

  long[] regions;

  Segment(int number, int size) {
    this.number = number;
    this.size = size;
    idHigh = new long[size];
    idLow = new long[size];
    ownerHigh = new long[size];
    ownerLow = new long[size];
    version = new int[size];
    strategy = new int[size];
    facts = new long[size * FACTS];
    start = new int[size + 1];
    died = new int[size];
  }

  boolean isThere(int row, int epoch) {
    int end = died[row];
    return end == 0 || end > epoch;
  }

  UUID id(int row) {
    return new UUID(idHigh[row], idLow[row]);
  }

  /** As PostgreSQL orders ids: byte by byte. */
  static int compare(UUID one, UUID other) {
    int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
    return high != 0
        ? high
        : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
  }

  int wordsOf(int row) {
    return start[row + 1] - start[row];
  }

  int from(int row) {
    return (int) (facts[row * FACTS + DAYS] >>> Integer.SIZE);
  }

  int until(int row) {
    return (int) facts[row * FACTS + DAYS];
  }

  /** {@link Signature} of its words. */
  long signature(int row) {
    return facts[row * FACTS + SIGNATURE];
  }

  /** Not a number where unknown. */
  double amount(int row) {
    return Double.longBitsToDouble(facts[row * FACTS + AMOUNT]);
  }

  /** Not a number where unknown. */
  double price(int row) {
    return Double.longBitsToDouble(facts[row * FACTS + PRICE]);
  }

  boolean isGift(int row) {
    return (facts[row * FACTS + CODES] & 1) != 0;
  }

  int programme(int row) {
    return code(row, PROGRAMME_AT);
  }

  int kind(int row) {
    return code(row, KIND_AT);
  }

  int period(int row) {
    return code(row, PERIOD_AT);
  }

  int priceKind(int row) {
    return code(row, PRICE_KIND_AT);
  }

  int pricePeriod(int row) {
    return code(row, PRICE_PERIOD_AT);
  }

  int place(int row) {
    return (int) (facts[row * FACTS + CODES] >>> PLACE_AT);
  }

  int ownerKind(int row) {
    return (int) facts[row * FACTS + REACH] & CODE;
  }

  /** How many words it has; of more than 255 so many. */
  int fewestWords(int row) {
    return (int) (facts[row * FACTS + REACH] >>> WORDS_AT) & MOST_WORDS;
  }

  int reach(int row) {
    return (int) (facts[row * FACTS + REACH] >>> REACH_AT) & NUMBER;
  }

  int eligibility(int row) {
    return (int) (facts[row * FACTS + REACH] >>> ELIGIBILITY_AT);
  }

  private int code(int row, int at) {
    return (int) (facts[row * FACTS + CODES] >>> at) & CODE;
  }

  int blockCount() {
    return (size + BLOCK - 1) / BLOCK;
  }

  int regionCount() {
    return (blockCount() + REGION - 1) / REGION;
  }

  boolean isOf(int row, long high, long low) {
    return ownerLow[row] == low && ownerHigh[row] == high;
  }

  int alive() {
    int alive = 0;
    for (int end : died) {
      alive += end == 0 ? 1 : 0;
    }
    return alive;
  }

  /** All of a row of another segment but its words. */
  void copy(int row, Segment other, int otherRow) {
    idHigh[row] = other.idHigh[otherRow];
    idLow[row] = other.idLow[otherRow];
    ownerHigh[row] = other.ownerHigh[otherRow];
    ownerLow[row] = other.ownerLow[otherRow];
    version[row] = other.version[otherRow];
    strategy[row] = other.strategy[otherRow];
    System.arraycopy(other.facts, otherRow * FACTS, facts, row * FACTS, FACTS);
  }

  /** All but the words. */
  void set(int row, Facts f, Vocabulary v) {
    idHigh[row] = f.id().getMostSignificantBits();
    idLow[row] = f.id().getLeastSignificantBits();
    ownerHigh[row] = f.owner().getMostSignificantBits();
    ownerLow[row] = f.owner().getLeastSignificantBits();
    version[row] = f.version();
    strategy[row] = v.strategies.number(Strategy.of(f));
    int at = row * FACTS;
    facts[at + DAYS] = f.from().toEpochDay() << Integer.SIZE | f.until().toEpochDay() & 0xFFFFFFFFL;
    facts[at + SIGNATURE] = Signature.of(f.words());
    facts[at + AMOUNT] = bits(f.amount());
    facts[at + PRICE] = bits(f.price());
    facts[at + CODES] =
        number(v.place(f)) << PLACE_AT
            | small(v.periods, f.pricePeriod()) << PRICE_PERIOD_AT
            | small(v.kinds, f.priceKind()) << PRICE_KIND_AT
            | small(v.periods, f.period()) << PERIOD_AT
            | small(v.kinds, f.kind()) << KIND_AT
            | small(v.programmes, f.programme()) << PROGRAMME_AT
            | (f.gift() ? 1 : 0);
    facts[at + REACH] =
        number(v.eligibilities.number(Eligibility.of(f))) << ELIGIBILITY_AT
            | number(v.reaches.number(Reach.of(f))) << REACH_AT
            | (long) Math.min(MOST_WORDS, f.words().length) << WORDS_AT
            | small(v.ownerKinds, f.ownerKind());
  }

  private static long bits(Double value) {
    return Double.doubleToRawLongBits(value == null ? Double.NaN : value);
  }

  private static long small(Codes<String> codes, String value) {
    int number = value == null ? 0 : codes.number(value);
    if (number > CODE) {
      throw new IllegalStateException("more than 127 codes of a list: " + value);
    }
    return number;
  }

  private static long number(int value) {
    if (value > NUMBER) {
      throw new IllegalStateException("more than 16,777,216 values of a kind");
    }
    return value;
  }
}
