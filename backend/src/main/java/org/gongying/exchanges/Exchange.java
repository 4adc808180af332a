package org.gongying.exchanges;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/**
 * A cycle of two to four participants in which each gives to the next and gets from the one before,
 * and nobody gets the category it gives. It is made whole or not at all.
 *
 * <p>The score is the geometric mean of the legs' scores, rounded down: one weak leg is not made
 * good by a strong one, and rings of different lengths compare. Legs begin with the giver of the
 * smallest id, so that an exchange is told in one way only.
 *
 * @param share how much of what each leg could move is moved, the same of all, in thousandths
 */
public record Exchange(List<Leg> legs, int share) {
  public static final int LONGEST = 4;

  /** What it is called: 互换 between two, 多方互换 among more. */
  public enum Kind {
    RECIPROCAL,
    RING
  }

  /** The best first; the shorter where equal; then by the ids of what is given and needed. */
  public static final Comparator<Exchange> ORDER =
      Comparator.comparingInt(Exchange::score)
          .reversed()
          .thenComparingInt(e -> e.legs.size())
          .thenComparing(Exchange::legs, Exchange::compareIds);

  public Exchange {
    int n = legs.size();
    if (n < 2 || n > LONGEST) {
      throw new IllegalArgumentException("Not the length of an exchange: " + n);
    }
    if (share < 1 || share > Leg.WHOLE) {
      throw new IllegalArgumentException("Not a share: " + share);
    }
    var givers = new HashSet<UUID>();
    for (int i = 0; i < n; i++) {
      var leg = legs.get(i);
      var next = legs.get((i + 1) % n);
      if (!leg.taker().equals(next.giver()) || !givers.add(leg.giver())) {
        throw new IllegalArgumentException("Not a cycle: " + legs);
      }
      if (leg.category().equals(next.category())) {
        throw new IllegalArgumentException("Gets what it gives: " + next.giver());
      }
    }
    legs = from(Collections.min(givers), legs);
  }

  public Kind kind() {
    return legs.size() == 2 ? Kind.RECIPROCAL : Kind.RING;
  }

  public int score() {
    long product = 1;
    for (var leg : legs) {
      product *= leg.score();
    }
    return Roots.root(legs.size(), product);
  }

  public Leg gives(UUID participant) {
    return from(participant).get(0);
  }

  public Leg gets(UUID participant) {
    return from(participant).get(legs.size() - 1);
  }

  public List<UUID> participants() {
    return legs.stream().map(Leg::giver).toList();
  }

  /** What that leg takes from its offer, rounded up, in thousandths of the offer's unit. */
  public long offered(Leg leg) {
    return Uses.moved(leg.offerQuantity(), share);
  }

  /** What that leg brings to its need, rounded up, in thousandths of the need's unit. */
  public long needed(Leg leg) {
    return Uses.moved(leg.needQuantity(), share);
  }

  /** What a packing adds up: everyone in it gains its score, by how much of it is made. */
  long benefit() {
    return (long) legs.size() * score() * share;
  }

  /** The legs as that participant tells them: first what it gives, last what it gets. */
  public List<Leg> from(UUID participant) {
    return from(participant, legs);
  }

  private static List<Leg> from(UUID participant, List<Leg> legs) {
    var turned = new ArrayList<>(legs);
    for (int i = 0; i < legs.size(); i++) {
      if (turned.get(0).giver().equals(participant)) {
        return List.copyOf(turned);
      }
      Collections.rotate(turned, -1);
    }
    throw new IllegalArgumentException("Takes no part: " + participant);
  }

  /** By the participants from the smallest on, then the listings. */
  private static int compareIds(List<Leg> one, List<Leg> other) {
    for (int i = 0; i < one.size(); i++) {
      int by = one.get(i).giver().compareTo(other.get(i).giver());
      if (by != 0) {
        return by;
      }
    }
    for (int i = 0; i < one.size(); i++) {
      int by = LISTINGS.compare(one.get(i), other.get(i));
      if (by != 0) {
        return by;
      }
    }
    return 0;
  }

  private static final Comparator<Leg> LISTINGS =
      Comparator.comparing(Leg::offer).thenComparing(Leg::need);
}
