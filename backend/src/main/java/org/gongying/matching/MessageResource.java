package org.gongying.matching;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.gongying.identity.Roles.ENTERPRISE;
import static org.gongying.identity.Roles.GOVERNMENT;
import static org.gongying.identity.Roles.VILLAGE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongying.identity.Actor;
import org.gongying.matching.MatchRepository.Whole;
import org.gongying.matching.MatchResource.NewMessage;
import org.gongying.participants.ParticipantRef;
import org.gongying.participants.Participants;
import org.gongying.platform.Audit;
import org.gongying.platform.Idempotent;
import org.gongying.platform.Page;
import org.gongying.platform.PersonalData;
import org.gongying.platform.Refusal;
import org.gongying.platform.Violation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** What the parties of a match say to each other, and how to reach the other one. */
@Path("/api/v1/matches/{id}")
@Produces(APPLICATION_JSON)
@Tag(name = "matching")
class MessageResource {

  @Schema(name = "MessageView")
  record MessageView(UUID id, ParticipantRef by, String text, Instant at) {
    static MessageView of(Message m, Whole whole) {
      return new MessageView(m.id, whole.ref(m.byParticipant), m.text, m.at);
    }
  }

  /** The office contact of the other side; whoever reads it is on record. */
  @Schema(name = "OfficeContactView")
  record OfficeContactView(
      ParticipantRef participant,
      @Schema(nullable = true) String name,
      @Schema(nullable = true) String phone) {}

  @Schema(name = "OfficeContacts", requiredProperties = "items")
  record OfficeContacts(List<OfficeContactView> items) {}

  private final MatchRepository matches;
  private final Participants participants;
  private final Audit audit;
  private final Actor actor;
  private final Clock clock;

  MessageResource(
      MatchRepository matches, Participants participants, Audit audit, Actor actor, Clock clock) {
    this.matches = matches;
    this.participants = participants;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  @GET
  @Path("messages")
  @RolesAllowed({VILLAGE, ENTERPRISE, GOVERNMENT})
  @Operation(
      operationId = "listMessages",
      summary = "The thread of a match, newest first; for its parties and their government")
  public Page<MessageView> thread(@RestPath UUID id, @BeanParam @Valid Page.Request page) {
    var whole = matches.visibleTo(actor, id);
    var rows = matches.messages(whole.match(), page.newest(), page.limit + 1);
    return Page.of(
        rows,
        page.limit,
        Message::position,
        found -> found.stream().map(m -> MessageView.of(m, whole)).toList());
  }

  @POST
  @Path("messages")
  @RolesAllowed({VILLAGE, ENTERPRISE, GOVERNMENT})
  @ResponseStatus(201)
  @APIResponseSchema(value = MessageView.class, responseCode = "201")
  @Transactional
  @Idempotent
  @Operation(operationId = "sendMessage", summary = "Say something to the other side")
  public MessageView send(@RestPath UUID id, @NotNull @Valid NewMessage body) {
    actor.writing();
    var whole = matches.ofParty(actor, id);
    whole.match().talked(clock.instant());
    var violations = new ArrayList<Violation>();
    var text = PersonalData.kept("/text", body.text(), violations);
    if (!violations.isEmpty()) {
      throw Refusal.invalid(violations);
    }
    var message = Message.of(whole.match(), actor, text, clock.instant());
    matches.persist(message);
    audit.record("message.send", message.id);
    return MessageView.of(message, whole);
  }

  @GET
  @Path("contacts")
  @RolesAllowed({VILLAGE, ENTERPRISE, GOVERNMENT})
  @Transactional
  @Operation(
      operationId = "readContacts",
      summary = "The office contact of the other side; its owner sees who read it")
  public OfficeContacts contacts(@RestPath UUID id) {
    var whole = matches.ofParty(actor, id);
    var others = whole.participants().stream().filter(p -> !actor.isOf(p)).toList();
    whole.match().talked(clock.instant());
    participants.verified(whole.participants());
    audit.record("contact.read", id);
    return new OfficeContacts(
        participants.readContacts(actor, others).stream()
            .map(c -> new OfficeContactView(c.participant(), c.name(), c.phone()))
            .toList());
  }
}
