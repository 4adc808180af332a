package org.gongying.pools;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongying.catalogue.Catalogue;
import org.gongying.catalogue.Price;
import org.gongying.catalogue.Quantity;
import org.gongying.exchanges.Pooling;
import org.gongying.exchanges.Pooling.Lot;
import org.gongying.exchanges.Pooling.Step;
import org.gongying.identity.Actor;
import org.gongying.listings.ListingCard;
import org.gongying.listings.Listings;
import org.gongying.participants.Participants;
import org.gongying.platform.Audit;
import org.gongying.platform.Clocks;
import org.gongying.platform.Languages;
import org.gongying.platform.Refusal;
import org.gongying.platform.Violation;
import org.gongying.pools.PoolResource.NewPool;

/** Opens a pool for a large listing of one's own: whoever joins accepts what is said here. */
@ApplicationScoped
class OpenPool {
  private static final Duration LONGEST = Duration.ofDays(180);

  private final PoolRepository pools;
  private final Listings listings;
  private final Participants participants;
  private final Catalogue catalogue;
  private final Audit audit;
  private final Actor actor;
  private final Clock clock;

  OpenPool(
      PoolRepository pools,
      Listings listings,
      Participants participants,
      Catalogue catalogue,
      Audit audit,
      Actor actor,
      Clock clock) {
    this.pools = pools;
    this.listings = listings;
    this.participants = participants;
    this.catalogue = catalogue;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  Pool open(NewPool given) {
    actor.signing();
    var large = listings.cards(List.of(given.listing())).get(given.listing());
    if (large == null || !actor.isOf(large.owner().id())) {
      throw Refusal.notFound();
    }
    participants.verified(List.of(large.owner().id()));
    if (!large.open()) {
      throw Refusal.conflict("listing-closed", large.title());
    }
    if (!large.counted()) {
      throw Refusal.invalid(Violation.field("/listing", "pool-counted"));
    }
    var lot = lot(given, large);
    if (pools.isPooled(large.id())) {
      throw Refusal.conflict("pool-open", large.title());
    }
    var pool = Pool.of(large, lot, clock.instant());
    pools.persist(pool);
    audit.record("pool.open", pool.id);
    return pool;
  }

  private Lot lot(NewPool given, ListingCard large) {
    var wrong = new ArrayList<Violation>();
    var now = clock.instant();
    long left = PoolViews.thousandths(large.left().value());
    long least = catalogue.quantity(given.least()).flatMap(q -> inUnit(q, large)).orElse(0L);
    if (least < 1) {
      wrong.add(
          Violation.field(
              "/least",
              "quantity-unit",
              catalogue.unitName(large.left().unit(), Languages.current())));
    } else if (least > left) {
      wrong.add(
          Violation.field(
              "/least",
              "more-than-left",
              large.left().value().stripTrailingZeros().toPlainString(),
              catalogue.unitName(large.left().unit(), Languages.current())));
    }
    if (!given.deadline().isAfter(now)) {
      wrong.add(Violation.field("/deadline", "past"));
    } else if (given.deadline().isAfter(now.plus(LONGEST))) {
      wrong.add(Violation.field("/deadline", "pool-deadline", LONGEST.toDays()));
    } else if (given.deadline().atZone(Clocks.CHINA).toLocalDate().isAfter(large.validUntil())) {
      wrong.add(Violation.field("/deadline", "pool-window", large.validUntil()));
    }
    var steps = steps(given, large, least, wrong);
    if (!wrong.isEmpty()) {
      throw Refusal.invalid(wrong);
    }
    return new Lot(large.id(), large.owner().id(), least, left, given.deadline(), steps);
  }

  private List<Step> steps(NewPool given, ListingCard large, long least, List<Violation> wrong) {
    var steps = new ArrayList<Step>();
    for (int i = 0; given.steps() != null && i < given.steps().size(); i++) {
      var step = given.steps().get(i);
      long from = catalogue.quantity(step.from()).flatMap(q -> inUnit(q, large)).orElse(0L);
      long price = catalogue.price(step.price()).flatMap(p -> fen(p, large)).orElse(-1L);
      if (from < 1) {
        wrong.add(
            Violation.field(
                "/steps/" + i + "/from",
                "quantity-unit",
                catalogue.unitName(large.left().unit(), Languages.current())));
      } else if (i == 0 && least > 0 && from > least) {
        wrong.add(Violation.field("/steps/0/from", "pool-first-step"));
      } else if (i > 0 && steps.size() == i && from <= steps.get(i - 1).from()) {
        wrong.add(Violation.field("/steps/" + i + "/from", "pool-step-order"));
      }
      if (price < 0 || price > Pooling.HIGHEST_PRICE) {
        wrong.add(
            Violation.field(
                "/steps/" + i + "/price",
                "pool-price",
                catalogue.unitName(large.left().unit(), Languages.current())));
      }
      if (from > 0 && price >= 0) {
        steps.add(new Step(from, Math.min(price, Pooling.HIGHEST_PRICE)));
      }
    }
    return steps;
  }

  /** Thousandths of the listing's unit, where it is exact and converts. */
  private Optional<Long> inUnit(Quantity quantity, ListingCard large) {
    return quantity.approximate() || quantity.period() != null || quantity.value() == null
        ? Optional.empty()
        : catalogue
            .convert(quantity.value(), quantity.unit(), large.left().unit())
            .map(PoolViews::thousandths);
  }

  /** For one of the listing's unit, rounded to the fen; a gift is 0. */
  private Optional<Long> fen(Price price, ListingCard large) {
    if (price.gift()) {
      return Optional.of(0L);
    }
    if (price.amount() == null || price.max() != null || price.per() == null) {
      return Optional.empty();
    }
    return catalogue
        .convert(BigDecimal.ONE, large.left().unit(), price.per())
        .map(
            factor ->
                price
                    .amount()
                    .multiply(factor)
                    .movePointRight(2)
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValue());
  }
}
