package org.gongying.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gongying.catalogue.Catalogue;
import org.gongying.catalogue.Price;
import org.gongying.catalogue.PriceView;
import org.gongying.catalogue.Quantity;
import org.gongying.catalogue.QuantityView;
import org.gongying.identity.Actor;
import org.gongying.listings.ListingView;
import org.gongying.listings.Listings;
import org.gongying.matching.MatchRepository.Whole;
import org.gongying.matching.MatchResource.AmountView;
import org.gongying.matching.MatchResource.DeclinedView;
import org.gongying.matching.MatchResource.LegFactorView;
import org.gongying.matching.MatchResource.LegView;
import org.gongying.matching.MatchResource.MatchPartyView;
import org.gongying.matching.MatchResource.MatchView;
import org.gongying.matching.MatchResource.RevisionView;
import org.gongying.platform.Languages;
import org.gongying.platform.Words;

/** Matches as their parties see them; the listings of a whole page are read at once. */
@ApplicationScoped
class MatchViews {
  private static final Words WORDS = Words.of("matches");
  private final Listings listings;
  private final Catalogue catalogue;
  private final Actor actor;

  MatchViews(Listings listings, Catalogue catalogue, Actor actor) {
    this.listings = listings;
    this.catalogue = catalogue;
    this.actor = actor;
  }

  MatchView of(Whole whole) {
    return of(List.of(whole)).get(0);
  }

  List<MatchView> of(List<Whole> wholes) {
    var ids = wholes.stream().flatMap(w -> w.listings().stream()).distinct().toList();
    var views = listings.partyViews(ids, actor);
    return wholes.stream().map(whole -> view(whole, views)).toList();
  }

  private MatchView view(Whole whole, Map<UUID, ListingView> views) {
    var m = whole.match();
    var legs = new ArrayList<LegView>();
    whole.each(
        (leg, amount) ->
            legs.add(
                new LegView(
                    whole.ref(leg.giver),
                    whole.ref(leg.taker),
                    views.get(leg.offer),
                    views.get(leg.need),
                    QuantityView.of(amount.quantity()),
                    QuantityView.of(amount.needQuantity()),
                    leg.score,
                    leg.factors == null
                        ? null
                        : leg.factors.stream().map(LegFactorView::of).toList())));
    return new MatchView(
        m.id,
        m.version,
        m.kind,
        m.purpose,
        m.state,
        m.origin,
        m.officeRef(),
        whole.parties().stream()
            .map(
                p ->
                    new MatchPartyView(
                        p.participant, p.name, p.kind, gives(whole, p), p.acceptedRevision))
            .toList(),
        legs,
        m.ruleVersion == null ? null : m.ruleVersion.toString(),
        whole.revisions().stream().map(r -> revision(whole, r)).toList(),
        whole.parties().stream().anyMatch(p -> p.waiting && actor.isOf(p.participant)),
        declined(whole),
        m.agreement);
  }

  private static DeclinedView declined(Whole whole) {
    var m = whole.match();
    return m.state == MatchState.DECLINED
        ? new DeclinedView(whole.ref(m.declinedBy), m.reason, m.reasonNote)
        : null;
  }

  private static RevisionView revision(Whole whole, MatchRevision r) {
    return new RevisionView(
        r.number,
        whole.ref(r.byParticipant),
        r.amounts.size() == 1 ? QuantityView.of(r.amounts.get(0).quantity()) : null,
        r.amounts.stream().map(AmountView::of).toList(),
        PriceView.of(r.price),
        r.fromDay,
        r.untilDay,
        r.note,
        r.at);
  }

  /** What a party gives by the current terms, in words. */
  private String gives(Whole whole, MatchParty party) {
    var terms = whole.current();
    var language = Languages.current();
    var key = whole.match().purpose.name().toLowerCase(Locale.ROOT);
    if (whole.match().purpose != Purpose.TRADE) {
      return WORDS.say(
          language,
          "gives." + key + "." + party.side.name().toLowerCase(Locale.ROOT),
          whole.legs().get(0).title);
    }
    var given = new ArrayList<MatchLeg>();
    var amounts = new ArrayList<Quantity>();
    whole.each(
        (leg, amount) -> {
          if (leg.giver.equals(party.participant)) {
            given.add(leg);
            amounts.add(amount.quantity());
          }
        });
    if (!given.isEmpty()) {
      return WORDS.say(language, "gives.goods", given.get(0).title, amount(sum(amounts)));
    }
    var price = terms.price;
    if (price == null || price.negotiable()) {
      return WORDS.say(language, "gives.price-open");
    }
    return price.gift()
        ? WORDS.say(language, "gives.gift")
        : WORDS.say(language, "gives.price", price.raw() != null ? price.raw() : priceText(price));
  }

  /** Of one listing, so of one unit: what is pooled. */
  private static Quantity sum(List<Quantity> amounts) {
    var first = amounts.get(0);
    return amounts.size() == 1
        ? first
        : new Quantity(
            amounts.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add),
            first.unit(),
            false,
            null,
            null);
  }

  private String amount(Quantity q) {
    if (q == null) {
      return "";
    }
    if (q.raw() != null) {
      return q.raw();
    }
    return q.value() == null ? "" : QuantityView.plain(q.value()) + " " + unit(q.unit());
  }

  private String priceText(Price p) {
    return QuantityView.plain(p.amount())
        + " "
        + p.currency()
        + (p.per() == null ? "" : " / " + unit(p.per()));
  }

  private String unit(String code) {
    return catalogue.unitName(code, Languages.current());
  }
}
