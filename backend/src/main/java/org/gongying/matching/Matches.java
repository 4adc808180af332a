package org.gongying.matching;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** What other rooms may know of matches. */
@ApplicationScoped
public class Matches {
  private final MatchRepository matches;
  private final Clock clock;

  Matches(MatchRepository matches, Clock clock) {
    this.matches = matches;
    this.clock = clock;
  }

  /** How many matches wait for this participant's word. */
  public long waiting(UUID participant) {
    return matches.waiting(participant);
  }

  @Scheduled(every = "6h", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @Transactional
  void expire() {
    matches.expire(Match.overdue(clock.instant()));
  }
}
