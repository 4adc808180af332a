package org.gongying.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Who did what to which row: written in the transaction of the deed, never changed (the application
 * may only insert).
 */
@ApplicationScoped
public class Audit {
  private final EntityManager em;
  private final Caller caller;
  private final Clock clock;

  Audit(EntityManager em, Caller caller, Clock clock) {
    this.em = em;
    this.caller = caller;
    this.clock = clock;
  }

  /** {@code action} is noun and verb of the call: {@code listing.publish}. */
  public void record(String action, UUID row) {
    record(caller, action, row);
  }

  /** For work done outside the request of whoever asked for it. */
  public void record(Caller by, String action, UUID row) {
    em.createNativeQuery(
            "insert into audit_entry (county, id, at, subject, participant, action, row_id)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .setParameter(1, by.county())
        .setParameter(2, Ids.next(by.county()))
        .setParameter(3, clock.instant())
        .setParameter(4, by.subject())
        .setParameter(5, by.participant())
        .setParameter(6, action)
        .setParameter(7, row)
        .executeUpdate();
  }

  /** The same deed done to many rows, in one statement. */
  public void record(Caller by, String action, List<UUID> rows) {
    if (rows.isEmpty()) {
      return;
    }
    em.createNativeQuery(
            "insert into audit_entry (county, id, at, subject, participant, action, row_id)"
                + " select ?1, e.id, ?2, ?3, ?4, ?5, e.row_id"
                + " from unnest(cast(?6 as uuid[]), cast(?7 as uuid[])) e (id, row_id)")
        .setParameter(1, by.county())
        .setParameter(2, clock.instant())
        .setParameter(3, by.subject())
        .setParameter(4, by.participant())
        .setParameter(5, action)
        .setParameter(6, rows.stream().map(row -> Ids.next(by.county())).toArray(UUID[]::new))
        .setParameter(7, rows.toArray(UUID[]::new))
        .executeUpdate();
  }
}
