package org.gongying.catalogue;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Request;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongying.platform.Lasting;
import org.gongying.platform.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1")
@Produces(APPLICATION_JSON)
@Tag(name = "catalogue")
class CatalogueResource {

  @Schema(name = "CategoryView")
  record CategoryView(
      String code,
      @Schema(nullable = true) String parent,
      String zh,
      String en,
      @Schema(description = "Categories of other offers that may meet a need of this one")
          List<String> links,
      @Schema(description = "Usual units, the most usual first") List<String> units,
      @Schema(description = "Listings are looked at before they are published") boolean review,
      @Schema(description = "Codes of the list paper, asked of who offers") List<String> papers) {
    static CategoryView of(Category c) {
      return new CategoryView(
          c.code(), c.parent(), c.zh(), c.en(), c.links(), c.units(), c.review(), c.papers());
    }
  }

  @Schema(name = "UnitView")
  record UnitView(
      String code,
      String zh,
      String en,
      @Schema(description = "Units of one kind convert") String kind,
      @Schema(description = "Its size in the unit of its kind that has factor 1") String factor) {
    static UnitView of(Unit u) {
      return new UnitView(u.code(), u.zh(), u.en(), u.kind(), QuantityView.plain(u.factor()));
    }
  }

  @Schema(name = "CodeView")
  record CodeView(String code, String zh, String en) {}

  @Schema(name = "CodeListView")
  record CodeListView(
      String code,
      String zh,
      String en,
      @Schema(nullable = true) String source,
      @Schema(description = "verified, known-not-verified, proposed, mixed") String confidence,
      List<CodeView> items) {
    static CodeListView of(CodeList l) {
      return new CodeListView(
          l.code(),
          l.zh(),
          l.en(),
          l.source(),
          l.confidence(),
          l.items().stream().map(i -> new CodeView(i.code(), i.zh(), i.en())).toList());
    }
  }

  private final Catalogue catalogue;

  CatalogueResource(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @GET
  @Path("categories")
  @PermitAll
  @Operation(
      operationId = "listCategories",
      summary = "All kinds of resources, each branch before its leaves")
  public RestResponse<Lasting.Whole<CategoryView>> categories(Request request) {
    return Lasting.answer(request, catalogue.categories(), CategoryView::of);
  }

  @GET
  @Path("units")
  @PermitAll
  @Operation(operationId = "listUnits", summary = "All units of measure")
  public RestResponse<Lasting.Whole<UnitView>> units(Request request) {
    return Lasting.answer(request, catalogue.units(), UnitView::of);
  }

  @GET
  @Path("codes/{list}")
  @PermitAll
  @Operation(operationId = "getCodes", summary = "A code list with its names and its source")
  public RestResponse<CodeListView> codes(@RestPath String list, Request request) {
    return Lasting.answer(
        request, CodeListView.of(catalogue.codes(list).orElseThrow(Refusal::notFound)));
  }
}
