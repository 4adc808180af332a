package org.gongying.clearing;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.gongying.identity.Roles.GOVERNMENT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
import org.gongying.exchanges.Exchange;
import org.gongying.exchanges.Leg;
import org.gongying.identity.Actor;
import org.gongying.listings.ListingView;
import org.gongying.listings.Listings;
import org.gongying.matching.ExchangeView;
import org.gongying.matching.ExchangeViews;
import org.gongying.matching.SuggestExchange;
import org.gongying.platform.Audit;
import org.gongying.platform.Idempotent;
import org.gongying.platform.Page;
import org.gongying.platform.Page.Cursor;
import org.gongying.platform.Problem;
import org.gongying.platform.Refusal;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1/clearings")
@Produces(APPLICATION_JSON)
@Tag(name = "clearing")
class ClearingResource {
  private static final String ORDER = "number";

  @Schema(name = "NewClearing")
  record NewClearing(
      @Schema(description = "Participants of an exchange at most; 3 where none is given")
          @Min(2)
          @Max(Exchange.LONGEST)
          Integer longest) {}

  @Schema(name = "ClearedExchangeView")
  record ClearedView(
      int number,
      @Schema(description = "How much of what it could move is moved, in thousandths") int share,
      @Schema(description = "Whether all its listings are still open") boolean open,
      ExchangeView exchange,
      @Schema(nullable = true, description = "What it became, once sent") UUID match) {}

  @Schema(name = "ExchangesToSend")
  record ExchangesToSend(
      @Schema(description = "Numbers of exchanges; the others wait")
          @NotNull
          @Size(min = 1, max = 200)
          Set<@NotNull Integer> exchanges) {}

  @Schema(name = "SentExchangeView")
  record SentView(
      int number,
      int status,
      @Schema(nullable = true) UUID match,
      @Schema(nullable = true) Problem problem) {}

  @Schema(name = "SentExchangesView")
  record SentExchangesView(List<SentView> items) {}

  private final ClearingRepository clearings;
  private final ExchangeViews views;
  private final SuggestExchange suggest;
  private final Listings listings;
  private final Event<ClearingAsked> news;
  private final Audit audit;
  private final Actor actor;
  private final Clock clock;

  ClearingResource(
      ClearingRepository clearings,
      ExchangeViews views,
      SuggestExchange suggest,
      Listings listings,
      Event<ClearingAsked> news,
      Audit audit,
      Actor actor,
      Clock clock) {
    this.clearings = clearings;
    this.views = views;
    this.suggest = suggest;
    this.listings = listings;
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
  @APIResponseSchema(value = Clearing.View.class, responseCode = "202")
  @Operation(
      operationId = "beginClearing",
      summary = "Find anew which exchanges go together best, or hear of the search that goes on")
  public Clearing.View begin(@NotNull @Valid NewClearing given) {
    actor.writing();
    var asked =
        Clearing.of(
            actor, given.longest == null ? ClearingWorker.LONGEST : given.longest, clock.instant());
    if (!clearings.begin(asked)) {
      return clearings.going().orElseThrow(() -> Refusal.conflict("outrun")).view();
    }
    audit.record("clearing.begin", asked.id);
    news.fire(new ClearingAsked(asked.id));
    return clearings.byId(asked.id).view();
  }

  @GET
  @RolesAllowed(GOVERNMENT)
  @Operation(operationId = "listClearings", summary = "The clearings of two weeks, newest first")
  public Page<Clearing.View> search(@BeanParam @Valid Page.Request page) {
    return Page.of(
        clearings.newest(page.newest(), page.limit + 1),
        page.limit,
        of -> Cursor.newest(of.createdAt, of.id),
        found -> found.stream().map(Clearing::view).toList());
  }

  @GET
  @Path("{id}")
  @RolesAllowed(GOVERNMENT)
  @Operation(operationId = "getClearing", summary = "How far a clearing has come, and its bound")
  public Clearing.View read(@RestPath UUID id) {
    return clearings.byId(id).view();
  }

  @GET
  @Path("{id}/exchanges")
  @RolesAllowed(GOVERNMENT)
  @Operation(
      operationId = "listClearedExchanges",
      summary = "Its exchanges with a listing in one's territory, best first")
  public Page<ClearedView> exchanges(@RestPath UUID id, @BeanParam @Valid Page.Request page) {
    clearings.byId(id);
    long after = page.after(ORDER, Cursor.EARLIEST).id().getLeastSignificantBits();
    return Page.of(
        clearings.exchanges(id, actor.territory(), after, page.limit + 1),
        page.limit,
        e -> new Cursor(ORDER, Cursor.EARLIEST, new UUID(0, e.number())),
        this::views);
  }

  @POST
  @Path("{id}/send")
  @RolesAllowed(GOVERNMENT)
  @Transactional
  @Idempotent
  @Operation(
      operationId = "sendClearedExchanges",
      summary = "Put exchanges to those who are to make them, each with a result of its own")
  public SentExchangesView send(@RestPath UUID id, @NotNull @Valid ExchangesToSend body) {
    actor.writing();
    clearings.byId(id);
    var sent = new ArrayList<SentView>();
    for (int number : new TreeSet<>(body.exchanges())) {
      try {
        sent.add(new SentView(number, 200, sent(id, number), null));
      } catch (Refusal refusal) {
        sent.add(new SentView(number, refusal.status(), null, Problem.of(refusal)));
      }
    }
    audit.record("clearing.send", id);
    return new SentExchangesView(sent);
  }

  /** What an exchange became; one that was sent before stays what it is. */
  private UUID sent(UUID clearing, int number) {
    var held = clearings.held(clearing, actor.territory(), number).orElseThrow(Refusal::notFound);
    if (held.match() != null) {
      return held.match();
    }
    var match = suggest.propose(held.exchange());
    clearings.sent(clearing, number, match);
    return match;
  }

  private List<ClearedView> views(List<ClearedExchange> of) {
    var ids = of.stream().flatMap(e -> listings(e.exchange())).distinct().toList();
    // What was public when it was found; whatever became of it, officers see what it was about.
    var named = listings.partyViews(ids, actor);
    var cards = listings.cards(ids);
    return of.stream()
        .map(
            e ->
                new ClearedView(
                    e.number(),
                    e.exchange().share(),
                    listings(e.exchange()).allMatch(l -> cards.get(l).open()),
                    views.of(e.exchange(), teller(e.exchange(), named), named),
                    e.match()))
        .toList();
  }

  private static Stream<UUID> listings(Exchange exchange) {
    return exchange.legs().stream().flatMap(l -> Stream.of(l.offer(), l.need()));
  }

  /**
   * Who tells it: the first whose goods come from the reader's territory, else whoever is first.
   */
  private UUID teller(Exchange exchange, Map<UUID, ListingView> named) {
    return exchange.legs().stream()
        .filter(l -> actor.governs(named.get(l.offer()).territory().code()))
        .map(Leg::giver)
        .findFirst()
        .orElse(exchange.participants().get(0));
  }
}
