package org.gongying.market;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Looks into regions, then blocks, highest ceiling first, until none can hold a better one. */
final class Search {
  /** One segment to look into. */
  record Part(Segment segment, Comparison comparison, Ceiling ceiling) {}

  private static final int PART_BITS = 20;
  private static final int INDEX_BITS = 28;

  private final List<Part> parts;
  private final int epoch;
  private final Best best;

  /** A heap: ceiling, part, whether it is a block, which; in one number each. */
  private long[] heap = new long[256];

  private int size;

  Search(List<Part> parts, int epoch, int limit) {
    this.parts = parts;
    this.epoch = epoch;
    this.best = new Best(limit);
  }

  Found[] best() {
    for (int part = 0; part < parts.size(); part++) {
      var segment = parts.get(part).segment();
      push(part, false, segment.regions, 0, segment.regionCount());
    }
    while (size > 0) {
      long top = pop();
      if ((int) (top >>> PART_BITS + INDEX_BITS + 1) < best.enough()) {
        break;
      }
      int part = (int) (top >>> INDEX_BITS + 1) & (1 << PART_BITS) - 1;
      int index = (int) top & (1 << INDEX_BITS) - 1;
      var segment = parts.get(part).segment();
      if ((top >>> INDEX_BITS & 1) == 0) {
        int first = index * Segment.REGION;
        push(
            part,
            true,
            segment.blocks,
            first,
            Math.min(segment.blockCount(), first + Segment.REGION));
      } else {
        look(parts.get(part), index);
      }
    }
    return best.found();
  }

  /** How many come before one of that score and id. */
  int before(int score, UUID id) {
    int before = 0;
    for (var part : parts) {
      var segment = part.segment();
      for (int block = 0; block < segment.blockCount(); block++) {
        int region = block / Segment.REGION * Bounds.LONGS;
        if (block % Segment.REGION == 0
            && part.ceiling().of(segment.regions, region, score) == Ceiling.NONE) {
          block += Segment.REGION - 1;
        } else if (part.ceiling().of(segment.blocks, block * Bounds.LONGS, score) != Ceiling.NONE) {
          before += before(part, block, score, id);
        }
      }
    }
    return before;
  }

  private int before(Part part, int block, int score, UUID id) {
    var segment = part.segment();
    int end = Math.min(segment.size, (block + 1) * Segment.BLOCK);
    int before = 0;
    for (int row = block * Segment.BLOCK; row < end; row++) {
      int of = segment.isThere(row, epoch) ? part.comparison().score(segment, row, score) : -1;
      before += of > score || of == score && Segment.compare(segment.id(row), id) < 0 ? 1 : 0;
    }
    return before;
  }

  private void look(Part part, int block) {
    var segment = part.segment();
    int end = Math.min(segment.size, (block + 1) * Segment.BLOCK);
    int at = block * Bounds.LONGS;
    int mostPlace = part.ceiling().place(segment.blocks, at);
    int mostTerms = part.ceiling().terms(segment.blocks, at);
    for (int row = block * Segment.BLOCK; row < end; row++) {
      if (segment.isThere(row, epoch)) {
        int score = part.comparison().score(segment, row, best.enough(), mostPlace, mostTerms);
        if (score != Comparison.NONE) {
          best.add(score, segment, row, part.comparison());
        }
      }
    }
  }

  private void push(int part, boolean blocks, long[] bounds, int first, int end) {
    var ceilings = parts.get(part).ceiling();
    for (int i = first; i < end; i++) {
      int ceiling = ceilings.of(bounds, i * Bounds.LONGS, best.enough());
      if (ceiling >= best.enough() && ceiling != Ceiling.NONE) {
        add(
            ((long) ceiling << PART_BITS | part) << INDEX_BITS + 1
                | (blocks ? 1L : 0L) << INDEX_BITS
                | i);
      }
    }
  }

  private void add(long item) {
    if (size == heap.length) {
      heap = Arrays.copyOf(heap, 2 * size);
    }
    int at = size++;
    while (at > 0 && heap[(at - 1) / 2] < item) {
      heap[at] = heap[(at - 1) / 2];
      at = (at - 1) / 2;
    }
    heap[at] = item;
  }

  private long pop() {
    long top = heap[0];
    long last = heap[--size];
    int at = 0;
    while (true) {
      int child = 2 * at + 1;
      if (child >= size) {
        break;
      }
      if (child + 1 < size && heap[child + 1] > heap[child]) {
        child++;
      }
      if (heap[child] <= last) {
        break;
      }
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = last;
    return top;
  }
}
