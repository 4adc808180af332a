package org.gongying.territory;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongying.platform.Page;
import org.gongying.platform.Refusal;
import org.gongying.platform.Violation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/v1/territories")
@Produces(APPLICATION_JSON)
@Tag(name = "territory")
class TerritoryResource {

  /** Degrees, most likely GCJ-02. */
  record Point(double lon, double lat) {}

  /** Former standing as a poor county: national or provincial, and the year it ended. */
  record PoorCounty(String kind, @Schema(nullable = true) Integer exitYear) {}

  @Schema(name = "TerritoryView")
  record TerritoryView(
      String code,
      Territory.Level level,
      String name,
      String path,
      @Schema(nullable = true) String parent,
      @Schema(nullable = true) Point point,
      @Schema(nullable = true) PoorCounty poorCounty) {
    static TerritoryView of(Territory t) {
      return new TerritoryView(
          t.code(),
          t.level(),
          t.name(),
          t.path(),
          t.parent(),
          t.lon() == null ? null : new Point(t.lon(), t.lat()),
          t.poorKind() == null ? null : new PoorCounty(t.poorKind(), t.exitYear()));
    }
  }

  private final Territories territories;

  TerritoryResource(Territories territories) {
    this.territories = territories;
  }

  @GET
  @PermitAll
  @Operation(
      operationId = "listTerritories",
      summary = "Divisions by name, level and place, higher levels first")
  public Page<TerritoryView> search(
      @RestQuery @Size(min = 1, max = 50) String q,
      @RestQuery Territory.Level level,
      @RestQuery @Pattern(regexp = "\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}") String within,
      @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
      @RestQuery String cursor) {
    var rows = territories.search(q, level, within, decode(cursor), limit + 1);
    var page = rows.subList(0, Math.min(limit, rows.size()));
    var next = rows.size() > limit ? encode(Territories.position(page.get(limit - 1), q)) : null;
    return new Page<>(page.stream().map(TerritoryView::of).toList(), next);
  }

  @GET
  @Path("{code}")
  @PermitAll
  @Operation(
      operationId = "getTerritory",
      summary = "One division; an old code answers with its successor")
  public TerritoryView read(@RestPath String code) {
    return TerritoryView.of(known(code));
  }

  @GET
  @Path("{code}/children")
  @PermitAll
  @Operation(operationId = "listChildren", summary = "The divisions directly within one")
  public Page<TerritoryView> children(@RestPath String code) {
    return new Page<>(
        territories.children(known(code)).stream().map(TerritoryView::of).toList(), null);
  }

  private Territory known(String code) {
    return territories.find(code).orElseThrow(Refusal::notFound);
  }

  private static String encode(String position) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(position.getBytes(StandardCharsets.US_ASCII));
  }

  private static String decode(String cursor) {
    try {
      var position =
          cursor == null
              ? null
              : new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
      if (position == null || position.matches("[01][0-4]\\d{2,12}")) {
        return position;
      }
    } catch (IllegalArgumentException e) {
      // falls through to the one answer
    }
    throw Refusal.parameters(Violation.parameter("cursor", "cursor"));
  }
}
