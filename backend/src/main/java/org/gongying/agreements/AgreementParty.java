package org.gongying.agreements;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.gongying.listings.Side;
import org.gongying.matching.MatchAgreed;
import org.gongying.participants.ParticipantKind;
import org.gongying.participants.ParticipantRef;
import org.gongying.platform.Ids;
import org.gongying.platform.Page.Cursor;
import org.gongying.territory.Place;
import org.hibernate.annotations.PartitionKey;

/**
 * A participant's part in an agreement; state and time of the agreement stand beside it, so that
 * its list is one index.
 */
@Entity
class AgreementParty {
  @Id UUID id;

  @PartitionKey
  @Column(updatable = false)
  int county;

  UUID agreement;
  UUID participant;
  String name;

  @Enumerated(EnumType.STRING)
  ParticipantKind kind;

  @Enumerated(EnumType.STRING)
  Side side;

  @Embedded Place place;
  Instant signedAt;
  String signedBy;
  boolean pricePublic;
  boolean waiting;

  @Enumerated(EnumType.STRING)
  AgreementState state;

  Instant createdAt;

  static AgreementParty of(Agreement agreement, MatchAgreed.Party who) {
    var party = new AgreementParty();
    party.county = agreement.county;
    party.id = Ids.next(agreement.county);
    party.agreement = agreement.id;
    party.participant = who.participant().id();
    party.name = who.participant().name();
    party.kind = who.participant().kind();
    party.side = who.side();
    party.place = who.place();
    party.createdAt = agreement.createdAt;
    party.follow(agreement);
    return party;
  }

  void sign(String subject, boolean isPricePublic, Instant now) {
    signedAt = now;
    signedBy = subject;
    pricePublic = isPricePublic;
  }

  void follow(Agreement a) {
    state = a.state;
    waiting = a.state == AgreementState.INTENTION && signedAt == null;
  }

  ParticipantRef ref() {
    return new ParticipantRef(participant, name, kind);
  }

  Cursor position() {
    return Cursor.newest(createdAt, agreement);
  }
}
