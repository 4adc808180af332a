package org.gongying.insight;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.gongying.disclosure.PublicLines;
import org.gongying.listings.ListingCounts;
import org.gongying.listings.Side;
import org.gongying.participants.Participants;

/**
 * Counts of what everybody may see. Each is read from one small index, and by whoever asks first in
 * a minute: what readers cost does not grow with the tables.
 */
@ApplicationScoped
class Figures {
  /** What was true at that time. */
  record Counted(List<ListingCounts.Count> open, long agreements, long villages, Instant asOf) {
    long open(Side side) {
      return open.stream()
          .filter(c -> c.side() == side)
          .mapToLong(ListingCounts.Count::listings)
          .sum();
    }
  }

  private final ListingCounts listings;
  private final PublicLines agreements;
  private final Participants participants;
  private final Clock clock;

  Figures(ListingCounts listings, PublicLines agreements, Participants participants, Clock clock) {
    this.listings = listings;
    this.agreements = agreements;
    this.participants = participants;
    this.clock = clock;
  }

  /** At most a minute old. */
  @CacheResult(cacheName = "figures")
  @Transactional
  Counted count() {
    var asOf = clock.instant();
    return new Counted(listings.open(), agreements.signed(), participants.villages(), asOf);
  }
}
