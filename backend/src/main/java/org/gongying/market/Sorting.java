package org.gongying.market;

import java.util.Arrays;
import java.util.List;

/**
 * Makes segments: rows by where they are, then by what earns as much in any place, so that a
 * block's rows are alike and its bounds narrow.
 */
final class Sorting {
  /** Bits of a sort key that hold the row: no segment has more. */
  private static final int ROW_BITS = 24;

  static final int MOST_ROWS = 1 << ROW_BITS;

  private static final int CELL_ROWS = 32;
  private static final int PLACE_BITS = 24;
  private static final int MOST_PLACE_BITS = 16;

  private final Vocabulary vocabulary;

  Sorting(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Segment of(int number, List<Facts> facts) {
    var plain = new Segment(number, facts.size());
    int total = facts.stream().mapToInt(f -> f.words().length).sum();
    plain.words = new int[total];
    int at = 0;
    for (int row = 0; row < plain.size; row++) {
      var f = facts.get(row);
      plain.set(row, f, vocabulary);
      System.arraycopy(f.words(), 0, plain.words, at, f.words().length);
      at += f.words().length;
      plain.start[row + 1] = at;
    }
    return merged(number, List.of(plain));
  }

  /** The rows of these that are there. */
  Segment merged(int number, List<Segment> parts) {
    int size = parts.stream().mapToInt(Segment::alive).sum();
    long[] keys = new long[size];
    var owner = new Segment[size];
    int[] from = new int[size];
    int next = 0;
    for (var part : parts) {
      for (int row = 0; row < part.size && next < size; row++) {
        if (part.died[row] == 0) {
          owner[next] = part;
          from[next] = row;
          keys[next] = key(part, row, size) << ROW_BITS | next;
          next++;
        }
      }
    }
    // A row may have died since they were counted.
    keys = Arrays.copyOf(keys, next);
    Arrays.sort(keys);
    var made = new Segment(number, next);
    int total = 0;
    for (int i = 0; i < next; i++) {
      total += owner[i].wordsOf(from[i]);
    }
    made.words = new int[total];
    int at = 0;
    for (int row = 0; row < next; row++) {
      int source = (int) keys[row] & MOST_ROWS - 1;
      var part = owner[source];
      made.copy(row, part, from[source]);
      int words = part.wordsOf(from[source]);
      System.arraycopy(part.words, part.start[from[source]], made.words, at, words);
      at += words;
      made.start[row + 1] = at;
    }
    Bounds.set(made, vocabulary);
    return made;
  }

  /**
   * Of place as many bits as leave some 32 rows to a cell, then 1 of poverty, 7 of programme, 6 of
   * kind and 9 of price in steps of its logarithm: far off it matters less where a row is than what
   * it says.
   */
  private long key(Segment part, int row, int size) {
    var at = vocabulary.places.value(part.place(row));
    int cells = Math.max(1, size / CELL_ROWS);
    int bits = Math.min(MOST_PLACE_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(cells));
    long place = at.onCurve() >>> PLACE_BITS - bits;
    double each = part.price(row);
    int price = Double.isNaN(each) ? 0 : Math.getExponent(each) * 8 + 256;
    return ((place << 1 | (at.poor > 0 ? 1 : 0)) << 7 | part.programme(row)) << 15
        | (part.kind(row) & 63L) << 9
        | Math.max(0, Math.min(511, price));
  }
}
