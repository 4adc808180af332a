package org.gongying.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.gongying.exchanges.Exchanges;
import org.gongying.exchanges.NearMiss;
import org.gongying.identity.Actor;
import org.gongying.listings.ListingView;
import org.gongying.listings.Side;
import org.gongying.matching.ExchangeView.AmountView;
import org.gongying.matching.ExchangesView.NearMissView;
import org.gongying.participants.ParticipantRef;
import org.gongying.participants.Participants;
import org.gongying.platform.Refusal;

/** Exchanges through a participant, for its own members and those who govern its place. */
@ApplicationScoped
class FindExchanges {
  private static final int NEAR_MISSES = 5;

  private final Neighbourhood neighbourhood;
  private final ExchangeViews views;
  private final Participants participants;
  private final Said said;
  private final Actor actor;

  FindExchanges(
      Neighbourhood neighbourhood,
      ExchangeViews views,
      Participants participants,
      Said said,
      Actor actor) {
    this.neighbourhood = neighbourhood;
    this.views = views;
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
            .map(e -> views.of(e, participant, found.listings()))
            .toList(),
        exchanges.nearly(participant, NEAR_MISSES).stream()
            .map(n -> nearMiss(n, participant, found.listings()))
            .toList(),
        found.complete());
  }

  private NearMissView nearMiss(NearMiss near, UUID participant, Map<UUID, ListingView> listings) {
    var missing = near.missing();
    var listing = listings.get(missing.listing());
    boolean wanting = missing.taker().equals(participant);
    var quantity = ExchangeViews.amount(missing.quantity(), listing);
    var counterpart = listing.participant();
    return new NearMissView(
        near.score(),
        near.legs().stream()
            .map(l -> views.leg(l, l.offerQuantity(), l.needQuantity(), listings))
            .toList(),
        wanting ? Side.NEED : Side.OFFER,
        missing.category(),
        ExchangeViews.title(listing),
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
        quantity == null ? null : views.spoken(quantity));
  }
}
