package org.gongying.platform;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * Forgets idempotency keys after seven days, a thousand at a time; several instances may do it at
 * once.
 */
@ApplicationScoped
class Keys {
  private final EntityManager em;

  Keys(EntityManager em) {
    this.em = em;
  }

  @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void forget() {
    while (QuarkusTransaction.requiringNew().call(this::forgotten) == 1000) {
      // the next thousand
    }
  }

  private int forgotten() {
    return em.createNativeQuery(
            """
            delete from idempotency where (county, client, call, key) in (
              select county, client, call, key from idempotency
              where at < now() - interval '7 days' order by at limit 1000)
            """)
        .executeUpdate();
  }
}
