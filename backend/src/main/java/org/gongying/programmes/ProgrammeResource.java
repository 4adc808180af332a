package org.gongying.programmes;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongying.platform.Lasting;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/programmes")
@Produces(APPLICATION_JSON)
@Tag(name = "programmes")
class ProgrammeResource {

  @Schema(name = "ProgrammeView")
  record ProgrammeView(
      String code,
      @Schema(nullable = true, description = "What it is a part of") String parent,
      @Schema(description = "national, pillar or campaign") String kind,
      String zh,
      String en,
      Programme.State state) {
    static ProgrammeView of(Programme p) {
      return new ProgrammeView(p.code(), p.parent(), p.kind(), p.zh(), p.en(), p.state());
    }
  }

  private final Programmes programmes;

  ProgrammeResource(Programmes programmes) {
    this.programmes = programmes;
  }

  @GET
  @PermitAll
  @Operation(operationId = "listProgrammes", summary = "All programmes and campaigns")
  public RestResponse<Lasting.Whole<ProgrammeView>> list(Request request) {
    return Lasting.answer(request, programmes.all(), ProgrammeView::of);
  }
}
