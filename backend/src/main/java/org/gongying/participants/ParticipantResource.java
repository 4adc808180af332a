package org.gongying.participants;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.gongying.identity.Roles.ENTERPRISE;
import static org.gongying.identity.Roles.GOVERNMENT;
import static org.gongying.identity.Roles.VILLAGE;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongying.catalogue.Catalogue;
import org.gongying.identity.Actor;
import org.gongying.platform.Audit;
import org.gongying.platform.Idempotent;
import org.gongying.platform.Page;
import org.gongying.platform.PersonalData;
import org.gongying.platform.Reason;
import org.gongying.platform.Refusal;
import org.gongying.platform.Versioned;
import org.gongying.platform.Violation;
import org.gongying.territory.Territories;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/v1/participants")
@Produces(APPLICATION_JSON)
@Tag(name = "participants")
class ParticipantResource {

  private static final int MOST_STATED = 20;

  /** What a participant says of itself; what is left out stays as it is. */
  @Schema(name = "ParticipantChange")
  record Change(
      @Size(max = 2000) String about,
      @Size(max = 50) String legalForm,
      @Size(max = 100) String nativePlace,
      @Schema(description = "Categories it is after, leaves or branches") @Size(max = MOST_STATED)
          List<@NotNull @Size(max = 50) String> themes,
      @Schema(description = "Codes of its markets and bases") @Size(max = MOST_STATED)
          List<@NotNull @Size(max = 12) String> areas,
      @Valid ContactGiven contact) {}

  @Schema(name = "ContactGiven")
  record ContactGiven(
      @NotBlank @Size(max = 50) String name,
      @NotBlank @Pattern(regexp = "[0-9+() -]{5,20}") String phone) {}

  /** Who read the office contact, and when. */
  @Schema(name = "ContactReadView")
  record ContactReadView(ParticipantRef by, Instant at) {}

  private final ParticipantRepository repository;
  private final Participants participants;
  private final ReviewParticipant review;
  private final Territories territories;
  private final Catalogue catalogue;
  private final EntityManager em;
  private final Audit audit;
  private final Actor actor;

  ParticipantResource(
      ParticipantRepository repository,
      Participants participants,
      ReviewParticipant review,
      Territories territories,
      Catalogue catalogue,
      EntityManager em,
      Audit audit,
      Actor actor) {
    this.repository = repository;
    this.participants = participants;
    this.review = review;
    this.territories = territories;
    this.catalogue = catalogue;
    this.em = em;
    this.audit = audit;
    this.actor = actor;
  }

  @GET
  @RolesAllowed(GOVERNMENT)
  @Operation(
      operationId = "listParticipants",
      summary = "The participants of the territory one governs, newest first")
  public Page<ParticipantView> search(
      @RestQuery @Size(min = 1, max = 50) String q,
      @RestQuery ParticipantKind kind,
      @RestQuery @Pattern(regexp = "\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}") String territory,
      @RestQuery Participant.State state,
      @BeanParam @Valid Page.Request page) {
    var scope = territory == null ? actor.territory() : territories.current(territory);
    if (!actor.answersFor(scope)) {
      return new Page<>(List.of(), null);
    }
    return Page.of(
        repository.within(scope, state, kind, q, page.newest(), page.limit + 1),
        page.limit,
        Participant::position,
        this::views);
  }

  @GET
  @Path("{id}")
  @PermitAll
  @Operation(operationId = "getParticipant", summary = "The public profile of a participant")
  public ParticipantView read(@RestPath UUID id) {
    return ParticipantView.of(repository.visibleTo(actor, id), actor);
  }

  @PATCH
  @Path("{id}")
  @RolesAllowed({VILLAGE, ENTERPRISE, GOVERNMENT})
  @Transactional
  @Operation(
      operationId = "changeParticipant",
      summary = "Change what one's own participant says of itself")
  public ParticipantView change(
      @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid Change body) {
    if (!actor.isOf(id)) {
      throw Refusal.notFound();
    }
    actor.writing();
    var participant = repository.byId(id);
    Versioned.expect(participant.version, ifMatch);
    var violations = new ArrayList<Violation>(PersonalData.violations("/about", body.about()));
    violations.addAll(PersonalData.violations("/nativePlace", body.nativePlace()));
    violations.addAll(PersonalData.violations("/legalForm", body.legalForm()));
    violations.addAll(
        unknown("/themes/", body.themes(), c -> catalogue.category(c).isPresent(), "category"));
    violations.addAll(
        unknown("/areas/", body.areas(), c -> territories.find(c).isPresent(), "territory"));
    if (!violations.isEmpty()) {
      throw Refusal.invalid(violations);
    }
    if (body.about() != null) {
      participant.about = PersonalData.clear(body.about()).text();
    }
    if (body.legalForm() != null) {
      participant.legalForm = PersonalData.clear(body.legalForm()).text();
    }
    if (body.nativePlace() != null) {
      participant.nativePlace = PersonalData.clear(body.nativePlace()).text();
    }
    if (body.contact() != null) {
      participant.contactName = body.contact().name();
      participant.contactPhone = body.contact().phone();
    }
    if (body.themes() != null || body.areas() != null) {
      participant.themes = stated(body.themes(), participant.themes);
      participant.areas = stated(body.areas(), participant.areas);
      participants.changed(participant);
    }
    audit.record("participant.change", id);
    repository.flush();
    return ParticipantView.of(participant, actor);
  }

  private static List<Violation> unknown(
      String pointer, List<String> codes, Predicate<String> known, String what) {
    var wrong = new ArrayList<Violation>();
    for (int i = 0; codes != null && i < codes.size(); i++) {
      if (!known.test(codes.get(i))) {
        wrong.add(Violation.field(pointer + i, what));
      }
    }
    return wrong;
  }

  /** Each once, in their order. */
  private static String[] stated(List<String> given, String[] before) {
    return given == null ? before : given.stream().distinct().toArray(String[]::new);
  }

  @POST
  @Path("{id}/verify")
  @RolesAllowed(GOVERNMENT)
  @Transactional
  @Idempotent
  @Operation(
      operationId = "verifyParticipant",
      summary = "Vouch for a participant of one's territory")
  public ParticipantView verify(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
    return decided(review.verify(id, ifMatch));
  }

  @POST
  @Path("{id}/reject")
  @RolesAllowed(GOVERNMENT)
  @Transactional
  @Idempotent
  @Operation(operationId = "rejectParticipant", summary = "Turn a participant down, with a reason")
  public ParticipantView reject(
      @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid Reason body) {
    return decided(review.reject(id, ifMatch, body.reason()));
  }

  @POST
  @Path("{id}/suspend")
  @RolesAllowed(GOVERNMENT)
  @Transactional
  @Idempotent
  @Operation(
      operationId = "suspendParticipant",
      summary = "Take a participant out of matching for a while, with a reason")
  public ParticipantView suspend(
      @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid Reason body) {
    return decided(review.suspend(id, ifMatch, body.reason()));
  }

  @GET
  @Path("{id}/contact-reads")
  @RolesAllowed({VILLAGE, ENTERPRISE, GOVERNMENT})
  @Operation(operationId = "listContactReads", summary = "Who read one's own office contact")
  public Page<ContactReadView> contactReads(
      @RestPath UUID id, @BeanParam @Valid Page.Request page) {
    if (!actor.isOf(id)) {
      throw Refusal.notFound();
    }
    var after = page.newest();
    var reads =
        em.createQuery(
                "from ContactRead where county = :county and participant = :id and (at, id) < (:at, :after) order by at desc, id desc",
                ContactRead.class)
            .setParameter("county", actor.county())
            .setParameter("id", id)
            .setParameter("at", after.at())
            .setParameter("after", after.id())
            .setMaxResults(page.limit + 1)
            .getResultList();
    return Page.of(reads, page.limit, ContactRead::position, this::named);
  }

  private List<ContactReadView> named(List<ContactRead> reads) {
    var readers = participants.all(reads.stream().map(r -> r.byParticipant).distinct().toList());
    return reads.stream()
        .map(r -> new ContactReadView(readers.get(r.byParticipant).ref(), r.at))
        .toList();
  }

  private ParticipantView decided(Participant participant) {
    repository.flush();
    return ParticipantView.of(participant, actor);
  }

  private List<ParticipantView> views(List<Participant> rows) {
    return rows.stream().map(p -> ParticipantView.of(p, actor)).toList();
  }
}
