package org.gongying.participants;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.gongying.identity.Actor;
import org.gongying.platform.Ids;
import org.gongying.platform.Page.Cursor;
import org.hibernate.annotations.PartitionKey;

/**
 * That somebody read a participant's office contact; kept with the participant, which may see it.
 */
@Entity
class ContactRead {
  @Id UUID id;

  @PartitionKey
  @Column(updatable = false)
  int county;

  UUID participant;
  UUID byParticipant;
  String bySubject;
  Instant at;

  static ContactRead of(Participant participant, Actor reader, Instant now) {
    var read = new ContactRead();
    read.county = participant.county;
    read.id = Ids.next(read.county);
    read.participant = participant.id;
    read.byParticipant = reader.participant();
    read.bySubject = reader.subject();
    read.at = now;
    return read;
  }

  Cursor position() {
    return Cursor.newest(at, id);
  }
}
