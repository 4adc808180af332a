package org.gongying.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;

/**
 * How much, as it was said and as it was understood. {@code value} in {@code unit} (a code of the
 * catalogue), both null where the text names none; {@code approximate} for 约, 多, 近; {@code period}
 * (day, month, year, …) makes it a rate: 30吨/天. At most 15 digits before and 3 after the point.
 */
public record Quantity(
    BigDecimal value, String unit, boolean approximate, String period, String raw) {
  @JsonIgnore
  public boolean isKnown() {
    return value != null;
  }
}
