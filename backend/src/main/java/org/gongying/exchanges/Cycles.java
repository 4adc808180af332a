package org.gongying.exchanges;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The exchanges of a graph as numbers: the legs of exchange {@code i} are {@code leg[stride * i]}
 * and on, as many as {@code length(i)}. Where there are more than can be held, the best by score.
 */
final class Cycles {
  private static final int NONE = -1;

  final Graph graph;
  final int stride;
  int size;

  /** How many there are, held or not. */
  long found;

  /** Whether some are not held or were never looked for. */
  boolean cut;

  private int[] leg = new int[0];
  private short[] score = new short[1024];

  private final int start;
  private final long steps;

  private Cycles(Graph graph, int start, int longest, int most, long steps) {
    this.graph = graph;
    this.start = start;
    this.stride = longest;
    this.steps = steps;
    boolean all =
        walk(
            (legs, length) -> {
              if (++found <= most) {
                add(legs, length, scoreOf(legs, length));
              }
            });
    if (found > most) {
      best(most);
    }
    cut = !all || found > most;
  }

  /**
   * @param most how many to hold at most
   * @param steps how many legs to look at, at most
   */
  static Cycles of(Graph graph, int longest, int most, long steps) {
    return new Cycles(graph, NONE, longest, most, steps);
  }

  /** Those through one participant. */
  static Cycles through(int start, Graph graph, int longest, int most, long steps) {
    return new Cycles(graph, start, longest, most, steps);
  }

  private boolean walk(Walk.Visitor visitor) {
    return start == NONE
        ? Walk.of(graph, stride, steps, visitor)
        : Walk.through(start, graph, stride, steps, visitor);
  }

  /** Walks twice more: once to learn which score is good enough, once to hold those. */
  private void best(int most) {
    var held = new long[Leg.HIGHEST_SCORE + 1];
    walk((legs, length) -> held[scoreOf(legs, length)]++);
    int least = Leg.HIGHEST_SCORE;
    long better = 0;
    while (better + held[least] <= most) {
      better += held[least--];
    }
    int enough = least;
    var left = new long[] {most - better};
    size = 0;
    walk(
        (legs, length) -> {
          int of = scoreOf(legs, length);
          if (of > enough || of == enough && left[0]-- > 0) {
            add(legs, length, of);
          }
        });
  }

  private int scoreOf(int[] legs, int length) {
    long product = 1;
    for (int i = 0; i < length; i++) {
      product *= graph.score[legs[i]];
    }
    return Roots.root(length, product);
  }

  private void add(int[] legs, int length, int of) {
    if ((size + 1) * stride > leg.length) {
      leg = Arrays.copyOf(leg, Math.max(1024 * stride, leg.length / 2 * 3 / stride * stride));
    }
    if (size == score.length) {
      score = Arrays.copyOf(score, size / 2 * 3);
    }
    int first = 0;
    for (int i = 1; i < length; i++) {
      if (graph.giver[legs[i]] < graph.giver[legs[first]]) {
        first = i;
      }
    }
    for (int i = 0; i < stride; i++) {
      leg[size * stride + i] = i < length ? legs[(first + i) % length] : NONE;
    }
    score[size++] = (short) of;
  }

  /** That share of it, in thousandths. */
  Exchange exchange(int cycle, int share) {
    return new Exchange(
        IntStream.range(0, length(cycle)).mapToObj(i -> graph.legs.get(leg(cycle, i))).toList(),
        share);
  }

  int leg(int cycle, int i) {
    return leg[cycle * stride + i];
  }

  int length(int cycle) {
    int length = stride;
    while (leg[cycle * stride + length - 1] == NONE) {
      length--;
    }
    return length;
  }

  int score(int cycle) {
    return score[cycle];
  }
}
