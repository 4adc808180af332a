package org.gongying.matching;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.gongying.identity.Roles.ENTERPRISE;
import static org.gongying.identity.Roles.GOVERNMENT;
import static org.gongying.identity.Roles.VILLAGE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongying.listings.NewListing;
import org.gongying.listings.Side;
import org.gongying.platform.Page;
import org.jboss.resteasy.reactive.RestQuery;

/** Before it is posted: who would fit. */
@Path("/api/v1/suggestions")
@Produces(APPLICATION_JSON)
@Tag(name = "matching")
class PreviewResource {
  private final Suggestions suggestions;

  PreviewResource(Suggestions suggestions) {
    this.suggestions = suggestions;
  }

  @POST
  @RolesAllowed({VILLAGE, ENTERPRISE, GOVERNMENT})
  @Operation(
      operationId = "previewSuggestions",
      summary = "The best counterparts of a listing that is not posted yet; nothing is kept of it")
  public Page<SuggestionView> preview(
      @RestQuery @NotNull Side side,
      @RestQuery @DefaultValue("3") @Min(1) @Max(20) int limit,
      @NotNull @Valid NewListing body) {
    return new Page<>(suggestions.preview(side, body, limit), null);
  }
}
