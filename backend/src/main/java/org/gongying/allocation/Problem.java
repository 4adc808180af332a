package org.gongying.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Many needs that compete for many offers, to be shared out: amounts in whole grains (the smallest
 * whole part of a unit kind's base unit, the same for all of that kind), and for each pair that may
 * exchange its benefit per grain, the score of need and offer from 0 to {@value #BENEFIT_MOST}.
 *
 * <p>Poverty priority is in the score already and counts nowhere else. A pair of two unit kinds is
 * never part of a problem, so what is best of one kind is best whatever happens in another, and
 * kilograms are never weighed against working days.
 *
 * <p>Offers, needs and pairs are known by their number, from 0, in the order they were added; pairs
 * are renumbered by need. Immutable.
 */
public final class Problem {
  public static final int BENEFIT_MOST = 10_000;

  /** Of all offers together and of all needs together, so that no sum leaves a long. */
  public static final long GRAINS_MOST = 100_000_000_000_000L;

  /**
   * What was left out, by its numbers and by why. Nothing can be shared out of what nobody knows.
   *
   * @param offers of an unknown quantity
   * @param needs of an unknown quantity
   * @param unknown pairs with one of them
   * @param kinds pairs of two unit kinds
   * @param again pairs that were added before; the higher benefit stays
   */
  public record Skipped(
      List<Integer> offers, List<Integer> needs, int unknown, int kinds, int again) {}

  /** Quantities beyond what can be shared out together. */
  public static final class TooMuch extends IllegalArgumentException {
    TooMuch(String what) {
      super(what);
    }
  }

  /** All needs of one county in one unit kind: what fairness is between. */
  public record Claim(int county, String kind, long demand) {}

  final long[] capacity;
  final long[] demand;

  /** By need, its number in {@link #claims}; -1 where the quantity is unknown. */
  final int[] claim;

  /** Pairs of need n are those from {@code first[n]} up to {@code first[n + 1]}. */
  final int[] first;

  final int[] offer;
  final int[] benefit;
  private final List<Claim> claims;
  private final Skipped skipped;

  private Problem(Builder b) {
    capacity = Arrays.copyOf(b.capacity, b.offers);
    demand = Arrays.copyOf(b.demand, b.needs);
    within("offers", capacity);
    within("needs", demand);
    claim = new int[b.needs];
    claims = claims(b);
    first = new int[b.needs + 1];
    int kept = 0;
    int unknown = 0;
    for (int p = 0; p < b.pairs; p++) {
      int kind = b.offerKind[b.pairOffer[p]];
      int other = b.needKind[b.pairNeed[p]];
      if (kind < 0 || other < 0) {
        unknown++;
        b.pairOffer[p] = -1;
      } else if (kind != other) {
        b.pairOffer[p] = -1;
      } else {
        kept++;
        first[b.pairNeed[p] + 1]++;
      }
    }
    for (int n = 0; n < b.needs; n++) {
      first[n + 1] += first[n];
    }
    int[] end = first.clone();
    int[] offers = new int[kept];
    int[] benefits = new int[kept];
    for (int p = 0; p < b.pairs; p++) {
      if (b.pairOffer[p] >= 0) {
        int at = end[b.pairNeed[p]]++;
        offers[at] = b.pairOffer[p];
        benefits[at] = b.pairBenefit[p];
      }
    }
    int once = once(b.offers, offers, benefits);
    offer = Arrays.copyOf(offers, once);
    benefit = Arrays.copyOf(benefits, once);
    skipped =
        new Skipped(
            unknown(b.offerKind, b.offers),
            unknown(b.needKind, b.needs),
            unknown,
            b.pairs - unknown - kept,
            kept - once);
  }

  public static Builder builder() {
    return new Builder();
  }

  public int offers() {
    return capacity.length;
  }

  public int needs() {
    return demand.length;
  }

  public int pairs() {
    return offer.length;
  }

  public long capacity(int offer) {
    return capacity[offer];
  }

  public long demand(int need) {
    return demand[need];
  }

  /** In the order in which their first need was added. */
  public List<Claim> claims() {
    return claims;
  }

  public Skipped skipped() {
    return skipped;
  }

  /** Whether anything can be shared out over this pair of this need. */
  boolean usable(int need, int pair) {
    return demand[need] > 0 && capacity[offer[pair]] > 0;
  }

  /** Keeps each pair once, packs them and sets {@link #first} anew; answers how many are left. */
  private int once(int offers, int[] offer, int[] benefit) {
    int[] seen = new int[offers];
    int to = 0;
    int from = 0;
    for (int n = 0; n < demand.length; n++) {
      int begin = to;
      for (; from < first[n + 1]; from++) {
        int o = offer[from];
        int at = seen[o] - 1;
        if (at >= begin && at < to && offer[at] == o) {
          benefit[at] = Math.max(benefit[at], benefit[from]);
        } else {
          offer[to] = o;
          benefit[to] = benefit[from];
          seen[o] = ++to;
        }
      }
      first[n] = begin;
    }
    first[demand.length] = to;
    return to;
  }

  private List<Claim> claims(Builder b) {
    var numbers = new HashMap<List<Integer>, Integer>();
    var sums = new ArrayList<Claim>();
    var kinds = new String[b.kinds.size()];
    b.kinds.forEach((kind, i) -> kinds[i] = kind);
    for (int n = 0; n < b.needs; n++) {
      claim[n] = -1;
      if (b.needKind[n] >= 0) {
        claim[n] =
            numbers.computeIfAbsent(List.of(b.county[n], b.needKind[n]), k -> numbers.size());
        if (claim[n] == sums.size()) {
          sums.add(new Claim(b.county[n], kinds[b.needKind[n]], 0));
        }
        var c = sums.get(claim[n]);
        sums.set(claim[n], new Claim(c.county, c.kind, c.demand + demand[n]));
      }
    }
    return List.copyOf(sums);
  }

  private static List<Integer> unknown(int[] kind, int count) {
    var found = new ArrayList<Integer>();
    for (int i = 0; i < count; i++) {
      if (kind[i] < 0) {
        found.add(i);
      }
    }
    return List.copyOf(found);
  }

  private static void within(String what, long[] amounts) {
    long sum = 0;
    for (long amount : amounts) {
      // Each is at most the limit, so the sum is found too large before it could overflow.
      sum += amount;
      if (sum > GRAINS_MOST) {
        throw new TooMuch(what + " of more than " + GRAINS_MOST + " grains together");
      }
    }
  }

  /** Takes a problem in, one by one. Quantities are null where nobody knows them. */
  public static final class Builder {
    private final Map<String, Integer> kinds = new HashMap<>();
    private int offers;
    private long[] capacity = new long[16];
    private int[] offerKind = new int[16];
    private int needs;
    private long[] demand = new long[16];
    private int[] needKind = new int[16];
    private int[] county = new int[16];
    private int pairs;
    private int[] pairOffer = new int[64];
    private int[] pairNeed = new int[64];
    private int[] pairBenefit = new int[64];

    private Builder() {}

    /** Answers the offer's number. */
    public int offer(String kind, Long capacity) {
      if (offers == this.capacity.length) {
        this.capacity = Arrays.copyOf(this.capacity, 2 * offers);
        offerKind = Arrays.copyOf(offerKind, 2 * offers);
      }
      this.capacity[offers] = amount("offer " + offers, capacity);
      offerKind[offers] = kind(kind, capacity);
      return offers++;
    }

    /** Answers the need's number. */
    public int need(String kind, Long demand, int county) {
      if (needs == this.demand.length) {
        this.demand = Arrays.copyOf(this.demand, 2 * needs);
        needKind = Arrays.copyOf(needKind, 2 * needs);
        this.county = Arrays.copyOf(this.county, 2 * needs);
      }
      this.demand[needs] = amount("need " + needs, demand);
      needKind[needs] = kind(kind, demand);
      this.county[needs] = county;
      return needs++;
    }

    public Builder pair(int offer, int need, int benefit) {
      if (offer < 0 || offer >= offers || need < 0 || need >= needs) {
        throw new IllegalArgumentException("no such pair: offer " + offer + ", need " + need);
      }
      if (benefit < 0 || benefit > BENEFIT_MOST) {
        throw new IllegalArgumentException("benefit out of 0.." + BENEFIT_MOST + ": " + benefit);
      }
      if (pairs == pairOffer.length) {
        int more = Math.multiplyExact(2, pairs);
        pairOffer = Arrays.copyOf(pairOffer, more);
        pairNeed = Arrays.copyOf(pairNeed, more);
        pairBenefit = Arrays.copyOf(pairBenefit, more);
      }
      pairOffer[pairs] = offer;
      pairNeed[pairs] = need;
      pairBenefit[pairs++] = benefit;
      return this;
    }

    /** The builder is used up by it. */
    public Problem build() {
      return new Problem(this);
    }

    private static long amount(String what, Long amount) {
      if (amount != null && (amount < 0 || amount > GRAINS_MOST)) {
        throw new IllegalArgumentException(what + " out of 0.." + GRAINS_MOST + ": " + amount);
      }
      return amount == null ? 0 : amount;
    }

    /** Numbers the kind; -1 where the amount, and so the kind, says nothing. */
    private int kind(String kind, Long amount) {
      return kind == null || amount == null ? -1 : kinds.computeIfAbsent(kind, k -> kinds.size());
    }
  }
}
