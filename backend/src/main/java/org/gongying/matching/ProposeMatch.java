package org.gongying.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongying.catalogue.Catalogue;
import org.gongying.identity.Actor;
import org.gongying.listings.ListingCard;
import org.gongying.listings.Listings;
import org.gongying.listings.Side;
import org.gongying.matching.MatchRepository.Whole;
import org.gongying.participants.ParticipantRef;
import org.gongying.participants.Participants;
import org.gongying.participants.Participants.Profile;
import org.gongying.platform.Audit;
import org.gongying.platform.Ids;
import org.gongying.platform.Refusal;
import org.gongying.platform.Violation;
import org.gongying.territory.Place;
import org.gongying.territory.Territories;

/** Puts an exchange to the other side. To propose is to accept one's own terms. */
@ApplicationScoped
class ProposeMatch {
  private final MatchRepository matches;
  private final Listings listings;
  private final Participants participants;
  private final Territories territories;
  private final Catalogue catalogue;
  private final ReadTerms terms;
  private final Audit audit;
  private final Actor actor;
  private final Clock clock;

  ProposeMatch(
      MatchRepository matches,
      Listings listings,
      Participants participants,
      Territories territories,
      Catalogue catalogue,
      ReadTerms terms,
      Audit audit,
      Actor actor,
      Clock clock) {
    this.matches = matches;
    this.listings = listings;
    this.participants = participants;
    this.territories = territories;
    this.catalogue = catalogue;
    this.terms = terms;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  Whole propose(Purpose purpose, UUID offerId, UUID needId, TermsGiven given) {
    actor.writing();
    if (offerId == null && needId == null) {
      throw Refusal.invalid(Violation.field("/legs/0", "leg"));
    }
    var offer = offerId == null ? null : card(Side.OFFER, offerId, "/legs/0/offer");
    var need = needId == null ? null : card(Side.NEED, needId, "/legs/0/need");
    var me = participants.get(actor.participant());
    var giver = offer != null ? offer.owner() : need.owner().id().equals(me.id()) ? null : me.ref();
    var taker = need != null ? need.owner() : offer.owner().id().equals(me.id()) ? null : me.ref();
    if (giver == null || taker == null || giver.id().equals(taker.id())) {
      throw Refusal.invalid(Violation.field("/legs/0", "leg-other"));
    }
    if (!actor.isOf(giver.id()) && !actor.isOf(taker.id())) {
      throw Refusal.forbidden("not-your-listing");
    }
    participants.verified(List.of(giver.id(), taker.id()));
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
    var revision =
        MatchRevision.of(
            match, terms.read(given, Terms.NONE, purpose, offer, need, "/legs/0"), actor, now);
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

  private ListingCard card(Side side, UUID id, String pointer) {
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
}
