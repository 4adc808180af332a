package org.gongying.teams;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.gongying.identity.Roles.GOVERNMENT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongying.identity.Actor;
import org.gongying.identity.Memberships;
import org.gongying.platform.Page;
import org.gongying.platform.Refusal;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1/agreements/{id}/candidates")
@Produces(APPLICATION_JSON)
@Tag(name = "teams")
class CandidateResource {

  /** A user who may be made a member of the agreement's team. */
  @Schema(name = "CandidateView")
  record CandidateView(UUID participant, String subject, String name) {}

  private final FormTeam form;
  private final Memberships memberships;
  private final Actor actor;

  CandidateResource(FormTeam form, Memberships memberships, Actor actor) {
    this.form = form;
    this.memberships = memberships;
    this.actor = actor;
  }

  @GET
  @RolesAllowed(GOVERNMENT)
  @Operation(
      operationId = "listCandidates",
      summary = "The users of both sides and of one's own office, to form the team from")
  public Page<CandidateView> list(@RestPath UUID id) {
    var agreement = form.governed(id).orElseThrow(Refusal::notFound);
    var participants =
        Stream.concat(
            Stream.of(actor.participant()),
            agreement.parties().stream().map(p -> p.participant().id()));
    return new Page<>(
        participants
            .flatMap(p -> memberships.seats(p).stream())
            .map(seat -> new CandidateView(seat.participant(), seat.subject(), seat.name()))
            .toList(),
        null);
  }
}
