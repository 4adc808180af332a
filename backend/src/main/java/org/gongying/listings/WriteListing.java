package org.gongying.listings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.gongying.catalogue.Catalogue;
import org.gongying.catalogue.Quantity;
import org.gongying.identity.Actor;
import org.gongying.listings.ListingState.Verb;
import org.gongying.participants.Participants.Profile;
import org.gongying.platform.Clocks;
import org.gongying.platform.Refusal;
import org.gongying.territory.Place;
import org.gongying.territory.Territories;
import org.gongying.territory.Territory;

/**
 * Reads what a client says about a listing into the listing; names everything that is wrong with it
 * at once.
 */
@ApplicationScoped
class WriteListing {
  private static final int USUAL_DAYS = 180;
  private static final int MOST_COUNTIES = 150;

  private final Catalogue catalogue;
  private final ListingRules rules;
  private final Territories territories;
  private final Clock clock;

  WriteListing(Catalogue catalogue, ListingRules rules, Territories territories, Clock clock) {
    this.catalogue = catalogue;
    this.rules = rules;
    this.territories = territories;
    this.clock = clock;
  }

  /** Refuses who does not answer for the place, or posts for another. */
  void allow(NewListing given, Actor by) {
    by.writing();
    if (!by.answersFor(territories.current(given.territory()))
        || given.participant() != null && !by.isOf(given.participant())) {
      throw Refusal.forbidden("outside-territory", by.territory());
    }
  }

  Listing draft(Side side, NewListing given, Profile owner, Actor by) {
    var listing = Listing.of(side, owner, by.subject(), clock.instant());
    whole(listing, given);
    return listing;
  }

  /** Unlike in a change, what is left out is meant to be empty, or as usual. */
  void replace(Listing listing, NewListing given) {
    listing.state.allow(Verb.CHANGE);
    whole(listing, given);
    if (given.quantity() == null) {
      listing.measure(new Quantity(null, null, false, null, null));
    }
    if (given.unitPrice() == null) {
      listing.price(null);
    }
  }

  private void whole(Listing listing, NewListing given) {
    listing.reach = "nationwide";
    listing.reachKm = null;
    listing.validFrom = Clocks.today(clock);
    listing.validUntil = null;
    fill(listing, given.fields());
    if (listing.validUntil == null) {
      listing.validUntil = listing.validFrom.plusDays(USUAL_DAYS);
    }
  }

  void change(Listing listing, ListingChange given) {
    listing.state.allow(Verb.CHANGE);
    if (listing.committed.signum() > 0 && (given.category() != null || given.territory() != null)) {
      throw Refusal.conflict("listing-committed");
    }
    fill(listing, given);
  }

  private void fill(Listing listing, ListingChange given) {
    var from = given.validFrom() != null ? given.validFrom() : listing.validFrom;
    var until = given.validUntil() != null ? given.validUntil() : listing.validUntil;
    var broken = rules.broken(given, from, until);
    if (!broken.isEmpty()) {
      throw Refusal.invalid(broken);
    }
    listing.validFrom = from;
    listing.validUntil = until;
    if (given.category() != null) {
      listing.categorise(catalogue.category(given.category()).orElseThrow());
    }
    if (given.title() != null || given.text() != null) {
      listing.say(
          given.title() == null ? listing.title : given.title().strip(),
          given.text() == null ? listing.text : textOrNull(given.text().strip()));
    }
    // After the text, where another number may stand: the one that was given for it counts.
    if (given.contactPhone() != null) {
      listing.contactPhone = textOrNull(given.contactPhone());
    }
    if (given.quantity() != null) {
      listing.measure(catalogue.quantity(given.quantity()).orElseThrow());
    }
    if (given.unitPrice() != null) {
      listing.price(catalogue.price(given.unitPrice()).orElseThrow());
    }
    if (given.territory() != null) {
      place(listing, territories.find(given.territory()).orElseThrow());
    }
    if (given.reach() != null) {
      listing.reach = given.reach();
      listing.reachKm =
          given.reach().endsWith("km") ? Integer.valueOf(given.reach().replace("km", "")) : null;
    }
    if (given.programme() != null) {
      listing.programme = textOrNull(given.programme());
    }
    if (given.urgency() != null) {
      listing.urgency = textOrNull(given.urgency());
    }
    if (given.eligibility() != null) {
      listing.eligibility = textOrNull(given.eligibility());
    }
    listing.namedCounties =
        "named_counties".equals(listing.eligibility) ? countiesNamed(listing) : null;
  }

  private static String textOrNull(String given) {
    return given.isEmpty() ? null : given;
  }

  private void place(Listing listing, Territory t) {
    listing.place = Place.of(t);
    var point = territories.located(t.code());
    listing.lon = point.map(p -> p.lon()).orElse(null);
    listing.lat = point.map(p -> p.lat()).orElse(null);
  }

  /** Null where none is named, or so many that it is no list of counties. */
  private String[] countiesNamed(Listing listing) {
    var said = listing.text == null ? listing.title : listing.title + "\n" + listing.text;
    var codes = territories.countiesNamed(said);
    return codes.isEmpty() || codes.size() > MOST_COUNTIES ? null : codes.toArray(String[]::new);
  }
}
