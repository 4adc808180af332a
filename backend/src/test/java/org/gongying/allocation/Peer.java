package org.gongying.allocation;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase.Status;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The same problem for OR-Tools, stated with bounds on arcs and in no way as {@link Network}. */
final class Peer {
  static {
    Loader.loadNativeLibraries();
  }

  private final Problem problem;
  private final Fairness fairness;

  /** Of each offer, need and claim. */
  private final int[] node;

  Peer(Problem problem, Fairness fairness) {
    this.problem = problem;
    this.fairness = fairness;
    node = new int[problem.offers() + problem.needs() + problem.claims().size()];
  }

  /** Benefit and bonuses of the best plan. */
  static long worth(Problem problem, Fairness fairness) {
    int[] all = IntStream.range(0, problem.needs()).filter(n -> problem.claim[n] >= 0).toArray();
    return new Peer(problem, fairness).worth(all);
  }

  /** Of these needs and the offers they have pairs with. */
  long worth(int[] needs) {
    var flow = new MinCostFlow();
    int nodes = 2;
    long supply = 0;
    int firstNeed = problem.offers();
    int firstClaim = firstNeed + problem.needs();
    for (int n : needs) {
      int need = node[firstNeed + n] = nodes++;
      int claim = firstClaim + problem.claim[n];
      if (node[claim] == 0) {
        node[claim] = nodes++;
        long rest = problem.claims().get(problem.claim[n]).demand();
        for (var tranche : fairness.tranches()) {
          long size = problem.claims().get(problem.claim[n]).demand() * tranche.percent() / 100;
          rest -= size;
          flow.addArcWithCapacityAndUnitCost(node[claim], 1, size, -tranche.bonus());
        }
        flow.addArcWithCapacityAndUnitCost(node[claim], 1, rest, 0);
      }
      flow.addArcWithCapacityAndUnitCost(need, node[claim], problem.demand[n], 0);
      for (int p = problem.first[n]; p < problem.first[n + 1]; p++) {
        int o = problem.offer[p];
        if (node[o] == 0) {
          node[o] = nodes++;
          supply += problem.capacity[o];
          flow.addArcWithCapacityAndUnitCost(0, node[o], problem.capacity[o], 0);
        }
        long most = Math.min(problem.demand[n], problem.capacity[o]);
        flow.addArcWithCapacityAndUnitCost(node[o], need, most, -problem.benefit[p]);
      }
    }
    flow.addArcWithCapacityAndUnitCost(0, 1, supply, 0);
    flow.setNodeSupply(0, supply);
    flow.setNodeSupply(1, -supply);
    var status = flow.solve();
    if (status != Status.OPTIMAL) {
      throw new IllegalStateException("OR-Tools answers " + status);
    }
    for (int n : needs) {
      node[firstClaim + problem.claim[n]] = 0;
      Arrays.stream(problem.offer, problem.first[n], problem.first[n + 1])
          .forEach(o -> node[o] = 0);
    }
    return -flow.getOptimalCost();
  }
}
