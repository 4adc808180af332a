package org.gongying.listings;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.gongying.identity.Roles.GOVERNMENT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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
import org.gongying.platform.Audit;
import org.gongying.platform.DecisionResult;
import org.gongying.platform.Idempotent;
import org.gongying.platform.Page;
import org.gongying.platform.Page.Cursor;
import org.gongying.platform.Refusal;
import org.gongying.platform.Violation;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/v1/reviews/listings")
@Produces(APPLICATION_JSON)
@Tag(name = "listings")
class ListingReviewResource {
  @Schema(name = "ListingWord")
  enum Word {
    PUBLISH,
    RETURN,
    SEEN
  }

  /**
   * A word on one listing: publish what was handed in, return with a reason, or seen and in order.
   */
  @Schema(name = "ListingDecision")
  record Decision(
      @NotNull UUID id,
      @NotNull Word decision,
      @Size(max = 500) @Schema(nullable = true) String reason) {}

  @Schema(name = "ListingDecisions")
  record Decisions(@NotEmpty @Size(max = 200) List<@NotNull @Valid Decision> decisions) {}

  private final ListingRepository repository;
  private final ReviewListing review;
  private final Audit audit;
  private final Actor actor;

  ListingReviewResource(
      ListingRepository repository, ReviewListing review, Audit audit, Actor actor) {
    this.repository = repository;
    this.review = review;
    this.audit = audit;
    this.actor = actor;
  }

  @GET
  @RolesAllowed(GOVERNMENT)
  @Operation(
      operationId = "listListingReviews",
      summary =
          "Listings that were handed in, or published and not yet looked at; the oldest first")
  public Page<ListingView> waiting(
      @RestQuery @DefaultValue("submitted") @Pattern(regexp = "submitted|published") String kind,
      @BeanParam @Valid Page.Request page) {
    var rows =
        repository.toReview(
            actor, kind.equals("submitted"), page.after("oldest", Cursor.EARLIEST), page.limit + 1);
    return Page.of(
        rows,
        page.limit,
        l -> new Cursor("oldest", l.listedAt(), l.id()),
        ls -> ls.stream().map(l -> ListingView.of(l, actor)).toList());
  }

  @POST
  @RolesAllowed(GOVERNMENT)
  @Transactional
  @Idempotent
  @Operation(
      operationId = "reviewListings",
      summary = "Decide on up to 200 listings, each with a result of its own")
  public DecisionResult.Results decide(@NotNull @Valid Decisions body) {
    return DecisionResult.each(body.decisions(), Decision::id, this::decide);
  }

  private void decide(Decision decision) {
    var side =
        repository.byIds(List.of(decision.id())).stream()
            .findFirst()
            .orElseThrow(Refusal::notFound)
            .side;
    switch (decision.decision()) {
      case PUBLISH -> review.publish(side, decision.id(), null);
      case SEEN -> review.seen(side, decision.id());
      case RETURN -> {
        if (decision.reason() == null || decision.reason().isBlank()) {
          throw Refusal.invalid(Violation.field("/reason", "reason"));
        }
        review.giveBack(side, decision.id(), null, decision.reason());
      }
    }
    audit.record(
        "listing." + decision.decision().name().toLowerCase(java.util.Locale.ROOT), decision.id());
  }
}
