package org.gongying.disclosure;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongying.catalogue.PriceView;
import org.gongying.catalogue.QuantityView;
import org.gongying.platform.Clocks;
import org.gongying.platform.Page;
import org.gongying.territory.NamedView;
import org.gongying.territory.Territories;

@Path("/api/v1/public/agreements")
@Produces(APPLICATION_JSON)
@Tag(name = "disclosure")
class PublicAgreementResource {

  @Schema(name = "PublicPartyView")
  record PublicPartyView(String name, String kind, NamedView territory) {}

  /** What goes from whom to whom, by their names. */
  @Schema(name = "PublicLegView")
  record PublicLegView(
      String title, @Schema(nullable = true) QuantityView quantity, String giver, String taker) {
    static PublicLegView of(PublicLine.Leg leg) {
      return new PublicLegView(
          leg.title(), QuantityView.of(leg.quantity()), leg.giver(), leg.taker());
    }
  }

  /** An agreement as anybody may know it. */
  @Schema(name = "PublicAgreementView")
  record PublicAgreementView(
      String number,
      String title,
      List<PublicPartyView> parties,
      @Schema(nullable = true, description = "Of an agreement of one leg") QuantityView quantity,
      List<PublicLegView> legs,
      @Schema(nullable = true, description = "Only where all sides agreed to publish it")
          PriceView unitPrice,
      @Schema(nullable = true) LocalDate from,
      @Schema(nullable = true) LocalDate until,
      String state,
      LocalDate signedOn) {
    static PublicAgreementView of(PublicLine l) {
      return new PublicAgreementView(
          l.number,
          l.title,
          IntStream.range(0, l.partyNames.length)
              .mapToObj(
                  i ->
                      new PublicPartyView(
                          l.partyNames[i],
                          l.partyKinds[i],
                          new NamedView(l.partyTerritories[i], l.partyPlaces[i])))
              .toList(),
          l.legs.size() == 1 ? QuantityView.of(l.legs.get(0).quantity()) : null,
          l.legs.stream().map(PublicLegView::of).toList(),
          PriceView.of(l.price),
          l.fromDate,
          l.untilDate,
          l.state,
          LocalDate.ofInstant(l.signedAt, Clocks.CHINA));
    }
  }

  private final PublicLines lines;
  private final Territories territories;

  PublicAgreementResource(PublicLines lines, Territories territories) {
    this.lines = lines;
    this.territories = territories;
  }

  @GET
  @PermitAll
  @Operation(
      operationId = "listPublicAgreements",
      summary = "What everybody may know of signed agreements, the newest first")
  public Page<PublicAgreementView> search(@BeanParam @Valid PublicLineFilter filter) {
    filter.territory = territories.current(filter.territory);
    return Page.of(
        lines.search(filter),
        filter.limit,
        PublicLine::position,
        page -> page.stream().map(PublicAgreementView::of).toList());
  }
}
