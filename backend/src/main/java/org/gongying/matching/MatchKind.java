package org.gongying.matching;

/**
 * DIRECT: one leg. RECIPROCAL: two who give each other different goods. RING: three or four in a
 * cycle.
 */
enum MatchKind {
  DIRECT,
  RECIPROCAL,
  RING;

  static MatchKind of(int legs) {
    return legs == 1 ? DIRECT : legs == 2 ? RECIPROCAL : RING;
  }
}
