package org.gongying.market;

import java.util.List;

/**
 * What a participant says it is after: categories, leaves or branches, and codes of places, its
 * markets and bases. What is empty is not said.
 */
record Strategy(List<String> themes, List<String> areas) {
  static Strategy of(Facts facts) {
    return new Strategy(facts.themes(), facts.areas());
  }

  boolean isStated() {
    return !themes.isEmpty() || !areas.isEmpty();
  }

  /** How much of what it says a listing of another meets, in thousandths. */
  int met(String category, String territory) {
    int said = (themes.isEmpty() ? 0 : 1) + (areas.isEmpty() ? 0 : 1);
    int met =
        (themes.stream().anyMatch(t -> isOf(category, t)) ? 1 : 0)
            + (areas.stream().anyMatch(territory::startsWith) ? 1 : 0);
    return said == 0 ? 0 : 1000 * met / said;
  }

  private static boolean isOf(String category, String theme) {
    return category.startsWith(theme)
        && (category.length() == theme.length() || category.charAt(theme.length()) == '.');
  }
}
