package org.gongying.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.gongying.listings.Side;
import org.gongying.participants.ParticipantKind;
import org.gongying.participants.ParticipantRef;
import org.gongying.platform.Ids;
import org.gongying.platform.Page.Cursor;
import org.gongying.territory.Place;
import org.hibernate.annotations.PartitionKey;

/**
 * A participant's part in a match. State and time of the match stand beside it, so that a
 * participant's list is one index.
 */
@Entity
class MatchParty {
  @Id UUID id;

  @PartitionKey
  @Column(updatable = false)
  int county;

  UUID match;
  UUID participant;
  String name;

  @Enumerated(EnumType.STRING)
  ParticipantKind kind;

  @Enumerated(EnumType.STRING)
  Side side;

  @Embedded Place place;
  UUID offer;
  UUID need;
  Integer acceptedRevision;
  boolean waiting;

  @Enumerated(EnumType.STRING)
  MatchState state;

  Instant changedAt;

  static MatchParty of(
      Match match, ParticipantRef who, Side side, Place place, UUID offer, UUID need) {
    var party = new MatchParty();
    party.county = match.county;
    party.id = Ids.next(match.county);
    party.match = match.id;
    party.participant = who.id();
    party.name = who.name();
    party.kind = who.kind();
    party.side = side;
    party.place = place;
    party.offer = offer;
    party.need = need;
    return party;
  }

  void follow(Match m, boolean isAsked) {
    state = m.state;
    changedAt = m.changedAt;
    waiting = isAsked;
  }

  void accepted(Match m) {
    acceptedRevision = m.revision;
    follow(m, false);
  }

  ParticipantRef ref() {
    return new ParticipantRef(participant, name, kind);
  }

  Cursor position() {
    return Cursor.newest(changedAt, match);
  }
}
