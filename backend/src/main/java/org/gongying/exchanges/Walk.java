package org.gongying.exchanges;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Tells every cycle of legs of two to four participants once, in an order that depends on the graph
 * only.
 *
 * <p>Participants are taken by falling number of legs and then left out of what follows: each cycle
 * is told from its best connected participant, and a hub is walked through once instead of from all
 * its neighbours (Chiba and Nishizeki, Arboricity and subgraph listing algorithms, 1985: triangles
 * in O(m^1.5)). Cycles of four meet half way: two legs on from the start, two legs back.
 */
final class Walk {
  /** What is done with a cycle: {@code legs[0]} to {@code legs[length - 1]}, reused. */
  interface Visitor {
    void cycle(int[] legs, int length);
  }

  private final Graph graph;
  private final int longest;
  private final long most;
  private final Visitor visitor;
  private final int[] legs = new int[Exchange.LONGEST];
  private final boolean[] gone;

  /** Where the legs from a participant back to the start begin in {@code into}; -1 without any. */
  private final int[] back;

  /**
   * By participant the last of its ways of two legs back to the start, each naming the one before.
   */
  private final int[] ways;

  private int[] third = new int[1024];
  private int[] fourth = new int[1024];
  private int[] before = new int[1024];
  private int told;
  private long steps;

  private Walk(Graph graph, int longest, long most, Visitor visitor) {
    if (longest < 2 || longest > Exchange.LONGEST) {
      throw new IllegalArgumentException("Not the length of an exchange: " + longest);
    }
    this.graph = graph;
    this.longest = longest;
    this.most = most;
    this.visitor = visitor;
    gone = new boolean[graph.participants];
    back = new int[graph.participants];
    ways = new int[graph.participants];
    Arrays.fill(back, -1);
    Arrays.fill(ways, -1);
  }

  /** Whether all were told; else {@code most} legs were looked at before the end. */
  static boolean of(Graph graph, int longest, long most, Visitor visitor) {
    return new Walk(graph, longest, most, visitor).all();
  }

  /** The same of the cycles through one participant. */
  static boolean through(int start, Graph graph, int longest, long most, Visitor visitor) {
    var walk = new Walk(graph, longest, most, visitor);
    walk.from(start);
    return walk.steps <= most;
  }

  private boolean all() {
    var order =
        IntStream.range(0, graph.participants)
            .boxed()
            .sorted(Comparator.comparingInt(this::degree).reversed())
            .mapToInt(Integer::intValue)
            .toArray();
    for (int start : order) {
      if (graph.out[start] < graph.out[start + 1] && graph.in[start] < graph.in[start + 1]) {
        from(start);
      }
      if (steps > most) {
        return false;
      }
      gone[start] = true;
    }
    return true;
  }

  private int degree(int participant) {
    return graph.out[participant + 1]
        - graph.out[participant]
        + graph.in[participant + 1]
        - graph.in[participant];
  }

  private void from(int start) {
    for (int i = graph.in[start + 1] - 1; i >= graph.in[start]; i--) {
      back[graph.giver[graph.into[i]]] = i;
    }
    if (longest == 4) {
      rememberWays(start);
    }
    for (int a = graph.out[start]; a < graph.out[start + 1] && steps <= most; a++) {
      if (!gone[graph.taker[a]]) {
        legs[0] = a;
        on(start, graph.taker[a], a);
      }
    }
    for (int i = graph.in[start]; i < graph.in[start + 1]; i++) {
      back[graph.giver[graph.into[i]]] = -1;
    }
    if (longest == 4) {
      for (int i = 0; i < told; i++) {
        ways[graph.giver[third[i]]] = -1;
      }
      told = 0;
    }
  }

  private void on(int start, int second, int a) {
    close(start, second, 1);
    if (longest == 2) {
      return;
    }
    steps += graph.out[second + 1] - graph.out[second];
    for (int b = graph.out[second]; b < graph.out[second + 1] && steps <= most; b++) {
      int w = graph.taker[b];
      if (w != start && !gone[w] && graph.category[a] != graph.category[b]) {
        legs[1] = b;
        close(start, w, 2);
        if (longest == 4) {
          join(second, w);
        }
      }
    }
  }

  /** The cycles that end with a leg from there to the start. */
  private void close(int start, int last, int length) {
    int i = back[last];
    if (i < 0) {
      return;
    }
    for (; i < graph.in[start + 1]; i++) {
      int leg = graph.into[i];
      if (graph.giver[leg] != last) {
        return;
      }
      steps++;
      if (graph.category[leg] != graph.category[legs[0]]
          && graph.category[leg] != graph.category[legs[length - 1]]) {
        legs[length] = leg;
        visitor.cycle(legs, length + 1);
      }
    }
  }

  private void rememberWays(int start) {
    for (int i = graph.in[start]; i < graph.in[start + 1] && steps <= most; i++) {
      int d = graph.into[i];
      int x = graph.giver[d];
      if (gone[x]) {
        continue;
      }
      steps += graph.in[x + 1] - graph.in[x];
      for (int j = graph.in[x]; j < graph.in[x + 1]; j++) {
        int c = graph.into[j];
        int w = graph.giver[c];
        if (w != start && !gone[w] && graph.category[c] != graph.category[d]) {
          if (told == third.length) {
            third = Arrays.copyOf(third, 2 * told);
            fourth = Arrays.copyOf(fourth, 2 * told);
            before = Arrays.copyOf(before, 2 * told);
          }
          third[told] = c;
          fourth[told] = d;
          before[told] = ways[w];
          ways[w] = told++;
        }
      }
    }
  }

  private void join(int second, int w) {
    for (int i = ways[w]; i >= 0 && steps <= most; i = before[i]) {
      steps++;
      int c = third[i];
      int d = fourth[i];
      if (graph.taker[c] != second
          && graph.category[c] != graph.category[legs[1]]
          && graph.category[d] != graph.category[legs[0]]) {
        legs[2] = c;
        legs[3] = d;
        visitor.cycle(legs, 4);
      }
    }
  }
}
