package org.gongying.matching;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a named need and offer can be matched: how well, and in which place; or why not. */
@Schema(name = "PairView")
record PairView(
    boolean possible,
    @Schema(nullable = true) SuggestionView suggestion,
    @Schema(
            nullable = true,
            description = "Its place in the list of the listing the caller answers for, from 1")
        Integer rank,
    List<FailedRuleView> failed) {

  /** A rule that is broken, and what each side has of it. */
  @Schema(name = "FailedRuleView")
  record FailedRuleView(
      String rule,
      @Schema(nullable = true) String need,
      @Schema(nullable = true) String offer,
      String sentence) {}
}
