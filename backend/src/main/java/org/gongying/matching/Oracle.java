package org.gongying.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.gongying.catalogue.Catalogue;
import org.gongying.listings.ListingCard;
import org.gongying.listings.ListingView;
import org.gongying.listings.Listings;
import org.gongying.listings.Side;
import org.gongying.market.Found;
import org.gongying.market.Thesaurus;
import org.gongying.matching.Rules.Weights;
import org.gongying.platform.Clocks;
import org.gongying.platform.Ids;
import org.gongying.programmes.Programmes;

/**
 * The open listings of all, asked by the SQL of {@link Score} as they are this moment: slower than
 * the market in memory, and right by its own reading of the formula.
 */
@ApplicationScoped
class Oracle {
  /** Which rules a pair breaks, by name, and the pair as the score sees it all the same. */
  record Judged(List<String> broken, Pair pair) {}

  /** What could go back from an owner: of which goods, how well, and of which two listings. */
  private record Back(UUID owner, String offered, int score, UUID own, UUID other) {}

  /** As PostgreSQL orders ids: byte by byte, which their text does too. */
  private static final Comparator<Pair> ORDER =
      Comparator.comparing((Pair p) -> -p.score()).thenComparing(p -> p.id().toString());

  private final EntityManager em;
  private final OwnListings own;
  private final Listings listings;
  private final Rulebooks rulebooks;
  private final Catalogue catalogue;
  private final Programmes programmes;
  private final Clock clock;

  Oracle(
      EntityManager em,
      OwnListings own,
      Listings listings,
      Rulebooks rulebooks,
      Catalogue catalogue,
      Programmes programmes,
      Clock clock) {
    this.em = em;
    this.own = own;
    this.listings = listings;
    this.rulebooks = rulebooks;
    this.catalogue = catalogue;
    this.programmes = programmes;
    this.clock = clock;
  }

  /** The best counterparts of a listing, best first; none where it is not open. */
  List<Pair> best(ListingView asking, int limit, Weights weights) {
    var legs = bestLegs(asking, limit, weights);
    int enough = legs.size() < limit ? 0 : legs.get(limit - 1).score();
    return close(asking, own.besides(asking), enough, weights).stream().limit(limit).toList();
  }

  /** The best by themselves, whatever could go the other way. */
  List<Pair> bestLegs(ListingView asking, int limit, Weights weights) {
    var groups = groups(asking, weights);
    var query =
        bounded(asked(Score.best(asking.side()), asking, groups, weights), groups)
            .setParameter("k", limit);
    return rows(query).stream().map(r -> Pair.of(r, 0)).toList();
  }

  /** The place of a counterpart in the whole list of a listing, from 1. */
  int rank(ListingView asking, Pair other, Weights weights) {
    var before =
        close(asking, own.besides(asking), other.score(), weights).stream()
            .takeWhile(p -> !p.id().equals(other.id()));
    return (int) before.count() + 1;
  }

  Judged judge(ListingView need, ListingView offer, Weights weights) {
    int near = near(need.category(), offer.category());
    var query =
        weighed(Score.pair(), need, groups(need, weights), weights)
            .setParameter("otherCounty", Ids.county(offer.id()))
            .setParameter("other", offer.id())
            .setParameter("near", near)
            .setParameter("today", Clocks.today(clock));
    var row = rows(query).get(0);
    var broken = new ArrayList<String>();
    if (near == 0) {
      broken.add("category");
    }
    int column = 0;
    for (var rule : Score.RULES.keySet()) {
      if (!(Boolean) row[column++]) {
        broken.add(rule);
      }
    }
    var pair = Pair.of(row, column);
    var with = offer.participant().id();
    var backs =
        broken.isEmpty() ? backs(need, own.besides(need), List.of(with), weights) : List.<Back>of();
    return new Judged(broken, with(pair, with, offer.category(), backs, weights));
  }

  /** All that score so much at least, if not more, best first. */
  private List<Pair> close(ListingView asking, List<UUID> own, int enough, Weights weights) {
    var groups = groups(asking, weights);
    var rows =
        rows(
            bounded(asked(Score.close(asking.side()), asking, groups, weights), groups)
                .setParameter("enough", enough)
                .setParameter("highest", weights.highest())
                .setParameter("strategy", weights.of().get(Score.STRATEGY))
                .setParameter(
                    "reciprocity", own.isEmpty() ? 0 : weights.of().get(Score.RECIPROCITY)));
    int owner = 4 + Score.BASE.size();
    var backs =
        backs(asking, own, rows.stream().map(r -> (UUID) r[owner]).distinct().toList(), weights);
    return rows.stream()
        .map(r -> with(Pair.of(r, 0), (UUID) r[owner], (String) r[owner + 1], backs, weights))
        .sorted(ORDER)
        .toList();
  }

  /** With its bonuses: of what could go back the best that is of other goods than are offered. */
  private static Pair with(
      Pair pair, UUID counterpart, String offered, List<Back> backs, Weights weights) {
    var back =
        backs.stream()
            .filter(b -> b.owner.equals(counterpart) && !b.offered.equals(offered))
            .max(Comparator.comparing(Back::score));
    int mean =
        back.map(
                b ->
                    Math.rint(1000 * Math.sqrt((double) pair.base() * b.score) / weights.highest()))
            .orElse(0.0)
            .intValue();
    int sum = weights.of().get(Score.RECIPROCITY) * mean;
    for (var factor : Score.FACTORS) {
      sum += weights.of().get(factor) * pair.value(factor);
    }
    return pair.with(
        mean, weights.score(sum), back.map(b -> new Found.Back(b.own, b.other)).orElse(null));
  }

  private List<Back> backs(ListingView asking, List<UUID> own, List<UUID> owners, Weights weights) {
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
        nears.add(wanting ? near(code, other) : near(other, code));
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
    said(query, own, weights);
    return rows(query).stream()
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

  /** The groups of synonyms the text of each holds. */
  private void said(Query query, List<UUID> listings, Weights weights) {
    var ofs = new ArrayList<UUID>();
    var numbers = new ArrayList<Integer>();
    var says = new ArrayList<Integer>();
    var words = new ArrayList<String>();
    for (var listing : listings) {
      var groups = groups(listing, weights);
      for (int group = 0; group < groups.size(); group++) {
        for (var word : groups.get(group).words()) {
          ofs.add(listing);
          numbers.add(group);
          says.add(groups.get(group).says());
          words.add(array(word));
        }
      }
    }
    query
        .setParameter("ofs", ofs.toArray(UUID[]::new))
        .setParameter("groups", numbers.toArray(Integer[]::new))
        .setParameter("says", says.toArray(Integer[]::new))
        .setParameter("synonyms", words.toArray(String[]::new));
  }

  private Query asked(
      String sql, ListingView asking, List<Thesaurus.Group> groups, Weights weights) {
    boolean need = asking.side() == Side.NEED;
    var codes =
        (need ? catalogue.offersFor(asking.category()) : catalogue.needsFor(asking.category()))
            .stream().sorted().toArray(String[]::new);
    var nears = new Integer[codes.length];
    for (int i = 0; i < codes.length; i++) {
      nears[i] = need ? near(asking.category(), codes[i]) : near(codes[i], asking.category());
    }
    return weighed(sql, asking, groups, weights)
        .setParameter("asked", asking.side().opposite().name())
        .setParameter("codes", codes)
        .setParameter("nears", nears)
        .setParameter("today", Clocks.today(clock));
  }

  /** What of the text the groups can be at most. */
  private static Query bounded(Query query, List<Thesaurus.Group> groups) {
    return query.setParameter("alike", groups.stream().mapToInt(Thesaurus.Group::says).sum());
  }

  /** Those that the text of a listing holds. */
  private List<Thesaurus.Group> groups(ListingView one, Weights weights) {
    return groups(one.id(), weights);
  }

  private List<Thesaurus.Group> groups(UUID one, Weights weights) {
    var grams =
        (Integer[])
            em.createNativeQuery("select grams from listing where county = :county and id = :id")
                .setParameter("county", Ids.county(one))
                .setParameter("id", one)
                .getSingleResult();
    return rulebooks.thesaurus(weights.version()).of(FactsOfRow.words(grams));
  }

  private Query weighed(
      String sql, ListingView one, List<Thesaurus.Group> groups, Weights weights) {
    var numbers = new ArrayList<Integer>();
    var says = new ArrayList<Integer>();
    var words = new ArrayList<String>();
    for (int group = 0; group < groups.size(); group++) {
      for (var word : groups.get(group).words()) {
        numbers.add(group);
        says.add(groups.get(group).says());
        words.add(array(word));
      }
    }
    var query =
        em.createNativeQuery(sql)
            .setParameter("county", Ids.county(one.id()))
            .setParameter("id", one.id())
            .setParameter("kin", programmes.kin(one.programme()).toArray(String[]::new))
            .setParameter("version", weights.version())
            .setParameter("whole", weights.whole())
            .setParameter("groups", numbers.toArray(Integer[]::new))
            .setParameter("says", says.toArray(Integer[]::new))
            .setParameter("synonyms", words.toArray(String[]::new));
    Score.BASE.forEach(f -> query.setParameter(f, weights.of().get(f)));
    return query;
  }

  private static String array(int[] word) {
    return Arrays.toString(word).replace('[', '{').replace(']', '}');
  }

  private int near(String need, String offer) {
    return (int) Math.rint(1000 * catalogue.closeness(need, offer));
  }

  @SuppressWarnings("unchecked")
  private static List<Object[]> rows(Query query) {
    return query.getResultList();
  }
}
