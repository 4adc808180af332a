package org.gongying.matching;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.gongying.identity.Roles.ENTERPRISE;
import static org.gongying.identity.Roles.GOVERNMENT;
import static org.gongying.identity.Roles.VILLAGE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongying.exchanges.Exchange;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/v1/participants/{id}/exchanges")
@Produces(APPLICATION_JSON)
@Tag(name = "matching")
class ExchangeResource {
  private final FindExchanges find;

  ExchangeResource(FindExchanges find) {
    this.find = find;
  }

  @GET
  @RolesAllowed({VILLAGE, ENTERPRISE, GOVERNMENT})
  @Operation(
      operationId = "findExchanges",
      summary = "The pairs and rings through a participant of one's own in which everyone gains")
  public ExchangesView exchanges(
      @RestPath UUID id,
      @RestQuery
          @DefaultValue("3")
          @Min(2)
          @Max(Exchange.LONGEST)
          @Parameter(description = "How many participants at most")
          int longest,
      @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
    return find.through(id, longest, limit);
  }
}
