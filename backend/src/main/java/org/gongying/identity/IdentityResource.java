package org.gongying.identity;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.gongying.identity.Roles.ENTERPRISE;
import static org.gongying.identity.Roles.GOVERNMENT;
import static org.gongying.identity.Roles.VILLAGE;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongying.platform.Page;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/v1")
@Produces(APPLICATION_JSON)
@Tag(name = "identity")
class IdentityResource {

  /** What the reader is here; all but the subject null without an active membership. */
  @Schema(name = "MeView")
  record MeView(
      String subject,
      @Schema(nullable = true) String role,
      @Schema(nullable = true) Capacity capacity,
      @Schema(nullable = true) UUID participant,
      @Schema(nullable = true) String territory) {
    static MeView of(Actor actor) {
      return new MeView(
          actor.subject(), actor.role(), actor.capacity(), actor.participant(), actor.territory());
    }
  }

  /** A member of a participant, for those who belong to it and its government. */
  @Schema(name = "MembershipView")
  record MembershipView(
      UUID id,
      String subject,
      UUID participant,
      String name,
      Capacity capacity,
      Membership.State state) {
    static MembershipView of(Membership m) {
      return new MembershipView(m.id, m.subject, m.participant, m.name, m.capacity, m.state);
    }
  }

  private final Memberships memberships;
  private final Actor actor;

  IdentityResource(Memberships memberships, Actor actor) {
    this.memberships = memberships;
    this.actor = actor;
  }

  @GET
  @Path("me")
  @Authenticated
  @Operation(operationId = "getMe", summary = "Who I am here: role, participant, territory")
  public MeView me() {
    return MeView.of(actor);
  }

  @GET
  @Path("memberships")
  @RolesAllowed({VILLAGE, ENTERPRISE, GOVERNMENT})
  @Operation(
      operationId = "listMemberships",
      summary = "The members of a participant: one's own, or one of the territory one governs")
  public Page<MembershipView> members(
      @RestQuery @NotNull UUID participant, @BeanParam @Valid Page.Request page) {
    // Nobody outside learns who belongs to whom, not even that the participant exists.
    var members = memberships.of(participant);
    boolean visible =
        actor.isOf(participant) || members.stream().anyMatch(m -> actor.governs(m.territory));
    return new Page<>(
        visible ? members.stream().map(MembershipView::of).toList() : List.of(), null);
  }
}
