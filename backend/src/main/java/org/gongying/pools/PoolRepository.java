package org.gongying.pools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongying.listings.Side;
import org.gongying.platform.Ids;
import org.gongying.platform.Page.Cursor;
import org.gongying.platform.Refusal;

@ApplicationScoped
class PoolRepository {
  private final EntityManager em;

  PoolRepository(EntityManager em) {
    this.em = em;
  }

  void persist(Object row) {
    em.persist(row);
  }

  void remove(PoolPart part) {
    em.remove(part);
  }

  void flush() {
    em.flush();
  }

  Pool byId(UUID id) {
    return one(id, LockModeType.NONE);
  }

  /** For a change: whoever else is about to waits, and sees what this one has done. */
  Pool held(UUID id) {
    return one(id, LockModeType.PESSIMISTIC_WRITE);
  }

  private Pool one(UUID id, LockModeType lock) {
    return em.createQuery("from Pool where county = :county and id = :id", Pool.class)
        .setParameter("county", Ids.county(id))
        .setParameter("id", id)
        .setLockMode(lock)
        .getResultStream()
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  /** Whether the listing is in an open pool of its own. */
  boolean isPooled(UUID listing) {
    return !em.createQuery(
            "select id from Pool where county = :county and listing = :listing and state = OPEN",
            UUID.class)
        .setParameter("county", Ids.county(listing))
        .setParameter("listing", listing)
        .getResultList()
        .isEmpty();
  }

  /** Those of each, in the order they joined. */
  Map<UUID, List<PoolPart>> parts(Collection<UUID> pools) {
    return pools.isEmpty()
        ? Map.of()
        : em
            .createQuery(
                "from PoolPart where county in :counties and pool in :pools order by joinedAt, id",
                PoolPart.class)
            .setParameter("counties", pools.stream().map(Ids::county).collect(Collectors.toSet()))
            .setParameter("pools", pools)
            .getResultList()
            .stream()
            .collect(Collectors.groupingBy(part -> part.pool));
  }

  /** The open ones, newest first; of a branch or a leaf where it is given. */
  List<Pool> open(Side side, String category, Cursor after, int rows) {
    var where = new StringBuilder("from Pool where state = OPEN");
    if (category != null) {
      where.append(category.contains(".") ? " and category" : " and branch").append(" = :category");
    }
    where.append(side == null ? "" : " and side = :side");
    where.append(" and (openedAt, id) < (:at, :after) order by openedAt desc, id desc");
    var query =
        em.createQuery(where.toString(), Pool.class)
            .setParameter("at", after.at())
            .setParameter("after", after.id())
            .setMaxResults(rows);
    if (category != null) {
      query.setParameter("category", category);
    }
    if (side != null) {
      query.setParameter("side", side);
    }
    return query.getResultList();
  }

  /** Those a participant opened or joined, in any state, newest first. */
  List<Pool> of(UUID participant, Cursor after, int rows) {
    var opened =
        em.createQuery(
                "from Pool where owner = :me and (openedAt, id) < (:at, :after)"
                    + " order by openedAt desc, id desc",
                Pool.class)
            .setParameter("me", participant)
            .setParameter("at", after.at())
            .setParameter("after", after.id())
            .setMaxResults(rows)
            .getResultList();
    var joined =
        em.createQuery(
                "select pool from PoolPart where participant = :me"
                    + " and (openedAt, pool) < (:at, :after) order by openedAt desc, pool desc",
                UUID.class)
            .setParameter("me", participant)
            .setParameter("at", after.at())
            .setParameter("after", after.id())
            .setMaxResults(rows)
            .getResultList();
    var all = new ArrayList<>(opened);
    all.addAll(byIds(joined));
    return all.stream()
        .sorted(
            (one, other) -> {
              int order = other.openedAt.compareTo(one.openedAt);
              return order != 0 ? order : other.id.toString().compareTo(one.id.toString());
            })
        .limit(rows)
        .toList();
  }

  private Collection<Pool> byIds(List<UUID> ids) {
    Set<Integer> counties = ids.stream().map(Ids::county).collect(Collectors.toSet());
    return ids.isEmpty()
        ? List.of()
        : em.createQuery("from Pool where county in :counties and id in :ids", Pool.class)
            .setParameter("counties", counties)
            .setParameter("ids", ids)
            .getResultList();
  }

  /** Open ones whose deadline has passed, the oldest first. */
  Stream<UUID> due(Instant now) {
    return em.createQuery(
            "select id from Pool where state = OPEN and deadline <= :now order by deadline",
            UUID.class)
        .setParameter("now", now)
        .setMaxResults(100)
        .getResultStream();
  }
}
