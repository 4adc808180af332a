package org.gongying.matching;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** What other rooms may know of matches. */
@ApplicationScoped
public class Matches {
  private static final Duration PATIENCE = Duration.ofDays(30);

  private final MatchRepository matches;
  private final EntityManager em;
  private final Clock clock;

  Matches(MatchRepository matches, EntityManager em, Clock clock) {
    this.matches = matches;
    this.em = em;
    this.clock = clock;
  }

  /** How many matches wait for this participant's word. */
  public long waiting(UUID participant) {
    return matches.waiting(participant);
  }

  /** Ends what nobody has answered for thirty days, the parties' rows with it in one statement. */
  @Scheduled(every = "6h", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @Transactional
  void expire() {
    em.createNativeQuery(
            """
            with late as (
              update match set state = 'EXPIRED', version = version + 1
              where state in ('PROPOSED', 'NEGOTIATING') and changed_at < :before
              returning county, id)
            update match_party p set state = 'EXPIRED', waiting = false from late
            where p.county = late.county and p.match = late.id
            """)
        .setParameter("before", clock.instant().minus(PATIENCE))
        .executeUpdate();
  }
}
