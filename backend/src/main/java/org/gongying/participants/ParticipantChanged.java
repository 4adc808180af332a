package org.gongying.participants;

import org.gongying.participants.Participants.Profile;

/**
 * What others copy of a participant is another now: whether it is verified, or what it is after.
 */
public record ParticipantChanged(Profile now) {}
