package org.gongying.agreements;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.gongying.identity.Roles.ENTERPRISE;
import static org.gongying.identity.Roles.GOVERNMENT;
import static org.gongying.identity.Roles.VILLAGE;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongying.agreements.AgreementRepository.Whole;
import org.gongying.catalogue.PriceView;
import org.gongying.catalogue.QuantityView;
import org.gongying.identity.Actor;
import org.gongying.listings.ListingView;
import org.gongying.listings.Listings;
import org.gongying.listings.Side;
import org.gongying.participants.ParticipantKind;
import org.gongying.participants.ParticipantRef;
import org.gongying.platform.Audit;
import org.gongying.platform.Idempotent;
import org.gongying.platform.Page;
import org.gongying.platform.PersonalData;
import org.gongying.platform.Reason;
import org.gongying.platform.Refusal;
import org.gongying.platform.Versioned;
import org.gongying.platform.Violation;
import org.gongying.territory.Territories;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/v1/agreements")
@Produces(APPLICATION_JSON)
@Tag(name = "agreements")
class AgreementResource {

  /** Which revision is signed, and whether its unit price may be public: it is when all say so. */
  @Schema(name = "Signature")
  record Signature(@NotNull Integer revision, Boolean pricePublic) {}

  @Schema(name = "AgreementPartyView")
  record AgreementPartyView(
      UUID id,
      String name,
      ParticipantKind kind,
      Side side,
      @Schema(nullable = true) Instant signedAt) {}

  @Schema(name = "AgreementLegView")
  record AgreementLegView(
      ParticipantRef giver,
      ParticipantRef taker,
      @Schema(nullable = true) ListingView offer,
      @Schema(nullable = true) ListingView need,
      @Schema(nullable = true) QuantityView quantity,
      @Schema(nullable = true) QuantityView needQuantity) {}

  @Schema(name = "AgreementView")
  record AgreementView(
      UUID id,
      @JsonIgnore int version,
      String number,
      AgreementState state,
      UUID match,
      int revision,
      List<AgreementPartyView> parties,
      List<AgreementLegView> legs,
      @Schema(nullable = true) PriceView price,
      @Schema(nullable = true) LocalDate from,
      @Schema(nullable = true) LocalDate until,
      @Schema(nullable = true) String note,
      @Schema(nullable = true) Instant signedAt,
      @Schema(nullable = true, description = "Why it was terminated") String reason)
      implements Versioned {}

  private final AgreementRepository agreements;
  private final SignAgreement sign;
  private final Listings listings;
  private final Territories territories;
  private final Audit audit;
  private final Actor actor;
  private final Clock clock;

  AgreementResource(
      AgreementRepository agreements,
      SignAgreement sign,
      Listings listings,
      Territories territories,
      Audit audit,
      Actor actor,
      Clock clock) {
    this.agreements = agreements;
    this.sign = sign;
    this.listings = listings;
    this.territories = territories;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({VILLAGE, ENTERPRISE, GOVERNMENT})
  @Operation(
      operationId = "listAgreements",
      summary = "One's own agreements, or those of the territory one governs, newest first")
  public Page<AgreementView> search(
      @RestQuery AgreementState state,
      @Parameter(description = "Those of which a party lies in it")
          @RestQuery
          @Pattern(regexp = "\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}")
          String territory,
      @BeanParam @Valid Page.Request page) {
    var scope =
        actor.isGovernment() && territory == null
            ? actor.territory()
            : territories.current(territory);
    if (actor.isGovernment() && !actor.answersFor(scope)) {
      return new Page<>(List.of(), null);
    }
    var rows = agreements.search(actor, state, scope, page.newest(), page.limit + 1);
    return Page.of(
        rows,
        page.limit,
        AgreementParty::position,
        found -> views(agreements.whole(found.stream().map(p -> p.agreement).toList())));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({VILLAGE, ENTERPRISE, GOVERNMENT})
  @Operation(
      operationId = "getAgreement",
      summary = "One agreement, for its parties and their government")
  public AgreementView read(@RestPath UUID id) {
    return view(agreements.visibleTo(actor, id));
  }

  @POST
  @Path("{id}/sign")
  @RolesAllowed({VILLAGE, ENTERPRISE, GOVERNMENT})
  @Transactional
  @Idempotent
  @Operation(
      operationId = "signAgreement",
      summary = "Sign; the last signature takes the quantities from all listings, or none")
  public AgreementView sign(@RestPath UUID id, @NotNull @Valid Signature body) {
    var whole =
        sign.sign(
            agreements.held(actor, id), body.revision(), Boolean.TRUE.equals(body.pricePublic()));
    agreements.flush();
    return view(whole);
  }

  @POST
  @Path("{id}/terminate")
  @RolesAllowed({VILLAGE, ENTERPRISE, GOVERNMENT})
  @Transactional
  @Idempotent
  @Operation(
      operationId = "terminateAgreement",
      summary = "Step back from an intention that is not yet signed by all")
  public AgreementView terminate(@RestPath UUID id, @NotNull @Valid Reason body) {
    actor.signing();
    var whole = agreements.held(actor, id);
    var violations = new ArrayList<Violation>();
    var reason = PersonalData.kept("/reason", body.reason(), violations);
    if (!violations.isEmpty()) {
      throw Refusal.invalid(violations);
    }
    whole.agreement().terminate(reason, whole.parties(), clock.instant());
    audit.record("agreement.terminate", id);
    agreements.flush();
    return view(whole);
  }

  private AgreementView view(Whole whole) {
    return views(List.of(whole)).get(0);
  }

  private List<AgreementView> views(List<Whole> wholes) {
    var ids =
        wholes.stream()
            .flatMap(w -> w.legs().stream().flatMap(AgreementLeg::listings))
            .distinct()
            .toList();
    var shown = listings.partyViews(ids, actor);
    return wholes.stream().map(w -> view(w, shown)).toList();
  }

  private static AgreementView view(Whole whole, Map<UUID, ListingView> listings) {
    var a = whole.agreement();
    return new AgreementView(
        a.id,
        a.version,
        a.number,
        a.state,
        a.match,
        a.revision,
        whole.parties().stream()
            .map(p -> new AgreementPartyView(p.participant, p.name, p.kind, p.side, p.signedAt))
            .toList(),
        whole.legs().stream()
            .map(
                l ->
                    new AgreementLegView(
                        whole.ref(l.giver),
                        whole.ref(l.taker),
                        listings.get(l.offer),
                        listings.get(l.need),
                        QuantityView.of(l.quantity),
                        QuantityView.of(l.needQuantity)))
            .toList(),
        PriceView.of(a.price),
        a.fromDay,
        a.untilDay,
        a.note,
        a.signedAt,
        a.reason);
  }
}
