package org.gongying.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongying.market.Thesaurus;
import org.gongying.matching.Rules.Weights;
import org.gongying.platform.Ids;

/**
 * Which groups of synonyms the texts of listings hold, and how they are put to the SQL of a score.
 */
@ApplicationScoped
class HeldSynonyms {
  private final EntityManager em;
  private final Rulebooks rulebooks;

  HeldSynonyms(EntityManager em, Rulebooks rulebooks) {
    this.em = em;
    this.rulebooks = rulebooks;
  }

  List<Thesaurus.Group> of(UUID listing, Weights weights) {
    return of(List.of(listing), weights).get(listing);
  }

  /** By listing. */
  Map<UUID, List<Thesaurus.Group>> of(Collection<UUID> listings, Weights weights) {
    var query =
        em.createNativeQuery(
                """
                select l.id, l.grams from unnest(cast(:counties as integer[]), cast(:ids as uuid[])) w (county, id)
                  join listing l on l.county = w.county and l.id = w.id
                """)
            .setParameter("counties", listings.stream().map(Ids::county).toArray(Integer[]::new))
            .setParameter("ids", listings.toArray(UUID[]::new));
    var thesaurus = rulebooks.thesaurus(weights.version());
    var held = new HashMap<UUID, List<Thesaurus.Group>>();
    for (var row : Oracle.rows(query)) {
      held.put((UUID) row[0], thesaurus.of(FactsOfRow.words((Integer[]) row[1])));
    }
    return held;
  }

  /** As the parameters {@code groups}, {@code says} and {@code synonyms}: each word a line. */
  static void put(Query query, Map<UUID, List<Thesaurus.Group>> held) {
    var numbers = new ArrayList<Integer>();
    var says = new ArrayList<Integer>();
    var words = new ArrayList<String>();
    held.forEach(
        (listing, groups) -> {
          for (int group = 0; group < groups.size(); group++) {
            for (var word : groups.get(group).words()) {
              numbers.add(group);
              says.add(groups.get(group).says());
              words.add(Arrays.toString(word).replace('[', '{').replace(']', '}'));
            }
          }
        });
    query
        .setParameter("groups", numbers.toArray(Integer[]::new))
        .setParameter("says", says.toArray(Integer[]::new))
        .setParameter("synonyms", words.toArray(String[]::new));
  }

  /** The same of several, with {@code ofs}: whose each line is. */
  static void putOf(Query query, Map<UUID, List<Thesaurus.Group>> held) {
    put(query, held);
    var ofs = new ArrayList<UUID>();
    held.forEach(
        (listing, groups) -> groups.forEach(g -> g.words().forEach(word -> ofs.add(listing))));
    query.setParameter("ofs", ofs.toArray(UUID[]::new));
  }
}
