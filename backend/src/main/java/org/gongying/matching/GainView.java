package org.gongying.matching;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongying.participants.ParticipantRef;

/** What one participant would have of an exchange. */
@Schema(name = "GainView")
public record GainView(ParticipantRef participant, String gives, String gets) {}
