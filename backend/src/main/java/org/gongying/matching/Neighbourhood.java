package org.gongying.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongying.catalogue.Catalogue;
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
 * reaches every exchange of up to four whose legs are among the best of those listings. A leg is no
 * weak one (decision 002): a circle of guesses helps nobody.
 */
@ApplicationScoped
class Neighbourhood {
  /** The best legs of a listing (engine.md). */
  private static final int BEST = 20;

  private static final int MOST_OWN = 20;

  /** Listings of others that are looked at: each costs as much as one list of suggestions. */
  private static final int MOST_OTHERS = 40;

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** More than any quantity a listing can have, in thousandths. */
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000_000L);

  /**
   * @param listings those of the legs, by id
   * @param complete whether all listings there are were looked at
   */
  record Found(Candidates candidates, Map<UUID, ListingView> listings, boolean complete) {}

  private record Ends(UUID offer, UUID need) {}

  private final Counterparts counterparts;
  private final Rules rules;
  private final Listings listings;
  private final Catalogue catalogue;
  private final Actor actor;

  Neighbourhood(
      Counterparts counterparts, Rules rules, Listings listings, Catalogue catalogue, Actor actor) {
    this.counterparts = counterparts;
    this.rules = rules;
    this.listings = listings;
    this.catalogue = catalogue;
    this.actor = actor;
  }

  Found of(UUID participant) {
    var weights = rules.current();
    var scores = new LinkedHashMap<Ends, Integer>();
    var views = new HashMap<UUID, ListingView>();
    var own = listings.open(Set.of(participant), actor);
    ask(own.stream().limit(MOST_OWN).toList(), weights, scores, views);
    var beyond = beyond(participant, own, scores, views);
    ask(beyond.stream().limit(MOST_OTHERS).toList(), weights, scores, views);
    boolean complete = own.size() <= MOST_OWN && beyond.size() <= MOST_OTHERS;
    return new Found(candidates(scores, views), views, complete);
  }

  private void ask(
      List<ListingView> asking,
      Weights weights,
      Map<Ends, Integer> scores,
      Map<UUID, ListingView> views) {
    var best = counterparts.best(asking, BEST, weights);
    var others =
        listings.views(
            best.values().stream().flatMap(List::stream).map(Pair::id).distinct().toList(), actor);
    for (var one : asking) {
      views.put(one.id(), one);
      boolean wanting = one.side() == Side.NEED;
      for (var pair : best.get(one.id())) {
        var other = others.get(pair.id());
        if (pair.isStill(other) && Reasons.isFit(pair, (wanting ? other : one).category())) {
          views.put(other.id(), other);
          scores.put(
              new Ends(wanting ? other.id() : one.id(), wanting ? one.id() : other.id()),
              pair.score());
        }
      }
    }
  }

  /** Offers of those who could take, needs of those who could give, the best known first. */
  private List<ListingView> beyond(
      UUID participant,
      List<ListingView> own,
      Map<Ends, Integer> scores,
      Map<UUID, ListingView> views) {
    var takers = new HashMap<UUID, Integer>();
    var givers = new HashMap<UUID, Integer>();
    scores.forEach(
        (ends, score) -> {
          takers.merge(owner(views.get(ends.need)), score, Math::max);
          givers.merge(owner(views.get(ends.offer)), score, Math::max);
        });
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

  private Candidates candidates(Map<Ends, Integer> scores, Map<UUID, ListingView> views) {
    var legs = new ArrayList<Leg>();
    scores.forEach(
        (ends, score) -> {
          var offer = views.get(ends.offer);
          var need = views.get(ends.need);
          long offered = common(offer, need);
          long needed = common(need, offer);
          if (offered != 0 && needed != 0) { // else less than is counted
            legs.add(
                new Leg(
                    offer.id(),
                    need.id(),
                    owner(offer),
                    owner(need),
                    offer.category(),
                    score,
                    offered,
                    needed));
          }
        });
    var remaining = new HashMap<UUID, Long>();
    views
        .values()
        .forEach(l -> remaining.put(l.id(), l.remaining() == null ? Leg.UNKNOWN : left(l)));
    return new Candidates(remaining, legs);
  }

  /** The less of what the two have, in thousandths of the unit of the one. */
  private long common(ListingView one, ListingView other) {
    var theirs = other.remaining();
    if (one.remaining() == null || theirs == null) {
      return Leg.UNKNOWN;
    }
    return catalogue
        .convert(new BigDecimal(theirs.value()), theirs.unit(), one.remaining().unit())
        .map(value -> Math.min(thousandths(value), left(one)))
        .orElse(Leg.UNKNOWN);
  }

  private static long left(ListingView listing) {
    return thousandths(new BigDecimal(listing.remaining().value()));
  }

  private static long thousandths(BigDecimal value) {
    return value.multiply(THOUSAND).min(MOST).setScale(0, RoundingMode.DOWN).longValueExact();
  }
}
