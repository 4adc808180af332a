package org.gongying.catalogue;

import java.math.BigDecimal;

/**
 * A price for one {@code per} (a unit of the catalogue, or null), as it was said and as it was
 * understood: {@code amount}, up to {@code max} where it is a span, in {@code currency}; {@code
 * gift} for 免费 and 捐赠, {@code negotiable} for 面议.
 */
public record Price(
    BigDecimal amount,
    BigDecimal max,
    String currency,
    String per,
    String period,
    boolean gift,
    boolean negotiable,
    String raw) {
  /** The same, as it was said. */
  Price said(String words) {
    return new Price(amount, max, currency, per, period, gift, negotiable, words);
  }
}
