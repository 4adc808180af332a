package org.gongying.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import org.gongying.catalogue.Catalogue;
import org.gongying.catalogue.Quantity;
import org.gongying.identity.Actor;
import org.gongying.listings.Listings;
import org.gongying.matching.MatchRepository.Whole;
import org.gongying.matching.ReadTerms.Listed;
import org.gongying.participants.Participants;
import org.gongying.platform.Audit;
import org.gongying.platform.PersonalData;
import org.gongying.platform.Refusal;
import org.gongying.platform.Violation;

/**
 * A party's answer to the terms on the table. Whoever answers holds the match, so of two at once
 * the second sees what the first has done.
 */
@ApplicationScoped
class AnswerMatch {
  private final MatchRepository matches;
  private final Listings listings;
  private final Participants participants;
  private final Catalogue catalogue;
  private final ReadTerms terms;
  private final Audit audit;
  private final Actor actor;
  private final Clock clock;
  private final Event<MatchAgreed> agreed;

  AnswerMatch(
      MatchRepository matches,
      Listings listings,
      Participants participants,
      Catalogue catalogue,
      ReadTerms terms,
      Audit audit,
      Actor actor,
      Clock clock,
      Event<MatchAgreed> agreed) {
    this.matches = matches;
    this.listings = listings;
    this.participants = participants;
    this.catalogue = catalogue;
    this.terms = terms;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
    this.agreed = agreed;
  }

  /** Other terms, accepted by whoever puts them on the table. */
  Whole counter(UUID id, TermsGiven given) {
    actor.writing();
    var whole = matches.held(actor, id);
    var match = whole.match();
    var before = whole.current().terms();
    if (given.revision != null && given.revision != match.revision) {
      throw Refusal.conflict("revision-changed", match.revision);
    }
    match.counter(whole.party(actor), whole.parties(), clock.instant());
    participants.verified(whole.participants());
    whole.listings().forEach(listing -> listings.usable(listing, null));
    var cards = listings.cards(whole.listings());
    var listed =
        whole.legs().stream()
            .map(leg -> new Listed(cards.get(leg.offer), cards.get(leg.need)))
            .toList();
    var next = terms.read(given, before, match.purpose, listed);
    var revision = MatchRevision.of(match, next, actor, clock.instant());
    matches.persist(revision);
    audit.record("match.counter", match.id);
    return whole.with(revision);
  }

  /** Accepts that revision; the last who does makes the agreement. */
  Whole accept(UUID id, int revision) {
    actor.signing();
    var whole = matches.held(actor, id);
    var match = whole.match();
    boolean all = match.accept(whole.party(actor), revision, whole.parties(), clock.instant());
    participants.verified(whole.participants());
    whole.each(
        (leg, amount) -> {
          usable(leg.offer, amount.quantity());
          usable(leg.need, amount.ofNeed());
        });
    audit.record("match.accept", match.id);
    if (all) {
      agreed.fire(MatchAgreed.of(whole));
    }
    return whole;
  }

  private void usable(UUID listing, Quantity agreed) {
    if (listing != null) {
      listings.usable(listing, agreed);
    }
  }

  /** Says no, and why. */
  Whole decline(UUID id, String reason, String note) {
    actor.writing();
    var whole = matches.held(actor, id);
    var violations = new ArrayList<Violation>();
    if (!catalogue.codes("decline_reason").orElseThrow().has(reason)) {
      violations.add(Violation.field("/reason", "code"));
    }
    var kept = PersonalData.kept("/note", note, violations);
    if (!violations.isEmpty()) {
      throw Refusal.invalid(violations);
    }
    whole.match().decline(whole.party(actor), reason, kept, whole.parties(), clock.instant());
    audit.record("match.decline", id);
    return whole;
  }
}
