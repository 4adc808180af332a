package org.gongying.allocation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Knows which offers fit a need, and how well. */
public interface Candidates {
  /**
   * @param score from 0 to {@value Problem#BENEFIT_MOST}
   */
  record Candidate(UUID need, UUID offer, int score) {}

  /** The best offers of each of these needs, as they are in the caller's transaction. */
  List<Candidate> of(Collection<UUID> needs, int mostEach);
}
