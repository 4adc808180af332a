package org.gongying.participants;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongying.identity.Actor;
import org.gongying.platform.Versioned;
import org.gongying.territory.NamedView;

/** A participant's profile; the contact only for its own members and its government. */
@Schema(name = "ParticipantView")
record ParticipantView(
    UUID id,
    @JsonIgnore int version,
    ParticipantKind kind,
    String name,
    NamedView territory,
    Participant.State state,
    @Schema(nullable = true) String legalForm,
    @Schema(nullable = true) String nativePlace,
    @Schema(nullable = true) String about,
    @Schema(description = "Categories it is after, leaves or branches") List<String> themes,
    @Schema(description = "Codes of its markets and bases") List<String> areas,
    @Schema(nullable = true) String verifiedBy,
    @Schema(nullable = true) Instant verifiedAt,
    @Schema(nullable = true) String creditCode,
    @Schema(nullable = true) ContactView contact,
    @Schema(nullable = true, description = "Why it was rejected or suspended; likewise")
        String reason)
    implements Versioned {

  record ContactView(@Schema(nullable = true) String name, @Schema(nullable = true) String phone) {}

  static ParticipantView of(Participant p, Actor reader) {
    boolean inside = ParticipantRepository.isInsider(reader, p);
    return new ParticipantView(
        p.id,
        p.version,
        p.kind,
        p.name,
        p.place.named(),
        p.state,
        p.legalForm,
        p.nativePlace,
        p.about,
        List.of(p.themes),
        List.of(p.areas),
        p.verifiedBy,
        p.verifiedAt,
        p.creditCode,
        inside ? new ContactView(p.contactName, p.contactPhone) : null,
        inside ? p.reason : null);
  }
}
