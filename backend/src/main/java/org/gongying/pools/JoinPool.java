package org.gongying.pools;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongying.catalogue.Catalogue;
import org.gongying.catalogue.Price;
import org.gongying.catalogue.Quantity;
import org.gongying.catalogue.QuantityView;
import org.gongying.exchanges.Pooling;
import org.gongying.exchanges.Pooling.Part;
import org.gongying.exchanges.Pooling.Refused;
import org.gongying.identity.Actor;
import org.gongying.listings.ListingCard;
import org.gongying.listings.Listings;
import org.gongying.listings.Side;
import org.gongying.matching.Matches;
import org.gongying.matching.Matches.Pooled;
import org.gongying.participants.Participants;
import org.gongying.platform.Audit;
import org.gongying.platform.Languages;
import org.gongying.platform.Refusal;
import org.gongying.platform.Violation;
import org.gongying.pools.PoolResource.Joining;
import org.jboss.logging.Logger;

/**
 * Whoever joins accepts the pool's terms for its quantity, and may leave until it is closed;
 * closing makes one agreement, which all of them sign. Each change holds the pool.
 */
@ApplicationScoped
class JoinPool {
  private static final Logger LOG = Logger.getLogger(JoinPool.class);

  private final PoolRepository pools;
  private final Listings listings;
  private final Participants participants;
  private final Catalogue catalogue;
  private final Matches matches;
  private final Audit audit;
  private final Actor actor;
  private final Clock clock;

  JoinPool(
      PoolRepository pools,
      Listings listings,
      Participants participants,
      Catalogue catalogue,
      Matches matches,
      Audit audit,
      Actor actor,
      Clock clock) {
    this.pools = pools;
    this.listings = listings;
    this.participants = participants;
    this.catalogue = catalogue;
    this.matches = matches;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /** With so much of a listing of one's own; who has joined before changes what it brings. */
  Pool join(UUID id, Joining given) {
    actor.signing();
    var pool = pools.held(id);
    var cards = listings.cards(List.of(pool.listing, given.listing()));
    var small = cards.get(given.listing());
    var large = cards.get(pool.listing);
    if (small == null || !actor.isOf(small.owner().id())) {
      throw Refusal.notFound();
    }
    participants.verified(List.of(small.owner().id(), pool.owner));
    if (small.side() == pool.side) {
      throw Refusal.invalid(Violation.field("/listing", "leg-side"));
    }
    boolean meet =
        small.side() == Side.NEED
            ? catalogue.closeness(small.category(), pool.category) > 0
            : catalogue.closeness(pool.category, small.category()) > 0;
    if (!meet) {
      throw Refusal.invalid(Violation.field("/listing", "leg-category"));
    }
    for (var card : List.of(small, large)) {
      if (!card.open()) {
        throw Refusal.conflict("listing-closed", card.title());
      }
    }
    long quantity = quantity(given, pool, small);
    var parts = parts(pool);
    var mine = parts.stream().filter(p -> actor.isOf(p.participant)).findFirst();
    var others = parts.stream().filter(p -> !actor.isOf(p.participant)).toList();
    try {
      PoolViews.pooling(pool, standing(pool, others, cards(others)), large, catalogue)
          .join(
              new Part(small.id(), actor.participant(), quantity), Long.MAX_VALUE, clock.instant());
    } catch (Refused refused) {
      throw refusal(refused, pool, 0);
    }
    var part = mine.orElseGet(() -> PoolPart.of(pool, small.owner(), clock.instant()));
    part.bring(small, quantity);
    if (mine.isEmpty()) {
      pools.persist(part);
    }
    pool.changedAt = clock.instant();
    audit.record("pool.join", pool.id);
    return pool;
  }

  Pool leave(UUID id) {
    actor.writing();
    var pool = pools.held(id);
    var parts = parts(pool);
    var mine = parts.stream().filter(p -> actor.isOf(p.participant)).findFirst();
    try {
      PoolViews.pooling(pool, parts, null, catalogue)
          .leave(mine.map(p -> p.listing).orElse(new UUID(0, 0)), clock.instant());
    } catch (Refused refused) {
      throw refusal(refused, pool, 0);
    }
    pools.remove(mine.orElseThrow());
    pool.changedAt = clock.instant();
    audit.record("pool.leave", pool.id);
    return pool;
  }

  /** By its owner, once the lot is reached. */
  Pool close(UUID id) {
    actor.signing();
    var pool = pools.held(id);
    if (!actor.isOf(pool.owner)) {
      throw Refusal.forbidden("not-your-listing");
    }
    end(pool, actor.subject());
    audit.record("pool.close", pool.id);
    return pool;
  }

  /** What is reached at the deadline is closed, what is not lapses. */
  @Scheduled(every = "1m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void endDue() {
    List<UUID> due =
        QuarkusTransaction.requiringNew().call(() -> pools.due(clock.instant()).toList());
    for (var id : due) {
      try {
        QuarkusTransaction.requiringNew().run(() -> end(pools.held(id), "deadline"));
      } catch (RuntimeException e) {
        LOG.warnf(e, "Pool %s could not be ended", id);
      }
    }
  }

  private void end(Pool pool, String subject) {
    var parts = parts(pool);
    var cards = cards(parts, pool.listing);
    var large = cards.get(pool.listing);
    var standing =
        large != null && large.open() ? standing(pool, parts, cards) : List.<PoolPart>of();
    Pooling ended;
    var pooling = PoolViews.pooling(pool, standing, large, catalogue);
    try {
      ended = pooling.close(clock.instant());
    } catch (Refused refused) {
      throw refusal(refused, pool, pooling.missing());
    }
    if (ended.state() == Pooling.State.LAPSED) {
      pool.end(ended.state(), null, clock.instant());
      return;
    }
    participants.verified(
        Stream.concat(Stream.of(pool.owner), standing.stream().map(p -> p.participant)).toList());
    var match =
        matches.agree(
            pool.id,
            large,
            standing.stream().map(p -> pooled(pool, p, large, cards.get(p.listing))).toList(),
            ended.step().map(s -> price(pool, s.price())).orElse(null),
            pool.owner,
            subject);
    pool.end(ended.state(), match, clock.instant());
  }

  private Pooled pooled(Pool pool, PoolPart part, ListingCard large, ListingCard small) {
    var value = BigDecimal.valueOf(part.quantity, 3);
    var ofLarge = new Quantity(value, pool.unit, false, null, null);
    var unit = small.left().unit();
    var ofSmall =
        catalogue
            .convert(value, pool.unit, unit)
            .map(own -> new Quantity(own, unit, false, null, null))
            .orElse(ofLarge);
    return pool.side == Side.OFFER
        ? new Pooled(large, small, ofLarge, ofSmall)
        : new Pooled(small, large, ofSmall, ofLarge);
  }

  private static Price price(Pool pool, long fen) {
    return new Price(
        BigDecimal.valueOf(fen, 2), null, "CNY", pool.unit, null, fen == 0, false, null);
  }

  /** In thousandths of the pool's unit; what is counted must have so much left. */
  private long quantity(Joining given, Pool pool, ListingCard small) {
    var unit = catalogue.unitName(pool.unit, Languages.current());
    long quantity =
        catalogue
            .quantity(given.quantity())
            .filter(q -> !q.approximate() && q.period() == null && q.value() != null)
            .flatMap(q -> catalogue.convert(q.value(), q.unit(), pool.unit))
            .map(PoolViews::thousandths)
            .orElse(0L);
    if (quantity < 1) {
      throw Refusal.invalid(Violation.field("/quantity", "quantity-unit", unit));
    }
    if (small.counted()) {
      var left = catalogue.convert(small.left().value(), small.left().unit(), pool.unit);
      if (left.isEmpty()) {
        throw Refusal.invalid(Violation.field("/listing", "quantity-unit", unit));
      }
      if (quantity > PoolViews.thousandths(left.get())) {
        throw Refusal.invalid(
            Violation.field("/quantity", "more-than-left", QuantityView.plain(left.get()), unit));
      }
    }
    return quantity;
  }

  private List<PoolPart> parts(Pool pool) {
    return pools.parts(List.of(pool.id)).getOrDefault(pool.id, List.of());
  }

  private Map<UUID, ListingCard> cards(List<PoolPart> parts, UUID... further) {
    return listings.cards(
        Stream.concat(Stream.of(further), parts.stream().map(p -> p.listing)).distinct().toList());
  }

  /** Those that could still be agreed on: what has been sold or withdrawn since is left out. */
  private List<PoolPart> standing(Pool pool, List<PoolPart> parts, Map<UUID, ListingCard> cards) {
    var standing = new ArrayList<PoolPart>();
    for (var part : parts) {
      if (PoolViews.isStanding(pool, part, cards.get(part.listing), catalogue)) {
        standing.add(part);
      }
    }
    return standing;
  }

  private Refusal refusal(Refused refused, Pool pool, long missing) {
    var unit = catalogue.unitName(pool.unit, Languages.current());
    return switch (refused.reason()) {
      case OVER, LATE -> Refusal.conflict("pool-over", pool.title);
      case OWN -> Refusal.invalid(Violation.field("/listing", "leg-other"));
      case NOTHING, BEYOND -> Refusal.invalid(Violation.field("/quantity", "quantity-unit", unit));
      case FULL -> Refusal.conflict("pool-full", pool.title);
      case ABSENT -> Refusal.conflict("pool-absent", pool.title);
      case SHORT ->
          Refusal.conflict("pool-short", QuantityView.plain(BigDecimal.valueOf(missing, 3)), unit);
    };
  }
}
