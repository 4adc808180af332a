package org.gongying.participants;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.gongying.identity.Roles.GOVERNMENT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongying.identity.Actor;
import org.gongying.platform.DecisionResult;
import org.gongying.platform.Idempotent;
import org.gongying.platform.Page;
import org.gongying.platform.Page.Cursor;
import org.gongying.platform.Refusal;
import org.gongying.platform.Violation;

@Path("/api/v1/reviews/participants")
@Produces(APPLICATION_JSON)
@Tag(name = "participants")
class ParticipantReviewResource {
  @Schema(name = "ParticipantWord")
  enum Word {
    VERIFY,
    REJECT
  }

  /** A word on one participant; a rejection says why. */
  @Schema(name = "ParticipantDecision")
  record Decision(
      @NotNull UUID id,
      @NotNull Word decision,
      @Size(max = 500) @Schema(nullable = true) String reason) {}

  @Schema(name = "ParticipantDecisions")
  record Decisions(@NotEmpty @Size(max = 200) List<@NotNull @Valid Decision> decisions) {}

  private final ParticipantRepository repository;
  private final ReviewParticipant review;
  private final Actor actor;

  ParticipantReviewResource(
      ParticipantRepository repository, ReviewParticipant review, Actor actor) {
    this.repository = repository;
    this.review = review;
    this.actor = actor;
  }

  @GET
  @RolesAllowed(GOVERNMENT)
  @Operation(
      operationId = "listParticipantReviews",
      summary = "Participants that wait to be verified, the oldest first")
  public Page<ParticipantView> waiting(@BeanParam @Valid Page.Request page) {
    var rows =
        repository.pending(
            actor.territory(), page.after("oldest", Cursor.EARLIEST), page.limit + 1);
    return Page.of(
        rows,
        page.limit,
        p -> new Cursor("oldest", p.createdAt, p.id),
        ps -> ps.stream().map(p -> ParticipantView.of(p, actor)).toList());
  }

  @POST
  @RolesAllowed(GOVERNMENT)
  @Transactional
  @Idempotent
  @Operation(
      operationId = "reviewParticipants",
      summary = "Decide on up to 200 participants, each with a result of its own")
  public DecisionResult.Results decide(@NotNull @Valid Decisions body) {
    return DecisionResult.each(body.decisions(), Decision::id, this::decide);
  }

  private void decide(Decision decision) {
    if (decision.decision() == Word.VERIFY) {
      review.verify(decision.id(), null);
    } else if (decision.reason() == null || decision.reason().isBlank()) {
      throw Refusal.invalid(Violation.field("/reason", "reason"));
    } else {
      review.reject(decision.id(), null, decision.reason());
    }
  }
}
