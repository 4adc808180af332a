package org.gongying.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongying.catalogue.Catalogue;
import org.gongying.identity.Actor;
import org.gongying.listings.ListingCard;
import org.gongying.listings.Listings;
import org.gongying.listings.Side;
import org.gongying.matching.MatchResource.LegGiven;
import org.gongying.matching.ReadTerms.Listed;
import org.gongying.participants.ParticipantRef;
import org.gongying.platform.Refusal;
import org.gongying.platform.Violation;

/**
 * Reads what a client proposes into legs: listings that are open, and who gives and takes. Several
 * legs are one cycle, in which each gives once and takes once (domain.md, rule 6).
 */
@ApplicationScoped
class ReadLegs {
  /** One of offer and need may be null: what the proposer did not list. */
  record Read(ListingCard offer, ListingCard need, ParticipantRef giver, ParticipantRef taker) {
    Listed listed() {
      return new Listed(offer, need);
    }

    /** The same for whoever proposes the same again. */
    String pair() {
      return (offer != null ? offer.id() : giver.id())
          + " "
          + (need != null ? need.id() : taker.id());
    }
  }

  private final Listings listings;
  private final Catalogue catalogue;
  private final Actor actor;

  ReadLegs(Listings listings, Catalogue catalogue, Actor actor) {
    this.listings = listings;
    this.catalogue = catalogue;
    this.actor = actor;
  }

  /** In their order; {@code me} gives or takes what the other side of a single leg did not list. */
  List<Read> read(MatchKind kind, Purpose purpose, List<LegGiven> given, ParticipantRef me) {
    var violations = new ArrayList<Violation>();
    if (kind != MatchKind.of(given.size())) {
      violations.add(Violation.field("/kind", "kind-legs"));
    } else if (kind != MatchKind.DIRECT && purpose != Purpose.TRADE) {
      violations.add(Violation.field("/purpose", "purpose-of-several"));
    }
    for (int i = 0; i < given.size(); i++) {
      var leg = given.get(i);
      if (leg.offer() == null && leg.need() == null) {
        violations.add(Violation.field("/legs/" + i, "leg"));
      } else if (given.size() > 1 && (leg.offer() == null || leg.need() == null)) {
        violations.add(Violation.field("/legs/" + i, "leg-both"));
      }
    }
    refuse(violations);
    var legs = legs(given, me, violations);
    refuse(violations);
    for (int i = 0; i < legs.size(); i++) {
      var leg = legs.get(i);
      if (leg.giver == null || leg.taker == null || leg.giver.id().equals(leg.taker.id())) {
        violations.add(Violation.field("/legs/" + i, "leg-other"));
      } else if (leg.offer != null
          && leg.need != null
          && catalogue.closeness(leg.need.category(), leg.offer.category()) == 0) {
        violations.add(Violation.field("/legs/" + i, "leg-category"));
      }
    }
    refuse(violations);
    if (legs.size() > 1 && !isCycle(legs)) {
      throw Refusal.invalid(Violation.field("/legs", "legs-cycle"));
    }
    return legs;
  }

  private List<Read> legs(List<LegGiven> given, ParticipantRef me, List<Violation> violations) {
    var ids =
        given.stream()
            .flatMap(leg -> Stream.of(leg.offer(), leg.need()))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    if (listings.views(ids, actor).size() < ids.size()) {
      throw Refusal.notFound();
    }
    var cards = listings.cards(ids);
    var legs = new ArrayList<Read>();
    for (int i = 0; i < given.size(); i++) {
      var offer =
          card(cards::get, given.get(i).offer(), Side.OFFER, "/legs/" + i + "/offer", violations);
      var need =
          card(cards::get, given.get(i).need(), Side.NEED, "/legs/" + i + "/need", violations);
      legs.add(
          new Read(
              offer,
              need,
              offer != null ? offer.owner() : unlessOwn(need, me),
              need != null ? need.owner() : unlessOwn(offer, me)));
    }
    return legs;
  }

  private static ListingCard card(
      Function<UUID, ListingCard> cards,
      UUID id,
      Side side,
      String pointer,
      List<Violation> violations) {
    var card = id == null ? null : cards.apply(id);
    if (card != null && card.side() != side) {
      violations.add(Violation.field(pointer, "leg-side"));
    } else if (card != null && !card.open()) {
      throw Refusal.conflict("listing-closed", card.title());
    }
    return card;
  }

  private static ParticipantRef unlessOwn(ListingCard listing, ParticipantRef me) {
    return listing.owner().id().equals(me.id()) ? null : me;
  }

  /** Whether what each takes comes from one other, until it is back where it began. */
  private static boolean isCycle(List<Read> legs) {
    var byGiver = legs.stream().collect(Collectors.groupingBy(leg -> leg.giver.id()));
    var seen = new HashSet<UUID>();
    var at = legs.get(0).giver.id();
    while (seen.add(at)) {
      var given = byGiver.get(at);
      if (given == null || given.size() != 1) {
        return false;
      }
      at = given.get(0).taker.id();
    }
    return seen.size() == legs.size() && at.equals(legs.get(0).giver.id());
  }

  private static void refuse(List<Violation> violations) {
    if (!violations.isEmpty()) {
      throw Refusal.invalid(violations);
    }
  }
}
