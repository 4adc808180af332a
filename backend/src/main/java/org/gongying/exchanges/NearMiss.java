package org.gongying.exchanges;

import java.util.Comparator;
import java.util.List;

/**
 * A chain of one or two legs that a participant could close to an exchange with one listing more.
 * The score is that of the legs there are.
 */
public record NearMiss(List<Leg> legs, Missing missing) {
  /** The best first; the shorter where equal. */
  static final Comparator<NearMiss> ORDER =
      Comparator.comparingInt(NearMiss::score)
          .reversed()
          .thenComparingInt(n -> n.legs.size())
          .thenComparing(n -> n.missing.listing())
          .thenComparing(n -> n.legs.get(0).offer())
          .thenComparing(n -> n.legs.get(0).need());

  public int score() {
    return legs.size() == 1
        ? legs.get(0).score()
        : Roots.root(2, (long) legs.get(0).score() * legs.get(1).score());
  }
}
