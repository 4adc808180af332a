package org.gongying.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.gongying.agreements.AgreementRepository.Whole;
import org.gongying.identity.Actor;
import org.gongying.listings.Listings;
import org.gongying.matching.MatchAgreed;
import org.gongying.matching.Purpose;
import org.gongying.participants.Participants;
import org.gongying.platform.Audit;
import org.gongying.platform.Clocks;
import org.gongying.platform.Refusal;

/**
 * From the last acceptance to the last signature, which takes the quantities from both listings or
 * fails as a whole.
 */
@ApplicationScoped
class SignAgreement {
  private final AgreementRepository agreements;
  private final Listings listings;
  private final Participants participants;
  private final Audit audit;
  private final Actor actor;
  private final Clock clock;
  private final Event<AgreementSigned> signed;

  SignAgreement(
      AgreementRepository agreements,
      Listings listings,
      Participants participants,
      Audit audit,
      Actor actor,
      Clock clock,
      Event<AgreementSigned> signed) {
    this.agreements = agreements;
    this.listings = listings;
    this.participants = participants;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
    this.signed = signed;
  }

  void agreed(@Observes MatchAgreed terms) {
    var agreement = Agreement.of(terms, clock.instant());
    agreements.persist(agreement);
    terms.parties().forEach(party -> agreements.persist(AgreementParty.of(agreement, party)));
    for (int i = 0; i < terms.legs().size(); i++) {
      agreements.persist(AgreementLeg.of(agreement, i + 1, terms.legs().get(i)));
    }
  }

  Whole sign(Whole whole, int revision, boolean pricePublic) {
    actor.signing();
    var agreement = whole.agreement();
    if (revision != agreement.revision) {
      throw Refusal.conflict("revision-changed", agreement.revision);
    }
    boolean last =
        agreement.sign(
            whole.party(actor), actor.subject(), pricePublic, whole.parties(), clock.instant());
    participants.verified(whole.parties().stream().map(p -> p.participant).toList());
    settle(whole.legs(), last && agreement.purpose == Purpose.TRADE);
    audit.record("agreement.sign", agreement.id);
    if (last) {
      signed.fire(news(whole));
    }
    return whole;
  }

  /**
   * Takes what is agreed on, of all legs or none, or sees that it still could be; in the order of
   * the listings' ids, so that two agreements over the same never wait for each other.
   */
  private void settle(List<AgreementLeg> legs, boolean takes) {
    var byListing = new TreeMap<UUID, List<AgreementLeg>>();
    for (var leg : legs) {
      leg.listings()
          .forEach(listing -> byListing.computeIfAbsent(listing, l -> new ArrayList<>()).add(leg));
    }
    byListing.forEach(
        (listing, of) -> {
          for (var leg : of) {
            if (takes) {
              leg.took(listing, listings.take(listing, leg.of(listing)));
            } else {
              listings.usable(listing, leg.of(listing));
            }
          }
        });
  }

  private static AgreementSigned news(Whole whole) {
    var a = whole.agreement();
    boolean pricePublic = whole.parties().stream().allMatch(p -> p.pricePublic);
    return new AgreementSigned(
        a.id,
        a.number,
        a.purpose,
        a.title,
        a.category,
        a.branch,
        whole.parties().stream()
            .map(p -> new AgreementSigned.Party(p.ref(), p.side, p.place))
            .toList(),
        whole.legs().stream()
            .map(
                l ->
                    new AgreementSigned.Leg(
                        whole.ref(l.giver), whole.ref(l.taker), l.title, l.quantity))
            .toList(),
        pricePublic ? a.price : null,
        a.fromDay,
        a.untilDay,
        a.signedAt.atZone(Clocks.CHINA).toLocalDate());
  }
}
