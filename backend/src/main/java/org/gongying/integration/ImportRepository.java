package org.gongying.integration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongying.identity.Actor;
import org.gongying.integration.ApplyRows.Outcome;
import org.gongying.platform.Ids;
import org.gongying.platform.Refusal;

@ApplicationScoped
class ImportRepository implements PanacheRepositoryBase<Import, UUID> {
  /** The listing a client's own number stands for, and the row it was last made from. */
  record Key(UUID listing, String digest) {}

  private final EntityManager em;
  private final ObjectMapper json;

  ImportRepository(EntityManager em, ObjectMapper json) {
    this.em = em;
    this.json = json;
  }

  Import byId(UUID id) {
    return find("county = ?1 and id = ?2", Ids.county(id), id)
        .singleResultOptional()
        .orElseThrow(Refusal::notFound);
  }

  /** One that the reader's own office started. */
  Import visibleTo(Actor actor, UUID id) {
    var found = byId(id);
    if (!actor.isOf(found.participant)) {
      throw Refusal.notFound();
    }
    return found;
  }

  /** What nobody works on, the longest waiting first. */
  List<Import> open(Instant now) {
    return find("state = 'STAGED' and leasedUntil <= ?1 order by leasedUntil", now)
        .range(0, 99)
        .list();
  }

  /** Takes an import for a while, unless somebody else has it, or it is done. */
  boolean claim(UUID id, String worker, Instant now, Instant until) {
    return update(
            "worker = ?1, leasedUntil = ?2, version = version + 1 where county = ?3 and id = ?4"
                + " and state = 'STAGED' and (leasedUntil <= ?5 or worker = ?1)",
            worker,
            until,
            Ids.county(id),
            id,
            now)
        == 1;
  }

  /** Counts rows as done and keeps the import; false where somebody else took it meanwhile. */
  boolean advance(Import staged, Outcome outcome, String worker, Instant until) {
    reject(staged, outcome.rejects());
    return update(
            "applied = applied + ?1, unchanged = unchanged + ?2, rejected = rejected + ?3,"
                + " leasedUntil = ?4, version = version + 1"
                + " where county = ?5 and id = ?6 and state = 'STAGED' and worker = ?7",
            outcome.applied(),
            outcome.unchanged(),
            outcome.rejects().size(),
            until,
            staged.county,
            staged.id,
            worker)
        == 1;
  }

  void release(UUID id, String worker, Instant now) {
    update(
        "leasedUntil = ?1 where county = ?2 and id = ?3 and state = 'STAGED' and worker = ?4",
        now,
        Ids.county(id),
        id,
        worker);
  }

  void end(UUID id, Import.State state, String reason, Instant now) {
    update(
        "state = ?1, reason = ?2, finishedAt = ?3, version = version + 1"
            + " where county = ?4 and id = ?5 and state = 'STAGED'",
        state,
        reason,
        now,
        Ids.county(id),
        id);
  }

  Map<String, Key> keys(Actor by, Collection<String> externalIds) {
    Stream<?> found =
        em
            .createNativeQuery(
                "select external_id, listing, digest from import_key"
                    + " where county = ?1 and client = ?2 and external_id = any(cast(?3 as text[]))",
                Tuple.class)
            .setParameter(1, by.county())
            .setParameter(2, by.subject())
            .setParameter(3, externalIds.toArray(String[]::new))
            .getResultList()
            .stream();
    return found
        .map(Tuple.class::cast)
        .collect(
            Collectors.toMap(
                t -> t.get(0, String.class),
                t -> new Key(t.get(1, UUID.class), t.get(2, String.class))));
  }

  /** New numbers; one that somebody else has just added fails the transaction. */
  void add(Actor by, Map<String, Key> keys) {
    keys(
        by,
        keys,
        "insert into import_key (county, client, external_id, listing, digest)"
            + " select ?1, ?2, k.external_id, k.listing, k.digest from "
            + KEYS);
  }

  void change(Actor by, Map<String, Key> keys) {
    keys(
        by,
        keys,
        "update import_key i set digest = k.digest from "
            + KEYS
            + " where i.county = ?1 and i.client = ?2 and i.external_id = k.external_id"
            + " and i.listing = k.listing");
  }

  private static final String KEYS =
      "unnest(cast(?3 as text[]), cast(?4 as uuid[]), cast(?5 as text[]))"
          + " k (external_id, listing, digest)";

  private void keys(Actor by, Map<String, Key> keys, String sql) {
    if (keys.isEmpty()) {
      return;
    }
    var entries = List.copyOf(keys.entrySet());
    em.createNativeQuery(sql)
        .setParameter(1, by.county())
        .setParameter(2, by.subject())
        .setParameter(3, entries.stream().map(Map.Entry::getKey).toArray(String[]::new))
        .setParameter(4, entries.stream().map(e -> e.getValue().listing()).toArray(UUID[]::new))
        .setParameter(5, entries.stream().map(e -> e.getValue().digest()).toArray(String[]::new))
        .executeUpdate();
  }

  /** The rejected rows after that line, in the order of the file. */
  List<Reject> rejects(Import of, int afterLine, int rows) {
    Stream<?> found =
        em
            .createNativeQuery(
                "select line, reasons, cells from import_reject"
                    + " where county = ?1 and import = ?2 and line > ?3 order by line",
                Tuple.class)
            .setParameter(1, of.county)
            .setParameter(2, of.id)
            .setParameter(3, afterLine)
            .setMaxResults(rows)
            .getResultList()
            .stream();
    return found
        .map(Tuple.class::cast)
        .map(
            t ->
                new Reject(
                    t.get(0, Integer.class),
                    read(t.get(1, String.class), new TypeReference<>() {}),
                    read(t.get(2, String.class), new TypeReference<>() {})))
        .toList();
  }

  private void reject(Import staged, List<Reject> rejects) {
    if (rejects.isEmpty()) {
      return;
    }
    em.createNativeQuery(
            "insert into import_reject (county, import, line, reasons, cells)"
                + " select ?1, ?2, r.line, r.reasons, r.cells"
                + " from unnest(cast(?3 as integer[]), cast(?4 as text[]), cast(?5 as text[]))"
                + " r (line, reasons, cells)")
        .setParameter(1, staged.county)
        .setParameter(2, staged.id)
        .setParameter(3, rejects.stream().map(Reject::line).toArray(Integer[]::new))
        .setParameter(4, rejects.stream().map(r -> write(r.reasons())).toArray(String[]::new))
        .setParameter(5, rejects.stream().map(r -> write(r.cells())).toArray(String[]::new))
        .executeUpdate();
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private <T> T read(String text, TypeReference<T> type) {
    try {
      return json.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
