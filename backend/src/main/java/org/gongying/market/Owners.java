package org.gongying.market;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rows of some segments by their owners: made for one question, which asks about many owners. A
 * hash table with chains.
 */
final class Owners {
  private final int[] first;
  private int[] next = new int[64];
  private int[] hash = new int[64];
  private int[] row = new int[64];
  private int[] part = new int[64];
  private final List<Segment> segments = new ArrayList<>();
  private int size = 1; // 0 ends a chain

  /**
   * @param rows as many as will be added, at most
   */
  Owners(int rows) {
    first = new int[Integer.highestOneBit(Math.max(1, rows)) * 4];
  }

  /** The rows of a segment that are there; segments are numbered from 0 as they come. */
  void add(Segment segment, int epoch) {
    segments.add(segment);
    for (int r = 0; r < segment.size; r++) {
      if (segment.isThere(r, epoch)) {
        if (size == next.length) {
          next = Arrays.copyOf(next, 2 * size);
          hash = Arrays.copyOf(hash, 2 * size);
          row = Arrays.copyOf(row, 2 * size);
          part = Arrays.copyOf(part, 2 * size);
        }
        int h = hash(segment.ownerHigh[r], segment.ownerLow[r]);
        hash[size] = h;
        row[size] = r;
        part[size] = segments.size() - 1;
        next[size] = first[h & first.length - 1];
        first[h & first.length - 1] = size++;
      }
    }
  }

  /** A number for {@link #after}: the first row of that owner; 0 where it has none. */
  int of(long high, long low) {
    int h = hash(high, low);
    return match(first[h & first.length - 1], h, high, low);
  }

  /** The next of the same owner; 0 where there is none. */
  int after(int entry, long high, long low) {
    return match(next[entry], hash[entry], high, low);
  }

  private int match(int from, int h, long high, long low) {
    int at = from;
    while (at != 0 && !(hash[at] == h && segments.get(part[at]).isOf(row[at], high, low))) {
      at = next[at];
    }
    return at;
  }

  /** Number of an entry's segment. */
  int segment(int entry) {
    return part[entry];
  }

  int row(int entry) {
    return row[entry];
  }

  private static int hash(long high, long low) {
    return (int) ((high ^ low) * 0x9E3779B97F4A7C15L >>> Integer.SIZE);
  }
}
