package org.gongying.clearing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongying.clearing.Clearing.State;
import org.gongying.exchanges.Exchange;
import org.gongying.exchanges.Leg;
import org.gongying.exchanges.Plan;
import org.gongying.platform.LeasedWork;
import org.gongying.platform.Page.Cursor;
import org.gongying.platform.Refusal;

@ApplicationScoped
class ClearingRepository implements PanacheRepositoryBase<Clearing, UUID>, LeasedWork.Rows {
  private static final String EXCHANGES =
      """
      select e.number, e.share, e.legs::text, e.match from cleared_exchange e
        join cleared_place p on p.county = e.county and p.clearing = e.clearing and p.number = e.number
      where p.county = 0 and p.clearing = :clearing and p.territory = :territory and p.number > :after
      order by p.number limit :most
      """;

  private static final String HELD =
      """
      select e.number, e.share, e.legs::text, e.match from cleared_exchange e
      where e.county = 0 and e.clearing = :clearing and e.number = :number and exists (
        select 1 from cleared_place p where p.county = 0 and p.clearing = :clearing
          and p.territory = :territory and p.number = :number)
      for update
      """;

  private final EntityManager em;
  private final ObjectMapper json;

  ClearingRepository(EntityManager em, ObjectMapper json) {
    this.em = em;
    this.json = json;
  }

  Clearing byId(UUID id) {
    return find("county = ?1 and id = ?2", Clearing.COUNTY, id)
        .singleResultOptional()
        .orElseThrow(Refusal::notFound);
  }

  /** The one that is being made. */
  Optional<Clearing> going() {
    return find("county = ?1 and state = 'PLANNING'", Clearing.COUNTY).singleResultOptional();
  }

  /** Whether it is the only one that is being made: else it is not written. */
  boolean begin(Clearing asked) {
    return em.createNativeQuery(
                """
                insert into clearing (county, id, version, state, longest, client, participant, needs, needs_read, legs,
                  exchanges, participants, cut, leased_until, created_at)
                values (:county, :id, 0, 'PLANNING', :longest, :client, :participant, 0, 0, 0, 0, 0, false, :now, :now)
                on conflict (county) where state = 'PLANNING' do nothing
                """)
            .setParameter("county", asked.county)
            .setParameter("id", asked.id)
            .setParameter("longest", asked.longest)
            .setParameter("client", asked.client)
            .setParameter("participant", asked.participant)
            .setParameter("now", asked.createdAt)
            .executeUpdate()
        == 1;
  }

  boolean isMadeSince(Instant when) {
    return count("county = ?1 and createdAt >= ?2 and client is null", Clearing.COUNTY, when) > 0;
  }

  List<Clearing> newest(Cursor after, int rows) {
    return find(
            "county = ?1 and (createdAt, id) < (?2, ?3) order by createdAt desc, id desc",
            Clearing.COUNTY,
            after.at(),
            after.id())
        .range(0, rows - 1)
        .list();
  }

  @Override
  public boolean claim(UUID id, String worker, Instant now, Instant until) {
    return update(
            "worker = ?1, leasedUntil = ?2, version = version + 1 where county = ?3 and id = ?4"
                + " and state = 'PLANNING' and leasedUntil <= ?5",
            worker,
            until,
            Clearing.COUNTY,
            id,
            now)
        == 1;
  }

  /** Keeps it; false where somebody else took it meanwhile. */
  boolean advance(UUID id, String worker, Instant until, int needs, int needsRead, int legs) {
    return update(
            "leasedUntil = ?1, needs = ?2, needsRead = ?3, legs = ?4, version = version + 1"
                + " where county = ?5 and id = ?6 and state = 'PLANNING' and worker = ?7",
            until,
            needs,
            needsRead,
            legs,
            Clearing.COUNTY,
            id,
            worker)
        == 1;
  }

  @Override
  public void release(UUID id, String worker, Instant now) {
    update(
        "leasedUntil = ?1 where county = ?2 and id = ?3 and state = 'PLANNING' and worker = ?4",
        now,
        Clearing.COUNTY,
        id,
        worker);
  }

  @Override
  public void fail(UUID id, String reason, Instant now) {
    update(
        "state = ?1, reason = ?2, finishedAt = ?3, version = version + 1"
            + " where county = ?4 and id = ?5 and state = 'PLANNING'",
        State.FAILED,
        reason,
        now,
        Clearing.COUNTY,
        id);
  }

  /** Writes down what was found, unless it is no longer this worker's. */
  void plan(UUID id, String worker, Plan plan, List<ClearedExchange> exchanges, Instant now) {
    long who = plan.exchanges().stream().flatMap(e -> e.participants().stream()).distinct().count();
    int changed =
        update(
            "state = 'PLANNED', benefit = ?1, bound = ?2, cut = ?3, exchanges = ?4,"
                + " participants = ?5, finishedAt = ?6, version = version + 1"
                + " where county = ?7 and id = ?8 and state = 'PLANNING' and worker = ?9",
            plan.benefit(),
            plan.bound(),
            plan.cut(),
            exchanges.size(),
            (int) who,
            now,
            Clearing.COUNTY,
            id,
            worker);
    if (changed == 1 && !exchanges.isEmpty()) {
      write(id, exchanges);
    }
  }

  private void write(UUID id, List<ClearedExchange> exchanges) {
    in(
            """
        insert into cleared_exchange (county, clearing, number, share, legs)
        select 0, :clearing, e.number, e.share, cast(e.legs as jsonb)
        from unnest(cast(:numbers as integer[]), cast(:shares as integer[]), cast(:legs as text[])) e (number, share, legs)
        """,
            id)
        .setParameter("numbers", numbers(exchanges.stream().map(ClearedExchange::number)))
        .setParameter("shares", numbers(exchanges.stream().map(e -> e.exchange().share())))
        .setParameter(
            "legs", exchanges.stream().map(e -> text(e.exchange().legs())).toArray(String[]::new))
        .executeUpdate();
    var numbers = new ArrayList<Integer>();
    var places = new ArrayList<String>();
    for (var exchange : exchanges) {
      for (var place : exchange.places()) {
        numbers.add(exchange.number());
        places.add(place);
      }
    }
    in(
            """
        insert into cleared_place (county, clearing, territory, number)
        select 0, :clearing, p.territory, p.number
        from unnest(cast(:places as text[]), cast(:numbers as integer[])) p (territory, number)
        """,
            id)
        .setParameter("places", places.toArray(String[]::new))
        .setParameter("numbers", numbers(numbers.stream()))
        .executeUpdate();
  }

  /** Those of which a listing lies in the territory, after that number. */
  List<ClearedExchange> exchanges(UUID clearing, String territory, long after, int most) {
    return found(
        in(EXCHANGES, clearing)
            .setParameter("territory", territory)
            .setParameter("after", after)
            .setParameter("most", most));
  }

  /** For sending: whoever else is about to waits, and sees what is sent. */
  Optional<ClearedExchange> held(UUID clearing, String territory, int number) {
    return found(
            in(HELD, clearing).setParameter("territory", territory).setParameter("number", number))
        .stream()
        .findFirst();
  }

  void sent(UUID clearing, int number, UUID match) {
    in(
            """
        update cleared_exchange set match = :match
        where county = 0 and clearing = :clearing and number = :number
        """,
            clearing)
        .setParameter("number", number)
        .setParameter("match", match)
        .executeUpdate();
  }

  /** What is old is old for all: exchanges and places go with it. */
  void sweep(Instant before) {
    delete("county = ?1 and createdAt < ?2 and state <> 'PLANNING'", Clearing.COUNTY, before);
  }

  private Query in(String sql, UUID clearing) {
    return em.createNativeQuery(sql, Tuple.class).setParameter("clearing", clearing);
  }

  private List<ClearedExchange> found(Query query) {
    Stream<?> rows = query.getResultList().stream();
    return rows.map(Tuple.class::cast)
        .map(
            t ->
                new ClearedExchange(
                    t.get(0, Integer.class),
                    new Exchange(legs(t.get(2, String.class)), t.get(1, Integer.class)),
                    Set.of(),
                    t.get(3, UUID.class)))
        .toList();
  }

  private static Integer[] numbers(Stream<Integer> of) {
    return of.toArray(Integer[]::new);
  }

  private List<Leg> legs(String text) {
    try {
      return json.readValue(text, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String text(List<Leg> legs) {
    try {
      return json.writeValueAsString(legs);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
