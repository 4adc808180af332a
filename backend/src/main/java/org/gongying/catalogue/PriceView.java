package org.gongying.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit price in an answer; {@code per} a unit, or the period of a wage or rent (day, year). */
@Schema(name = "UnitPrice")
public record PriceView(
    @Schema(nullable = true) String amount,
    @Schema(nullable = true) String max,
    @Schema(nullable = true) String currency,
    @Schema(nullable = true) String per,
    boolean gift,
    boolean negotiable,
    @Schema(nullable = true) String raw) {

  public static PriceView of(Price p) {
    return p == null
        ? null
        : new PriceView(
            QuantityView.plain(p.amount()),
            QuantityView.plain(p.max()),
            p.currency(),
            p.per() == null ? p.period() : p.per(),
            p.gift(),
            p.negotiable(),
            p.raw());
  }
}
