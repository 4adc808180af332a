package org.gongying.exchanges;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Candidates in whole numbers: participants, listings and legs by their place in the order of their
 * ids, so that nothing depends on the order they came in. The legs of giver g are {@code out[g]} to
 * {@code out[g + 1]}; those to taker t {@code into[in[t]]} to {@code into[in[t + 1]]}, by giver.
 */
final class Graph {
  final List<Leg> legs;
  final int participants;
  final int listings;
  final int[] giver;
  final int[] taker;
  final int[] offer;
  final int[] need;
  final int[] category;
  final int[] score;
  final int[] out;
  final int[] in;
  final int[] into;

  /** By listing, {@link Leg#UNKNOWN} where not known. */
  final long[] remaining;

  private final Map<UUID, Integer> people;

  private Graph(List<Leg> legs, Candidates candidates) {
    this.legs = legs;
    int n = legs.size();
    giver = new int[n];
    taker = new int[n];
    offer = new int[n];
    need = new int[n];
    category = new int[n];
    score = new int[n];
    into = new int[n];
    people = numbered(legs.stream().flatMap(l -> List.of(l.giver(), l.taker()).stream()));
    var goods = numbered(legs.stream().flatMap(l -> List.of(l.offer(), l.need()).stream()));
    var owner = new UUID[goods.size()];
    var categories = new HashMap<String, Integer>();
    var pairs = new HashSet<Long>();
    participants = people.size();
    listings = goods.size();
    out = new int[participants + 1];
    in = new int[participants + 1];
    remaining = new long[listings];
    goods.forEach((id, i) -> remaining[i] = candidates.remaining(id));
    for (int i = 0; i < n; i++) {
      var leg = legs.get(i);
      giver[i] = people.get(leg.giver());
      taker[i] = people.get(leg.taker());
      offer[i] = goods.get(leg.offer());
      need[i] = goods.get(leg.need());
      category[i] = categories.computeIfAbsent(leg.category(), c -> categories.size());
      score[i] = leg.score();
      out[giver[i] + 1]++;
      in[taker[i] + 1]++;
      if (!pairs.add((long) offer[i] << 32 | need[i])) {
        throw new IllegalArgumentException("Twice the same offer for the same need: " + leg);
      }
      own(owner, offer[i], leg.giver());
      own(owner, need[i], leg.taker());
    }
    Arrays.parallelPrefix(out, Integer::sum);
    Arrays.parallelPrefix(in, Integer::sum);
    var next = Arrays.copyOf(in, participants);
    for (int i = 0; i < n; i++) {
      into[next[taker[i]]++] = i;
    }
  }

  static Graph of(Candidates candidates) {
    var legs = new ArrayList<Leg>(candidates.legs().size());
    candidates.legs().stream().filter(Leg::counts).sorted(Leg.ORDER).forEach(legs::add);
    return new Graph(legs, candidates);
  }

  /** The number of a participant, -1 where no leg is its. */
  int number(UUID participant) {
    return people.getOrDefault(participant, -1);
  }

  private static Map<UUID, Integer> numbered(Stream<UUID> ids) {
    var numbers = new HashMap<UUID, Integer>();
    ids.distinct().sorted().forEach(id -> numbers.put(id, numbers.size()));
    return numbers;
  }

  private static void own(UUID[] owner, int listing, UUID participant) {
    if (owner[listing] == null) {
      owner[listing] = participant;
    } else if (!owner[listing].equals(participant)) {
      throw new IllegalArgumentException("A listing of two participants: " + participant);
    }
  }
}
