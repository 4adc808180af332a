package org.gongying.allocation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongying.identity.Actor;
import org.gongying.platform.Ids;
import org.gongying.platform.LeasedWork;
import org.gongying.platform.Page.Cursor;
import org.gongying.platform.Refusal;

@ApplicationScoped
class AllocationRepository implements PanacheRepositoryBase<Allocation, UUID>, LeasedWork.Rows {
  /** So much of an offer for a need, in the need's own unit; {@code match} once it is sent. */
  record Line(
      int number, UUID need, UUID offer, BigDecimal quantity, String unit, int score, UUID match) {}

  private static final String LINE =
      "select number, need, offer, quantity, unit, score, match from allocation_line"
          + " where county = ?1 and allocation = ?2";

  private final EntityManager em;
  private final ObjectMapper json;

  AllocationRepository(EntityManager em, ObjectMapper json) {
    this.em = em;
    this.json = json;
  }

  Allocation byId(UUID id) {
    return find("county = ?1 and id = ?2", Ids.county(id), id)
        .singleResultOptional()
        .orElseThrow(Refusal::notFound);
  }

  /** One for a territory that the reader governs. */
  Allocation visibleTo(Actor actor, UUID id) {
    var found = byId(id);
    if (!actor.governs(found.territory)) {
      throw Refusal.notFound();
    }
    return found;
  }

  /** What nobody works on, the longest waiting first. */
  List<UUID> open(Instant now) {
    return em.createQuery(
            "select id from Allocation where state = 'PLANNING' and leasedUntil <= ?1"
                + " order by leasedUntil",
            UUID.class)
        .setParameter(1, now)
        .setMaxResults(100)
        .getResultList();
  }

  @Override
  public boolean claim(UUID id, String worker, Instant now, Instant until) {
    return update(
            "worker = ?1, leasedUntil = ?2, version = version + 1 where county = ?3 and id = ?4"
                + " and state = 'PLANNING' and leasedUntil <= ?5",
            worker,
            until,
            Ids.county(id),
            id,
            now)
        == 1;
  }

  /** Keeps the plan; false where it is cancelled, or somebody else took it meanwhile. */
  boolean advance(
      UUID id, String worker, Instant until, int needs, int needsRead, int pairs, int pairsSolved) {
    return update(
            "leasedUntil = ?1, needs = ?2, needsRead = ?3, pairs = ?4, pairsSolved = ?5,"
                + " version = version + 1"
                + " where county = ?6 and id = ?7 and state = 'PLANNING' and worker = ?8",
            until,
            needs,
            needsRead,
            pairs,
            pairsSolved,
            Ids.county(id),
            id,
            worker)
        == 1;
  }

  @Override
  public void release(UUID id, String worker, Instant now) {
    update(
        "leasedUntil = ?1 where county = ?2 and id = ?3 and state = 'PLANNING' and worker = ?4",
        now,
        Ids.county(id),
        id,
        worker);
  }

  @Override
  public void fail(UUID id, String reason, Instant now) {
    end(id, Allocation.State.FAILED, reason, now);
  }

  /** Whether it was still to be ended. */
  boolean end(UUID id, Allocation.State state, String reason, Instant now) {
    return update(
            "state = ?1, reason = ?2, finishedAt = ?3, version = version + 1"
                + " where county = ?4 and id = ?5 and state = 'PLANNING'",
            state,
            reason,
            now,
            Ids.county(id),
            id)
        == 1;
  }

  /** Writes down what was found and its proof, unless it is no longer this worker's. */
  void plan(
      UUID id,
      String worker,
      Proof proof,
      List<Allocation.Point> curve,
      List<Line> lines,
      Instant now) {
    int changed =
        update(
            "state = 'PLANNED', worth = ?1, bound = ?2, curve = ?3, finishedAt = ?4,"
                + " version = version + 1"
                + " where county = ?5 and id = ?6 and state = 'PLANNING' and worker = ?7",
            proof.worth(),
            proof.bound(),
            write(curve),
            now,
            Ids.county(id),
            id,
            worker);
    if (changed == 1 && !lines.isEmpty()) {
      em.createNativeQuery(
              "insert into allocation_line"
                  + " (county, allocation, number, need, offer, quantity, unit, score)"
                  + " select ?1, ?2, l.* from unnest(cast(?3 as integer[]), cast(?4 as uuid[]),"
                  + " cast(?5 as uuid[]), cast(?6 as numeric[]), cast(?7 as text[]),"
                  + " cast(?8 as integer[])) l")
          .setParameter(1, Ids.county(id))
          .setParameter(2, id)
          .setParameter(3, lines.stream().map(Line::number).toArray(Integer[]::new))
          .setParameter(4, lines.stream().map(Line::need).toArray(UUID[]::new))
          .setParameter(5, lines.stream().map(Line::offer).toArray(UUID[]::new))
          .setParameter(6, lines.stream().map(Line::quantity).toArray(BigDecimal[]::new))
          .setParameter(7, lines.stream().map(Line::unit).toArray(String[]::new))
          .setParameter(8, lines.stream().map(Line::score).toArray(Integer[]::new))
          .executeUpdate();
    }
  }

  /** Lines after that number. */
  List<Line> lines(Allocation of, long after, int most) {
    Stream<?> found =
        em
            .createNativeQuery(LINE + " and number > ?3 order by number", Tuple.class)
            .setParameter(1, of.county)
            .setParameter(2, of.id)
            .setParameter(3, after)
            .setMaxResults(most)
            .getResultList()
            .stream();
    return found.map(AllocationRepository::line).toList();
  }

  /** For sending: whoever else is about to waits, and sees what is sent. */
  Optional<Line> held(Allocation of, int number) {
    Stream<?> found =
        em
            .createNativeQuery(LINE + " and number = ?3 for update", Tuple.class)
            .setParameter(1, of.county)
            .setParameter(2, of.id)
            .setParameter(3, number)
            .getResultList()
            .stream();
    return found.map(AllocationRepository::line).findFirst();
  }

  void sent(Allocation of, int number, UUID match) {
    em.createNativeQuery(
            "update allocation_line set match = ?4"
                + " where county = ?1 and allocation = ?2 and number = ?3")
        .setParameter(1, of.county)
        .setParameter(2, of.id)
        .setParameter(3, number)
        .setParameter(4, match)
        .executeUpdate();
  }

  private static Line line(Object row) {
    var t = (Tuple) row;
    return new Line(
        t.get(0, Integer.class),
        t.get(1, UUID.class),
        t.get(2, UUID.class),
        t.get(3, BigDecimal.class),
        t.get(4, String.class),
        t.get(5, Integer.class),
        t.get(6, UUID.class));
  }

  /** What an office asked for, newest first. */
  List<Allocation> of(Actor office, Cursor after, int rows) {
    return find(
            "participant = ?1 and (createdAt, id) < (?2, ?3) order by createdAt desc, id desc",
            office.participant(),
            after.at(),
            after.id())
        .range(0, rows - 1)
        .list();
  }

  Allocation.View view(Allocation of) {
    try {
      return Allocation.View.of(
          of, of.curve == null ? List.of() : json.readValue(of.curve, new TypeReference<>() {}));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String write(List<Allocation.Point> curve) {
    try {
      return json.writeValueAsString(curve);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
