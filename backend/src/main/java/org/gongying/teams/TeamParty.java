package org.gongying.teams;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.gongying.participants.ParticipantKind;
import org.gongying.participants.ParticipantRef;
import org.gongying.platform.Ids;
import org.gongying.territory.Place;
import org.hibernate.annotations.PartitionKey;

/**
 * A participant's part in a team. A party of the agreement stays, another office is present while
 * somebody of it is a member.
 */
@Entity
class TeamParty {
  @Id UUID id;

  @PartitionKey
  @Column(updatable = false)
  int county;

  UUID team;
  UUID participant;
  String name;

  @Enumerated(EnumType.STRING)
  ParticipantKind kind;

  @Embedded Place place;
  boolean ofAgreement;
  boolean present = true;

  /** The team's, so that a list is one index. */
  Instant createdAt;

  static TeamParty of(Team team, ParticipantRef who, Place place, boolean ofAgreement) {
    var party = new TeamParty();
    party.county = team.county;
    party.id = Ids.next(team.county);
    party.team = team.id;
    party.participant = who.id();
    party.name = who.name();
    party.kind = who.kind();
    party.place = place;
    party.ofAgreement = ofAgreement;
    party.createdAt = team.createdAt;
    return party;
  }

  ParticipantRef ref() {
    return new ParticipantRef(participant, name, kind);
  }
}
