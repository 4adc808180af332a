package org.gongying.participants;

import java.util.UUID;

/** A participant was verified, or is no longer. */
public record ParticipantChanged(UUID id, boolean verified) {}
