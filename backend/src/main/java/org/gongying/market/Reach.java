package org.gongying.market;

/**
 * How far a listing goes.
 *
 * @param area what begins the codes of all places within; null is none
 * @param km a radius that decides instead where both have a point; -1 is none
 */
record Reach(String area, int km) {
  static Reach of(Facts facts) {
    return new Reach(facts.reachArea(), facts.reachKm() == null ? -1 : facts.reachKm());
  }

  /** {@code away} in km, not a number where a point is missing. */
  boolean holds(Place other, double away) {
    return km < 0 || Double.isNaN(away)
        ? area != null && other.territory.startsWith(area)
        : away <= km;
  }

  boolean isRadius() {
    return km >= 0;
  }
}
