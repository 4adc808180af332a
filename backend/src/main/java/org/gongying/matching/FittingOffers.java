package org.gongying.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gongying.allocation.Candidates;
import org.gongying.identity.Actor;
import org.gongying.listings.Listings;

/** The offers that fit needs, for a plan, by the score that suggestions have. */
@ApplicationScoped
class FittingOffers implements Candidates {
  private final Oracle oracle;
  private final Rules rules;
  private final Listings listings;

  FittingOffers(Oracle oracle, Rules rules, Listings listings) {
    this.oracle = oracle;
    this.rules = rules;
    this.listings = listings;
  }

  @Override
  public List<Candidate> of(Collection<UUID> needs, int mostEach) {
    var weights = rules.current();
    return listings.views(needs, Actor.NOBODY).values().stream()
        .flatMap(
            need ->
                oracle.best(need, mostEach, weights).stream()
                    .map(offer -> new Candidate(need.id(), offer.id(), offer.score())))
        .toList();
  }
}
