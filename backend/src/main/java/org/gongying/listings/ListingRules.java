package org.gongying.listings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gongying.catalogue.Catalogue;
import org.gongying.platform.BodyRules;
import org.gongying.platform.Clocks;
import org.gongying.platform.PersonalData;
import org.gongying.platform.Violation;
import org.gongying.programmes.Programmes;
import org.gongying.territory.Territories;

/** What may be said of a listing. */
@ApplicationScoped
class ListingRules implements BodyRules {
  private static final int MOST_DAYS = 3660;

  private final Catalogue catalogue;
  private final Programmes programmes;
  private final Territories territories;
  private final Clock clock;

  ListingRules(Catalogue catalogue, Programmes programmes, Territories territories, Clock clock) {
    this.catalogue = catalogue;
    this.programmes = programmes;
    this.territories = territories;
    this.clock = clock;
  }

  @Override
  public List<Violation> broken(Object body) {
    var given = body instanceof NewListing posted ? posted.fields() : body;
    return given instanceof ListingChange change
        ? broken(change, change.validFrom(), change.validUntil())
        : List.of();
  }

  /** From when and until when it would hold, each null where that is not known. */
  List<Violation> broken(ListingChange given, LocalDate from, LocalDate until) {
    var broken = new ArrayList<Violation>();
    check(
        given.category(), "/category", "category", c -> catalogue.category(c).isPresent(), broken);
    if (given.title() != null && given.title().isBlank()) {
      broken.add(Violation.field("/title", "blank"));
    }
    broken.addAll(PersonalData.violations("/title", given.title()));
    broken.addAll(PersonalData.violations("/text", given.text()));
    if (given.quantity() != null) {
      broken.addAll(PersonalData.violations("/quantity/raw", given.quantity().raw()));
    }
    if (given.unitPrice() != null) {
      broken.addAll(PersonalData.violations("/unitPrice/raw", given.unitPrice().raw()));
    }
    check(
        given.quantity(), "/quantity", "quantity", q -> catalogue.quantity(q).isPresent(), broken);
    check(given.unitPrice(), "/unitPrice", "price", p -> catalogue.price(p).isPresent(), broken);
    check(
        given.territory(), "/territory", "territory", t -> territories.find(t).isPresent(), broken);
    broken.addAll(window(given.validFrom() != null, given.validUntil() != null, from, until));
    check(given.programme(), "/programme", "code", c -> isProgramme(c), broken);
    check(given.urgency(), "/urgency", "code", c -> isCode("urgency", c), broken);
    check(given.eligibility(), "/eligibility", "code", c -> isCode("eligibility", c), broken);
    return broken;
  }

  private static <T> void check(
      T given, String pointer, String key, Predicate<T> good, List<Violation> broken) {
    if (given != null && !good.test(given)) {
      broken.add(Violation.field(pointer, key));
    }
  }

  /** Of another end alone. */
  List<Violation> broken(LocalDate from, LocalDate newUntil) {
    return window(false, true, from, newUntil);
  }

  /** What stays as it was may have become past. */
  private List<Violation> window(
      boolean newFrom, boolean newUntil, LocalDate from, LocalDate until) {
    var today = Clocks.today(clock);
    var latest = today.plusDays(MOST_DAYS);
    var broken = new ArrayList<Violation>();
    if (newFrom && (from.isBefore(today.minusDays(MOST_DAYS)) || from.isAfter(latest))) {
      broken.add(Violation.field("/validFrom", "far-off"));
    }
    if (newUntil && until.isBefore(today)) {
      broken.add(Violation.field("/validUntil", "past"));
    } else if (newUntil && until.isAfter(latest)) {
      broken.add(Violation.field("/validUntil", "far-off"));
    } else if (from != null && until != null && until.isBefore(from)) {
      broken.add(Violation.field("/validUntil", "before-begin"));
    }
    return broken;
  }

  /** An empty text takes away what was there. */
  private boolean isProgramme(String code) {
    return code.isEmpty() || programmes.find(code).isPresent();
  }

  private boolean isCode(String list, String code) {
    return code.isEmpty() || catalogue.codes(list).orElseThrow().has(code);
  }
}
