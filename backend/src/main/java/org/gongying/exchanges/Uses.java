package org.gongying.exchanges;

import java.util.Arrays;

/**
 * What each exchange takes from where, as the sparse matrix of the packing: column j is an
 * exchange, its entries are {@code start[j]} to {@code start[j + 1]}, one for each offer and need.
 *
 * <p>A row is what a listing has left, or, for legs that take no known quantity from it, its turns:
 * how many exchanges it may be part of at once. A turn is an amount of one that does not divide.
 */
final class Uses {
  final Cycles cycles;

  /** Which of the cycles a column is. */
  final int[] cycle;

  final int columns;
  final int rows;
  final int[] start;
  final int[] row;

  /** What the whole exchange takes from the row of that entry. */
  final long[] amount;

  final long[] capacity;

  /** Of a thousandth of an exchange: participants × score. */
  final int[] benefit;

  /** From and to how many thousandths an exchange can be made. */
  final short[] least;

  final short[] most;

  private final Graph graph;
  private final int turns;
  private final int[] number;
  private final long[] capacities;

  Uses(Cycles cycles, int turns) {
    this.cycles = cycles;
    this.turns = turns;
    graph = cycles.graph;
    number = new int[2 * graph.listings];
    capacities = new long[number.length];
    Arrays.fill(number, -1);
    int n = cycles.size;
    var columnOf = new int[n];
    var starts = new int[n + 1];
    var to = new int[n * 2 * cycles.stride];
    var taken = new long[to.length];
    benefit = new int[n];
    least = new short[n];
    most = new short[n];
    int made = 0;
    int numbered = 0;
    for (int j = 0; j < n; j++) {
      int length = cycles.length(j);
      int at = starts[made];
      int from = 1;
      int upTo = Leg.WHOLE;
      for (int i = 0; i < 2 * length; i++) {
        int leg = cycles.leg(j, i / 2);
        var read = graph.legs.get(leg);
        int listing = i % 2 == 0 ? graph.offer[leg] : graph.need[leg];
        long quantity = i % 2 == 0 ? read.offerQuantity() : read.needQuantity();
        boolean known = quantity != Leg.UNKNOWN && graph.remaining[listing] != Leg.UNKNOWN;
        to[at + i] = known ? listing : graph.listings + listing;
        taken[at + i] = known ? quantity : Leg.WHOLE;
        from = Math.max(from, read.least());
        upTo = Math.min(upTo, fits(taken[at + i], capacityOf(to[at + i])));
      }
      if (upTo < from) {
        continue; // There is too little left of one of its listings.
      }
      for (int i = at; i < at + 2 * length; i++) {
        if (number[to[i]] < 0) {
          capacities[numbered] = capacityOf(to[i]);
          number[to[i]] = numbered++;
        }
        to[i] = number[to[i]];
      }
      columnOf[made] = j;
      benefit[made] = length * cycles.score(j);
      least[made] = (short) from;
      most[made] = (short) upTo;
      starts[++made] = at + 2 * length;
    }
    columns = made;
    rows = numbered;
    cycle = Arrays.copyOf(columnOf, made);
    start = Arrays.copyOf(starts, made + 1);
    row = Arrays.copyOf(to, start[made]);
    amount = Arrays.copyOf(taken, start[made]);
    capacity = Arrays.copyOf(capacities, rows);
  }

  private long capacityOf(int row) {
    return row < graph.listings ? graph.remaining[row] : (long) Leg.WHOLE * turns;
  }

  /** What is taken at that share, rounded up: what is planned is never more than there is. */
  static long share(long amount, int thousandths) {
    // In two steps: a thousand times an amount may be more than a long holds.
    return amount / Leg.WHOLE * thousandths
        + (amount % Leg.WHOLE * thousandths + Leg.WHOLE - 1) / Leg.WHOLE;
  }

  static long moved(long quantity, int thousandths) {
    return quantity == Leg.UNKNOWN ? Leg.UNKNOWN : share(quantity, thousandths);
  }

  /** The largest share in thousandths that what is left allows. */
  static int fits(long amount, long left) {
    if (left >= amount) {
      return Leg.WHOLE;
    }
    int fits = (int) ((double) Leg.WHOLE * left / amount);
    while (fits < Leg.WHOLE && share(amount, fits + 1) <= left) {
      fits++;
    }
    while (fits > 0 && share(amount, fits) > left) {
      fits--;
    }
    return fits;
  }
}
