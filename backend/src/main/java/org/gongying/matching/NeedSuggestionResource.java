package org.gongying.matching;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.gongying.identity.Roles.ENTERPRISE;
import static org.gongying.identity.Roles.GOVERNMENT;
import static org.gongying.identity.Roles.VILLAGE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongying.listings.Side;
import org.gongying.platform.Page;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1/needs/{id}/suggestions")
@Produces(APPLICATION_JSON)
@Tag(name = "matching")
class NeedSuggestionResource {
  private final Suggestions suggestions;

  NeedSuggestionResource(Suggestions suggestions) {
    this.suggestions = suggestions;
  }

  @GET
  @RolesAllowed({VILLAGE, ENTERPRISE, GOVERNMENT})
  @Operation(
      operationId = "suggestOffers",
      summary = "The offers that fit a need of one's own best, and why")
  public Page<SuggestionView> offers(@RestPath UUID id, @BeanParam @Valid Page.Request page) {
    return suggestions.best(Side.NEED, id, page);
  }

  @GET
  @Path("{offerId}")
  @RolesAllowed({VILLAGE, ENTERPRISE, GOVERNMENT})
  @Operation(
      operationId = "explainPair",
      summary = "Why a need and an offer fit, one of them one's own, or why not")
  public PairView explain(@RestPath UUID id, @RestPath UUID offerId) {
    return suggestions.explain(id, offerId);
  }
}
