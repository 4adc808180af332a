package org.gongying.market;

import java.util.UUID;

/**
 * A sorted part of a bucket, in columns. Only {@code died} changes: a row is there for whoever asks
 * at an epoch before it.
 */
final class Segment {
  /** Rows of a block, and blocks of a region: the best of those measured. */
  static final int BLOCK = 16;

  static final int REGION = 16;

  /** Which one, for {@link Whereabouts}. */
  final int number;

  final int size;
  final long[] idHigh;
  final long[] idLow;
  final long[] ownerHigh;
  final long[] ownerLow;
  final int[] version;
  final int[] place;
  final int[] from;
  final int[] until;
  final int[] reach;
  final int[] eligibility;
  final byte[] ownerKind;
  final byte[] kind;
  final byte[] period;
  final byte[] priceKind;
  final byte[] pricePeriod;
  final byte[] programme;
  final boolean[] gift;

  /** Not a number where unknown, as the price. */
  final double[] amount;

  final double[] price;

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
    place = new int[size];
    from = new int[size];
    until = new int[size];
    reach = new int[size];
    eligibility = new int[size];
    ownerKind = new byte[size];
    kind = new byte[size];
    period = new byte[size];
    priceKind = new byte[size];
    pricePeriod = new byte[size];
    programme = new byte[size];
    gift = new boolean[size];
    amount = new double[size];
    price = new double[size];
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

  int wordsOf(int row) {
    return start[row + 1] - start[row];
  }

  int blockCount() {
    return (size + BLOCK - 1) / BLOCK;
  }

  int regionCount() {
    return (blockCount() + REGION - 1) / REGION;
  }

  int alive() {
    int alive = 0;
    for (int end : died) {
      alive += end == 0 ? 1 : 0;
    }
    return alive;
  }

  /** All columns of a row of another segment but its words. */
  void copy(int row, Segment other, int otherRow) {
    idHigh[row] = other.idHigh[otherRow];
    idLow[row] = other.idLow[otherRow];
    ownerHigh[row] = other.ownerHigh[otherRow];
    ownerLow[row] = other.ownerLow[otherRow];
    version[row] = other.version[otherRow];
    place[row] = other.place[otherRow];
    from[row] = other.from[otherRow];
    until[row] = other.until[otherRow];
    reach[row] = other.reach[otherRow];
    eligibility[row] = other.eligibility[otherRow];
    ownerKind[row] = other.ownerKind[otherRow];
    kind[row] = other.kind[otherRow];
    period[row] = other.period[otherRow];
    priceKind[row] = other.priceKind[otherRow];
    pricePeriod[row] = other.pricePeriod[otherRow];
    programme[row] = other.programme[otherRow];
    gift[row] = other.gift[otherRow];
    amount[row] = other.amount[otherRow];
    price[row] = other.price[otherRow];
  }

  /** All columns but the words. */
  void set(int row, Facts f, Vocabulary v) {
    idHigh[row] = f.id().getMostSignificantBits();
    idLow[row] = f.id().getLeastSignificantBits();
    ownerHigh[row] = f.owner().getMostSignificantBits();
    ownerLow[row] = f.owner().getLeastSignificantBits();
    version[row] = f.version();
    place[row] = v.place(f);
    from[row] = (int) f.from().toEpochDay();
    until[row] = (int) f.until().toEpochDay();
    reach[row] = v.reaches.number(Reach.of(f));
    eligibility[row] = v.eligibilities.number(Eligibility.of(f));
    ownerKind[row] = Vocabulary.small(v.ownerKinds, f.ownerKind());
    kind[row] = Vocabulary.small(v.kinds, f.kind());
    period[row] = Vocabulary.small(v.periods, f.period());
    priceKind[row] = Vocabulary.small(v.kinds, f.priceKind());
    pricePeriod[row] = Vocabulary.small(v.periods, f.pricePeriod());
    programme[row] = Vocabulary.small(v.programmes, f.programme());
    gift[row] = f.gift();
    amount[row] = f.amount() == null ? Double.NaN : f.amount();
    price[row] = f.price() == null ? Double.NaN : f.price();
  }
}
