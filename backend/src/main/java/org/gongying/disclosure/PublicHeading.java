package org.gongying.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.gongying.platform.Ids;
import org.hibernate.annotations.PartitionKey;

/** Under what a line is found: the code of a division, or the id of a participant. */
@Entity
class PublicHeading {
  @Id UUID id;

  @PartitionKey
  @Column(updatable = false)
  int county;

  UUID line;
  String heading;
  Instant signedAt;

  static PublicHeading of(PublicLine line, String heading) {
    var row = new PublicHeading();
    row.county = line.county;
    row.id = Ids.next(line.county);
    row.line = line.id;
    row.heading = heading;
    row.signedAt = line.signedAt;
    return row;
  }
}
