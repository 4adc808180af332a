package org.gongying.listings;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.gongying.identity.Roles.ENTERPRISE;
import static org.gongying.identity.Roles.GOVERNMENT;
import static org.gongying.identity.Roles.VILLAGE;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.gongying.identity.Actor;
import org.gongying.participants.Participants;
import org.gongying.platform.Audit;
import org.gongying.platform.Clocks;
import org.gongying.platform.Idempotent;
import org.gongying.platform.Page;
import org.gongying.platform.Reason;
import org.gongying.platform.Refusal;
import org.gongying.platform.Versioned;
import org.gongying.territory.Territories;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/**
 * Needs and offers are one noun: what both can do. {@link ListingContract} names the operations by
 * their side.
 */
@Produces(APPLICATION_JSON)
abstract class ListingResource {
  @Schema(name = "Renewal")
  record Renewal(@NotNull LocalDate validUntil) {}

  private final Side side;
  @Inject ListingRepository repository;
  @Inject Listings listings;
  @Inject ListingRules rules;
  @Inject Territories territories;
  @Inject WriteListing write;
  @Inject ReviewListing review;
  @Inject Participants participants;
  @Inject Audit audit;
  @Inject Actor actor;
  @Inject Clock clock;

  ListingResource(Side side) {
    this.side = side;
  }

  @GET
  @PermitAll
  @Operation(
      operationId = "listListings",
      summary = "The listings that are open, by filters; one's own in any state")
  public Page<ListingView> search(@BeanParam @Valid ListingFilter filter) {
    filter.territory = territories.current(filter.territory);
    var rows = repository.search(side, filter, actor);
    return Page.of(
        rows,
        filter.limit,
        filter.isClosing() ? ListingRow::closing : ListingRow::newest,
        page -> page.stream().map(row -> ListingView.of(row, actor)).toList());
  }

  @GET
  @Path("{id}")
  @PermitAll
  @Operation(operationId = "getListing", summary = "A listing by its id")
  public ListingView read(@RestPath UUID id) {
    return ListingView.of(repository.visibleTo(actor, side, id), actor);
  }

  @POST
  @RolesAllowed({VILLAGE, ENTERPRISE, GOVERNMENT})
  @ResponseStatus(201)
  @APIResponseSchema(value = ListingView.class, responseCode = "201")
  @Transactional
  @Idempotent
  @Operation(
      operationId = "draftListing",
      summary = "Write a listing down, for oneself to see until it is published")
  public ListingView draft(@NotNull @Valid NewListing body) {
    write.allow(body, actor);
    var listing = write.draft(side, body, participants.get(actor.participant()), actor);
    repository.persist(listing);
    audit.record("listing.draft", listing.id);
    repository.flush();
    return view(listing);
  }

  @PATCH
  @Path("{id}")
  @RolesAllowed({VILLAGE, ENTERPRISE, GOVERNMENT})
  @Transactional
  @Operation(operationId = "changeListing", summary = "Change one's own listing")
  public ListingView change(
      @RestPath UUID id,
      @RestHeader("If-Match") String ifMatch,
      @NotNull @Valid ListingChange body) {
    actor.writing();
    var listing = repository.ownedBy(actor, side, id);
    Versioned.expect(listing.version, ifMatch);
    if (body.territory() != null && !actor.answersFor(territories.current(body.territory()))
        || body.participant() != null && !actor.isOf(body.participant())) {
      throw Refusal.forbidden("outside-territory", actor.territory());
    }
    write.change(listing, body);
    // Whatever was seen of it was another text; and what needs a look first cannot slip in by a
    // change.
    listing.lookedAt = null;
    if (ListingState.POSTED.contains(listing.state)
        && (body.category() != null || body.unitPrice() != null && listing.gift)
        && listings.needsReview(listing, actor)) {
      throw Refusal.conflict("review-needed");
    }
    return done("listing.change", listing);
  }

  @POST
  @Path("{id}/submit")
  @RolesAllowed({VILLAGE, ENTERPRISE, GOVERNMENT})
  @Transactional
  @Idempotent
  @Operation(operationId = "submitListing", summary = "Hand one's own listing in for review")
  public ListingView submit(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
    return own("listing.submit", id, ifMatch, l -> l.submit(clock.instant()));
  }

  @POST
  @Path("{id}/publish")
  @RolesAllowed({VILLAGE, ENTERPRISE, GOVERNMENT})
  @Transactional
  @Idempotent
  @Operation(
      operationId = "publishListing",
      summary = "Make one's own listing public, or as government a listing that was handed in")
  public ListingView publish(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
    if (actor.isGovernment() && !actor.isOf(repository.visibleTo(actor, side, id).participant())) {
      return done("listing.publish", review.publish(side, id, ifMatch));
    }
    return own(
        "listing.publish",
        id,
        ifMatch,
        l -> {
          // What was returned goes back to those who returned it.
          if (l.state == ListingState.SUBMITTED
              || l.state == ListingState.RETURNED
              || listings.needsReview(l, actor)) {
            throw Refusal.conflict("review-needed");
          }
          l.publish(clock.instant(), Clocks.today(clock));
        });
  }

  @POST
  @Path("{id}/return")
  @RolesAllowed(GOVERNMENT)
  @Transactional
  @Idempotent
  @Operation(
      operationId = "returnListing",
      summary = "Send a listing back to its owner, with a reason")
  public ListingView giveBack(
      @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid Reason body) {
    return done("listing.return", review.giveBack(side, id, ifMatch, body.reason()));
  }

  @POST
  @Path("{id}/pause")
  @RolesAllowed({VILLAGE, ENTERPRISE, GOVERNMENT})
  @Transactional
  @Idempotent
  @Operation(
      operationId = "pauseListing",
      summary = "Take one's own listing out of the lists for a while")
  public ListingView pause(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
    return own("listing.pause", id, ifMatch, Listing::pause);
  }

  @POST
  @Path("{id}/resume")
  @RolesAllowed({VILLAGE, ENTERPRISE, GOVERNMENT})
  @Transactional
  @Idempotent
  @Operation(operationId = "resumeListing", summary = "Put one's own listing back into the lists")
  public ListingView resume(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
    return own("listing.resume", id, ifMatch, l -> l.resume(clock.instant(), Clocks.today(clock)));
  }

  @POST
  @Path("{id}/renew")
  @RolesAllowed({VILLAGE, ENTERPRISE, GOVERNMENT})
  @Transactional
  @Idempotent
  @Operation(
      operationId = "renewListing",
      summary = "Confirm that one's own listing still holds, until another day")
  public ListingView renew(
      @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid Renewal body) {
    return own(
        "listing.renew",
        id,
        ifMatch,
        l -> {
          var broken = rules.broken(l.validFrom, body.validUntil());
          if (!broken.isEmpty()) {
            throw Refusal.invalid(broken);
          }
          l.renew(body.validUntil(), clock.instant(), Clocks.today(clock));
        });
  }

  @POST
  @Path("{id}/withdraw")
  @RolesAllowed({VILLAGE, ENTERPRISE, GOVERNMENT})
  @Transactional
  @Idempotent
  @Operation(
      operationId = "withdrawListing",
      summary = "Take back what remains of one's own listing, for good")
  public ListingView withdraw(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
    return own("listing.withdraw", id, ifMatch, Listing::withdraw);
  }

  private ListingView own(String action, UUID id, String ifMatch, Consumer<Listing> verb) {
    actor.writing();
    var listing = repository.ownedBy(actor, side, id);
    Versioned.allow(listing.version, ifMatch);
    verb.accept(listing);
    return done(action, listing);
  }

  private ListingView done(String action, Listing listing) {
    audit.record(action, listing.id);
    repository.flush();
    return view(listing);
  }

  private ListingView view(Listing listing) {
    return ListingView.of(listing, actor);
  }
}
