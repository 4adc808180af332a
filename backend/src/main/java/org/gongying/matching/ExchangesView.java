package org.gongying.matching;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongying.listings.Side;
import org.gongying.matching.ExchangeView.AmountView;
import org.gongying.matching.ExchangeView.LegView;
import org.gongying.matching.ExchangeView.TitleView;
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
