package org.gongying.pools;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.gongying.listings.ListingCard;
import org.gongying.participants.ParticipantKind;
import org.gongying.participants.ParticipantRef;
import org.gongying.platform.Ids;
import org.hibernate.annotations.PartitionKey;

/**
 * What one participant brings to a pool, or takes from it, of one listing of its own; in
 * thousandths of the pool's unit.
 */
@Entity
class PoolPart {
  @Id UUID id;

  @PartitionKey
  @Column(updatable = false)
  int county;

  UUID pool;
  UUID listing;
  UUID participant;
  String name;

  @Enumerated(EnumType.STRING)
  ParticipantKind kind;

  long quantity;
  Instant joinedAt;
  Instant openedAt;

  static PoolPart of(Pool pool, ParticipantRef who, Instant now) {
    var part = new PoolPart();
    part.county = pool.county;
    part.id = Ids.next(pool.county);
    part.pool = pool.id;
    part.participant = who.id();
    part.name = who.name();
    part.kind = who.kind();
    part.joinedAt = now;
    part.openedAt = pool.openedAt;
    return part;
  }

  void bring(ListingCard small, long thousandths) {
    listing = small.id();
    quantity = thousandths;
  }

  ParticipantRef ref() {
    return new ParticipantRef(participant, name, kind);
  }
}
