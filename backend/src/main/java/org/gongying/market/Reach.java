package org.gongying.market;

/**
 * How far a listing goes.
 *
 * @param area what begins the codes of all places within; null is none
 * @param km a radius that decides instead where both have a point; -1 is none
 * @param first the least of the codes within, in 12 digits
 * @param last the greatest of them; less than {@code first} where there are none
 */
record Reach(String area, int km, long first, long last) {
  private static final long NONE = 1;

  static Reach of(Facts facts) {
    var area = facts.reachArea();
    int km = facts.reachKm() == null ? -1 : facts.reachKm();
    if (area == null) {
      return new Reach(null, km, NONE, 0);
    }
    long first = Place.code(area);
    return new Reach(
        area, km, first, first + (long) Math.pow(10, Place.DIGITS - area.length()) - 1);
  }

  /** Where no radius decides. */
  boolean holds(Place other) {
    return other.code >= first && other.code <= last && other.digits >= area.length();
  }

  /** {@code away} in km, not a number where a point is missing. */
  boolean holds(Place other, double away) {
    return km < 0 || Double.isNaN(away) ? holds(other) : away <= km;
  }

  boolean isRadius() {
    return km >= 0;
  }
}
