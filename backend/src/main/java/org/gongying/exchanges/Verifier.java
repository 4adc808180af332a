package org.gongying.exchanges;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;

/** Looks a plan over before it is shown, from its exchanges and the candidates alone. */
final class Verifier {
  private final Candidates candidates;
  private final Map<UUID, Long> taken = new HashMap<>();

  private Verifier(Candidates candidates) {
    this.candidates = candidates;
  }

  /**
   * Every exchange is closed and of candidates, moves at least its lots, and no listing is over
   * what it has left, or over its turns; benefit adds up and stays within the bound.
   *
   * @throws IllegalStateException naming the first that is not so
   */
  static void check(Candidates candidates, Plan plan) {
    var verifier = new Verifier(candidates);
    var legs = new HashSet<>(candidates.legs());
    long benefit = 0;
    for (var exchange : plan.exchanges()) {
      var before = exchange.legs().get(exchange.legs().size() - 1);
      for (var leg : exchange.legs()) {
        hold(before.taker().equals(leg.giver()), "Not closed", exchange);
        hold(!before.category().equals(leg.category()), "Gets what it gives", exchange);
        hold(legs.contains(leg), "Not a candidate", exchange);
        hold(exchange.share() >= leg.least(), "Less than a lot", exchange);
        verifier.take(leg.offer(), exchange.offered(leg), exchange);
        verifier.take(leg.need(), exchange.needed(leg), exchange);
        before = leg;
      }
      benefit += exchange.benefit();
    }
    hold(benefit == plan.benefit(), "Not the benefit", plan);
    hold(benefit <= plan.bound(), "Beyond the bound", plan);
  }

  private void take(UUID listing, long quantity, Exchange exchange) {
    long remaining = candidates.remaining(listing);
    boolean known = quantity != Leg.UNKNOWN && remaining != Leg.UNKNOWN;
    // One listing is guarded by quantity for some legs and by turns for others: two accounts.
    var account =
        known
            ? listing
            : new UUID(~listing.getMostSignificantBits(), listing.getLeastSignificantBits());
    long now = taken.merge(account, known ? quantity : exchange.share(), Long::sum);
    hold(
        now <= (known ? remaining : (long) Exchanges.TURNS * Leg.WHOLE),
        "Over " + listing,
        exchange);
  }

  private static void hold(boolean holds, String what, Object where) {
    if (!holds) {
      throw new IllegalStateException(what + ": " + where);
    }
  }
}
