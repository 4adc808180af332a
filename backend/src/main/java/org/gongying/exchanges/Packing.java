package org.gongying.exchanges;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How much of each exchange is made, and what its rows have left. Never takes more than there is.
 */
final class Packing {
  final Uses uses;
  final short[] share;
  private final long[] left;
  private long benefit;

  Packing(Uses uses) {
    this.uses = uses;
    share = new short[uses.columns];
    left = uses.capacity.clone();
  }

  /** In units of benefit times thousandths. */
  long benefit() {
    return benefit;
  }

  /** The largest share of an exchange that is possible with what it takes already; 0 for none. */
  int possible(int column) {
    int fits = uses.most[column];
    for (int k = uses.start[column]; k < uses.start[column + 1]; k++) {
      long free = left[uses.row[k]] + Uses.share(uses.amount[k], share[column]);
      fits = Math.min(fits, Uses.fits(uses.amount[k], free));
    }
    return fits < uses.least[column] ? 0 : fits;
  }

  void set(int column, int to) {
    int from = share[column];
    if (from == to) {
      return;
    }
    for (int k = uses.start[column]; k < uses.start[column + 1]; k++) {
      left[uses.row[k]] += Uses.share(uses.amount[k], from) - Uses.share(uses.amount[k], to);
    }
    benefit += (long) uses.benefit[column] * (to - from);
    share[column] = (short) to;
  }

  /** Makes as much of it as possible, if that is more than now. */
  void raise(int column) {
    int to = possible(column);
    if (to > share[column]) {
      set(column, to);
    }
  }

  List<Exchange> exchanges() {
    return IntStream.range(0, uses.columns)
        .filter(j -> share[j] > 0)
        .mapToObj(j -> uses.cycles.exchange(uses.cycle[j], share[j]))
        .toList();
  }
}
