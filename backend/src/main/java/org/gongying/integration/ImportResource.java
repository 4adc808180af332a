package org.gongying.integration;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.gongying.identity.Roles.GOVERNMENT;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongying.identity.Actor;
import org.gongying.platform.Answers;
import org.gongying.platform.BodyLimit;
import org.gongying.platform.Ids;
import org.gongying.platform.Languages;
import org.gongying.platform.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/api/v1/imports")
@Produces(APPLICATION_JSON)
@Tag(name = "integration")
class ImportResource {
  private static final long LARGEST = 200 << 20;
  private static final List<String> CHINESE = List.of("gb18030", "gbk", "gb2312");

  private final ImportRepository imports;
  private final StageImport stage;
  private final ImportWorker worker;
  private final Spool spool;
  private final ImportSettings settings;
  private final Answers answers;
  private final Actor actor;
  private final Clock clock;

  ImportResource(
      ImportRepository imports,
      StageImport stage,
      ImportWorker worker,
      Spool spool,
      ImportSettings settings,
      Answers answers,
      Actor actor,
      Clock clock) {
    this.imports = imports;
    this.stage = stage;
    this.worker = worker;
    this.spool = spool;
    this.settings = settings;
    this.answers = answers;
    this.actor = actor;
    this.clock = clock;
  }

  @POST
  @RolesAllowed(GOVERNMENT)
  @Consumes("text/csv")
  @BodyLimit(LARGEST)
  @APIResponseSchema(value = Import.View.class, responseCode = "201")
  @APIResponse(
      responseCode = "202",
      description = "Accepted, and not yet done: ask again at its Location",
      content = @Content(schema = @Schema(implementation = Import.View.class)))
  @Operation(
      operationId = "startImport",
      summary = "Bring in listings from a CSV file, or with dryRun see what would become of it")
  public RestResponse<Import.View> start(
      @RestQuery @DefaultValue("listings") @Pattern(regexp = "listings") String kind,
      @RestQuery boolean dryRun,
      @RestQuery boolean publish,
      @RestQuery boolean createParticipants,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
      @RequestBody(
              required = true,
              content =
                  @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
          InputStream file) {
    actor.writing();
    var wish = new Import.Wish(dryRun, publish, createParticipants);
    var staged = Import.of(Ids.next(actor.county()), kind, wish, actor, clock.instant());
    staged.charset = charset(type);
    staged.host = settings.host();
    try {
      staged.sha256 = spool.keep(staged.id, file);
      staged.rows = rows(staged);
      stage.stage(staged);
    } catch (RuntimeException e) {
      spool.forget(staged.id);
      throw e;
    }
    worker.work(staged.id, settings.patience());
    var view =
        QuarkusTransaction.requiringNew().call(() -> Import.View.of(imports.byId(staged.id)));
    int status = view.state() == Import.State.STAGED ? 202 : 201;
    answers.keep(status, view);
    return ResponseBuilder.create(RestResponse.Status.fromStatusCode(status), view)
        .header(HttpHeaders.LOCATION, "/api/v1/imports/" + view.id())
        .build();
  }

  @GET
  @Path("{id}")
  @RolesAllowed(GOVERNMENT)
  @Operation(operationId = "getImport", summary = "How far an import of one's own office has come")
  public Import.View read(@RestPath UUID id) {
    return Import.View.of(imports.visibleTo(actor, id));
  }

  @GET
  @Path("{id}/rejects")
  @RolesAllowed(GOVERNMENT)
  @Produces("text/csv;charset=UTF-8")
  @APIResponse(
      responseCode = "200",
      description = "Line, column and reason, then the row as it was",
      content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
  @Operation(operationId = "listRejects", summary = "The rows that were not taken, as CSV")
  public RestResponse<StreamingOutput> rejects(@RestPath UUID id) {
    var of = imports.visibleTo(actor, id);
    var language = Languages.current();
    StreamingOutput csv = out -> new RejectSheet(imports, of, language).write(out);
    return ResponseBuilder.ok(csv)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rejects-" + id + ".csv\"")
        .build();
  }

  /** Reads all of it once, so that a file that is none is refused before anything is written. */
  private int rows(Import staged) {
    try (var sheet = spool.open(staged.id, staged.charset)) {
      int rows = 0;
      while (sheet.next() != null) {
        if (++rows > settings.rows()) {
          throw Refusal.of(413, "import-rows", settings.rows());
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** UTF-8 unless another is declared; whatever is called GB is read as its newest form. */
  private static String charset(String type) {
    var declared = MediaType.valueOf(type).getParameters().get(MediaType.CHARSET_PARAMETER);
    var name = declared == null ? "utf-8" : declared.replace("\"", "").toLowerCase(Locale.ROOT);
    if (CHINESE.contains(name)) {
      return "GB18030";
    }
    if (!name.equals("utf-8") && !name.equals("utf8")) {
      throw Refusal.of(415, "import-charset", name);
    }
    return "UTF-8";
  }
}
