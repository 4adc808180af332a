package org.gongying.listings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.gongying.identity.Actor;
import org.gongying.platform.Clocks;
import org.gongying.platform.Refusal;
import org.gongying.platform.Versioned;

/** Government's look at a listing of its territory, never at its own office's. */
@ApplicationScoped
class ReviewListing {
  private final ListingRepository repository;
  private final Actor actor;
  private final Clock clock;

  ReviewListing(ListingRepository repository, Actor actor, Clock clock) {
    this.repository = repository;
    this.actor = actor;
    this.clock = clock;
  }

  Listing publish(Side side, UUID id, String ifMatch) {
    var listing = others(side, id, ifMatch);
    if (listing.state != ListingState.SUBMITTED) {
      throw Refusal.conflict("listing-state", listing.state.name());
    }
    listing.publish(clock.instant(), Clocks.today(clock));
    listing.lookedAt = clock.instant();
    return listing;
  }

  Listing giveBack(Side side, UUID id, String ifMatch, String reason) {
    var listing = others(side, id, ifMatch);
    listing.giveBack(reason, clock.instant());
    return listing;
  }

  /** Looked at and found in order. */
  Listing seen(Side side, UUID id) {
    var listing = others(side, id, null);
    if (!ListingState.OPEN.contains(listing.state)) {
      throw Refusal.conflict("listing-state", listing.state.name());
    }
    listing.lookedAt = clock.instant();
    return listing;
  }

  private Listing others(Side side, UUID id, String ifMatch) {
    actor.writing();
    var listing = repository.governedBy(actor, side, id);
    if (actor.isOf(listing.participant)) {
      throw Refusal.forbidden("own-office");
    }
    Versioned.allow(listing.version, ifMatch);
    return listing;
  }
}
