package org.gongying.allocation;

import java.util.Arrays;

/**
 * One part of a problem as a network without upper bounds. Offers supply their capacity and needs
 * demand theirs in full; what an offer keeps goes to the root, and what a need goes without comes
 * from the root.
 *
 * <p>With fairness it comes through the need's claim instead: each tranche supplies its size of
 * going without, at its bonus, and the root takes what is not used. So bounds on arcs become nodes,
 * and the bonus of a tranche that is filled is a cost that is not paid.
 */
final class Network {
  private final Problem problem;
  private int nodes = 1;
  private long[] supply = new long[16];

  /** The first tree: everyone goes without. */
  private int[] tree = new int[16];

  /** By node, the offer or the claim it stands for, else -1. */
  private int[] offer = new int[16];

  private int[] claim = new int[16];
  private int arcs;
  private int[] source = new int[64];
  private int[] target = new int[64];
  private int[] cost = new int[64];
  private int[] pair = new int[64];

  /**
   * @param needs those of the part are from {@code begin} up to {@code end}
   * @param node scratch, all 0 before and after: of each offer, then of each claim
   */
  Network(Problem problem, Fairness fairness, int[] needs, int begin, int end, int[] node) {
    this.problem = problem;
    boolean fair = !fairness.tranches().isEmpty();
    offer[0] = -1;
    claim[0] = -1;
    for (int i = begin; i < end; i++) {
      int n = needs[i];
      int need = node(-problem.demand[n], -1, -1);
      if (fair) {
        int at = problem.offers() + problem.claim[n];
        if (node[at] == 0) {
          node[at] = claim(problem.claim[n], fairness);
        }
        supply[node[at]] += problem.demand[n];
        tree[need] = arc(node[at], need, 0, -1);
      } else {
        tree[need] = arc(0, need, 0, -1);
      }
      for (int p = problem.first[n]; p < problem.first[n + 1]; p++) {
        if (problem.usable(n, p)) {
          int o = problem.offer[p];
          if (node[o] == 0) {
            node[o] = node(problem.capacity[o], o, -1);
            tree[node[o]] = arc(node[o], 0, 0, -1);
          }
          arc(node[o], need, -problem.benefit[p], p);
        }
      }
    }
    for (int v = 0; v < nodes; v++) {
      if (offer[v] >= 0) {
        node[offer[v]] = 0;
      } else if (claim[v] >= 0) {
        node[problem.offers() + claim[v]] = 0;
      }
    }
  }

  /**
   * The claim hangs on its first tranche, the other tranches on the claim. It demands what its
   * needs do that are not in this part, for they go without.
   */
  private int claim(int number, Fairness fairness) {
    long demand = problem.claims().get(number).demand();
    int node = node(-demand, -1, number);
    boolean hangs = false;
    for (var t : fairness.sized(demand)) {
      if (t.size() > 0) {
        int tranche = node(t.size(), -1, -1);
        int without = arc(tranche, node, t.bonus(), -1);
        int unused = arc(tranche, 0, 0, -1);
        tree[tranche] = hangs ? without : unused;
        if (!hangs) {
          tree[node] = without;
          hangs = true;
        }
      }
    }
    return node;
  }

  Simplex simplex() {
    return new Simplex(
        Arrays.copyOf(supply, nodes), source, target, cost, arcs, Arrays.copyOf(tree, nodes));
  }

  /** Takes the optimum over into the plan's arrays. */
  void read(Simplex optimum, long[] shares, int[] offerPrices, int[] claimPrices, int most) {
    long[] flows = new long[arcs];
    optimum.flows(flows);
    for (int a = 0; a < arcs; a++) {
      if (pair[a] >= 0) {
        shares[pair[a]] = flows[a];
      }
    }
    for (int v = 1; v < nodes; v++) {
      if (offer[v] >= 0) {
        offerPrices[offer[v]] = (int) optimum.price(v);
      } else if (claim[v] >= 0) {
        // Outside of 0..most no grain hangs on it: nobody, or everybody, goes without.
        claimPrices[claim[v]] = (int) Math.max(0, Math.min(most, optimum.price(v)));
      }
    }
  }

  private int node(long supplied, int ofOffer, int ofClaim) {
    if (nodes == supply.length) {
      supply = Arrays.copyOf(supply, 2 * nodes);
      tree = Arrays.copyOf(tree, 2 * nodes);
      offer = Arrays.copyOf(offer, 2 * nodes);
      claim = Arrays.copyOf(claim, 2 * nodes);
    }
    supply[nodes] = supplied;
    offer[nodes] = ofOffer;
    claim[nodes] = ofClaim;
    return nodes++;
  }

  private int arc(int from, int to, int costs, int ofPair) {
    if (arcs == source.length) {
      source = Arrays.copyOf(source, 2 * arcs);
      target = Arrays.copyOf(target, 2 * arcs);
      cost = Arrays.copyOf(cost, 2 * arcs);
      pair = Arrays.copyOf(pair, 2 * arcs);
    }
    source[arcs] = from;
    target[arcs] = to;
    cost[arcs] = costs;
    pair[arcs] = ofPair;
    return arcs++;
  }
}
