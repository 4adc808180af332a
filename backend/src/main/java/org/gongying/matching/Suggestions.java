package org.gongying.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongying.identity.Actor;
import org.gongying.listings.ListingView;
import org.gongying.listings.Listings;
import org.gongying.listings.NewListing;
import org.gongying.listings.Side;
import org.gongying.participants.Participants;
import org.gongying.platform.Page;
import org.gongying.platform.Refusal;
import org.gongying.platform.Violation;

/**
 * The best counterparts of a listing, and why or why not a named one: for those who answer for it.
 */
@ApplicationScoped
class Suggestions {
  /** A counterpart that changed while it was compared is compared anew, so many times. */
  private static final int ATTEMPTS = 3;

  private final Counterparts counterparts;
  private final Oracle oracle;
  private final Rules rules;
  private final Listings listings;
  private final Participants participants;
  private final Reasons reasons;
  private final Failures failures;
  private final Actor actor;

  Suggestions(
      Counterparts counterparts,
      Oracle oracle,
      Rules rules,
      Listings listings,
      Participants participants,
      Reasons reasons,
      Failures failures,
      Actor actor) {
    this.counterparts = counterparts;
    this.oracle = oracle;
    this.rules = rules;
    this.listings = listings;
    this.participants = participants;
    this.reasons = reasons;
    this.failures = failures;
    this.actor = actor;
  }

  Page<SuggestionView> best(Side side, UUID id, Page.Request page) {
    if (page.cursor != null) {
      throw Refusal.parameters(
          Violation.parameter("cursor", "cursor")); // there never is a next page
    }
    var asking = listings.visible(actor, side, id);
    if (!answersFor(asking)) {
      throw Refusal.notFound();
    }
    return new Page<>(best(asking, page.limit), null);
  }

  /** Those a listing would have that is not posted yet. */
  List<SuggestionView> preview(Side side, NewListing given, int limit) {
    return listings.asIfPosted(
        side, given, participants.get(actor.participant()), actor, asking -> best(asking, limit));
  }

  private List<SuggestionView> best(ListingView asking, int limit) {
    var weights = rules.current();
    for (int attempt = 1; ; attempt++) {
      var pairs = counterparts.best(asking, limit, weights);
      var others =
          listings.views(pairs.stream().flatMap(Pair::listings).distinct().toList(), actor);
      var items =
          pairs.stream()
              .filter(pair -> pair.isStill(others.get(pair.id())))
              .map(pair -> reasons.suggestion(asking, others.get(pair.id()), pair, others, weights))
              .toList();
      if (items.size() == pairs.size() || attempt == ATTEMPTS) {
        return items;
      }
    }
  }

  PairView explain(UUID needId, UUID offerId) {
    var need = listings.visible(actor, Side.NEED, needId);
    var offer = listings.visible(actor, Side.OFFER, offerId);
    if (!answersFor(need) && !answersFor(offer)) {
      throw Refusal.notFound();
    }
    var weights = rules.current();
    var judged = oracle.judge(need, offer, weights);
    var failed =
        Stream.concat(
                failures.closed(need, offer).stream(),
                failures.of(judged.broken(), need, offer).stream())
            .toList();
    if (!failed.isEmpty()) {
      return new PairView(false, null, null, failed);
    }
    var pair = judged.pair();
    var asking = answersFor(need) ? need : offer;
    var other = asking == need ? offer : need;
    var found = pair.of(other.id());
    return new PairView(
        true,
        reasons.suggestion(
            asking, other, found, listings.views(found.listings().toList(), actor), weights),
        counterparts.rank(asking, found, weights),
        List.of());
  }

  private boolean answersFor(ListingView listing) {
    return actor.isOf(listing.participant().id()) || actor.governs(listing.territory().code());
  }
}
