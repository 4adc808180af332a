package org.gongying.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Words that name the same goods (脐橙, 橙子), by category, in the version of the rules in force. */
@ApplicationScoped
public class Synonyms {
  /** The usual word first. */
  public record Group(String category, List<String> words) {}

  /** A version's groups; it never changes. */
  public record Table(int version, List<Group> groups) {}

  private final EntityManager em;
  private volatile Table last = new Table(0, List.of());

  Synonyms(EntityManager em) {
    this.em = em;
  }

  /** Read anew when a version has come into force. */
  public Table current() {
    int version =
        (Integer) em.createNativeQuery("select max(version) from match_rule").getSingleResult();
    var table = last;
    if (table.version() != version) {
      table = of(version);
      last = table;
    }
    return table;
  }

  /** Of an older version, so that a score can be made again; without groups where there is none. */
  public Table of(int version) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        em.createNativeQuery(
                "select category, words from synonym where version = :version order by category, words")
            .setParameter("version", version)
            .getResultList();
    return new Table(
        version,
        rows.stream().map(r -> new Group((String) r[0], List.of((String[]) r[1]))).toList());
  }
}
