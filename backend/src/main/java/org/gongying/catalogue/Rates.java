package org.gongying.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What quantity and price texts have in common: words for a period, and the bounds of a column. */
final class Rates {
  /** Digits before and after the point, as {@code numeric(18, 3)} keeps them. */
  static final int WHOLE = 15;

  static final int DECIMALS = 3;

  static final String TIME = "天|日|周|星期|月|季度|季|年";
  private static final Map<String, String> PERIODS =
      Map.of(
          "天", "day", "日", "day", "周", "week", "星期", "week", "月", "month", "季", "season", "季度",
          "season", "年", "year");

  /** /天, 每天, 一天, ·年, (每年: what follows an amount. */
  private static final Pattern EACH = Pattern.compile("\\(?(?:/|一|·|,?每)(?:个(?=月|星期|季度))?\\(?");

  private static final Pattern PERIOD = Pattern.compile("(" + TIME + ")(?![产均供月间])\\)?");
  private static final Pattern PLAIN = Pattern.compile("\\d{1,15}(\\.\\d{1,3}0*)?");

  private Rates() {}

  /** A matcher that stands behind a word for "per", or null. */
  static Matcher each(String text, int at) {
    var each = EACH.matcher(text).region(at, text.length());
    return each.lookingAt() ? each : null;
  }

  /** A matcher that stands behind a word for a period, or null. */
  static Matcher period(String text, int at) {
    var period = PERIOD.matcher(text).region(at, text.length());
    return period.lookingAt() ? period : null;
  }

  static String code(String word) {
    return PERIODS.get(word);
  }

  static boolean isPeriod(String code) {
    return code != null && PERIODS.containsValue(code);
  }

  /** As a column can hold it; null for nothing and for more than that. */
  static BigDecimal bounded(BigDecimal value) {
    if (value == null || value.signum() <= 0 || value.precision() - value.scale() > WHOLE) {
      return null;
    }
    var rounded = value.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    if (rounded.signum() == 0 || rounded.precision() - rounded.scale() > WHOLE) {
      return null;
    }
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }

  /** A positive decimal number within the bounds, without sign or exponent; null for any other. */
  static BigDecimal plain(String value) {
    return value != null && PLAIN.matcher(value).matches() ? bounded(new BigDecimal(value)) : null;
  }
}
