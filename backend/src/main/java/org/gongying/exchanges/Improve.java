package org.gongying.exchanges;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Makes a packing from prices: first the exchanges the linear programme makes, by their share in
 * it, then what still fits, by gain; then local search, which takes a few neighbours apart, makes
 * anew what shares a listing with them, best gain first, and keeps that where it is worth no less
 * (ruin and recreate, Schrimpf et al., 2000).
 */
final class Improve {
  /** What is taken apart at once, at most. */
  private static final int RUIN = 8;

  /** What is made anew at once, at most. */
  private static final int RECREATE = 1024;

  /** How often each exchange is tried on average. */
  private static final int TRIALS = 15;

  /** By how much chance may turn the order of two gains, as a share of the benefit. */
  private static final double NOISE = 0.1;

  /** An exchange that loses more of its benefit at these prices is never tried. */
  private static final double HOPELESS = -0.3;

  /** A share of the linear programme below this is what its averages left over. */
  private static final double TRACE = 0.02;

  private final Uses uses;
  private final Packing packing;

  /** By column, what it is worth beyond its prices, as a share of its benefit. */
  private final double[] gain;

  /** Columns of row r: {@code of[from[r]]} to {@code of[from[r + 1]]}. */
  private final int[] from;

  private final int[] of;
  private final SplittableRandom random = new SplittableRandom(1);
  private final int[] seen;
  private int look;
  private final int[] near = new int[RECREATE];
  private final double[] key = new double[RECREATE];
  private final int[] changed = new int[RUIN + RECREATE];
  private final short[] was = new short[RUIN + RECREATE];
  private int changes;

  private Improve(Uses uses, Prices prices) {
    this.uses = uses;
    packing = new Packing(uses);
    gain = new double[uses.columns];
    seen = new int[uses.columns];
    from = new int[uses.rows + 1];
    of = new int[uses.row.length];
    for (int row : uses.row) {
      from[row + 1]++;
    }
    Arrays.parallelPrefix(from, Integer::sum);
    var next = Arrays.copyOf(from, uses.rows);
    for (int j = 0; j < uses.columns; j++) {
      gain[j] = prices.gain(j) / uses.benefit[j];
      for (int k = uses.start[j]; k < uses.start[j + 1]; k++) {
        of[next[uses.row[k]]++] = j;
      }
    }
    round(prices.share);
  }

  /** The same for the same prices. */
  static Packing of(Uses uses, Prices prices) {
    var improve = new Improve(uses, prices);
    for (long i = (long) TRIALS * uses.columns; i > 0; i--) {
      improve.attempt(improve.random.nextInt(uses.columns));
    }
    return improve.packing;
  }

  /** Columns by falling value; by number where equal. */
  static int[] ordered(double[] value) {
    return IntStream.range(0, value.length)
        .boxed()
        .sorted(Comparator.<Integer>comparingDouble(j -> -value[j]).thenComparingInt(j -> j))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private void round(double[] share) {
    for (int j : ordered(share)) {
      if (share[j] > TRACE) {
        int wanted = Math.max(uses.least[j], (int) Math.round(Leg.WHOLE * share[j]));
        packing.set(j, Math.min(wanted, packing.possible(j)));
      }
    }
    for (int j : ordered(gain)) {
      packing.raise(j);
    }
  }

  private void attempt(int column) {
    if (packing.share[column] == uses.most[column] || gain[column] < HOPELESS) {
      return;
    }
    long before = packing.benefit();
    changes = 0;
    ruin(column);
    recreate(column);
    if (packing.benefit() < before) {
      while (--changes >= 0) {
        packing.set(changed[changes], was[changes]);
      }
    }
  }

  /** What shares a listing with it, then what shares one with that. */
  private void ruin(int column) {
    for (int k = uses.start[column]; k < uses.start[column + 1]; k++) {
      drop(uses.row[k]);
    }
    int first = changes;
    for (int c = 0; c < first && changes < RUIN; c++) {
      int j = changed[c];
      drop(uses.row[uses.start[j] + random.nextInt(uses.start[j + 1] - uses.start[j])]);
    }
  }

  private void drop(int row) {
    for (int i = from[row]; i < from[row + 1] && changes < RUIN; i++) {
      if (packing.share[of[i]] > 0) {
        change(of[i], 0);
      }
    }
  }

  private void recreate(int column) {
    look++;
    seen[column] = look;
    near[0] = column;
    key[0] = Double.POSITIVE_INFINITY;
    int count = 1;
    int dropped = changes;
    for (int c = 0; c < dropped; c++) {
      int j = changed[c];
      for (int k = uses.start[j]; k < uses.start[j + 1]; k++) {
        count = gather(uses.row[k], count);
      }
    }
    for (int i = 0; i < count; i++) {
      int to = packing.possible(near[i]);
      if (to > packing.share[near[i]]) {
        change(near[i], to);
      }
    }
  }

  /** Adds the columns of a row in their place by falling key. */
  private int gather(int row, int count) {
    for (int i = from[row]; i < from[row + 1] && count < RECREATE; i++) {
      int j = of[i];
      if (seen[j] == look || packing.share[j] == uses.most[j] || gain[j] < HOPELESS) {
        continue;
      }
      seen[j] = look;
      double by = gain[j] - NOISE * random.nextDouble();
      int at = count++;
      for (; key[at - 1] < by; at--) {
        key[at] = key[at - 1];
        near[at] = near[at - 1];
      }
      key[at] = by;
      near[at] = j;
    }
    return count;
  }

  private void change(int column, int to) {
    changed[changes] = column;
    was[changes++] = packing.share[column];
    packing.set(column, to);
  }
}
