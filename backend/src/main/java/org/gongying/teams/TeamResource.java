package org.gongying.teams;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.gongying.identity.Roles.ENTERPRISE;
import static org.gongying.identity.Roles.GOVERNMENT;
import static org.gongying.identity.Roles.VILLAGE;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongying.identity.Actor;
import org.gongying.participants.ParticipantRef;
import org.gongying.platform.Idempotent;
import org.gongying.platform.Page;
import org.gongying.platform.Refusal;
import org.gongying.platform.Versioned;
import org.gongying.teams.TeamRepository.Row;
import org.gongying.teams.TeamRepository.Whole;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/v1")
@Produces(APPLICATION_JSON)
@Tag(name = "teams")
class TeamResource {

  /** A leader and somebody of either side are among the members. */
  @Schema(name = "NewTeam")
  record NewTeam(
      @NotNull UUID agreement,
      @NotBlank @Size(max = 100) String name,
      @NotEmpty @Size(max = 50) List<@NotNull @Valid NewMember> members) {}

  @Schema(name = "TeamMemberView")
  record TeamMemberView(
      UUID id, @Schema(nullable = true) ParticipantRef participant, String name, MemberRole role) {}

  @Schema(name = "TeamView")
  record TeamView(
      UUID id,
      @JsonIgnore int version,
      String name,
      Team.Kind kind,
      Team.State state,
      @Schema(nullable = true) UUID agreement,
      List<TeamMemberView> members)
      implements Versioned {
    static TeamView of(Whole whole) {
      var team = whole.team();
      return new TeamView(
          team.id,
          team.version,
          team.name,
          team.kind,
          team.state,
          team.agreement,
          whole.members().stream()
              .map(
                  m ->
                      new TeamMemberView(
                          m.id,
                          whole.party(m.participant).map(TeamParty::ref).orElse(null),
                          m.name,
                          m.role))
              .toList());
    }

    @Override
    public String path() {
      return "/api/v1/teams/" + id;
    }
  }

  private final TeamRepository teams;
  private final FormTeam form;
  private final Actor actor;

  TeamResource(TeamRepository teams, FormTeam form, Actor actor) {
    this.teams = teams;
    this.form = form;
    this.actor = actor;
  }

  @GET
  @Path("teams")
  @RolesAllowed({VILLAGE, ENTERPRISE, GOVERNMENT})
  @Operation(
      operationId = "listTeams",
      summary =
          "The teams one takes part in, or of the territory one governs, newest first; of an agreement the one that carries it out")
  public Page<TeamView> search(@RestQuery UUID agreement, @BeanParam @Valid Page.Request page) {
    if (agreement != null) {
      return new Page<>(
          views(
              teams.whole(teams.of(agreement).stream().toList()).stream()
                  .filter(w -> w.isVisibleTo(actor))
                  .toList()),
          null);
    }
    return Page.of(
        teams.search(actor, page.newest(), page.limit + 1),
        page.limit,
        Row::position,
        rows -> views(teams.whole(rows.stream().map(Row::team).toList())));
  }

  @GET
  @Path("teams/{id}")
  @RolesAllowed({VILLAGE, ENTERPRISE, GOVERNMENT})
  @Operation(
      operationId = "getTeam",
      summary = "One team, for those who take part and their government")
  public TeamView read(@RestPath UUID id) {
    return TeamView.of(teams.visibleTo(actor, id));
  }

  @POST
  @Path("teams")
  @RolesAllowed(GOVERNMENT)
  @ResponseStatus(201)
  @APIResponseSchema(value = TeamView.class, responseCode = "201")
  @Transactional
  @Idempotent
  @Operation(
      operationId = "formTeam",
      summary = "Form the team that carries out an agreement of a party in one's territory")
  public TeamView form(@NotNull @Valid NewTeam body) {
    return read(form.form(body.agreement(), body.name(), body.members()));
  }

  @POST
  @Path("teams/{id}/members")
  @RolesAllowed(GOVERNMENT)
  @ResponseStatus(201)
  @APIResponseSchema(value = TeamView.class, responseCode = "201")
  @Transactional
  @Idempotent
  @Operation(operationId = "addMember", summary = "Add a member to a team")
  public TeamView add(@RestPath UUID id, @NotNull @Valid NewMember body) {
    form.add(teams.visibleTo(actor, id), body);
    return read(id);
  }

  @POST
  @Path("team-members/{id}/end")
  @RolesAllowed(GOVERNMENT)
  @Transactional
  @Idempotent
  @Operation(
      operationId = "endMember",
      summary = "Let a member go; what they have not done is open again")
  public TeamView end(@RestPath UUID id) {
    var member = teams.member(id).orElseThrow(Refusal::notFound);
    form.end(teams.visibleTo(actor, member.team), member);
    return read(member.team);
  }

  private static List<TeamView> views(List<Whole> wholes) {
    return wholes.stream().map(TeamView::of).toList();
  }
}
