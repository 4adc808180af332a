package org.gongying.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongying.catalogue.Catalogue;
import org.gongying.listings.ListingCard;
import org.gongying.listings.ListingView;
import org.gongying.listings.Listings;
import org.gongying.listings.Side;
import org.gongying.matching.Rules.Weights;
import org.gongying.platform.Clocks;
import org.gongying.programmes.Programmes;

/** What could go the other way, asked by the SQL of {@link ScoredBack}. */
@ApplicationScoped
class WaysBack {
  /** What could go back from an owner: of which goods, how well, and of which two listings. */
  record Back(UUID owner, String offered, int score, UUID own, UUID other) {}

  private final EntityManager em;
  private final Listings listings;
  private final HeldSynonyms synonyms;
  private final Catalogue catalogue;
  private final Programmes programmes;
  private final Clock clock;

  WaysBack(
      EntityManager em,
      Listings listings,
      HeldSynonyms synonyms,
      Catalogue catalogue,
      Programmes programmes,
      Clock clock) {
    this.em = em;
    this.listings = listings;
    this.synonyms = synonyms;
    this.catalogue = catalogue;
    this.programmes = programmes;
    this.clock = clock;
  }

  /**
   * With each of those owners and of each category that is offered, the best.
   *
   * @param own listings of the asking one's owner, of the other side
   */
  List<Back> of(ListingView asking, List<UUID> own, List<UUID> owners, Weights weights) {
    if (own.isEmpty() || owners.isEmpty()) {
      return List.of();
    }
    var mine = listings.cards(own).values();
    boolean wanting = asking.side() == Side.OFFER; // what it needs may come back
    var codes = new ArrayList<String>();
    var others = new ArrayList<String>();
    var nears = new ArrayList<Integer>();
    for (var code : mine.stream().map(ListingCard::category).distinct().toList()) {
      for (var other : wanting ? catalogue.offersFor(code) : catalogue.needsFor(code)) {
        codes.add(code);
        others.add(other);
        nears.add(
            wanting ? Oracle.near(catalogue, code, other) : Oracle.near(catalogue, other, code));
      }
    }
    var programmesOf = new ArrayList<String>();
    var kins = new ArrayList<String>();
    for (var programme : programmes.all()) {
      for (var kin : programmes.kin(programme.code())) {
        programmesOf.add(programme.code());
        kins.add(kin);
      }
    }
    var query =
        em.createNativeQuery(ScoredBack.best(asking.side().opposite()))
            .setParameter("owner", asking.participant().id())
            .setParameter("mine", own.toArray(UUID[]::new))
            .setParameter("owners", owners.toArray(UUID[]::new))
            .setParameter("asked", asking.side().name())
            .setParameter("codes", codes.toArray(String[]::new))
            .setParameter("others", others.toArray(String[]::new))
            .setParameter("nears", nears.toArray(Integer[]::new))
            .setParameter("programmes", programmesOf.toArray(String[]::new))
            .setParameter("kins", kins.toArray(String[]::new))
            .setParameter("today", Clocks.today(clock))
            .setParameter("version", weights.version())
            .setParameter("whole", weights.whole());
    Score.BASE.forEach(f -> query.setParameter(f, weights.of().get(f)));
    HeldSynonyms.putOf(query, synonyms.of(own, weights));
    return Oracle.rows(query).stream()
        .map(
            r ->
                new Back(
                    (UUID) r[0],
                    (String) r[1],
                    ((Number) r[2]).intValue(),
                    (UUID) r[3],
                    (UUID) r[4]))
        .toList();
  }
}
