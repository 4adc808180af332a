package org.gongying.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongying.listings.ListingView;

/**
 * A counterpart of a listing, and why: the offer where a need asked, the need where an offer did.
 */
@Schema(name = "SuggestionView")
record SuggestionView(
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(extensions = @Extension(name = "x-optional", value = "true", parseValue = true))
        ListingView need,
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(extensions = @Extension(name = "x-optional", value = "true", parseValue = true))
        ListingView offer,
    int score,
    @Schema(enumeration = {"strong", "fair", "weak"}) String fit,
    @Schema(
            nullable = true,
            description =
                "How much of the need it can give, in the need's unit; null where that is not known")
        String covered,
    @Schema(
            nullable = true,
            description =
                "Between the points of the two places, to the kilometre; null where a point is missing")
        Integer distanceKm,
    List<FactorView> factors,
    List<GainView> gains,
    String ruleVersion) {

  /** One term of the score; the points of all add up to it. */
  @Schema(name = "FactorView")
  record FactorView(
      String name, BigDecimal value, BigDecimal weight, int points, String sentence) {}
}
