package org.gongying.allocation;

import java.util.ArrayList;
import java.util.List;

/**
 * What the first grains that a county gets are worth above their benefit: tranches of the demand of
 * each {@link Problem.Claim claim}, filled in their order. Bonuses that fall from tranche to
 * tranche make the worth of a county's share concave, so the optimum stays a network flow (Ahuja,
 * Magnanti and Orlin, Network Flows, 1993, chapter 14).
 */
public record Fairness(List<Tranche> tranches) {
  public static final int BONUS_MOST = 10_000;

  /** None: the benefit alone counts. */
  public static final Fairness NONE = new Fairness(List.of());

  /**
   * @param percent of a claim's demand, rounded down to grains
   * @param bonus per grain, on the scale of the benefit
   */
  public record Tranche(int percent, int bonus) {}

  /** A tranche of one claim, in grains. */
  record Sized(long size, int bonus) {}

  public Fairness {
    tranches = List.copyOf(tranches);
    int last = BONUS_MOST;
    int sum = 0;
    for (var t : tranches) {
      sum += t.percent;
      if (t.percent < 1 || sum > 100 || t.bonus < 0 || t.bonus > last) {
        throw new IllegalArgumentException(
            "tranches are parts of 100 % with falling bonuses: " + tranches);
      }
      last = t.bonus;
    }
  }

  /**
   * The first fifth of each county's demand counts more by so many tenths of the scale, 0 to 10.
   */
  public static Fairness level(int tenths) {
    return tenths == 0 ? NONE : new Fairness(List.of(new Tranche(20, tenths * BONUS_MOST / 10)));
  }

  /** The bonus of the first tranche. */
  int most() {
    return tranches.isEmpty() ? 0 : tranches.get(0).bonus;
  }

  /** The tranches of a claim and the rest of its demand, which has no bonus: all of it together. */
  List<Sized> sized(long demand) {
    var sized = new ArrayList<Sized>();
    long rest = demand;
    for (var t : tranches) {
      long size = demand * t.percent / 100;
      sized.add(new Sized(size, t.bonus));
      rest -= size;
    }
    sized.add(new Sized(rest, 0));
    return sized;
  }
}
