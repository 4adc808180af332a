package org.gongying.participants;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongying.platform.Ids;
import org.gongying.platform.Page.Cursor;
import org.gongying.platform.Refusal;
import org.gongying.territory.Place;
import org.gongying.territory.Territory;
import org.hibernate.annotations.PartitionKey;

/**
 * Whoever takes part (单位): a village, a cooperative, an enterprise, an office. Only a verified one
 * is matched.
 */
@Entity
class Participant {
  @Schema(name = "ParticipantState")
  enum State {
    PENDING,
    VERIFIED,
    SUSPENDED,
    REJECTED
  }

  @Id UUID id;

  @PartitionKey
  @Column(updatable = false)
  int county;

  @Version int version;

  @Enumerated(EnumType.STRING)
  ParticipantKind kind;

  @Enumerated(EnumType.STRING)
  State state = State.PENDING;

  String name;
  String legalForm;
  String creditCode;
  @Embedded Place place;
  String[] mobilisationArea = {};
  String nativePlace;

  /** Categories it is after, leaves or branches. */
  String[] themes = {};

  /** Codes of its markets and bases. */
  String[] areas = {};

  String about;
  String reason;
  String verifiedBy;
  Instant verifiedAt;
  String contactName;
  String contactPhone;
  Instant createdAt;

  static Participant of(ParticipantKind kind, String name, Territory territory, Instant now) {
    var participant = new Participant();
    participant.county = territory.county();
    participant.id = Ids.next(participant.county);
    participant.kind = kind;
    participant.name = name;
    participant.place = Place.of(territory);
    participant.createdAt = now;
    return participant;
  }

  void verify(String by, Instant now) {
    if (state == State.VERIFIED) {
      throw Refusal.conflict("participant-verified");
    }
    state = State.VERIFIED;
    reason = null;
    verifiedBy = by;
    verifiedAt = now;
  }

  void reject(String why) {
    if (state != State.PENDING) {
      throw Refusal.conflict("participant-not-pending");
    }
    state = State.REJECTED;
    reason = why;
  }

  void suspend(String why) {
    if (state != State.VERIFIED) {
      throw Refusal.conflict("participant-not-verified");
    }
    state = State.SUSPENDED;
    reason = why;
  }

  boolean isVerified() {
    return state == State.VERIFIED;
  }

  Cursor position() {
    return Cursor.newest(createdAt, id);
  }
}
