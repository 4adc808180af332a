package org.gongying.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongying.exchanges.Candidates;
import org.gongying.exchanges.Leg;
import org.gongying.identity.Actor;
import org.gongying.listings.ListingView;
import org.gongying.listings.Listings;
import org.gongying.listings.Side;
import org.gongying.matching.Rules.Weights;

/**
 * The legs exchanges of one participant can be made of: the best counterparts of its own listings;
 * then those of what else the takers of its goods offer, and of what else its givers need. That
 * reaches every exchange of up to four whose legs are among the best of those listings.
 */
@ApplicationScoped
class Neighbourhood {
  /** The best legs of a listing (engine.md). */
  private static final int BEST = 20;

  private static final int MOST_OWN = 20;

  /** Listings of others that are looked at: each costs as much as one list of suggestions. */
  private static final int MOST_OTHERS = 40;

  /**
   * @param listings those of the legs, by id
   * @param complete whether all listings there are were looked at
   */
  record Found(Candidates candidates, Map<UUID, ListingView> listings, boolean complete) {}

  private record Ends(UUID offer, UUID need) {}

  private final Counterparts counterparts;
  private final Rules rules;
  private final Listings listings;
  private final FitLegs fitLegs;
  private final Actor actor;

  Neighbourhood(
      Counterparts counterparts, Rules rules, Listings listings, FitLegs fitLegs, Actor actor) {
    this.counterparts = counterparts;
    this.rules = rules;
    this.listings = listings;
    this.fitLegs = fitLegs;
    this.actor = actor;
  }

  Found of(UUID participant) {
    var weights = rules.current();
    var legs = new LinkedHashMap<Ends, Leg>();
    var views = new HashMap<UUID, ListingView>();
    var own = listings.open(Set.of(participant), actor);
    ask(own.stream().limit(MOST_OWN).toList(), weights, legs, views);
    var beyond = beyond(participant, own, legs);
    ask(beyond.stream().limit(MOST_OTHERS).toList(), weights, legs, views);
    boolean complete = own.size() <= MOST_OWN && beyond.size() <= MOST_OTHERS;
    return new Found(candidates(legs.values(), views), views, complete);
  }

  private void ask(
      List<ListingView> asking,
      Weights weights,
      Map<Ends, Leg> legs,
      Map<UUID, ListingView> views) {
    var best = counterparts.bestLegs(asking, BEST, weights);
    var others =
        listings.views(
            best.values().stream().flatMap(List::stream).map(Pair::id).distinct().toList(), actor);
    for (var one : asking) {
      views.put(one.id(), one);
      for (var pair : best.get(one.id())) {
        var other = others.get(pair.id());
        if (pair.isStill(other)) {
          fitLegs
              .of(one, other, pair)
              .ifPresent(
                  leg -> {
                    views.put(other.id(), other);
                    legs.put(new Ends(leg.offer(), leg.need()), leg);
                  });
        }
      }
    }
  }

  /** Offers of those who could take, needs of those who could give, the best known first. */
  private List<ListingView> beyond(UUID participant, List<ListingView> own, Map<Ends, Leg> legs) {
    var takers = new HashMap<UUID, Integer>();
    var givers = new HashMap<UUID, Integer>();
    for (var leg : legs.values()) {
      takers.merge(leg.taker(), leg.score(), Math::max);
      givers.merge(leg.giver(), leg.score(), Math::max);
    }
    takers.remove(participant);
    givers.remove(participant);
    var all = new HashSet<UUID>(takers.keySet());
    all.addAll(givers.keySet());
    var known = own.stream().map(ListingView::id).collect(Collectors.toSet());
    var beyond = new ArrayList<ListingView>();
    for (var listing : listings.open(all, actor)) {
      var side = listing.side() == Side.OFFER ? takers : givers;
      if (side.containsKey(owner(listing)) && !known.contains(listing.id())) {
        beyond.add(listing);
      }
    }
    beyond.sort(
        Comparator.<ListingView>comparingInt(
                l -> -(l.side() == Side.OFFER ? takers : givers).get(owner(l)))
            .thenComparing(ListingView::id));
    return beyond;
  }

  private static UUID owner(ListingView listing) {
    return listing.participant().id();
  }

  private static Candidates candidates(Collection<Leg> legs, Map<UUID, ListingView> views) {
    var remaining = new HashMap<UUID, Long>();
    views.values().forEach(l -> remaining.put(l.id(), FitLegs.left(l)));
    return new Candidates(remaining, List.copyOf(legs));
  }
}
