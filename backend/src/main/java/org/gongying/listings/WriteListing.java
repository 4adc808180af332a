package org.gongying.listings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.gongying.catalogue.Catalogue;
import org.gongying.identity.Actor;
import org.gongying.listings.ListingState.Verb;
import org.gongying.participants.Participants.Profile;
import org.gongying.platform.Clocks;
import org.gongying.platform.PersonalData;
import org.gongying.platform.Refusal;
import org.gongying.platform.Violation;
import org.gongying.programmes.Programmes;
import org.gongying.territory.Place;
import org.gongying.territory.Territories;

/**
 * Reads what a client says about a listing into the listing; names everything that is wrong with it
 * at once.
 */
@ApplicationScoped
class WriteListing {
  private static final int USUAL_DAYS = 180;
  private static final int MOST_DAYS = 3660;
  private static final int MOST_COUNTIES = 150;

  private final Catalogue catalogue;
  private final Programmes programmes;
  private final Territories territories;
  private final Clock clock;

  WriteListing(Catalogue catalogue, Programmes programmes, Territories territories, Clock clock) {
    this.catalogue = catalogue;
    this.programmes = programmes;
    this.territories = territories;
    this.clock = clock;
  }

  Listing draft(Side side, NewListing given, Profile owner, Actor by) {
    var listing = Listing.of(side, owner, by.subject(), clock.instant());
    var today = Clocks.today(clock);
    listing.reach = "nationwide";
    listing.validFrom = today;
    fill(listing, given.fields());
    if (listing.validUntil == null) {
      listing.validUntil = listing.validFrom.plusDays(USUAL_DAYS);
    }
    return listing;
  }

  void change(Listing listing, ListingChange given) {
    listing.state.allow(Verb.CHANGE);
    if (listing.committed.signum() > 0 && (given.category() != null || given.territory() != null)) {
      throw Refusal.conflict("listing-committed");
    }
    fill(listing, given);
  }

  private void fill(Listing listing, ListingChange given) {
    var violations = new ArrayList<Violation>();
    var changes = new ArrayList<Runnable>();
    if (given.category() != null) {
      catalogue
          .category(given.category())
          .ifPresentOrElse(
              c -> changes.add(() -> listing.categorise(c)),
              () -> violations.add(Violation.field("/category", "category")));
    }
    words(listing, given, violations, changes);
    if (given.quantity() != null) {
      catalogue
          .quantity(given.quantity())
          .ifPresentOrElse(
              q -> changes.add(() -> listing.measure(q)),
              () -> violations.add(Violation.field("/quantity", "quantity")));
    }
    if (given.unitPrice() != null) {
      catalogue
          .price(given.unitPrice())
          .ifPresentOrElse(
              p -> changes.add(() -> listing.price(p)),
              () -> violations.add(Violation.field("/unitPrice", "price")));
    }
    if (given.territory() != null) {
      territories
          .find(given.territory())
          .ifPresentOrElse(
              t ->
                  changes.add(
                      () -> {
                        listing.place = Place.of(t);
                        var point = territories.located(t.code());
                        listing.lon = point.map(p -> p.lon()).orElse(null);
                        listing.lat = point.map(p -> p.lat()).orElse(null);
                      }),
              () -> violations.add(Violation.field("/territory", "territory")));
    }
    if (given.reach() != null) {
      changes.add(
          () -> {
            listing.reach = given.reach();
            listing.reachKm =
                given.reach().endsWith("km")
                    ? Integer.valueOf(given.reach().replace("km", ""))
                    : null;
          });
    }
    window(listing, given, violations, changes);
    code(
        given.programme(),
        "/programme",
        c -> programmes.find(c).isPresent(),
        violations,
        v -> listing.programme = v,
        changes);
    code(
        given.urgency(),
        "/urgency",
        c -> isCode("urgency", c),
        violations,
        v -> listing.urgency = v,
        changes);
    code(
        given.eligibility(),
        "/eligibility",
        c -> isCode("eligibility", c),
        violations,
        v -> listing.eligibility = v,
        changes);
    if (!violations.isEmpty()) {
      throw Refusal.invalid(violations);
    }
    changes.forEach(Runnable::run);
    listing.namedCounties =
        "named_counties".equals(listing.eligibility) ? countiesNamed(listing) : null;
  }

  private static void words(
      Listing listing, ListingChange given, List<Violation> violations, List<Runnable> changes) {
    if (given.title() == null && given.text() == null) {
      return;
    }
    if (given.title() != null && given.title().isBlank()) {
      violations.add(Violation.field("/title", "blank"));
    }
    violations.addAll(PersonalData.violations("/title", given.title()));
    violations.addAll(PersonalData.violations("/text", given.text()));
    changes.add(
        () ->
            listing.say(
                given.title() == null ? listing.title : given.title().strip(),
                given.text() == null
                    ? listing.text
                    : given.text().isBlank() ? null : given.text().strip()));
  }

  private void window(
      Listing listing, ListingChange given, List<Violation> violations, List<Runnable> changes) {
    var today = Clocks.today(clock);
    var from = given.validFrom() != null ? given.validFrom() : listing.validFrom;
    var until = given.validUntil() != null ? given.validUntil() : listing.validUntil;
    if (given.validFrom() != null
        && (from.isBefore(today.minusDays(MOST_DAYS)) || from.isAfter(today.plusDays(MOST_DAYS)))) {
      violations.add(Violation.field("/validFrom", "far-off"));
    }
    if (given.validUntil() != null && until.isBefore(today)) {
      violations.add(Violation.field("/validUntil", "past"));
    } else if (given.validUntil() != null && until.isAfter(today.plusDays(MOST_DAYS))) {
      violations.add(Violation.field("/validUntil", "far-off"));
    } else if (until != null && until.isBefore(from)) {
      violations.add(Violation.field("/validUntil", "before-begin"));
    }
    changes.add(
        () -> {
          listing.validFrom = from;
          listing.validUntil = until;
        });
  }

  /** Null where none is named, or so many that it is no list of counties. */
  private String[] countiesNamed(Listing listing) {
    var said = listing.text == null ? listing.title : listing.title + "\n" + listing.text;
    var codes = territories.countiesNamed(said);
    return codes.isEmpty() || codes.size() > MOST_COUNTIES ? null : codes.toArray(String[]::new);
  }

  private boolean isCode(String list, String code) {
    return catalogue.codes(list).orElseThrow().has(code);
  }

  private static void code(
      String given,
      String pointer,
      Predicate<String> known,
      List<Violation> violations,
      Consumer<String> set,
      List<Runnable> changes) {
    if (given == null) {
      return;
    }
    if (given.isEmpty() || known.test(given)) {
      changes.add(() -> set.accept(given.isEmpty() ? null : given));
    } else {
      violations.add(Violation.field(pointer, "code"));
    }
  }
}
