package org.gongying.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongying.catalogue.Catalogue;
import org.gongying.market.Rulebook;
import org.gongying.matching.Rules.Weights;
import org.gongying.programmes.Programmes;

/** The rules of a version as the market reads them; the one asked for last is kept. */
@ApplicationScoped
class Rulebooks {
  private final EntityManager em;
  private final Catalogue catalogue;
  private final Programmes programmes;
  private volatile Rulebook last;

  Rulebooks(EntityManager em, Catalogue catalogue, Programmes programmes) {
    this.em = em;
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

  private Rulebook read(Weights weights) {
    var grams = new HashMap<Integer, Integer>();
    rows("select gram, weight from gram_weight where version = :version", weights)
        .forEach(r -> grams.put((Integer) r[0], (Integer) r[1]));
    var medians = new HashMap<String, Map<String, Double>>();
    rows(
            "select category, kind, period, amount from price_median where version = :version",
            weights)
        .forEach(
            r ->
                medians
                    .computeIfAbsent((String) r[0], c -> new HashMap<>())
                    .put(
                        Rulebook.measure((String) r[1], (String) r[2]),
                        ((Number) r[3]).doubleValue()));
    return new Rulebook(
        weights.version(),
        weights.of(),
        grams,
        medians,
        (need, offer) -> (int) Math.rint(1000 * catalogue.closeness(need, offer)),
        programmes::kin);
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(String sql, Weights weights) {
    return em.createNativeQuery(sql).setParameter("version", weights.version()).getResultList();
  }
}
