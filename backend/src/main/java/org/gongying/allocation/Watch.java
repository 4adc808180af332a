package org.gongying.allocation;

/** Hears how far a run is, and may end it. Called from the run's own thread, often. */
public interface Watch {
  Watch NONE = (solved, pairs, pivots) -> true;

  /**
   * Answers whether to go on.
   *
   * @param solved pairs whose share is final
   * @param pairs all of them
   * @param pivots steps made so far; how many it takes is not known before
   */
  boolean on(long solved, long pairs, long pivots);
}
