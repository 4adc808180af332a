package org.gongying.exchanges;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The graph exchanges are made from: the best legs of each need (twenty, engine.md) and what their
 * listings have left.
 *
 * @param remaining by listing in thousandths of its unit; absent or {@link Leg#UNKNOWN} where it is
 *     not known: such a listing is not guarded by quantity
 */
public record Candidates(Map<UUID, Long> remaining, List<Leg> legs) {

  long remaining(UUID listing) {
    return remaining.getOrDefault(listing, Leg.UNKNOWN);
  }
}
