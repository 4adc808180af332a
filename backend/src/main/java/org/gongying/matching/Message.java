package org.gongying.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.gongying.identity.Actor;
import org.gongying.platform.Ids;
import org.gongying.platform.Page.Cursor;
import org.hibernate.annotations.PartitionKey;

/** A word of one party to the other on a match. */
@Entity
class Message {
  @Id UUID id;

  @PartitionKey
  @Column(updatable = false)
  int county;

  UUID match;
  UUID byParticipant;
  String bySubject;
  String text;
  Instant at;

  static Message of(Match match, Actor by, String text, Instant now) {
    var message = new Message();
    message.county = match.county;
    message.id = Ids.next(match.county);
    message.match = match.id;
    message.byParticipant = by.participant();
    message.bySubject = by.subject();
    message.text = text;
    message.at = now;
    return message;
  }

  Cursor position() {
    return Cursor.newest(at, id);
  }
}
