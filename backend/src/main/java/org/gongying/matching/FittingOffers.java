package org.gongying.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.gongying.allocation.Candidates;
import org.gongying.identity.Actor;
import org.gongying.listings.ListingView;
import org.gongying.listings.Listings;
import org.gongying.market.Fit;

/**
 * The offers that fit needs, for a plan, by the score that suggestions have; no weak ones (002).
 */
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
    var best = new LinkedHashMap<ListingView, List<Pair>>();
    listings
        .views(needs, Actor.NOBODY)
        .values()
        .forEach(need -> best.put(need, oracle.bestLegs(need, mostEach, weights)));
    // Only what is offered by a link is of another category than is needed.
    var linked =
        listings.cards(
            best.values().stream()
                .flatMap(List::stream)
                .filter(Pair::isLinked)
                .map(Pair::id)
                .distinct()
                .toList());
    var fitting = new ArrayList<Candidate>();
    best.forEach(
        (need, pairs) -> {
          for (var pair : pairs) {
            var card = linked.get(pair.id());
            if (pair.fit(card == null ? need.category() : card.category()) != Fit.WEAK) {
              fitting.add(new Candidate(need.id(), pair.id(), pair.base()));
            }
          }
        });
    return fitting;
  }
}
