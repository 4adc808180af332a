package org.gongying.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongying.catalogue.Catalogue;
import org.gongying.listings.ListingView;
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

  /** As PostgreSQL orders ids: byte by byte, which their text does too. */
  private static final Comparator<Pair> ORDER =
      Comparator.comparing((Pair p) -> -p.score()).thenComparing(p -> p.id().toString());

  private final EntityManager em;
  private final OwnListings own;
  private final WaysBack waysBack;
  private final HeldSynonyms synonyms;
  private final Catalogue catalogue;
  private final Programmes programmes;
  private final Clock clock;

  Oracle(
      EntityManager em,
      OwnListings own,
      WaysBack waysBack,
      HeldSynonyms synonyms,
      Catalogue catalogue,
      Programmes programmes,
      Clock clock) {
    this.em = em;
    this.own = own;
    this.waysBack = waysBack;
    this.synonyms = synonyms;
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
    var groups = synonyms.of(asking.id(), weights);
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
        weighed(Score.pair(), need, synonyms.of(need.id(), weights), weights)
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
        broken.isEmpty()
            ? waysBack.of(need, own.besides(need), List.of(with), weights)
            : List.<WaysBack.Back>of();
    return new Judged(broken, with(pair, with, offer.category(), backs, weights));
  }

  /** All that score so much at least, if not more, best first. */
  private List<Pair> close(ListingView asking, List<UUID> own, int enough, Weights weights) {
    var groups = synonyms.of(asking.id(), weights);
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
        waysBack.of(
            asking, own, rows.stream().map(r -> (UUID) r[owner]).distinct().toList(), weights);
    return rows.stream()
        .map(r -> with(Pair.of(r, 0), (UUID) r[owner], (String) r[owner + 1], backs, weights))
        .sorted(ORDER)
        .toList();
  }

  /** With its bonuses: of what could go back the best that is of other goods than are offered. */
  private static Pair with(
      Pair pair, UUID counterpart, String offered, List<WaysBack.Back> backs, Weights weights) {
    var back =
        backs.stream()
            .filter(b -> b.owner().equals(counterpart) && !b.offered().equals(offered))
            .max(Comparator.comparing(WaysBack.Back::score));
    int mean =
        back.map(
                b ->
                    Math.rint(
                        1000 * Math.sqrt((double) pair.base() * b.score()) / weights.highest()))
            .orElse(0.0)
            .intValue();
    int sum = weights.of().get(Score.RECIPROCITY) * mean;
    for (var factor : Score.FACTORS) {
      sum += weights.of().get(factor) * pair.value(factor);
    }
    return pair.with(
        mean, weights.score(sum), back.map(b -> new Found.Back(b.own(), b.other())).orElse(null));
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

  private Query weighed(
      String sql, ListingView one, List<Thesaurus.Group> groups, Weights weights) {
    var query =
        em.createNativeQuery(sql)
            .setParameter("county", Ids.county(one.id()))
            .setParameter("id", one.id())
            .setParameter("kin", programmes.kin(one.programme()).toArray(String[]::new))
            .setParameter("version", weights.version())
            .setParameter("whole", weights.whole());
    HeldSynonyms.put(query, Map.of(one.id(), groups));
    Score.BASE.forEach(f -> query.setParameter(f, weights.of().get(f)));
    return query;
  }

  private int near(String need, String offer) {
    return near(catalogue, need, offer);
  }

  /** In thousandths. */
  static int near(Catalogue catalogue, String need, String offer) {
    return (int) Math.rint(1000 * catalogue.closeness(need, offer));
  }

  @SuppressWarnings("unchecked")
  static List<Object[]> rows(Query query) {
    return query.getResultList();
  }
}
