package org.gongying.teams;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongying.platform.Ids;
import org.gongying.platform.Refusal;
import org.hibernate.annotations.PartitionKey;

/** Those who carry an agreement out on the ground (线下项目小组); at work from its first task on. */
@Entity
class Team {
  @Schema(name = "TeamKind")
  enum Kind {
    PROJECT,
    RESIDENT
  }

  @Schema(name = "TeamState")
  enum State {
    FORMED,
    ACTIVE,
    DISSOLVED
  }

  @Id UUID id;

  @PartitionKey
  @Column(updatable = false)
  int county;

  @Version int version;

  @Enumerated(EnumType.STRING)
  Kind kind;

  @Enumerated(EnumType.STRING)
  State state = State.FORMED;

  String name;
  UUID agreement;
  UUID formedBy;
  Instant createdAt;
  Instant changedAt;

  static Team project(UUID agreement, String name, UUID formedBy, Instant now) {
    var team = new Team();
    team.county = Ids.county(agreement);
    team.id = Ids.next(team.county);
    team.kind = Kind.PROJECT;
    team.agreement = agreement;
    team.name = name;
    team.formedBy = formedBy;
    team.createdAt = now;
    team.changedAt = now;
    return team;
  }

  /** Its members change: the version counts up, so that of two changes at once one is refused. */
  void change(Instant now) {
    working();
    changedAt = now;
  }

  void begin(Instant now) {
    working();
    if (state == State.FORMED) {
      state = State.ACTIVE;
      changedAt = now;
    }
  }

  void working() {
    if (state == State.DISSOLVED) {
      throw Refusal.conflict("team-dissolved");
    }
  }
}
