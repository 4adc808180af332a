package org.gongying.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.gongying.exchanges.Candidates;
import org.gongying.exchanges.Leg;
import org.gongying.identity.Actor;
import org.gongying.listings.ListingView;
import org.gongying.listings.Listings;
import org.gongying.platform.Clocks;

/**
 * The legs that exchanges of the whole market can be made of: for each need the best offers. Only
 * of those who both need and offer something in public; others close no circle.
 */
@ApplicationScoped
public class AllLegs {
  /** More needs than were asked for. */
  public static final class TooMany extends RuntimeException {
    TooMany() {
      super(null, null, false, false);
    }
  }

  /** Hears how far it is, and says whether to go on. */
  @FunctionalInterface
  public interface Watch {
    boolean on(int needsRead, int needs, int legs);
  }

  /**
   * @param places codes of the territories of listings, by id
   */
  public record Gathered(Candidates candidates, Map<UUID, String> places) {}

  /** The best offers of a need (engine.md). */
  private static final int BEST = 20;

  private static final int BATCH = 100;

  private static final String NEEDS =
      """
      select n.id, n.participant from listing n
      where n.side = 'NEED' and n.open and n.is_public and n.verified and n.valid_until >= ?1
        and n.participant in (select o.participant from listing o
          where o.side = 'OFFER' and o.open and o.is_public and o.verified and o.valid_until >= ?1)
      order by n.id
      """;

  private final EntityManager em;
  private final Counterparts counterparts;
  private final Rules rules;
  private final Listings listings;
  private final FitLegs fitLegs;
  private final Clock clock;

  AllLegs(
      EntityManager em,
      Counterparts counterparts,
      Rules rules,
      Listings listings,
      FitLegs fitLegs,
      Clock clock) {
    this.em = em;
    this.counterparts = counterparts;
    this.rules = rules;
    this.listings = listings;
    this.fitLegs = fitLegs;
    this.clock = clock;
  }

  /**
   * Not all as of one moment: what is made of it is a proposal, which looks again.
   *
   * @throws TooMany where there are more needs than {@code most}
   * @throws CancellationException where {@code on} does not want to go on
   */
  @ActivateRequestContext
  public Gathered gather(int most, Watch on) {
    var needs = needs(most);
    var ids = List.copyOf(needs.keySet());
    var owners = Set.copyOf(needs.values());
    var legs = new ArrayList<Leg>();
    var remaining = new HashMap<UUID, Long>();
    var places = new HashMap<UUID, String>();
    for (int i = 0; i < ids.size(); i += BATCH) {
      int end = Math.min(i + BATCH, ids.size());
      var found = legs(ids.subList(i, end), owners, remaining, places);
      legs.addAll(found);
      if (!on.on(end, ids.size(), legs.size())) {
        throw new CancellationException();
      }
    }
    return new Gathered(new Candidates(remaining, legs), places);
  }

  private List<Leg> legs(
      List<UUID> needs, Set<UUID> owners, Map<UUID, Long> remaining, Map<UUID, String> places) {
    var asking = listings.views(needs, Actor.NOBODY).values();
    var best = counterparts.bestLegs(asking, BEST, rules.current());
    var offers =
        listings.views(
            best.values().stream().flatMap(List::stream).map(Pair::id).distinct().toList(),
            Actor.NOBODY);
    var legs = new ArrayList<Leg>();
    for (var need : asking) {
      for (var pair : best.get(need.id())) {
        var offer = offers.get(pair.id());
        if (pair.isStill(offer) && owners.contains(offer.participant().id())) {
          fitLegs
              .of(need, offer, pair)
              .ifPresent(
                  leg -> {
                    legs.add(leg);
                    for (ListingView one : List.of(need, offer)) {
                      remaining.put(one.id(), FitLegs.left(one));
                      places.put(one.id(), one.territory().code());
                    }
                  });
        }
      }
    }
    return legs;
  }

  /** Whose each is. */
  private Map<UUID, UUID> needs(int most) {
    Stream<?> rows =
        em
            .createNativeQuery(NEEDS, Tuple.class)
            .setParameter(1, Clocks.today(clock))
            .setMaxResults(most + 1)
            .getResultList()
            .stream();
    var needs = new LinkedHashMap<UUID, UUID>();
    rows.map(Tuple.class::cast).forEach(t -> needs.put(t.get(0, UUID.class), t.get(1, UUID.class)));
    if (needs.size() > most) {
      throw new TooMany();
    }
    return needs;
  }
}
