package org.gongying.matching;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.gongying.identity.Roles.ENTERPRISE;
import static org.gongying.identity.Roles.GOVERNMENT;
import static org.gongying.identity.Roles.VILLAGE;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongying.catalogue.PriceGiven;
import org.gongying.catalogue.PriceView;
import org.gongying.catalogue.QuantityGiven;
import org.gongying.catalogue.QuantityView;
import org.gongying.identity.Actor;
import org.gongying.listings.ListingView;
import org.gongying.matching.MatchRepository.Whole;
import org.gongying.matching.Terms.Amount;
import org.gongying.matching.TermsGiven.AmountGiven;
import org.gongying.participants.ParticipantKind;
import org.gongying.participants.ParticipantRef;
import org.gongying.platform.Idempotent;
import org.gongying.platform.Page;
import org.gongying.platform.Versioned;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/v1/matches")
@Produces(APPLICATION_JSON)
@Tag(name = "matching")
class MatchResource {
  /** Of a ring. */
  static final int MOST_LEGS = 4;

  /**
   * An offer and the need it is to meet; one of them may be left out where the proposer listed
   * nothing.
   */
  @Schema(name = "LegGiven")
  record LegGiven(
      @Schema(nullable = true) UUID offer,
      @Schema(nullable = true) UUID need,
      @Schema(nullable = true) @Valid QuantityGiven quantity,
      @Schema(nullable = true, description = "In the need's unit, where the two do not convert")
          @Valid
          QuantityGiven needQuantity) {}

  @Schema(name = "NewMatch")
  record NewMatch(
      @Schema(
              description =
                  "DIRECT of one leg, RECIPROCAL of two, RING of three or four: a cycle in which"
                      + " each gives once and takes once")
          @NotNull
          MatchKind kind,
      Purpose purpose,
      @NotNull @Size(min = 1, max = MOST_LEGS) List<@NotNull @Valid LegGiven> legs,
      @Schema(nullable = true, description = "Of one leg; several are paid by each other") @Valid
          PriceGiven price,
      @Schema(nullable = true) LocalDate from,
      @Schema(nullable = true) LocalDate until,
      @Schema(nullable = true) @Size(max = TermsGiven.LONGEST_NOTE) String note) {

    TermsGiven terms() {
      var terms = new TermsGiven();
      terms.legs =
          legs.stream()
              .map(
                  leg ->
                      AmountGiven.of(
                          Optional.ofNullable(leg.quantity()),
                          Optional.ofNullable(leg.needQuantity())))
              .toList();
      terms.price = Optional.ofNullable(price);
      terms.from = Optional.ofNullable(from);
      terms.until = Optional.ofNullable(until);
      terms.note = Optional.ofNullable(note);
      return terms;
    }
  }

  @Schema(name = "Acceptance")
  record Acceptance(@NotNull Integer revision) {}

  @Schema(name = "Declination")
  record Declination(
      @Schema(description = "A code of the list decline_reason") @NotBlank @Size(max = 50)
          String reason,
      @Schema(nullable = true) @Size(max = 500) String note) {}

  @Schema(name = "NewMessage")
  record NewMessage(@NotBlank @Size(max = 2000) String text) {}

  @Schema(name = "LegView")
  record LegView(
      ParticipantRef giver,
      ParticipantRef taker,
      @Schema(nullable = true) ListingView offer,
      @Schema(nullable = true) ListingView need,
      @Schema(nullable = true) QuantityView quantity,
      @Schema(nullable = true) QuantityView needQuantity,
      @Schema(
              nullable = true,
              description = "Of its rule version, when it was proposed; null where none was made")
          Integer score,
      @Schema(nullable = true) List<LegFactorView> factors) {}

  /** What one factor gave to the score of a leg. */
  @Schema(name = "LegFactorView")
  record LegFactorView(String name, BigDecimal value, BigDecimal weight, int points) {
    static LegFactorView of(Factor f) {
      return new LegFactorView(f.name(), f.value(), f.weight(), f.points());
    }
  }

  @Schema(name = "LegAmountView")
  record AmountView(
      @Schema(nullable = true) QuantityView quantity,
      @Schema(nullable = true) QuantityView needQuantity) {
    static AmountView of(Amount amount) {
      return new AmountView(
          QuantityView.of(amount.quantity()), QuantityView.of(amount.needQuantity()));
    }
  }

  @Schema(name = "RevisionView")
  record RevisionView(
      int revision,
      ParticipantRef by,
      @Schema(nullable = true, description = "Of a match of one leg") QuantityView quantity,
      List<AmountView> amounts,
      @Schema(nullable = true) PriceView price,
      @Schema(nullable = true) LocalDate from,
      @Schema(nullable = true) LocalDate until,
      @Schema(nullable = true) String note,
      Instant at) {}

  @Schema(name = "MatchPartyView")
  record MatchPartyView(
      UUID id,
      String name,
      ParticipantKind kind,
      String gives,
      @Schema(nullable = true) Integer acceptedRevision) {}

  /** Who said no, and why; {@code by} is null where it was not kept. */
  @Schema(name = "DeclinedView")
  record DeclinedView(
      @Schema(nullable = true) ParticipantRef by,
      @Schema(description = "A code of the list decline_reason") String reason,
      @Schema(nullable = true) String note) {}

  @Schema(name = "MatchView")
  record MatchView(
      UUID id,
      @JsonIgnore int version,
      MatchKind kind,
      Purpose purpose,
      MatchState state,
      Origin origin,
      @Schema(nullable = true, description = "The office that suggested it, of origin GOVERNMENT")
          ParticipantRef office,
      List<MatchPartyView> parties,
      List<LegView> legs,
      @Schema(nullable = true, description = "Which weights the scores were made with")
          String ruleVersion,
      List<RevisionView> revisions,
      boolean waitingForMe,
      @Schema(nullable = true) DeclinedView declined,
      @Schema(nullable = true) UUID agreement)
      implements Versioned {}

  private final MatchRepository matches;
  private final ProposeMatch propose;
  private final AnswerMatch answer;
  private final MatchViews views;
  private final Actor actor;

  MatchResource(
      MatchRepository matches,
      ProposeMatch propose,
      AnswerMatch answer,
      MatchViews views,
      Actor actor) {
    this.matches = matches;
    this.propose = propose;
    this.answer = answer;
    this.views = views;
    this.actor = actor;
  }

  @GET
  @RolesAllowed({VILLAGE, ENTERPRISE, GOVERNMENT})
  @Operation(
      operationId = "listMatches",
      summary = "One's own matches, or those of the territory one governs, the latest change first")
  public Page<MatchView> search(
      @RestQuery MatchState state,
      @Parameter(description = "Of one's own those that wait for one's own answer, or do not")
          @RestQuery
          Boolean waiting,
      @RestQuery UUID listing,
      @BeanParam @Valid Page.Request page) {
    var rows = matches.search(actor, state, waiting, listing, page.newest(), page.limit + 1);
    return Page.of(
        rows,
        page.limit,
        MatchParty::position,
        found -> views.of(matches.whole(found.stream().map(p -> p.match).toList())));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({VILLAGE, ENTERPRISE, GOVERNMENT})
  @Operation(operationId = "getMatch", summary = "One match with its terms, revision by revision")
  public MatchView read(@RestPath UUID id) {
    return views.of(matches.visibleTo(actor, id));
  }

  @POST
  @RolesAllowed({VILLAGE, ENTERPRISE, GOVERNMENT})
  @ResponseStatus(201)
  @APIResponseSchema(value = MatchView.class, responseCode = "201")
  @Transactional
  @Idempotent
  @Operation(
      operationId = "proposeMatch",
      summary = "Propose an exchange, a sample or a visit to the owners of listings")
  public MatchView propose(@NotNull @Valid NewMatch body) {
    return done(
        propose.propose(
            body.kind(),
            body.purpose() == null ? Purpose.TRADE : body.purpose(),
            body.legs(),
            body.terms()));
  }

  @POST
  @Path("{id}/counter")
  @RolesAllowed({VILLAGE, ENTERPRISE, GOVERNMENT})
  @Transactional
  @Idempotent
  @Operation(operationId = "counterMatch", summary = "Answer with other terms: a new revision")
  public MatchView counter(@RestPath UUID id, @NotNull @Valid TermsGiven body) {
    return done(answer.counter(id, body));
  }

  @POST
  @Path("{id}/accept")
  @RolesAllowed({VILLAGE, ENTERPRISE, GOVERNMENT})
  @Transactional
  @Idempotent
  @Operation(
      operationId = "acceptMatch",
      summary = "Accept a revision; the last acceptance makes the agreement")
  public MatchView accept(@RestPath UUID id, @NotNull @Valid Acceptance body) {
    return done(answer.accept(id, body.revision()));
  }

  @POST
  @Path("{id}/decline")
  @RolesAllowed({VILLAGE, ENTERPRISE, GOVERNMENT})
  @Transactional
  @Idempotent
  @Operation(operationId = "declineMatch", summary = "Decline, with a reason")
  public MatchView decline(@RestPath UUID id, @NotNull @Valid Declination body) {
    return done(answer.decline(id, body.reason(), body.note()));
  }

  private MatchView done(Whole whole) {
    matches.flush();
    return views.of(whole);
  }
}
