package org.gongying.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.TreeMap;
import java.util.UUID;
import org.gongying.agreements.AgreementRepository.Whole;
import org.gongying.catalogue.Quantity;
import org.gongying.identity.Actor;
import org.gongying.listings.Listings;
import org.gongying.matching.MatchAgreed;
import org.gongying.matching.Purpose;
import org.gongying.participants.ParticipantRef;
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
  private final Audit audit;
  private final Actor actor;
  private final Clock clock;
  private final Event<AgreementSigned> signed;

  SignAgreement(
      AgreementRepository agreements,
      Listings listings,
      Audit audit,
      Actor actor,
      Clock clock,
      Event<AgreementSigned> signed) {
    this.agreements = agreements;
    this.listings = listings;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
    this.signed = signed;
  }

  void agreed(@Observes MatchAgreed terms) {
    var agreement = Agreement.of(terms, clock.instant());
    agreements.persist(agreement);
    terms.parties().forEach(party -> agreements.persist(AgreementParty.of(agreement, party)));
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
    audit.record("agreement.sign", agreement.id);
    if (last) {
      take(agreement);
      signed.fire(news(whole));
    }
    return whole;
  }

  /**
   * In the order of their ids, so that two agreements over the same listings never wait for each
   * other.
   */
  private void take(Agreement agreement) {
    if (agreement.purpose != Purpose.TRADE) {
      return;
    }
    var taken = new TreeMap<UUID, BigDecimal>();
    put(taken, agreement.offer, agreement.quantity);
    put(taken, agreement.need, agreement.needQuantity);
    taken.forEach(listings::take);
  }

  private static void put(TreeMap<UUID, BigDecimal> taken, UUID listing, Quantity quantity) {
    if (listing != null) {
      taken.put(
          listing,
          quantity == null || quantity.value() == null ? BigDecimal.ZERO : quantity.value());
    }
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
            .map(
                p ->
                    new AgreementSigned.Party(
                        new ParticipantRef(p.participant, p.name, p.kind), p.side, p.place))
            .toList(),
        a.quantity,
        pricePublic ? a.price : null,
        a.fromDay,
        a.untilDay,
        a.signedAt.atZone(Clocks.CHINA).toLocalDate());
  }
}
