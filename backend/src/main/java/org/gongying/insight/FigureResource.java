package org.gongying.insight;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongying.listings.ListingCounts.Count;
import org.gongying.listings.Side;
import org.gongying.platform.Page;
import org.gongying.territory.NamedView;
import org.gongying.territory.Territories;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/v1/public/figures")
@Produces(APPLICATION_JSON)
@Tag(name = "insight")
class FigureResource {

  /** The figures of the home page, and when they were true. */
  @Schema(name = "FiguresView")
  record FiguresView(
      @Schema(description = "Needs anybody may answer") long needs,
      @Schema(description = "Offers anybody may answer") long offers,
      @Schema(description = "Agreements signed by both sides, those that ended included")
          long agreements,
      @Schema(description = "Villages that take part, verified by government") long villages,
      Instant asOf) {}

  @Schema(name = "CountyFigureView")
  record CountyFigureView(NamedView territory, long count) {}

  private final Figures figures;
  private final Territories territories;

  FigureResource(Figures figures, Territories territories) {
    this.figures = figures;
    this.territories = territories;
  }

  @GET
  @PermitAll
  @Operation(
      operationId = "getPublicFigures",
      summary = "Where things stand: counted figures, at most a minute old")
  public FiguresView read() {
    var counted = figures.count();
    return new FiguresView(
        counted.open(Side.NEED),
        counted.open(Side.OFFER),
        counted.agreements(),
        counted.villages(),
        counted.asOf());
  }

  @GET
  @Path("counties")
  @PermitAll
  @Operation(
      operationId = "listCountyFigures",
      summary = "Open needs, offers or both by county, counties with none left out")
  public Page<CountyFigureView> byCounty(@RestQuery Side side) {
    var counts =
        figures.count().open().stream()
            .filter(c -> c.county() != null && (side == null || c.side() == side))
            .collect(groupingBy(Count::county, TreeMap::new, summingLong(Count::listings)));
    return new Page<>(
        counts.entrySet().stream()
            .flatMap(
                e ->
                    territories.find(e.getKey()).stream()
                        .map(
                            t ->
                                new CountyFigureView(
                                    new NamedView(t.code(), t.name()), e.getValue())))
            .toList(),
        null);
  }
}
