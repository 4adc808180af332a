package org.gongying.matching;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The versions of the rules a score is made by: weights of factors and of words, synonyms, usual
 * prices. A version never changes; a job makes the next one from the listings that are open.
 */
@ApplicationScoped
class Rules {
  /** Fewer listings say nothing of what is usual. */
  private static final int FEWEST_LISTINGS = 500;

  private static final Duration KEPT = Duration.ofDays(28);

  /** Weights in thousandths by factor, in the version in force. */
  record Weights(int version, Map<String, Integer> of) {
    /** Of the whole, what no factor earns yet included. */
    int whole() {
      return of.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  private final EntityManager em;
  private final Clock clock;

  Rules(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  Weights current() {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        em.createNativeQuery(
                "select version, factor, weight from match_weight where version = (select max(version) from match_rule)")
            .getResultList();
    return new Weights(
        (Integer) rows.get(0)[0],
        rows.stream().collect(Collectors.toMap(r -> (String) r[1], r -> (Integer) r[2])));
  }

  /** Every 28 days, and when there are twice as many listings as the last version knew. */
  @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void renew() {
    QuarkusTransaction.requiringNew().run(this::renewIfDue);
  }

  private void renewIfDue() {
    var last =
        (Object[])
            em.createNativeQuery(
                    "select version, made_at, listings from match_rule order by version desc limit 1")
                .getSingleResult();
    long open =
        ((Number) em.createNativeQuery("select count(*) from listing where open").getSingleResult())
            .longValue();
    var age = Duration.between((Instant) last[1], clock.instant());
    if (open >= FEWEST_LISTINGS && (age.compareTo(KEPT) >= 0 || open >= 2L * (int) last[2])) {
      make((int) last[0] + 1);
    }
  }

  /** The version of that number, unless another instance makes it at the same time: then theirs. */
  void make(int version) {
    int made =
        with(
                """
                insert into match_rule (version, made_at, listings)
                select :version, :now, count(*) from listing where open
                on conflict (version) do nothing
                """,
                version)
            .setParameter("now", clock.instant())
            .executeUpdate();
    if (made == 0) {
      return;
    }
    with(
            """
            insert into match_weight (version, factor, weight)
            select :version, factor, weight from match_weight where version = :version - 1
            """,
            version)
        .executeUpdate();
    with(
            """
            insert into synonym (version, category, words)
            select :version, category, words from synonym where version = :version - 1
            """,
            version)
        .executeUpdate();
    // The inverse document frequency, 1000 for a pair that one listing holds. Pairs of fewer than
    // five listings say all, as those that nobody ever wrote.
    with(
            """
            insert into gram_weight (version, gram, weight, fixed)
            select :version, coalesce(f.gram, c.gram), coalesce(f.weight, round(1000 * ln(1 + r.listings / c.held::float8) / ln(1 + r.listings))),
              f.gram is not null
            from match_rule r cross join (
              (select gram, weight from gram_weight where version = :version - 1 and fixed) f full join
              (select g as gram, count(*) as held from listing l, unnest(l.grams) g
               where l.open and gram_is_word(g) group by g having count(*) >= 5) c on c.gram = f.gram)
            where r.version = :version
            """,
            version)
        .executeUpdate();
    with(
            """
            insert into price_median (version, category, kind, period, amount)
            select :version, category, price_kind, price_period, percentile_cont(0.5) within group (order by price)
            from (%s where l.open) f where price is not null
            group by category, price_kind, price_period having count(*) >= 5
            """
                .formatted(FactsOfRow.SCORED),
            version)
        .executeUpdate();
  }

  private Query with(String sql, int version) {
    return em.createNativeQuery(sql).setParameter("version", version);
  }
}
