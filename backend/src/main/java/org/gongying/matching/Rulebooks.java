package org.gongying.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongying.catalogue.Catalogue;
import org.gongying.market.Rulebook;
import org.gongying.market.Thesaurus;
import org.gongying.matching.Rules.Weights;
import org.gongying.platform.Grams;
import org.gongying.programmes.Programmes;

/** The rules of a version as the market reads them; the one asked for last is kept. */
@ApplicationScoped
class Rulebooks {
  private record Words(int version, Map<Integer, Integer> says, Thesaurus thesaurus, Alike alike) {}

  private final EntityManager em;
  private final Synonyms synonyms;
  private final Catalogue catalogue;
  private final Programmes programmes;
  private volatile Rulebook last;
  private volatile Words lastWords;

  Rulebooks(EntityManager em, Synonyms synonyms, Catalogue catalogue, Programmes programmes) {
    this.em = em;
    this.synonyms = synonyms;
    this.catalogue = catalogue;
    this.programmes = programmes;
  }

  Rulebook of(Weights weights) {
    var known = last;
    if (known == null || known.version() != weights.version()) {
      known = read(weights);
      last = known;
    }
    return known;
  }

  /** Words for the same goods, as texts are compared by a version. */
  Thesaurus thesaurus(int version) {
    return words(version).thesaurus();
  }

  /** How texts call the same, by a version. */
  Alike alike(int version) {
    return words(version).alike();
  }

  private Words words(int version) {
    var known = lastWords;
    if (known == null || known.version() != version) {
      var says = new HashMap<Integer, Integer>();
      rows("select gram, weight from gram_weight where version = :version", version)
          .forEach(r -> says.put((Integer) r[0], (Integer) r[1]));
      var groups = synonyms.of(version).groups();
      var pairs =
          groups.stream().map(g -> g.words().stream().map(Rulebooks::pairs).toList()).toList();
      known =
          new Words(
              version,
              says,
              new Thesaurus(pairs, gram -> says.getOrDefault(gram, Rulebook.UNKNOWN_WORD)),
              new Alike(groups));
      lastWords = known;
    }
    return known;
  }

  private static int[] pairs(String word) {
    return Arrays.stream(Grams.of(word)).filter(Grams::isWord).toArray();
  }

  private Rulebook read(Weights weights) {
    var medians = new HashMap<String, Map<String, Double>>();
    rows(
            "select category, kind, period, amount from price_median where version = :version",
            weights.version())
        .forEach(
            r ->
                medians
                    .computeIfAbsent((String) r[0], c -> new HashMap<>())
                    .put(
                        Rulebook.measure((String) r[1], (String) r[2]),
                        ((Number) r[3]).doubleValue()));
    var words = words(weights.version());
    return new Rulebook(
        weights.version(),
        weights.of(),
        words.says(),
        words.thesaurus(),
        medians,
        (need, offer) -> (int) Math.rint(1000 * catalogue.closeness(need, offer)),
        programmes::kin);
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(String sql, int version) {
    return em.createNativeQuery(sql).setParameter("version", version).getResultList();
  }
}
