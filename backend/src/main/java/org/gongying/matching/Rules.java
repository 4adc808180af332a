package org.gongying.matching;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongying.participants.ParticipantKind;
import org.gongying.participants.ParticipantRef;

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

    /** Of that sum of weight × factor. */
    int score(int sum) {
      return (20 * sum + whole()) / (2 * whole());
    }

    /** The base score of a pair that is perfect in all but the bonuses. */
    int highest() {
      return score(1000 * Score.BASE.stream().mapToInt(of::get).sum());
    }
  }

  /** A version and its weights in thousandths; {@code office} is null where the job made it. */
  record Version(
      int number,
      Instant madeAt,
      ParticipantRef office,
      String note,
      Map<String, Integer> weights) {}

  private static final String SAME_SYNONYMS =
      """
      insert into synonym (version, category, words)
      select :version, category, words from synonym where version = :version - 1 and category <> all (:others)
      """;

  /** What a change by an office leaves as it was. */
  private static final List<String> COPIED =
      List.of(
          """
          insert into gram_weight (version, gram, weight, fixed)
          select :version, gram, weight, fixed from gram_weight where version = :version - 1
          """,
          """
          insert into price_median (version, category, kind, period, amount)
          select :version, category, kind, period, amount from price_median where version = :version - 1
          """);

  private final EntityManager em;
  private final AgroalDataSource database;
  private final Clock clock;
  private volatile Weights last;

  Rules(EntityManager em, AgroalDataSource database, Clock clock) {
    this.em = em;
    this.database = database;
    this.clock = clock;
  }

  /** Those in force: asked for each time, and read once, for a version never changes. */
  Weights current() {
    int version = latest();
    var known = last;
    if (known == null || known.version() != version) {
      known = read(version);
      last = known;
    }
    return known;
  }

  private int latest() {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement("select max(version) from match_rule");
        var row = select.executeQuery()) {
      row.next();
      return row.getInt(1);
    } catch (SQLException e) {
      throw new IllegalStateException("The rules cannot be read", e);
    }
  }

  private Weights read(int version) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        with("select factor, weight from match_weight where version = :version", version)
            .getResultList();
    return new Weights(
        version, rows.stream().collect(Collectors.toMap(r -> (String) r[0], r -> (Integer) r[1])));
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
    with(SAME_SYNONYMS, version).setParameter("others", new String[0]).executeUpdate();
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

  /**
   * The next version with other weights, for the categories given other groups of synonyms, and all
   * else as it was, by an office; false where another version came meanwhile.
   */
  boolean change(
      Weights to, Map<String, List<List<String>>> synonyms, ParticipantRef office, String note) {
    int version = to.version() + 1;
    int made =
        with(
                """
                insert into match_rule (version, made_at, listings, office, office_name, office_kind, note)
                select :version, :now, listings, :office, :name, :kind, :note from match_rule where version = :version - 1
                on conflict (version) do nothing
                """,
                version)
            .setParameter("now", clock.instant())
            .setParameter("office", office.id())
            .setParameter("name", office.name())
            .setParameter("kind", office.kind().name())
            .setParameter("note", note)
            .executeUpdate();
    if (made == 0) {
      return false;
    }
    to.of()
        .forEach(
            (factor, weight) ->
                with("insert into match_weight values (:version, :factor, :weight)", version)
                    .setParameter("factor", factor)
                    .setParameter("weight", weight)
                    .executeUpdate());
    for (var table : COPIED) {
      with(table, version).executeUpdate();
    }
    with(SAME_SYNONYMS, version)
        .setParameter("others", synonyms.keySet().toArray(String[]::new))
        .executeUpdate();
    synonyms.forEach(
        (category, groups) ->
            with(
                    """
                    insert into synonym (version, category, words)
                    select :version, :category, string_to_array(words, '/') from unnest(cast(:groups as text[])) words
                    """,
                    version)
                .setParameter("category", category)
                .setParameter(
                    "groups", groups.stream().map(g -> String.join("/", g)).toArray(String[]::new))
                .executeUpdate());
    return true;
  }

  /** Newest first, those before a version. */
  List<Version> versions(int before, int rows) {
    @SuppressWarnings("unchecked")
    List<Object[]> found =
        em.createNativeQuery(
                """
                select r.version, r.made_at, r.office, r.office_name, r.office_kind, r.note,
                  (select array_agg(w.factor order by w.factor) from match_weight w where w.version = r.version),
                  (select array_agg(w.weight order by w.factor) from match_weight w where w.version = r.version)
                from match_rule r where r.version < :before order by r.version desc limit :rows
                """)
            .setParameter("before", before)
            .setParameter("rows", rows)
            .getResultList();
    return found.stream().map(Rules::version).toList();
  }

  private static Version version(Object[] row) {
    var factors = (String[]) row[6];
    var weights = (Integer[]) row[7];
    var of = new LinkedHashMap<String, Integer>();
    for (int i = 0; i < factors.length; i++) {
      of.put(factors[i], weights[i]);
    }
    return new Version(
        (Integer) row[0],
        (Instant) row[1],
        row[2] == null
            ? null
            : new ParticipantRef(
                (UUID) row[2], (String) row[3], ParticipantKind.valueOf((String) row[4])),
        (String) row[5],
        of);
  }

  private Query with(String sql, int version) {
    return em.createNativeQuery(sql).setParameter("version", version);
  }
}
