package org.gongying.exchanges;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Finds the near misses of a participant: it gives along a chain whose end offers goods it does not
 * need yet, or gets along a chain whose start needs goods it does not offer yet. Only participants
 * it has no direct leg with on that side count: with the others it is no miss.
 */
final class Nearly {
  private final Graph graph;
  private final int participant;
  private final UUID id;
  private final boolean[] giver;
  private final boolean[] taker;

  /** By the listing that would be used, the best. */
  private final Map<UUID, NearMiss> found = new HashMap<>();

  private long steps;

  private Nearly(Graph graph, int participant, UUID id, long steps) {
    this.graph = graph;
    this.participant = participant;
    this.id = id;
    this.steps = steps;
    giver = new boolean[graph.participants];
    taker = new boolean[graph.participants];
    giver[participant] = true;
    taker[participant] = true;
    for (int i = graph.in[participant]; i < graph.in[participant + 1]; i++) {
      giver[graph.giver[graph.into[i]]] = true;
    }
    for (int a = graph.out[participant]; a < graph.out[participant + 1]; a++) {
      taker[graph.taker[a]] = true;
    }
  }

  /**
   * @param steps how many legs to look at, at most
   */
  static List<NearMiss> of(Graph graph, UUID id, int limit, long steps) {
    int participant = graph.number(id);
    if (participant < 0) {
      return List.of();
    }
    var nearly = new Nearly(graph, participant, id, steps);
    nearly.giving();
    nearly.getting();
    return nearly.found.values().stream().sorted(NearMiss.ORDER).limit(limit).toList();
  }

  private void giving() {
    for (int a = graph.out[participant]; a < graph.out[participant + 1]; a++) {
      int second = graph.taker[a];
      ends(List.of(a), second);
      for (int b = graph.out[second]; b < graph.out[second + 1] && steps-- > 0; b++) {
        if (graph.taker[b] != participant && differ(a, b)) {
          ends(List.of(a, b), graph.taker[b]);
        }
      }
    }
  }

  private void getting() {
    for (int i = graph.in[participant]; i < graph.in[participant + 1]; i++) {
      int z = graph.into[i];
      int before = graph.giver[z];
      starts(List.of(z), before);
      for (int j = graph.in[before]; j < graph.in[before + 1] && steps-- > 0; j++) {
        int y = graph.into[j];
        if (graph.giver[y] != participant && differ(y, z)) {
          starts(List.of(y, z), graph.giver[y]);
        }
      }
    }
  }

  /** What the last of a chain offers to others, the participant could need. */
  private void ends(List<Integer> chain, int last) {
    for (int l = graph.out[last]; !giver[last] && l < graph.out[last + 1] && steps-- > 0; l++) {
      if (differ(l, chain.get(0)) && differ(l, chain.get(chain.size() - 1))) {
        var leg = graph.legs.get(l);
        long quantity = most(graph.offer[l], leg.offerQuantity());
        keep(chain, new Missing(leg.giver(), id, leg.offer(), leg.category(), quantity));
      }
    }
  }

  /** What others offer to the first of a chain, the participant could offer. */
  private void starts(List<Integer> chain, int first) {
    for (int i = graph.in[first]; !taker[first] && i < graph.in[first + 1] && steps-- > 0; i++) {
      int l = graph.into[i];
      if (differ(l, chain.get(0)) && differ(l, chain.get(chain.size() - 1))) {
        var leg = graph.legs.get(l);
        long quantity = most(graph.need[l], leg.needQuantity());
        keep(chain, new Missing(id, leg.taker(), leg.need(), leg.category(), quantity));
      }
    }
  }

  private boolean differ(int one, int other) {
    return graph.category[one] != graph.category[other];
  }

  private long most(int listing, long quantity) {
    return graph.remaining[listing] == Leg.UNKNOWN ? quantity : graph.remaining[listing];
  }

  private void keep(List<Integer> chain, Missing missing) {
    var legs = new ArrayList<Leg>();
    chain.forEach(l -> legs.add(graph.legs.get(l)));
    var near = new NearMiss(List.copyOf(legs), missing);
    found.merge(missing.listing(), near, (a, b) -> NearMiss.ORDER.compare(a, b) <= 0 ? a : b);
  }
}
