package org.gongying.pools;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.gongying.identity.Roles.ENTERPRISE;
import static org.gongying.identity.Roles.GOVERNMENT;
import static org.gongying.identity.Roles.VILLAGE;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongying.catalogue.PriceGiven;
import org.gongying.catalogue.QuantityGiven;
import org.gongying.catalogue.QuantityView;
import org.gongying.identity.Actor;
import org.gongying.listings.Side;
import org.gongying.participants.ParticipantRef;
import org.gongying.platform.Idempotent;
import org.gongying.platform.Page;
import org.gongying.platform.Versioned;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/v1/pools")
@Produces(APPLICATION_JSON)
@Tag(name = "pools")
class PoolResource {
  private static final int MOST_STEPS = 10;

  @Schema(name = "NewPool")
  record NewPool(
      @Schema(description = "One's own, of a known quantity") @NotNull UUID listing,
      @Schema(description = "The minimum lot: less is not delivered, or not fetched")
          @NotNull
          @Valid
          QuantityGiven least,
      @Schema(description = "Until when others may join") @NotNull Instant deadline,
      @Schema(
              nullable = true,
              description = "What all pay from that joint quantity on; the first by the lot")
          @Size(max = MOST_STEPS)
          List<@NotNull @Valid StepGiven> steps) {}

  @Schema(name = "PoolStepGiven")
  record StepGiven(@NotNull @Valid QuantityGiven from, @NotNull @Valid PriceGiven price) {}

  @Schema(name = "Joining")
  record Joining(
      @Schema(description = "One's own, of the other side") @NotNull UUID listing,
      @NotNull @Valid QuantityGiven quantity) {}

  /** From that joint quantity on, all pay that much for one unit, in yuan. */
  @Schema(name = "PoolStepView")
  record StepView(QuantityView from, String price) {}

  @Schema(name = "PoolPartView")
  record PartView(
      ParticipantRef participant,
      UUID listing,
      String title,
      QuantityView quantity,
      @Schema(nullable = true, description = "At the price come to, in yuan; null without one")
          String cost,
      @Schema(description = "False where its listing is closed since or has less left")
          boolean counts) {}

  @Schema(name = "PoolView")
  record PoolView(
      UUID id,
      @JsonIgnore int version,
      @Schema(enumeration = {"OPEN", "CLOSED", "LAPSED"}) String state,
      Side side,
      UUID listing,
      String title,
      String category,
      ParticipantRef owner,
      QuantityView least,
      QuantityView joined,
      QuantityView missing,
      @Schema(description = "How much of the lot there is, in thousandths, at most 1000") int share,
      Instant deadline,
      List<StepView> steps,
      @Schema(nullable = true, description = "Come to by what is joined") StepView step,
      @Schema(nullable = true, description = "The next one that can be reached") StepView next,
      List<PartView> parts,
      String sentence,
      @Schema(nullable = true, description = "What it came to, once closed") UUID match)
      implements Versioned {}

  private final PoolRepository pools;
  private final OpenPool open;
  private final JoinPool join;
  private final PoolViews views;
  private final Actor actor;

  PoolResource(PoolRepository pools, OpenPool open, JoinPool join, PoolViews views, Actor actor) {
    this.pools = pools;
    this.open = open;
    this.join = join;
    this.views = views;
    this.actor = actor;
  }

  @GET
  @RolesAllowed({VILLAGE, ENTERPRISE, GOVERNMENT})
  @Operation(
      operationId = "listPools",
      summary = "The pools that are open, or all that one has opened or joined; newest first")
  public Page<PoolView> search(
      @Parameter(description = "A leaf or a branch") @RestQuery @Size(max = 50) String category,
      @Parameter(description = "OFFER: many buy together. NEED: many sell together") @RestQuery
          Side side,
      @Parameter(description = "One's own, in any state; without the other filters") @RestQuery
          boolean mine,
      @BeanParam @Valid Page.Request page) {
    var rows =
        mine
            ? pools.of(actor.participant(), page.newest(), page.limit + 1)
            : pools.open(side, category, page.newest(), page.limit + 1);
    return Page.of(rows, page.limit, Pool::position, views::of);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({VILLAGE, ENTERPRISE, GOVERNMENT})
  @Operation(operationId = "getPool", summary = "A pool: who brings what, and what is missing")
  public PoolView read(@RestPath UUID id) {
    return views.of(pools.byId(id));
  }

  @POST
  @RolesAllowed({VILLAGE, ENTERPRISE, GOVERNMENT})
  @ResponseStatus(201)
  @APIResponseSchema(value = PoolView.class, responseCode = "201")
  @Transactional
  @Idempotent
  @Operation(operationId = "openPool", summary = "Open a pool for a large listing of one's own")
  public PoolView open(@NotNull @Valid NewPool body) {
    return done(open.open(body));
  }

  @POST
  @Path("{id}/join")
  @RolesAllowed({VILLAGE, ENTERPRISE, GOVERNMENT})
  @Transactional
  @Idempotent
  @Operation(
      operationId = "joinPool",
      summary = "Join with so much of a listing of one's own, or change how much")
  public PoolView join(@RestPath UUID id, @NotNull @Valid Joining body) {
    return done(join.join(id, body));
  }

  @POST
  @Path("{id}/leave")
  @RolesAllowed({VILLAGE, ENTERPRISE, GOVERNMENT})
  @Transactional
  @Idempotent
  @Operation(operationId = "leavePool", summary = "Leave a pool that is still open")
  public PoolView leave(@RestPath UUID id) {
    return done(join.leave(id));
  }

  @POST
  @Path("{id}/close")
  @RolesAllowed({VILLAGE, ENTERPRISE, GOVERNMENT})
  @Transactional
  @Idempotent
  @Operation(
      operationId = "closePool",
      summary = "Close one's own pool whose lot is reached: it becomes one agreement, to be signed")
  public PoolView close(@RestPath UUID id) {
    return done(join.close(id));
  }

  private PoolView done(Pool pool) {
    pools.flush();
    return views.of(pool);
  }
}
