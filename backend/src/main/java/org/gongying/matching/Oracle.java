package org.gongying.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongying.catalogue.Catalogue;
import org.gongying.listings.ListingView;
import org.gongying.listings.Side;
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

  private final EntityManager em;
  private final Rulebooks rulebooks;
  private final Catalogue catalogue;
  private final Programmes programmes;
  private final Clock clock;

  Oracle(
      EntityManager em,
      Rulebooks rulebooks,
      Catalogue catalogue,
      Programmes programmes,
      Clock clock) {
    this.em = em;
    this.rulebooks = rulebooks;
    this.catalogue = catalogue;
    this.programmes = programmes;
    this.clock = clock;
  }

  /** The best counterparts of a listing, best first; none where it is not open. */
  List<Pair> best(ListingView asking, int limit, Weights weights) {
    var groups = groups(asking, weights);
    var query =
        bounded(asked(Score.best(asking.side()), asking, groups, weights), groups)
            .setParameter("k", limit);
    return rows(query).stream().map(r -> Pair.of(r, 0)).toList();
  }

  /** The place of a counterpart in the whole list of a listing, from 1. */
  int rank(ListingView asking, Pair other, Weights weights) {
    var groups = groups(asking, weights);
    var before =
        (Number)
            bounded(asked(Score.before(asking.side()), asking, groups, weights), groups)
                .setParameter("score", other.score())
                .setParameter("other", other.id())
                .getSingleResult();
    return before.intValue() + 1;
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
    return new Judged(broken, Pair.of(row, column));
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
    var grams =
        (Integer[])
            em.createNativeQuery("select grams from listing where county = :county and id = :id")
                .setParameter("county", Ids.county(one.id()))
                .setParameter("id", one.id())
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
        words.add(Arrays.toString(word).replace('[', '{').replace(']', '}'));
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
    Score.FACTORS.forEach(f -> query.setParameter(f, weights.of().get(f)));
    return query;
  }

  private int near(String need, String offer) {
    return (int) Math.rint(1000 * catalogue.closeness(need, offer));
  }

  @SuppressWarnings("unchecked")
  private static List<Object[]> rows(Query query) {
    return query.getResultList();
  }
}
