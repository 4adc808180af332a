package org.gongying.catalogue;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A quantity in an answer; {@code value} a decimal number, null when unknown. */
@Schema(name = "Quantity")
public record QuantityView(
    @Schema(nullable = true) String value,
    @Schema(nullable = true) String unit,
    boolean approximate,
    @Schema(nullable = true) String period,
    @Schema(nullable = true) String raw) {

  public static QuantityView of(Quantity q) {
    return q == null
        ? null
        : new QuantityView(plain(q.value()), q.unit(), q.approximate(), q.period(), q.raw());
  }

  /** Without exponent and trailing zeros, whatever scale the column keeps. */
  public static String plain(BigDecimal value) {
    if (value == null) {
      return null;
    }
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
