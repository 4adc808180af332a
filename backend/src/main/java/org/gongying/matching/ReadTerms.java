package org.gongying.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongying.catalogue.Catalogue;
import org.gongying.catalogue.PriceGiven;
import org.gongying.catalogue.Quantity;
import org.gongying.catalogue.QuantityGiven;
import org.gongying.catalogue.QuantityView;
import org.gongying.listings.ListingCard;
import org.gongying.listings.Listings;
import org.gongying.matching.Terms.Amount;
import org.gongying.matching.TermsGiven.AmountGiven;
import org.gongying.platform.Clocks;
import org.gongying.platform.Languages;
import org.gongying.platform.PersonalData;
import org.gongying.platform.Refusal;
import org.gongying.platform.Violation;

/**
 * Reads what a client proposes into terms, checked against the listings; names everything that is
 * wrong with them at once.
 */
@ApplicationScoped
class ReadTerms {
  private static final int MOST_DAYS = 3660;

  private final Catalogue catalogue;
  private final Listings listings;
  private final Clock clock;

  ReadTerms(Catalogue catalogue, Listings listings, Clock clock) {
    this.catalogue = catalogue;
    this.listings = listings;
    this.clock = clock;
  }

  /** A leg's two listings; one of them null where it was never listed. */
  record Listed(ListingCard offer, ListingCard need) {}

  /** What is left out is taken over from {@code before}. */
  Terms read(TermsGiven given, Terms before, Purpose purpose, List<Listed> legs) {
    var violations = new ArrayList<Violation>();
    var amountsGiven = given.amounts(legs.size(), violations);
    var amounts = new ArrayList<Amount>();
    for (int i = 0; i < legs.size(); i++) {
      amounts.add(
          amount(
              amountsGiven.get(i),
              before.amounts().get(i),
              purpose,
              legs.get(i),
              given.pointer(i),
              violations));
    }
    var price =
        read(
            given.price,
            catalogue::price,
            before.price(),
            Violation.field("/price", "price"),
            violations);
    if (price != null && legs.size() > 1) {
      violations.add(Violation.field("/price", "price-of-several"));
    }
    var from = given.from == null ? before.from() : given.from.orElse(null);
    var until = given.until == null ? before.until() : given.until.orElse(null);
    window(from, until, violations);
    var note =
        given.note == null
            ? before.note()
            : PersonalData.kept("/note", given.note.orElse(null), violations);
    said(given.price, PriceGiven::raw, "/price/raw", violations);
    if (!violations.isEmpty()) {
      throw Refusal.invalid(violations);
    }
    return new Terms(amounts, price, from, until, note);
  }

  private Amount amount(
      AmountGiven given,
      Amount before,
      Purpose purpose,
      Listed listed,
      String leg,
      List<Violation> all) {
    var violations = new ArrayList<Violation>();
    var quantity =
        read(
            given.quantity,
            catalogue::quantity,
            before.quantity(),
            Violation.field(leg + "/quantity", "quantity"),
            violations);
    var needQuantity =
        read(
            given.needQuantity,
            catalogue::quantity,
            before.needQuantity(),
            Violation.field(leg + "/needQuantity", "quantity"),
            violations);
    boolean needSaid = given.needQuantity != null && needQuantity != null;
    if (purpose != Purpose.TRADE && (quantity != null || needQuantity != null)) {
      violations.add(Violation.field(leg + "/quantity", "no-quantity"));
    } else if (purpose == Purpose.TRADE && violations.isEmpty()) {
      if (quantity == null) {
        violations.add(Violation.field(leg + "/quantity", "quantity"));
      } else {
        needQuantity = ofNeed(quantity, needQuantity, needSaid, listed.need, leg, violations);
        quantity =
            listed.offer == null
                ? quantity
                : in(listed.offer, quantity, leg + "/quantity", violations);
      }
    }
    said(given.quantity, QuantityGiven::raw, leg + "/quantity/raw", violations);
    said(given.needQuantity, QuantityGiven::raw, leg + "/needQuantity/raw", violations);
    all.addAll(violations);
    return new Amount(quantity, needQuantity);
  }

  private static <G, T> T read(
      Optional<G> given,
      Function<G, Optional<T>> reading,
      T before,
      Violation wrong,
      List<Violation> violations) {
    if (given == null) {
      return before;
    }
    var read = given.flatMap(reading);
    if (given.isPresent() && read.isEmpty()) {
      violations.add(wrong);
    }
    return read.orElse(null);
  }

  /** What both agree on is public in the end. */
  private static <G> void said(
      Optional<G> given, Function<G, String> raw, String pointer, List<Violation> violations) {
    if (given != null) {
      given.map(raw).ifPresent(text -> violations.addAll(PersonalData.violations(pointer, text)));
    }
  }

  private void window(LocalDate from, LocalDate until, List<Violation> violations) {
    var today = Clocks.today(clock);
    if (isFarOff(from, today)) {
      violations.add(Violation.field("/from", "far-off"));
    }
    if (until != null && until.isBefore(today)) {
      violations.add(Violation.field("/until", "past"));
    } else if (isFarOff(until, today)) {
      violations.add(Violation.field("/until", "far-off"));
    } else if (from != null && until != null && until.isBefore(from)) {
      violations.add(Violation.field("/until", "before-begin"));
    }
  }

  private static boolean isFarOff(LocalDate day, LocalDate today) {
    return day != null
        && (day.isBefore(today.minusDays(MOST_DAYS)) || day.isAfter(today.plusDays(MOST_DAYS)));
  }

  /**
   * The same amount in the need's unit. Where the units convert there is one quantity, and what is
   * said beside it must be the same; where they do not, how much counts for the need has to be
   * said, unless nothing of it is counted.
   */
  private Quantity ofNeed(
      Quantity quantity,
      Quantity said,
      boolean saidNow,
      ListingCard need,
      String leg,
      List<Violation> violations) {
    boolean converts =
        need == null
            || catalogue.convert(quantity.value(), quantity.unit(), need.left().unit()).isPresent();
    if (!converts) {
      return said == null && !need.counted()
          ? null
          : in(need, said == null ? quantity : said, leg + "/needQuantity", violations);
    }
    if (saidNow
        && (need == null
            || !listings.inOwnUnit(need, said).equals(listings.inOwnUnit(need, quantity)))) {
      violations.add(Violation.field(leg + "/needQuantity", "one-quantity"));
    }
    return need == null ? null : in(need, quantity, leg + "/quantity", violations);
  }

  /** In the listing's unit. What is counted must be named exactly, and there must be so much. */
  private Quantity in(
      ListingCard listing, Quantity said, String pointer, List<Violation> violations) {
    var unit = listing.left().unit();
    if (!listing.counted()) {
      return catalogue
          .convert(said.value(), said.unit(), unit)
          .map(value -> new Quantity(value, unit, said.approximate(), said.period(), said.raw()))
          .orElse(said);
    }
    var own =
        said.approximate() || said.period() != null
            ? Optional.<BigDecimal>empty()
            : listings.inOwnUnit(listing, said);
    var name = catalogue.unitName(unit, Languages.current());
    if (own.isEmpty()) {
      violations.add(Violation.field(pointer, "quantity-unit", name));
    } else if (own.get().compareTo(listing.left().value()) > 0) {
      violations.add(
          Violation.field(
              pointer, "more-than-left", QuantityView.plain(listing.left().value()), name));
    }
    return own.map(value -> new Quantity(value, unit, false, null, said.raw())).orElse(null);
  }
}
