package org.gongying.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A user's place in a participant. One active membership a user. */
@Entity
class Membership {
  @Schema(name = "MembershipState")
  enum State {
    APPLIED,
    ACTIVE,
    ENDED,
    REFUSED
  }

  @Id UUID id;
  @Version int version;
  String subject;
  String name;
  String role;
  UUID participant;
  String territory;

  @Enumerated(EnumType.STRING)
  Capacity capacity;

  @Enumerated(EnumType.STRING)
  State state;

  LocalDate since;
  LocalDate until;

  Actor actor() {
    return new Actor(subject, role, participant, territory, capacity);
  }
}
