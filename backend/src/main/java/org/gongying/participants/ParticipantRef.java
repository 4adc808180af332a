package org.gongying.participants;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A participant as others name it. */
@Schema(name = "ParticipantRef")
public record ParticipantRef(UUID id, String name, ParticipantKind kind) {}
