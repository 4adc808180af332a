package org.gongying.insight;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.gongying.identity.Roles.ENTERPRISE;
import static org.gongying.identity.Roles.GOVERNMENT;
import static org.gongying.identity.Roles.VILLAGE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongying.agreements.Agreements;
import org.gongying.identity.Actor;
import org.gongying.listings.ListingCounts;
import org.gongying.matching.Matches;
import org.gongying.participants.Participants;
import org.gongying.teams.Teams;

@Path("/api/v1/desk")
@Produces(APPLICATION_JSON)
@Tag(name = "insight")
class DeskResource {

  /**
   * How much waits for the reader, by what it is; nought where it is not theirs to do. Tasks,
   * reviews and participants count to 100.
   */
  @Schema(name = "DeskView")
  record DeskView(
      long matches,
      long agreements,
      long tasks,
      long returned,
      long renewals,
      long reviews,
      long participants) {}

  private final Matches matches;
  private final Agreements agreements;
  private final Teams teams;
  private final ListingCounts listings;
  private final Participants participants;
  private final Actor actor;

  DeskResource(
      Matches matches,
      Agreements agreements,
      Teams teams,
      ListingCounts listings,
      Participants participants,
      Actor actor) {
    this.matches = matches;
    this.agreements = agreements;
    this.teams = teams;
    this.listings = listings;
    this.participants = participants;
    this.actor = actor;
  }

  @GET
  @RolesAllowed({VILLAGE, ENTERPRISE, GOVERNMENT})
  @Transactional
  @Operation(operationId = "getDesk", summary = "How much waits for me")
  public DeskView desk() {
    var me = actor.participant();
    boolean officer = actor.isGovernment();
    return new DeskView(
        matches.waiting(me),
        agreements.waiting(me),
        teams.waiting(actor),
        listings.returned(me),
        listings.renewals(me),
        officer ? listings.reviews(actor) : 0,
        officer ? participants.pending(actor) : 0);
  }
}
