package org.gongying.matching;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongying.participants.ParticipantRef;

/** One exchange, its legs as a participant tells them: first what it gives, last what it gets. */
@Schema(name = "ExchangeView")
public record ExchangeView(
    @Schema(enumeration = {"RECIPROCAL", "RING"}) String kind,
    @Schema(description = "The geometric mean of the legs' scores, 0 to 10000") int score,
    List<LegView> legs,
    @Schema(description = "In the order of the legs: each gives one and gets the one before")
        List<GainView> gains) {

  /** What goes from whom to whom; each quantity in its listing's unit. */
  @Schema(name = "ExchangeLegView")
  public record LegView(
      ParticipantRef giver,
      ParticipantRef taker,
      TitleView offer,
      TitleView need,
      String category,
      int score,
      @Schema(nullable = true, description = "Null where it is not known or not counted")
          AmountView quantity,
      @Schema(nullable = true, description = "The same in the need's unit")
          AmountView needQuantity) {}

  @Schema(name = "ListingTitleView")
  public record TitleView(UUID id, String title) {}

  @Schema(name = "ExchangeAmountView")
  public record AmountView(String value, String unit) {}
}
