package org.gongying.exchanges;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** What a graph of candidates holds of exchanges in which every participant gains. */
public final class Exchanges {
  /** Exchanges a plan chooses among, at most: about 200 MB. */
  static final int MOST = 2_000_000;

  /** Legs a plan looks at, at most: about a minute. */
  static final long STEPS = 10_000_000_000L;

  /** The same for one participant: less than a tenth of a second. */
  private static final int MOST_OF_ONE = 10_000;

  private static final long STEPS_OF_ONE = 3_000_000;

  /** How many exchanges a listing of unknown quantity may be part of at once. */
  static final int TURNS = 3;

  private final Graph graph;
  private final Candidates candidates;

  public Exchanges(Candidates candidates) {
    this.candidates = candidates;
    graph = Graph.of(candidates);
  }

  /**
   * Those through one participant, the best first; of the same participants in the same order only
   * the best.
   *
   * @param longest how many participants at most, 2 to {@link Exchange#LONGEST}
   */
  public List<Exchange> through(UUID participant, int longest, int limit) {
    int start = graph.number(participant);
    if (start < 0) {
      return List.of();
    }
    var cycles = Cycles.through(start, graph, longest, MOST_OF_ONE, STEPS_OF_ONE);
    var all = possible(cycles);
    // Among too many of the longest, the shorter ones may not have had their turn.
    for (int length = longest - 1; length >= 2 && cycles.cut; length--) {
      cycles = Cycles.through(start, graph, length, MOST_OF_ONE, STEPS_OF_ONE);
      all.addAll(possible(cycles));
    }
    var told = new HashSet<List<UUID>>();
    return all.stream()
        .sorted(Exchange.ORDER)
        .filter(e -> told.add(e.participants()))
        .limit(limit)
        .toList();
  }

  private static List<Exchange> possible(Cycles cycles) {
    var uses = new Uses(cycles, TURNS);
    var all = new ArrayList<Exchange>();
    for (int j = 0; j < uses.columns; j++) {
      all.add(cycles.exchange(uses.cycle[j], uses.most[j]));
    }
    return all;
  }

  /** Chains through a participant that one listing more of its own would close, the best first. */
  public List<NearMiss> nearly(UUID participant, int limit) {
    return Nearly.of(graph, participant, limit, STEPS_OF_ONE);
  }

  /**
   * The best plan found for all.
   *
   * @throws IllegalStateException where {@link Verifier} does not agree with it
   */
  public Plan plan(int longest) {
    var cycles = Cycles.of(graph, longest, MOST, STEPS);
    var uses = new Uses(cycles, TURNS);
    var prices = Prices.of(uses);
    var packing = Improve.of(uses, prices);
    var plan = new Plan(packing.exchanges(), packing.benefit(), prices.bound, cycles.cut);
    Verifier.check(candidates, plan);
    return plan;
  }
}
