package org.gongying.disclosure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.gongying.agreements.AgreementSigned;
import org.gongying.territory.Territory;

/** The public lines of agreements. */
@ApplicationScoped
public class PublicLines implements PanacheRepositoryBase<PublicLine, UUID> {
  private final EntityManager em;

  private final Clock clock;

  PublicLines(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  void signed(@Observes AgreementSigned news) {
    var line = PublicLine.of(news, clock.instant());
    persist(line);
    var headings = new TreeSet<String>();
    for (var party : news.parties()) {
      headings.add(party.participant().id().toString());
      var code = party.place().code();
      for (var level : Territory.Level.values()) {
        if (level.in(code) != null) {
          headings.add(level.in(code));
        }
      }
    }
    headings.forEach(heading -> em.persist(PublicHeading.of(line, heading)));
  }

  /** How many agreements were ever signed, from an index alone. */
  public long signed() {
    return count();
  }

  List<PublicLine> search(PublicLineFilter filter) {
    var after = filter.newest();
    var headings = filter.headings();
    // Read in the order of the narrowest: of the heading where there is one, else of the lines
    // themselves.
    var by = headings.isEmpty() ? "l.signedAt, l.id" : "h.signedAt, h.line";
    var from = new StringBuilder("select l from PublicLine l");
    if (!headings.isEmpty()) {
      from.append(
          " join PublicHeading h on h.county = l.county and h.line = l.id and h.heading = :h0");
    }
    from.append(" where (").append(by).append(") < (:at, :id)");
    if (headings.size() > 1) {
      from.append(
          " and exists (select 1 from PublicHeading o where o.county = l.county and o.line = l.id and o.heading = :h1)");
    }
    if (filter.category != null) {
      from.append(filter.category.contains(".") ? " and l.category" : " and l.branch")
          .append(" = :category");
    }
    var query =
        em.createQuery(from + " order by " + by.replace(",", " desc,") + " desc", PublicLine.class)
            .setParameter("at", after.at())
            .setParameter("id", after.id())
            .setMaxResults(filter.limit + 1);
    for (int i = 0; i < headings.size(); i++) {
      query.setParameter("h" + i, headings.get(i));
    }
    if (filter.category != null) {
      query.setParameter("category", filter.category);
    }
    return query.getResultList();
  }
}
