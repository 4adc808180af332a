package org.gongying.matching;

/**
 * DIRECT: one leg. RECIPROCAL: two who give each other different goods. RING: three or four in a
 * cycle. POOL: many small listings and one large; it comes of a pool that is closed.
 */
/**
 * DIRECT: one leg. RECIPROCAL: two who give each other different goods. RING: three or four in a
 * cycle.
 */
enum MatchKind {
  DIRECT,
  RECIPROCAL,
  RING,
  POOL;

  /** Of so many that are proposed. */
  static MatchKind of(int legs) {
    return legs == 1 ? DIRECT : legs == 2 ? RECIPROCAL : RING;
  }
}
