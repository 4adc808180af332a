package org.gongying.matching;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.gongying.identity.Roles.GOVERNMENT;

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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongying.participants.ParticipantRef;
import org.gongying.platform.Idempotent;
import org.gongying.platform.Page;
import org.gongying.platform.Page.Cursor;
import org.gongying.platform.Refusal;
import org.gongying.platform.Violation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/v1/match-rules")
@Produces(APPLICATION_JSON)
@Tag(name = "matching")
class RuleResource {
  private static final String ORDER = "version";

  @Schema(name = "NewRule")
  record NewRule(
      @Schema(description = "The version it changes; refused where another came meanwhile") @NotNull
          Integer basedOn,
      @Schema(description = "In thousandths, every factor; together as much as before")
          @NotNull
          @Size(max = 50)
          Map<String, @NotNull Integer> weights,
      @Schema(
              nullable = true,
              description = "For each category named here all its groups; others keep theirs")
          @Size(max = 100)
          List<@NotNull @Valid NewSynonyms> synonyms,
      @Schema(nullable = true, description = "Why") @Size(max = 500) String note) {}

  @Schema(name = "NewSynonyms")
  record NewSynonyms(
      @NotNull @Size(max = 50) String category,
      @Schema(description = "Words for the same goods, the usual one first")
          @NotNull
          @Size(max = 500)
          List<@NotNull @Size(max = 50) List<@NotNull @Size(max = 30) String>> groups) {}

  @Schema(name = "SynonymsView")
  record SynonymsView(
      int version,
      @Schema(description = "Words for the same goods, the usual one first")
          List<List<String>> groups) {}

  @Schema(name = "Trial")
  record Trial(
      @Schema(description = "Of a need or an offer that is open") @NotNull UUID listing,
      @NotNull @Size(max = 50) Map<String, @NotNull Integer> weights) {}

  @Schema(name = "RuleView")
  record RuleView(
      int version,
      Instant madeAt,
      @Schema(nullable = true, description = "Null where it was counted anew by itself")
          ParticipantRef by,
      @Schema(nullable = true) String note,
      @Schema(description = "In thousandths") Map<String, Integer> weights) {
    static RuleView of(Rules.Version v) {
      return new RuleView(v.number(), v.madeAt(), v.office(), v.note(), v.weights());
    }
  }

  @Schema(name = "RulePlaceView")
  record PlaceView(int rank, int score) {}

  @Schema(name = "TrialView")
  record TrialView(
      UUID listing,
      String title,
      ParticipantRef participant,
      @Schema(nullable = true, description = "Null where it is not among the first fifty now")
          PlaceView before,
      PlaceView after) {}

  @Schema(name = "TrialsView")
  record TrialsView(List<TrialView> items) {}

  private final Rules rules;
  private final Synonyms synonyms;
  private final ReadSynonyms read;
  private final ChangeRules change;

  RuleResource(Rules rules, Synonyms synonyms, ReadSynonyms read, ChangeRules change) {
    this.rules = rules;
    this.synonyms = synonyms;
    this.read = read;
    this.change = change;
  }

  @GET
  @RolesAllowed(GOVERNMENT)
  @Operation(
      operationId = "listRules",
      summary = "The versions of the weights a score is made by, newest first")
  public Page<RuleView> search(@BeanParam @Valid Page.Request page) {
    long before =
        page.cursor == null
            ? Integer.MAX_VALUE
            : page.after(ORDER, Cursor.EARLIEST).id().getLeastSignificantBits();
    return Page.of(
        rules.versions((int) before, page.limit + 1),
        page.limit,
        v -> new Cursor(ORDER, Cursor.EARLIEST, new UUID(0, v.number())),
        found -> found.stream().map(RuleView::of).toList());
  }

  @GET
  @Path("synonyms")
  @RolesAllowed(GOVERNMENT)
  @Operation(
      operationId = "listSynonyms",
      summary = "Words for the same goods of a category, in the version in force")
  public SynonymsView synonyms(@RestQuery @NotNull @Size(max = 50) String category) {
    if (!read.isListed(category)) {
      throw Refusal.parameters(Violation.parameter("category", "category"));
    }
    var table = synonyms.current();
    return new SynonymsView(
        table.version(),
        table.groups().stream()
            .filter(group -> group.category().equals(category))
            .map(Synonyms.Group::words)
            .toList());
  }

  @POST
  @RolesAllowed(GOVERNMENT)
  @ResponseStatus(201)
  @APIResponseSchema(value = RuleView.class, responseCode = "201")
  @Transactional
  @Idempotent
  @Operation(
      operationId = "changeRules",
      summary = "Other weights or synonyms, in force at once; by the government of a province")
  public RuleView change(@NotNull @Valid NewRule body) {
    return RuleView.of(change.change(body));
  }

  @POST
  @Path("trial")
  @RolesAllowed(GOVERNMENT)
  @Operation(
      operationId = "tryRules",
      summary = "How other weights would order the counterparts of a listing; nothing is kept")
  public TrialsView trial(@NotNull @Valid Trial body) {
    return new TrialsView(change.trial(body));
  }
}
