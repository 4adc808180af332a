package org.gongying.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.gongying.allocation.AllocationRepository.Line;
import org.gongying.allocation.Candidates.Candidate;
import org.gongying.platform.Clocks;
import org.gongying.platform.Ids;

/** Reads the open needs that a plan is for, and the offers that fit them, as a problem. */
@ApplicationScoped
class Gather {
  private static final int BATCH = 100;

  /** More needs than one plan may be for. */
  static final class TooMany extends RuntimeException {
    TooMany() {
      super(null, null, false, false);
    }
  }

  private record Listed(
      UUID id, int county, String kind, Long grains, String unit, BigDecimal factor) {}

  /** A problem, and whose its numbers are. */
  record Gathered(Problem problem, List<Listed> needs, List<UUID> offers) {
    /** What the plan gives, the best score first, down to thousandths of the need's own unit. */
    List<Line> lines(Plan plan) {
      var lines = new ArrayList<Line>();
      for (int n = 0; n < problem.needs(); n++) {
        var need = needs.get(n);
        for (int p = problem.first[n]; p < problem.first[n + 1]; p++) {
          if (plan.share(p) > 0) {
            var quantity =
                BigDecimal.valueOf(plan.share(p), 3).divide(need.factor, 3, RoundingMode.DOWN);
            if (quantity.signum() > 0) {
              lines.add(
                  new Line(
                      0,
                      need.id,
                      offers.get(problem.offer[p]),
                      quantity,
                      need.unit,
                      problem.benefit[p],
                      null));
            }
          }
        }
      }
      lines.sort(Comparator.comparing(Line::score).reversed());
      for (int i = 0; i < lines.size(); i++) {
        var l = lines.get(i);
        lines.set(i, new Line(i + 1, l.need(), l.offer(), l.quantity(), l.unit(), l.score(), null));
      }
      return lines;
    }
  }

  private static final String LISTED =
      """
      select l.id, coalesce(l.county_code, '0') as county, u.kind || coalesce('/' || l.period, '') as kind,
        case when l.amount * u.factor > 0 then least(floor(l.amount * u.factor * 1000), 1e14)::bigint end as grains, l.unit, u.factor
      from %s left join unit u on u.code = l.unit
      where l.open and l.valid_until >= ?1
      """;

  private final EntityManager em;
  private final Candidates candidates;
  private final AllocationSettings settings;
  private final Clock clock;

  Gather(EntityManager em, Candidates candidates, AllocationSettings settings, Clock clock) {
    this.em = em;
    this.candidates = candidates;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * All of it as of one moment.
   *
   * @param on hears how many needs of how many are read, and says whether to go on
   */
  Gathered of(Allocation asked, BiPredicate<Integer, Integer> on) {
    em.createNativeQuery("set transaction isolation level repeatable read, read only")
        .executeUpdate();
    var needs = needs(asked);
    var edges = new ArrayList<Candidate>();
    for (int i = 0; i < needs.size(); i += BATCH) {
      var batch = needs.subList(i, Math.min(i + BATCH, needs.size()));
      edges.addAll(candidates.of(batch.stream().map(Listed::id).toList(), settings.offers()));
      if (!on.test(i + batch.size(), needs.size())) {
        throw new CancellationException();
      }
    }
    var problem = Problem.builder();
    var offers = new LinkedHashMap<UUID, Integer>();
    for (var offer : offers(edges.stream().map(Candidate::offer).distinct().toList())) {
      offers.put(offer.id, problem.offer(offer.kind, offer.grains));
    }
    var numbers = new LinkedHashMap<UUID, Integer>();
    for (var need : needs) {
      numbers.put(need.id, problem.need(need.kind, need.grains, need.county));
    }
    for (var edge : edges) {
      if (offers.containsKey(edge.offer())) {
        problem.pair(offers.get(edge.offer()), numbers.get(edge.need()), edge.score());
      }
    }
    return new Gathered(problem.build(), needs, List.copyOf(offers.keySet()));
  }

  private List<Listed> needs(Allocation asked) {
    var needs =
        listed(
            em
                .createNativeQuery(
                    LISTED.formatted("listing l")
                        + " and l.side = 'NEED' and l.is_public and starts_with(l.territory, ?2)"
                        + " and (cardinality(cast(?3 as text[])) = 0 or l.category = any(cast(?3 as text[]))"
                        + " or l.branch = any(cast(?3 as text[])))"
                        + " and (cast(?4 as text) is null or l.programme = cast(?4 as text))"
                        + " order by l.id",
                    Tuple.class)
                .setParameter(1, Clocks.today(clock))
                .setParameter(2, asked.territory)
                .setParameter(3, asked.categories)
                .setParameter(4, asked.programme)
                .setMaxResults(settings.needs() + 1)
                .getResultList()
                .stream());
    if (needs.size() > settings.needs()) {
      throw new TooMany();
    }
    return needs;
  }

  private List<Listed> offers(List<UUID> ids) {
    return listed(
        em
            .createNativeQuery(
                LISTED.formatted(
                        "unnest(cast(?2 as integer[]), cast(?3 as uuid[])) k (county, id)"
                            + " join listing l on l.county = k.county and l.id = k.id")
                    + " order by l.id",
                Tuple.class)
            .setParameter(1, Clocks.today(clock))
            .setParameter(2, ids.stream().map(Ids::county).toArray(Integer[]::new))
            .setParameter(3, ids.toArray(UUID[]::new))
            .getResultList()
            .stream());
  }

  private static List<Listed> listed(Stream<?> rows) {
    return rows.map(Tuple.class::cast)
        .map(
            t ->
                new Listed(
                    t.get("id", UUID.class),
                    Integer.parseInt(t.get("county", String.class)),
                    t.get("kind", String.class),
                    t.get("grains", Long.class),
                    t.get("unit", String.class),
                    t.get("factor", BigDecimal.class)))
        .toList();
  }
}
