package org.gongying.teams;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.gongying.identity.Actor;
import org.gongying.platform.Ids;
import org.gongying.platform.Refusal;
import org.hibernate.annotations.PartitionKey;

/** Somebody in a team until they leave; a member who is a user finds the tasks on the desk. */
@Entity
class TeamMember {
  @Id UUID id;

  @PartitionKey
  @Column(updatable = false)
  int county;

  UUID team;
  int number;
  UUID participant;
  String subject;
  String name;

  @Enumerated(EnumType.STRING)
  MemberRole role;

  Instant joinedAt;
  Instant endedAt;

  static TeamMember of(Team team, int number, NewMember given, Instant now) {
    var member = new TeamMember();
    member.county = team.county;
    member.id = Ids.next(team.county);
    member.team = team.id;
    member.number = number;
    member.participant = given.participant();
    member.subject = given.subject();
    member.name = given.name().strip();
    member.role = given.role();
    member.joinedAt = now;
    return member;
  }

  void end(Instant now) {
    if (endedAt != null) {
      throw Refusal.conflict("member-ended");
    }
    endedAt = now;
  }

  boolean is(Actor actor) {
    return subject != null && subject.equals(actor.subject()) && actor.isOf(participant);
  }
}
