package org.gongying.allocation;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.gongying.identity.Roles.GOVERNMENT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongying.catalogue.Catalogue;
import org.gongying.identity.Actor;
import org.gongying.listings.ListingView;
import org.gongying.listings.Listings;
import org.gongying.participants.ParticipantRef;
import org.gongying.platform.Audit;
import org.gongying.platform.Idempotent;
import org.gongying.platform.Page;
import org.gongying.platform.Page.Cursor;
import org.gongying.platform.Problem;
import org.gongying.platform.Refusal;
import org.gongying.platform.Violation;
import org.gongying.programmes.Programmes;
import org.gongying.territory.NamedView;
import org.gongying.territory.Territories;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1/allocations")
@Produces(APPLICATION_JSON)
@Tag(name = "allocation")
class AllocationResource {
  private static final String ORDER = "number";

  @Schema(name = "NewAllocation")
  record NewAllocation(
      @NotBlank @Size(max = 12) String territory,
      @Schema(nullable = true, description = "Leaves or branches; all where none is given")
          @Size(max = 100)
          List<@NotNull @Size(max = 50) String> categories,
      @Schema(nullable = true) @Size(max = 50) String programme,
      @Schema(description = "What the first fifth of each county's demand counts more, in tenths")
          @Min(0)
          @Max(10)
          int fairness,
      @Schema(description = "Only what it would come to, without lines") boolean dryRun) {}

  /** A need or an offer of a line; all but the id null where it was taken from view since. */
  @Schema(name = "AllocationSideView")
  record SideView(
      UUID id,
      @Schema(nullable = true) String title,
      @Schema(nullable = true) ParticipantRef participant,
      @Schema(nullable = true) NamedView territory) {}

  @Schema(name = "AllocationLineView")
  record LineView(
      int number,
      SideView need,
      SideView offer,
      @Schema(description = "In the need's own unit") BigDecimal quantity,
      String unit,
      int score,
      @Schema(nullable = true, description = "What it became, once sent") UUID match) {}

  @Schema(name = "LinesToSend")
  record LinesToSend(
      @Schema(description = "Numbers of lines; the others are dropped or wait")
          @NotNull
          @Size(min = 1, max = 200)
          Set<@NotNull Integer> lines) {}

  @Schema(name = "SentLineView")
  record SentView(
      int number,
      int status,
      @Schema(nullable = true) UUID match,
      @Schema(nullable = true) Problem problem) {}

  @Schema(name = "SentLinesView")
  record SentLinesView(List<SentView> items) {}

  private final AllocationRepository allocations;
  private final Territories territories;
  private final Catalogue catalogue;
  private final Programmes programmes;
  private final Listings listings;
  private final Proposals proposals;
  private final Event<AllocationAsked> news;
  private final Audit audit;
  private final Actor actor;
  private final Clock clock;

  AllocationResource(
      AllocationRepository allocations,
      Territories territories,
      Catalogue catalogue,
      Programmes programmes,
      Listings listings,
      Proposals proposals,
      Event<AllocationAsked> news,
      Audit audit,
      Actor actor,
      Clock clock) {
    this.allocations = allocations;
    this.territories = territories;
    this.catalogue = catalogue;
    this.programmes = programmes;
    this.listings = listings;
    this.proposals = proposals;
    this.news = news;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  @POST
  @RolesAllowed(GOVERNMENT)
  @Transactional
  @Idempotent
  @ResponseStatus(202)
  @APIResponseSchema(value = Allocation.View.class, responseCode = "202")
  @Operation(
      operationId = "planAllocation",
      summary = "Plan who could deal with whom in a territory; ask again at its Location")
  public Allocation.View plan(@NotNull @Valid NewAllocation given) {
    actor.writing();
    var asked = Allocation.of(actor, clock.instant());
    asked.categories =
        given.categories == null ? new String[0] : given.categories.toArray(String[]::new);
    asked.territory = given.territory;
    asked.programme = given.programme;
    asked.fairness = given.fairness;
    asked.dryRun = given.dryRun;
    known(given);
    if (!actor.governs(given.territory)) {
      throw Refusal.forbidden("outside-territory", actor.territory());
    }
    allocations.persist(asked);
    audit.record("allocation.plan", asked.id);
    allocations.flush();
    news.fire(new AllocationAsked(asked.id));
    return allocations.view(asked);
  }

  @GET
  @RolesAllowed(GOVERNMENT)
  @Operation(
      operationId = "listAllocations",
      summary = "The plans one's own office asked for, newest first")
  public Page<Allocation.View> search(@BeanParam @Valid Page.Request page) {
    return Page.of(
        allocations.of(actor, page.newest(), page.limit + 1),
        page.limit,
        of -> Cursor.newest(of.createdAt, of.id),
        found -> found.stream().map(allocations::view).toList());
  }

  @GET
  @Path("{id}")
  @RolesAllowed(GOVERNMENT)
  @Operation(operationId = "getAllocation", summary = "How far a plan has come, and its proof")
  public Allocation.View read(@RestPath UUID id) {
    return allocations.view(allocations.visibleTo(actor, id));
  }

  @GET
  @Path("{id}/lines")
  @RolesAllowed(GOVERNMENT)
  @Operation(operationId = "listAllocationLines", summary = "What a plan suggests, best first")
  public Page<LineView> lines(@RestPath UUID id, @BeanParam @Valid Page.Request page) {
    var of = allocations.visibleTo(actor, id);
    long after = page.after(ORDER, Cursor.EARLIEST).id().getLeastSignificantBits();
    var rows = allocations.lines(of, after, page.limit + 1);
    return Page.of(
        rows,
        page.limit,
        line -> new Cursor(ORDER, Cursor.EARLIEST, new UUID(0, line.number())),
        this::views);
  }

  @POST
  @Path("{id}/send")
  @RolesAllowed(GOVERNMENT)
  @Transactional
  @Idempotent
  @Operation(
      operationId = "sendAllocationLines",
      summary = "Put lines of a plan to the two each is about, each with a result of its own")
  public SentLinesView send(@RestPath UUID id, @NotNull @Valid LinesToSend body) {
    actor.writing();
    var of = allocations.visibleTo(actor, id);
    var sent = new ArrayList<SentView>();
    for (int number : new TreeSet<>(body.lines())) {
      try {
        sent.add(new SentView(number, 200, sent(of, number), null));
      } catch (Refusal refusal) {
        sent.add(new SentView(number, refusal.status(), null, Problem.of(refusal)));
      }
    }
    audit.record("allocation.send", id);
    return new SentLinesView(sent);
  }

  /** What a line became; one that was sent before stays what it is. */
  private UUID sent(Allocation of, int number) {
    var line = allocations.held(of, number).orElseThrow(Refusal::notFound);
    if (line.match() != null) {
      return line.match();
    }
    var match = proposals.propose(line.offer(), line.need(), line.quantity(), line.unit());
    allocations.sent(of, number, match);
    return match;
  }

  @POST
  @Path("{id}/cancel")
  @RolesAllowed(GOVERNMENT)
  @Transactional
  @Idempotent
  @Operation(operationId = "cancelAllocation", summary = "Stop the making of a plan")
  public Allocation.View cancel(@RestPath UUID id) {
    actor.writing();
    var of = allocations.visibleTo(actor, id);
    if (!allocations.end(id, Allocation.State.CANCELLED, null, clock.instant())) {
      throw Refusal.conflict("allocation-ended");
    }
    audit.record("allocation.cancel", id);
    allocations.getEntityManager().detach(of);
    return allocations.view(allocations.byId(id));
  }

  private void known(NewAllocation given) {
    var wrong = new ArrayList<Violation>();
    if (territories.find(given.territory).isEmpty()) {
      wrong.add(Violation.field("/territory", "territory"));
    }
    if (given.programme != null && programmes.find(given.programme).isEmpty()) {
      wrong.add(Violation.field("/programme", "code"));
    }
    if (given.categories != null) {
      for (int i = 0; i < given.categories.size(); i++) {
        if (catalogue.category(given.categories.get(i)).isEmpty()) {
          wrong.add(Violation.field("/categories/" + i, "category"));
        }
      }
    }
    if (!wrong.isEmpty()) {
      throw Refusal.invalid(wrong);
    }
  }

  private List<LineView> views(List<AllocationRepository.Line> lines) {
    var named =
        listings.views(
            lines.stream().flatMap(l -> Stream.of(l.need(), l.offer())).distinct().toList(), actor);
    return lines.stream()
        .map(
            l ->
                new LineView(
                    l.number(),
                    side(l.need(), named),
                    side(l.offer(), named),
                    l.quantity(),
                    l.unit(),
                    l.score(),
                    l.match()))
        .toList();
  }

  private static SideView side(UUID id, Map<UUID, ListingView> named) {
    var listing = named.get(id);
    return listing == null
        ? new SideView(id, null, null, null)
        : new SideView(id, listing.title(), listing.participant(), listing.territory());
  }
}
