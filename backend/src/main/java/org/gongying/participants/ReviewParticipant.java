package org.gongying.participants;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.gongying.identity.Actor;
import org.gongying.platform.Audit;
import org.gongying.platform.Refusal;
import org.gongying.platform.Versioned;

/** Government's word on a participant of its territory, never on its own office. */
@ApplicationScoped
class ReviewParticipant {
  private final ParticipantRepository repository;
  private final Participants participants;
  private final Audit audit;
  private final Actor actor;
  private final Clock clock;

  ReviewParticipant(
      ParticipantRepository repository,
      Participants participants,
      Audit audit,
      Actor actor,
      Clock clock) {
    this.repository = repository;
    this.participants = participants;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  Participant verify(UUID id, String ifMatch) {
    var participant = others(id, ifMatch);
    participant.verify(participants.get(actor.participant()).name(), clock.instant());
    return done("participant.verify", participant);
  }

  Participant reject(UUID id, String ifMatch, String reason) {
    var participant = others(id, ifMatch);
    participant.reject(reason);
    return done("participant.reject", participant);
  }

  Participant suspend(UUID id, String ifMatch, String reason) {
    var participant = others(id, ifMatch);
    participant.suspend(reason);
    return done("participant.suspend", participant);
  }

  private Participant others(UUID id, String ifMatch) {
    actor.writing();
    var participant = repository.governedBy(actor, id);
    if (actor.isOf(id)) {
      throw Refusal.forbidden("own-office");
    }
    Versioned.allow(participant.version, ifMatch);
    return participant;
  }

  private Participant done(String action, Participant participant) {
    audit.record(action, participant.id);
    participants.changed(participant);
    return participant;
  }
}
