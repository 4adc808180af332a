package org.gongying.pools;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongying.catalogue.Catalogue;
import org.gongying.catalogue.QuantityView;
import org.gongying.exchanges.Pooling;
import org.gongying.exchanges.Pooling.Lot;
import org.gongying.exchanges.Pooling.Part;
import org.gongying.identity.Actor;
import org.gongying.listings.ListingCard;
import org.gongying.listings.Listings;
import org.gongying.platform.Languages;
import org.gongying.platform.Words;
import org.gongying.pools.PoolResource.PartView;
import org.gongying.pools.PoolResource.PoolView;
import org.gongying.pools.PoolResource.StepView;

/** Pools as members see them; the listings of a whole page are read at once. */
@ApplicationScoped
class PoolViews {
  private static final Words WORDS = Words.of("pools");

  private final PoolRepository pools;
  private final Listings listings;
  private final Catalogue catalogue;
  private final Actor actor;

  PoolViews(PoolRepository pools, Listings listings, Catalogue catalogue, Actor actor) {
    this.pools = pools;
    this.listings = listings;
    this.catalogue = catalogue;
    this.actor = actor;
  }

  PoolView of(Pool pool) {
    return of(List.of(pool)).get(0);
  }

  List<PoolView> of(List<Pool> page) {
    var parts = pools.parts(page.stream().map(p -> p.id).toList());
    var cards =
        listings.cards(
            Stream.concat(
                    page.stream().map(p -> p.listing),
                    parts.values().stream().flatMap(List::stream).map(p -> p.listing))
                .distinct()
                .toList());
    return page.stream().map(p -> view(p, parts.getOrDefault(p.id, List.of()), cards)).toList();
  }

  private PoolView view(Pool pool, List<PoolPart> parts, Map<UUID, ListingCard> cards) {
    var standing =
        parts.stream().filter(p -> isStanding(pool, p, cards.get(p.listing), catalogue)).toList();
    // Of one that is over, what it came to.
    var counted = pool.state == Pooling.State.OPEN ? standing : parts;
    var pooling = pooling(pool, counted, cards.get(pool.listing), catalogue);
    return new PoolView(
        pool.id,
        pool.version,
        pool.state.name(),
        pool.side,
        pool.listing,
        pool.title,
        pool.category,
        pool.ownerRef(),
        amount(pool, pool.least),
        amount(pool, pooling.joined()),
        amount(pool, pooling.missing()),
        (int) Math.min(Pooling.REACHED, pooling.share()),
        pool.deadline,
        pool.steps.stream().map(s -> step(pool, s)).toList(),
        pooling.step().map(s -> step(pool, s)).orElse(null),
        pooling.next().map(s -> step(pool, s)).orElse(null),
        parts.stream()
            .map(
                p ->
                    new PartView(
                        p.ref(),
                        p.listing,
                        cards.containsKey(p.listing) ? cards.get(p.listing).title() : "",
                        amount(pool, p.quantity),
                        pooling
                            .cost(new Part(p.listing, p.participant, p.quantity))
                            .map(PoolViews::yuan)
                            .orElse(null),
                        counted.contains(p)))
            .toList(),
        sentence(pool, pooling),
        pool.match);
  }

  private String sentence(Pool pool, Pooling pooling) {
    var language = Languages.current();
    var unit = catalogue.unitName(pool.unit, language);
    var key =
        pool.state != Pooling.State.OPEN
            ? pool.state.name().toLowerCase(Locale.ROOT)
            : pooling.missing() > 0
                ? "missing"
                : pooling.next().isPresent() && !pool.steps.isEmpty() ? "next" : "reached";
    return switch (key) {
      case "missing" -> WORDS.say(language, key, plain(pooling.missing()), unit);
      case "next" ->
          WORDS.say(
              language,
              key,
              plain(pooling.next().orElseThrow().from() - pooling.joined()),
              unit,
              yuan(pooling.next().orElseThrow().price()));
      default -> WORDS.say(language, key);
    };
  }

  /** Whether it could still be agreed on: open, and with so much left where that is counted. */
  static boolean isStanding(Pool pool, PoolPart part, ListingCard card, Catalogue catalogue) {
    return card != null
        && card.open()
        && (!card.counted()
            || catalogue
                .convert(card.left().value(), card.left().unit(), pool.unit)
                .map(left -> thousandths(left) >= part.quantity)
                .orElse(false));
  }

  /**
   * By the rules; what the large listing has left is no less than the lot as long as it is open.
   */
  static Pooling pooling(Pool pool, List<PoolPart> parts, ListingCard large, Catalogue catalogue) {
    long left =
        large == null || !large.counted()
            ? Pooling.MOST
            : catalogue
                .convert(large.left().value(), large.left().unit(), pool.unit)
                .map(PoolViews::thousandths)
                .orElse(0L);
    return new Pooling(
        new Lot(
            pool.listing,
            pool.owner,
            pool.least,
            Math.max(left, pool.least),
            pool.deadline,
            pool.steps),
        parts.stream().map(p -> new Part(p.listing, p.participant, p.quantity)).toList(),
        pool.state);
  }

  static long thousandths(BigDecimal value) {
    return value
        .movePointRight(3)
        .setScale(0, RoundingMode.DOWN)
        .min(BigDecimal.valueOf(Pooling.MOST))
        .longValue();
  }

  private static QuantityView amount(Pool pool, long thousandths) {
    return new QuantityView(plain(thousandths), pool.unit, false, null, null);
  }

  private static StepView step(Pool pool, Pooling.Step step) {
    return new StepView(amount(pool, step.from()), yuan(step.price()));
  }

  private static String plain(long thousandths) {
    return QuantityView.plain(BigDecimal.valueOf(thousandths, 3));
  }

  private static String yuan(long fen) {
    return QuantityView.plain(BigDecimal.valueOf(fen, 2));
  }
}
