package org.gongying.market;

/** The best so far, at most so many: by score downwards, then id upwards. */
final class Best {
  private final int limit;
  private final int[] scores;
  private final Segment[] segments;
  private final int[] rows;
  private final Comparison[] comparisons;
  private int size;

  Best(int limit) {
    this.limit = limit;
    scores = new int[limit];
    segments = new Segment[limit];
    rows = new int[limit];
    comparisons = new Comparison[limit];
  }

  /** Less cannot come in; the same may, by its id. */
  int enough() {
    return size < limit ? 0 : scores[limit - 1];
  }

  void add(int score, Segment segment, int row, Comparison comparison) {
    int at = size;
    while (at > 0 && isBefore(score, segment, row, at - 1)) {
      at--;
    }
    if (at == limit) {
      return;
    }
    int moved = Math.min(size, limit - 1) - at;
    System.arraycopy(scores, at, scores, at + 1, moved);
    System.arraycopy(segments, at, segments, at + 1, moved);
    System.arraycopy(rows, at, rows, at + 1, moved);
    System.arraycopy(comparisons, at, comparisons, at + 1, moved);
    scores[at] = score;
    segments[at] = segment;
    rows[at] = row;
    comparisons[at] = comparison;
    size = Math.min(limit, size + 1);
  }

  Found[] found() {
    var found = new Found[size];
    for (int i = 0; i < size; i++) {
      found[i] = comparisons[i].found(segments[i], rows[i]);
    }
    return found;
  }

  private boolean isBefore(int score, Segment segment, int row, int place) {
    if (score != scores[place]) {
      return score > scores[place];
    }
    // As PostgreSQL orders them: byte by byte.
    int order = Long.compareUnsigned(segment.idHigh[row], segments[place].idHigh[rows[place]]);
    return order != 0
        ? order < 0
        : Long.compareUnsigned(segment.idLow[row], segments[place].idLow[rows[place]]) < 0;
  }
}
