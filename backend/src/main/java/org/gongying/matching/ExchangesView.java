package org.gongying.matching;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongying.listings.Side;
import org.gongying.matching.SuggestionView.GainView;
import org.gongying.participants.ParticipantRef;

/**
 * What a participant could exchange with others so that each gives something and gets something.
 */
@Schema(name = "ExchangesView")
record ExchangesView(
    @Schema(description = "The best first; of the same participants only the best")
        List<ExchangeView> exchanges,
    @Schema(description = "What one listing more of the participant's own would make one")
        List<NearMissView> nearMisses,
    @Schema(description = "Whether all listings of its counterparts were looked at, or the best")
        boolean complete) {

  /** One exchange, its legs as the participant tells them: first what it gives. */
  @Schema(name = "ExchangeView")
  record ExchangeView(
      @Schema(enumeration = {"RECIPROCAL", "RING"}) String kind,
      @Schema(description = "The geometric mean of the legs' scores, 0 to 10000") int score,
      List<LegView> legs,
      @Schema(description = "In the order of the legs: each gives one and gets the one before")
          List<GainView> gains) {}

  /** What goes from whom to whom; each quantity in its listing's unit. */
  @Schema(name = "ExchangeLegView")
  record LegView(
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
  record TitleView(UUID id, String title) {}

  @Schema(name = "ExchangeAmountView")
  record AmountView(String value, String unit) {}

  /**
   * Legs that would be an exchange with one listing more, of that side and category, which answers
   * to {@code listing} of the counterpart.
   */
  @Schema(name = "NearMissView")
  record NearMissView(
      int score,
      List<LegView> legs,
      Side side,
      String category,
      TitleView listing,
      ParticipantRef counterpart,
      @Schema(nullable = true, description = "The most that could go") AmountView quantity,
      String sentence) {}
}
