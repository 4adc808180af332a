package org.gongying.matching;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongying.catalogue.Price;
import org.gongying.catalogue.Quantity;
import org.gongying.listings.ListingCard;
import org.gongying.matching.MatchRepository.Whole;
import org.gongying.matching.Terms.Amount;
import org.gongying.platform.Ids;

/** What other rooms may know of matches, and do with them. */
@ApplicationScoped
public class Matches {
  /** So much of an offer for a need, in the unit of each. */
  public record Pooled(
      ListingCard offer, ListingCard need, Quantity quantity, Quantity needQuantity) {}

  private final MatchRepository matches;
  private final MatchParties parties;
  private final Event<MatchAgreed> agreed;
  private final Clock clock;

  Matches(MatchRepository matches, MatchParties parties, Event<MatchAgreed> agreed, Clock clock) {
    this.matches = matches;
    this.parties = parties;
    this.agreed = agreed;
    this.clock = clock;
  }

  /** How many matches wait for this participant's word. */
  public long waiting(UUID participant) {
    return matches.waiting(participant);
  }

  /**
   * What many agreed on with the owner of one large listing, by joining: a match that all have
   * accepted, and its agreement, which they are to sign.
   *
   * @param pool which one, once
   */
  public UUID agree(
      UUID pool, ListingCard large, List<Pooled> parts, Price price, UUID owner, String subject) {
    var now = clock.instant();
    var match = Match.agreed(MatchKind.POOL, "pool " + pool, Ids.county(pool), now);
    var legs = new ArrayList<MatchLeg>();
    for (var part : parts) {
      legs.add(
          MatchLeg.of(
              match,
              legs.size() + 1,
              part.offer.owner().id(),
              part.need.owner().id(),
              part.offer,
              part.need));
    }
    var amounts = parts.stream().map(p -> new Amount(p.quantity, p.needQuantity)).toList();
    var revision =
        MatchRevision.of(match, new Terms(amounts, price, null, null, null), owner, subject, now);
    var who =
        parts.stream().flatMap(p -> Stream.of(p.offer.owner(), p.need.owner())).distinct().toList();
    var all = parties.of(match, who, legs);
    all.forEach(party -> party.accepted(match));
    matches.persist(match);
    Stream.of(legs, List.of(revision), all).flatMap(List::stream).forEach(matches::persist);
    agreed.fire(MatchAgreed.of(new Whole(match, all, List.of(revision), legs), large.title()));
    return match.id;
  }

  @Scheduled(every = "6h", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @Transactional
  void expire() {
    matches.expire(Match.overdue(clock.instant()));
  }
}
