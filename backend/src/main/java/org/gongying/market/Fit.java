package org.gongying.market;

/** Whether a pair is more than a guess (decision 002). */
public enum Fit {
  STRONG,
  FAIR,
  WEAK;

  private static final int STRONG_SCORE = 5000;
  private static final int FAIR_SCORE = 3500;
  private static final int CLOSE = 800;
  private static final int SAME = 1000;
  private static final int WORDS_SHARED = 50;
  private static final int MANY_WORDS_SHARED = 100;
  private static final String GOODS = "produce";

  /**
   * @param base the score without bonuses
   * @param closeness of the categories, and what the texts share, in thousandths
   * @param offered the offer's category
   */
  public static Fit of(int base, int closeness, int text, String offered) {
    boolean toldByWords = closeness < SAME || offered.startsWith(GOODS);
    boolean joined = isLinked(closeness) && !offered.startsWith(GOODS);
    if (base < FAIR_SCORE || text < WORDS_SHARED && toldByWords && !joined) {
      return WEAK;
    }
    return base >= STRONG_SCORE && closeness >= CLOSE && text >= MANY_WORDS_SHARED ? STRONG : FAIR;
  }

  /**
   * Whether a link of the catalogue joins the categories, so that they are not the same: hands for
   * a season, an expert.
   */
  public static boolean isLinked(int closeness) {
    return closeness > CLOSE && closeness < SAME;
  }
}
