package org.gongying.allocation;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.LongPredicate;

/**
 * The cheapest flow in a network whose arcs have no upper bounds, by the primal network simplex on
 * strongly feasible trees, which cannot cycle (Cunningham 1976; Ahuja, Magnanti and Orlin, Network
 * Flows, 1993, chapter 11). Node 0 is the root and takes what the others leave. Only arcs of the
 * tree carry a flow, so it is kept with the node below them.
 *
 * <p>The caller gives the first tree: an arc for each node but the root. Each must carry something,
 * or lead towards the root, and no cycle of arcs may be of negative cost.
 */
final class Simplex {
  private static final int HEARD_EVERY = 1024;

  private final int[] source;
  private final int[] target;
  private final int[] cost;
  private final int arcs;
  private final int[] arc;
  private final long[] flow;
  private final long[] price;
  private final int[] parent;
  private final int[] depth;
  private final int[] child;
  private final int[] next;
  private final int[] previous;
  private int from;
  private long pivots;

  /**
   * @param supply by node; below 0 where it demands; that of the root is not read
   * @param tree by node, the arc between it and its parent; that of the root is not read
   */
  Simplex(long[] supply, int[] source, int[] target, int[] cost, int arcs, int[] tree) {
    int nodes = supply.length;
    this.source = source;
    this.target = target;
    this.cost = cost;
    this.arcs = arcs;
    arc = tree;
    flow = supply.clone();
    price = new long[nodes];
    parent = new int[nodes];
    depth = new int[nodes];
    child = new int[nodes];
    next = new int[nodes];
    previous = new int[nodes];
    Arrays.fill(child, -1);
    Arrays.fill(next, -1);
    Arrays.fill(previous, -1);
    parent[0] = -1;
    for (int v = 1; v < nodes; v++) {
      hang(v, source[arc[v]] == v ? target[arc[v]] : source[arc[v]]);
    }
    settle(0);
    collect();
  }

  /** Runs to the optimum. {@code watch} is asked with the pivots made whether to go on. */
  void run(LongPredicate watch) {
    for (int a = entering(); a >= 0; a = entering()) {
      pivot(a);
      if (++pivots % HEARD_EVERY == 0 && !watch.test(pivots)) {
        throw new CancellationException();
      }
    }
  }

  long pivots() {
    return pivots;
  }

  /** At the optimum {@code cost + price(source) - price(target)} is never below 0. */
  long price(int node) {
    return price[node];
  }

  /** Sets the flow of each arc of the tree in {@code flows}; all others carry nothing. */
  void flows(long[] flows) {
    for (int v = 1; v < arc.length; v++) {
      flows[arc[v]] = flow[v];
    }
  }

  /** The worst arc of the first block with a bad one, from where the last search ended; or -1. */
  private int entering() {
    int block = Math.max(32, (int) Math.sqrt(arcs));
    long worst = 0;
    int found = -1;
    int left = block;
    for (int i = 0, a = from; i < arcs; i++) {
      long reduced = cost[a] + price[source[a]] - price[target[a]];
      if (reduced < worst) {
        worst = reduced;
        found = a;
      }
      if (++a == arcs) {
        a = 0;
      }
      if (--left == 0) {
        if (found >= 0) {
          from = a;
          return found;
        }
        left = block;
      }
    }
    return found;
  }

  /**
   * Lets {@code entering} in, sends round its cycle as much as goes and takes out the last arc that
   * stops it, in the cycle's direction from the node nearest to the root.
   */
  private void pivot(int entering) {
    int tail = source[entering];
    int head = target[entering];
    long most = Long.MAX_VALUE;
    int leaving = -1;
    boolean atTail = true;
    int u = tail;
    int v = head;
    // Of equal ones the one nearest to the tail on its side, nearest to the apex on the head's.
    long mostHead = Long.MAX_VALUE;
    int leavingHead = -1;
    while (u != v) {
      if (depth[u] >= depth[v]) {
        if (source[arc[u]] == u && flow[u] < most) {
          most = flow[u];
          leaving = u;
        }
        u = parent[u];
      } else {
        if (source[arc[v]] != v && flow[v] <= mostHead) {
          mostHead = flow[v];
          leavingHead = v;
        }
        v = parent[v];
      }
    }
    if (mostHead <= most) {
      most = mostHead;
      leaving = leavingHead;
      atTail = false;
    }
    if (leaving < 0) {
      throw new IllegalStateException("a cycle of negative cost");
    }
    if (most > 0) {
      for (int w = tail; w != u; w = parent[w]) {
        flow[w] += source[arc[w]] == w ? -most : most;
      }
      for (int w = head; w != u; w = parent[w]) {
        flow[w] += source[arc[w]] == w ? most : -most;
      }
    }
    rehang(atTail ? tail : head, atTail ? head : tail, entering, most, leaving);
  }

  /** Turns the path from {@code node} up to {@code last} round and hangs it below {@code above}. */
  private void rehang(int node, int above, int entering, long entered, int last) {
    int top = node;
    int arcHere = entering;
    long flowHere = entered;
    for (boolean ended = false; !ended; ) {
      int up = parent[node];
      final int arcUp = arc[node];
      final long flowUp = flow[node];
      ended = node == last;
      unhang(node);
      arc[node] = arcHere;
      flow[node] = flowHere;
      hang(node, above);
      above = node;
      node = up;
      arcHere = arcUp;
      flowHere = flowUp;
    }
    settle(top);
  }

  private void hang(int node, int above) {
    parent[node] = above;
    int second = child[above];
    next[node] = second;
    previous[node] = -1;
    if (second >= 0) {
      previous[second] = node;
    }
    child[above] = node;
  }

  private void unhang(int node) {
    int after = next[node];
    int before = previous[node];
    if (before >= 0) {
      next[before] = after;
    } else {
      child[parent[node]] = after;
    }
    if (after >= 0) {
      previous[after] = before;
    }
  }

  /** Sets depth and price of {@code top} and all below it anew. */
  private void settle(int top) {
    int v = top;
    while (true) {
      int up = parent[v];
      if (up >= 0) {
        int a = arc[v];
        depth[v] = depth[up] + 1;
        price[v] = source[a] == v ? price[up] - cost[a] : price[up] + cost[a];
      }
      if (child[v] >= 0) {
        v = child[v];
      } else {
        while (v != top && next[v] < 0) {
          v = parent[v];
        }
        if (v == top) {
          return;
        }
        v = next[v];
      }
    }
  }

  /** Turns the supplies in {@link #flow} into the flows of the first tree, from its leaves up. */
  private void collect() {
    int[] order = new int[arc.length];
    int end = 1;
    for (int i = 0; i < end; i++) {
      for (int v = child[order[i]]; v >= 0; v = next[v]) {
        order[end++] = v;
      }
    }
    if (end != arc.length) {
      throw new IllegalArgumentException("not a tree");
    }
    for (int i = end - 1; i > 0; i--) {
      int v = order[i];
      flow[parent[v]] += flow[v];
      boolean up = source[arc[v]] == v;
      if (!up) {
        flow[v] = -flow[v];
      }
      if (flow[v] < 0 || flow[v] == 0 && !up) {
        throw new IllegalArgumentException("the first tree is not strongly feasible at node " + v);
      }
    }
  }
}
