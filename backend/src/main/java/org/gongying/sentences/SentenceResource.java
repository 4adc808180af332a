package org.gongying.sentences;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.gongying.identity.Roles.ENTERPRISE;
import static org.gongying.identity.Roles.GOVERNMENT;
import static org.gongying.identity.Roles.VILLAGE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongying.catalogue.PriceView;
import org.gongying.catalogue.QuantityView;
import org.gongying.listings.Side;

@Path("/api/v1/sentences")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "listings")
class SentenceResource {

  @Schema(name = "NewSentence")
  record NewSentence(@NotBlank @Size(max = 500) String text) {}

  @Schema(name = "DoubtView")
  record DoubtView(
      @Schema(description = "A field of the listing, or side") String field,
      @Schema(description = "What it may mean, the likeliest first; none where nothing was found")
          List<String> candidates) {}

  @Schema(name = "SentenceView")
  record SentenceView(
      Side side,
      @Schema(nullable = true) String category,
      @Schema(description = "Empty where nothing is left of the words") String title,
      @Schema(nullable = true) QuantityView quantity,
      @Schema(nullable = true) PriceView unitPrice,
      @Schema(nullable = true) LocalDate validFrom,
      @Schema(nullable = true) LocalDate validUntil,
      @Schema(description = "The whole sentence without the mobile number") String text,
      @Schema(nullable = true, description = "The mobile number, for the private contact field")
          String contactPhone,
      List<DoubtView> doubts) {
    static SentenceView of(Reading r) {
      return new SentenceView(
          r.side(),
          r.category(),
          r.title(),
          QuantityView.of(r.quantity()),
          PriceView.of(r.price()),
          r.from(),
          r.until(),
          r.text(),
          r.contactPhone(),
          r.doubts().stream().map(d -> new DoubtView(d.field(), d.candidates())).toList());
    }
  }

  private final Sentences sentences;

  SentenceResource(Sentences sentences) {
    this.sentences = sentences;
  }

  @POST
  @RolesAllowed({VILLAGE, ENTERPRISE, GOVERNMENT})
  @Operation(
      operationId = "readSentence",
      summary = "What a sentence says of a need or an offer; a reading, nothing is kept",
      extensions = @Extension(name = "x-reading", value = "true"))
  public SentenceView read(@NotNull @Valid NewSentence body) {
    return SentenceView.of(sentences.read(body.text()));
  }
}
