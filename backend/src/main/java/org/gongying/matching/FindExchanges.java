package org.gongying.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gongying.catalogue.QuantityView;
import org.gongying.exchanges.Exchange;
import org.gongying.exchanges.Exchanges;
import org.gongying.exchanges.Leg;
import org.gongying.exchanges.NearMiss;
import org.gongying.identity.Actor;
import org.gongying.listings.ListingView;
import org.gongying.listings.Side;
import org.gongying.matching.ExchangesView.AmountView;
import org.gongying.matching.ExchangesView.ExchangeView;
import org.gongying.matching.ExchangesView.LegView;
import org.gongying.matching.ExchangesView.NearMissView;
import org.gongying.matching.ExchangesView.TitleView;
import org.gongying.matching.SuggestionView.GainView;
import org.gongying.participants.ParticipantRef;
import org.gongying.participants.Participants;
import org.gongying.platform.Refusal;

/** Exchanges through a participant, for its own members and those who govern its place. */
@ApplicationScoped
class FindExchanges {
  private static final int NEAR_MISSES = 5;

  private final Neighbourhood neighbourhood;
  private final Participants participants;
  private final Said said;
  private final Actor actor;

  FindExchanges(Neighbourhood neighbourhood, Participants participants, Said said, Actor actor) {
    this.neighbourhood = neighbourhood;
    this.participants = participants;
    this.said = said;
    this.actor = actor;
  }

  ExchangesView through(UUID participant, int longest, int limit) {
    var profile = participants.get(participant);
    if (!actor.isOf(participant) && !actor.governs(profile.territory())) {
      throw Refusal.notFound();
    }
    var found = neighbourhood.of(participant);
    var exchanges = new Exchanges(found.candidates());
    return new ExchangesView(
        exchanges.through(participant, longest, limit).stream()
            .map(e -> exchange(e, participant, found.listings()))
            .toList(),
        exchanges.nearly(participant, NEAR_MISSES).stream()
            .map(n -> nearMiss(n, participant, found.listings()))
            .toList(),
        found.complete());
  }

  private ExchangeView exchange(
      Exchange exchange, UUID participant, Map<UUID, ListingView> listings) {
    var legs =
        exchange.from(participant).stream()
            .map(l -> leg(l, exchange.offered(l), exchange.needed(l), listings))
            .toList();
    int n = legs.size();
    var gains =
        IntStream.range(0, n)
            .mapToObj(
                i ->
                    new GainView(
                        legs.get(i).giver(), goods(legs.get(i)), goods(legs.get((i + n - 1) % n))))
            .toList();
    return new ExchangeView(exchange.kind().name(), exchange.score(), legs, gains);
  }

  private NearMissView nearMiss(NearMiss near, UUID participant, Map<UUID, ListingView> listings) {
    var missing = near.missing();
    var listing = listings.get(missing.listing());
    boolean wanting = missing.taker().equals(participant);
    var quantity = amount(missing.quantity(), listing);
    var counterpart = listing.participant();
    return new NearMissView(
        near.score(),
        near.legs().stream()
            .map(l -> leg(l, l.offerQuantity(), l.needQuantity(), listings))
            .toList(),
        wanting ? Side.NEED : Side.OFFER,
        missing.category(),
        title(listing),
        counterpart,
        quantity,
        sentence(wanting, missing.category(), quantity, counterpart));
  }

  private String sentence(
      boolean wanting, String category, AmountView quantity, ParticipantRef counterpart) {
    return said.say(
        "near." + (wanting ? "need" : "offer") + (quantity == null ? "" : ".most"),
        said.category(category),
        counterpart.name(),
        quantity == null ? null : spoken(quantity));
  }

  private static LegView leg(Leg leg, long offered, long needed, Map<UUID, ListingView> listings) {
    var offer = listings.get(leg.offer());
    var need = listings.get(leg.need());
    return new LegView(
        offer.participant(),
        need.participant(),
        title(offer),
        title(need),
        leg.category(),
        leg.score(),
        amount(offered, offer),
        amount(needed, need));
  }

  private static TitleView title(ListingView listing) {
    return new TitleView(listing.id(), listing.title());
  }

  private static AmountView amount(long thousandths, ListingView listing) {
    return thousandths == Leg.UNKNOWN || listing.remaining() == null
        ? null
        : new AmountView(
            QuantityView.plain(BigDecimal.valueOf(thousandths, 3)), listing.remaining().unit());
  }

  private String goods(LegView leg) {
    return leg.quantity() == null
        ? leg.offer().title()
        : said.say("gain.goods", leg.offer().title(), spoken(leg.quantity()));
  }

  private String spoken(AmountView amount) {
    return amount.value() + said.unit(amount.unit());
  }
}
