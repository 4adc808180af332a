package org.gongying.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongying.catalogue.Catalogue;
import org.gongying.catalogue.Price;
import org.gongying.catalogue.PriceGiven;
import org.gongying.catalogue.Quantity;
import org.gongying.catalogue.QuantityGiven;
import org.gongying.catalogue.QuantityView;
import org.gongying.identity.Actor;
import org.gongying.listings.Listings;
import org.gongying.listings.Listings.Card;
import org.gongying.listings.Side;
import org.gongying.matching.MatchRepository.Whole;
import org.gongying.participants.ParticipantRef;
import org.gongying.participants.Participants;
import org.gongying.participants.Participants.Profile;
import org.gongying.platform.Audit;
import org.gongying.platform.Clocks;
import org.gongying.platform.Ids;
import org.gongying.platform.Languages;
import org.gongying.platform.PersonalData;
import org.gongying.platform.Refusal;
import org.gongying.platform.Violation;
import org.gongying.territory.Place;
import org.gongying.territory.Territories;

/** Proposing and countering: what a party offers or asks for, checked against the two listings. */
@ApplicationScoped
class ProposeMatch {
  /** Terms as given; what is null is left open. */
  record Terms(
      QuantityGiven quantity,
      QuantityGiven needQuantity,
      PriceGiven price,
      LocalDate from,
      LocalDate until,
      String note) {}

  private record Amounts(Quantity quantity, Quantity needQuantity) {}

  private final MatchRepository matches;
  private final Listings listings;
  private final Participants participants;
  private final Territories territories;
  private final Catalogue catalogue;
  private final Audit audit;
  private final Actor actor;
  private final Clock clock;
  private final Event<MatchAgreed> agreed;

  ProposeMatch(
      MatchRepository matches,
      Listings listings,
      Participants participants,
      Territories territories,
      Catalogue catalogue,
      Audit audit,
      Actor actor,
      Clock clock,
      Event<MatchAgreed> agreed) {
    this.matches = matches;
    this.listings = listings;
    this.participants = participants;
    this.territories = territories;
    this.catalogue = catalogue;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
    this.agreed = agreed;
  }

  Whole propose(Purpose purpose, UUID offerId, UUID needId, Terms terms) {
    actor.writing();
    if (offerId == null && needId == null) {
      throw Refusal.invalid(Violation.field("/legs/0", "leg"));
    }
    var offer = offerId == null ? null : card(Side.OFFER, offerId, "/legs/0/offer");
    var need = needId == null ? null : card(Side.NEED, needId, "/legs/0/need");
    var me = participants.get(actor.participant());
    if (!me.verified()) {
      throw Refusal.conflict("participant-not-verified");
    }
    var giver = offer != null ? offer.owner() : need.owner().id().equals(me.id()) ? null : me.ref();
    var taker = need != null ? need.owner() : offer.owner().id().equals(me.id()) ? null : me.ref();
    if (giver == null || taker == null || giver.id().equals(taker.id())) {
      throw Refusal.invalid(Violation.field("/legs/0", "leg-other"));
    }
    if (!actor.isOf(giver.id()) && !actor.isOf(taker.id())) {
      throw Refusal.forbidden("not-your-listing");
    }
    if (offer != null
        && need != null
        && catalogue.closeness(need.category(), offer.category()) == 0) {
      throw Refusal.invalid(Violation.field("/legs/0", "leg-category"));
    }
    var about = offer != null ? offer : need;
    var now = clock.instant();
    var match =
        Match.of(
            purpose,
            offer != null ? offerId : giver.id(),
            need != null ? needId : taker.id(),
            Ids.county((need != null ? need : offer).id()),
            now);
    var leg = MatchLeg.of(match, offerId, needId, about.title(), about.category(), about.branch());
    var revision = revision(match, offer, need, terms, null);
    var parties =
        List.of(party(match, giver, Side.OFFER, leg, me), party(match, taker, Side.NEED, leg, me));
    match.ask(
        parties.stream().filter(p -> actor.isOf(p.participant)).findFirst().orElseThrow(),
        parties,
        now);
    matches.expire(Match.overdue(now), match);
    if (!matches.begin(match)) {
      throw Refusal.conflict(
          "match-open",
          about.title(),
          matches.begun(match).orElseThrow(() -> Refusal.conflict("outrun")));
    }
    Stream.concat(Stream.of(leg, revision), parties.stream()).forEach(matches::persist);
    audit.record("match.propose", match.id);
    return new Whole(match, parties, List.of(revision), leg);
  }

  Whole counter(Whole whole, Terms terms) {
    actor.writing();
    var cards =
        listings.cards(
            Stream.of(whole.leg().offer, whole.leg().need)
                .filter(java.util.Objects::nonNull)
                .toList());
    whole.match().counter(whole.party(actor), whole.parties(), clock.instant());
    var revision =
        revision(
            whole.match(),
            cards.get(whole.leg().offer),
            cards.get(whole.leg().need),
            terms,
            whole.revisions().get(whole.revisions().size() - 1));
    matches.persist(revision);
    audit.record("match.counter", whole.match().id);
    return new Whole(
        whole.match(),
        whole.parties(),
        Stream.concat(whole.revisions().stream(), Stream.of(revision)).toList(),
        whole.leg());
  }

  Whole accept(Whole whole, int revision) {
    actor.signing();
    boolean all =
        whole.match().accept(whole.party(actor), revision, whole.parties(), clock.instant());
    audit.record("match.accept", whole.match().id);
    if (all) {
      var m = whole.match();
      var terms = whole.current();
      var leg = whole.leg();
      agreed.fire(
          new MatchAgreed(
              m.agreement,
              m.id,
              m.revision,
              m.purpose,
              leg.title,
              leg.category,
              leg.branch,
              whole.parties().stream()
                  .map(p -> new MatchAgreed.Party(p.ref(), p.side, p.place))
                  .toList(),
              leg.offer,
              leg.need,
              terms.quantity,
              terms.needQuantity,
              terms.price,
              terms.fromDay,
              terms.untilDay,
              terms.note));
    }
    return whole;
  }

  private Card card(Side side, UUID id, String pointer) {
    if (listings.views(List.of(id), actor).get(id) == null) {
      throw Refusal.notFound();
    }
    var card = listings.cards(List.of(id)).get(id);
    if (card.side() != side) {
      throw Refusal.invalid(Violation.field(pointer, "leg-side"));
    }
    if (!card.open()) {
      throw Refusal.conflict("listing-closed", card.title());
    }
    return card;
  }

  private MatchParty party(Match match, ParticipantRef who, Side side, MatchLeg leg, Profile me) {
    var territory =
        who.id().equals(me.id()) ? me.territory() : participants.get(who.id()).territory();
    return MatchParty.of(
        match, who, side, Place.of(territories.find(territory).orElseThrow()), leg.offer, leg.need);
  }

  /** What is left out is taken over from the revision before. */
  private MatchRevision revision(
      Match match, Card offer, Card need, Terms terms, MatchRevision before) {
    var violations = new ArrayList<Violation>();
    var revision = MatchRevision.of(match, actor.participant(), actor.subject(), clock.instant());
    var at = before == null ? "/legs/0/" : "/";
    boolean same = before != null && terms.quantity() == null && terms.needQuantity() == null;
    if (match.purpose == Purpose.TRADE) {
      var amounts =
          same
              ? new Amounts(before.quantity, before.needQuantity)
              : amounts(offer, need, terms, at, violations);
      revision.quantity = amounts.quantity();
      revision.needQuantity = amounts.needQuantity();
    } else if (terms.quantity() != null || terms.needQuantity() != null) {
      violations.add(Violation.field(at + "quantity", "no-quantity"));
    }
    revision.price =
        terms.price() == null
            ? before == null ? null : before.price
            : price(terms.price(), violations);
    revision.fromDay = terms.from() == null && before != null ? before.fromDay : terms.from();
    revision.untilDay = terms.until() == null && before != null ? before.untilDay : terms.until();
    revision.note = terms.note() == null && before != null ? before.note : terms.note();
    if (revision.untilDay != null && revision.untilDay.isBefore(Clocks.today(clock))) {
      violations.add(Violation.field("/until", "past"));
    } else if (revision.fromDay != null
        && revision.untilDay != null
        && revision.untilDay.isBefore(revision.fromDay)) {
      violations.add(Violation.field("/until", "before-begin"));
    }
    violations.addAll(PersonalData.violations("/note", terms.note()));
    if (!violations.isEmpty()) {
      throw Refusal.invalid(violations);
    }
    return revision;
  }

  private Price price(PriceGiven given, List<Violation> violations) {
    return catalogue
        .price(given)
        .orElseGet(
            () -> {
              violations.add(Violation.field("/price", "price"));
              return null;
            });
  }

  /** The quantity in each listing's own unit; the other side's where it converts, else as given. */
  private Amounts amounts(
      Card offer, Card need, Terms terms, String at, List<Violation> violations) {
    var said = read(terms.quantity(), at + "quantity", violations);
    var needed =
        terms.needQuantity() == null
            ? null
            : read(terms.needQuantity(), at + "needQuantity", violations);
    if (said == null) {
      if (terms.quantity() == null) {
        violations.add(Violation.field(at + "quantity", "quantity"));
      }
      return new Amounts(null, null);
    }
    var quantity = offer == null ? said : in(offer, said, at + "quantity", violations);
    var needQuantity =
        need == null
            ? needed
            : in(
                need,
                needed == null ? said : needed,
                at + (needed == null && terms.needQuantity() == null ? "quantity" : "needQuantity"),
                violations);
    return new Amounts(quantity, needQuantity);
  }

  private Quantity read(QuantityGiven given, String pointer, List<Violation> violations) {
    if (given == null) {
      return null;
    }
    var quantity = catalogue.quantity(given);
    if (quantity.isEmpty()) {
      violations.add(Violation.field(pointer, "quantity"));
    }
    return quantity.orElse(null);
  }

  /** In the listing's unit. What is counted must be named exactly, and there must be so much. */
  private Quantity in(Card listing, Quantity said, String pointer, List<Violation> violations) {
    var unit = listing.left().unit();
    var converted =
        said.isKnown() && said.unit() != null && unit != null
            ? catalogue.convert(said.value(), said.unit(), unit).orElse(null)
            : null;
    if (!listing.counted()) {
      return converted == null
          ? said
          : new Quantity(converted, unit, said.approximate(), said.period(), said.raw());
    }
    if (converted == null || said.approximate() || said.period() != null) {
      violations.add(
          Violation.field(pointer, "quantity-unit", catalogue.unitName(unit, Languages.current())));
      return null;
    }
    var exact = converted.setScale(3, java.math.RoundingMode.HALF_UP);
    if (exact.compareTo(BigDecimal.ZERO) <= 0 || exact.compareTo(listing.left().value()) > 0) {
      violations.add(
          Violation.field(
              pointer,
              "more-than-left",
              QuantityView.plain(listing.left().value()),
              catalogue.unitName(unit, Languages.current())));
      return null;
    }
    return new Quantity(exact, unit, false, null, said.raw());
  }
}
