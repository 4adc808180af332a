package org.gongying.market;

import java.util.List;
import java.util.Set;

/** Whom a listing is for, by the code list {@code eligibility}. Villages act for households. */
record Eligibility(String code, Set<String> counties) {
  private static final Set<String> HOUSEHOLDS = Set.of("VILLAGE", "TOWN", "HOUSEHOLD_GROUP");
  private static final Set<String> VILLAGES = Set.of("VILLAGE", "COOPERATIVE");

  static Eligibility of(Facts facts) {
    List<String> named = facts.counties();
    return new Eligibility(
        facts.eligibility(),
        "named_counties".equals(facts.eligibility()) && named != null ? Set.copyOf(named) : null);
  }

  boolean admits(String ownerKind, Place place) {
    if (code == null) {
      return true;
    }
    return switch (code) {
      case "registered_households" -> HOUSEHOLDS.contains(ownerKind);
      case "villages" -> VILLAGES.contains(ownerKind);
      case "poor_counties" -> place.poor > 0;
      case "named_counties" ->
          counties == null || place.county != null && counties.contains(place.county);
      default -> true;
    };
  }
}
