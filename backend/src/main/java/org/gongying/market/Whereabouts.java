package org.gongying.market;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** In which segment and row a listing is; only writers ask. An open table of 8 bytes a place. */
final class Whereabouts {
  private static final long EMPTY = 0;
  private static final long LEFT = -1;

  private final Map<Integer, Segment> segments = new HashMap<>();

  /** Segment number + 1 and row. */
  private long[] table = new long[1 << 10];

  private int used;
  private int size;

  int size() {
    return size;
  }

  void add(Segment segment) {
    segments.put(segment.number, segment);
  }

  void remove(Segment segment) {
    segments.remove(segment.number);
  }

  /** Null where it is nowhere. */
  Segment segment(UUID id) {
    int at = find(id.getMostSignificantBits(), id.getLeastSignificantBits());
    return at < 0 ? null : segment(table[at]);
  }

  int row(UUID id) {
    return (int) table[find(id.getMostSignificantBits(), id.getLeastSignificantBits())];
  }

  void put(Segment segment, int row) {
    if (10 * (used + 1) > 7 * table.length) {
      grow();
    }
    long high = segment.idHigh[row];
    long low = segment.idLow[row];
    int at = find(high, low);
    if (at < 0) {
      at = slot(high, low, table.length - 1);
      while (table[at] != EMPTY) {
        at = at + 1 & table.length - 1;
      }
      used++;
      size++;
    }
    table[at] = entry(segment, row);
  }

  void remove(UUID id) {
    int at = find(id.getMostSignificantBits(), id.getLeastSignificantBits());
    if (at >= 0) {
      table[at] = LEFT;
      size--;
    }
  }

  private int find(long high, long low) {
    int mask = table.length - 1;
    for (int at = slot(high, low, mask); table[at] != EMPTY; at = at + 1 & mask) {
      if (table[at] != LEFT) {
        var segment = segment(table[at]);
        int row = (int) table[at];
        if (segment.idLow[row] == low && segment.idHigh[row] == high) {
          return at;
        }
      }
    }
    return -1;
  }

  private void grow() {
    var old = table;
    int wanted = Integer.highestOneBit(Math.max(512, 2 * size)) * 2;
    table = new long[wanted];
    used = size;
    for (long entry : old) {
      if (entry != EMPTY && entry != LEFT) {
        var segment = segment(entry);
        int row = (int) entry;
        int at = slot(segment.idHigh[row], segment.idLow[row], wanted - 1);
        while (table[at] != EMPTY) {
          at = at + 1 & wanted - 1;
        }
        table[at] = entry;
      }
    }
  }

  private Segment segment(long entry) {
    return segments.get((int) (entry >>> 32) - 1);
  }

  private static long entry(Segment segment, int row) {
    return (long) (segment.number + 1) << 32 | row;
  }

  private static int slot(long high, long low, int mask) {
    long mixed = (high ^ Long.rotateLeft(low, 23)) * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32) & mask;
  }
}
