package org.gongying.pools;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongying.exchanges.Pooling;
import org.gongying.exchanges.Pooling.Step;
import org.gongying.listings.ListingCard;
import org.gongying.listings.Side;
import org.gongying.participants.ParticipantKind;
import org.gongying.participants.ParticipantRef;
import org.gongying.platform.Ids;
import org.gongying.platform.Page.Cursor;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.type.SqlTypes;

/**
 * Many small listings against a large one (拼货, 团购), by the rules of {@link Pooling}: {@code least}
 * in thousandths of the large listing's unit, prices in fen for one unit. {@code match} is what it
 * came to.
 */
@Entity
class Pool {
  @Id UUID id;

  @PartitionKey
  @Column(updatable = false)
  int county;

  @Version int version;
  UUID listing;

  @Enumerated(EnumType.STRING)
  Side side;

  UUID owner;
  String ownerName;

  @Enumerated(EnumType.STRING)
  ParticipantKind ownerKind;

  String title;
  String category;
  String branch;
  String unit;
  long least;
  Instant deadline;

  @JdbcTypeCode(SqlTypes.JSON)
  List<Step> steps;

  @Enumerated(EnumType.STRING)
  Pooling.State state = Pooling.State.OPEN;

  UUID match;
  Instant openedAt;
  Instant changedAt;

  static Pool of(ListingCard large, Pooling.Lot lot, Instant now) {
    var pool = new Pool();
    pool.county = Ids.county(large.id());
    pool.id = Ids.next(pool.county);
    pool.listing = large.id();
    pool.side = large.side();
    pool.owner = large.owner().id();
    pool.ownerName = large.owner().name();
    pool.ownerKind = large.owner().kind();
    pool.title = large.title();
    pool.category = large.category();
    pool.branch = large.branch();
    pool.unit = large.left().unit();
    pool.least = lot.least();
    pool.deadline = lot.deadline();
    pool.steps = lot.steps();
    pool.openedAt = now;
    pool.changedAt = now;
    return pool;
  }

  ParticipantRef ownerRef() {
    return new ParticipantRef(owner, ownerName, ownerKind);
  }

  void end(Pooling.State as, UUID made, Instant now) {
    state = as;
    match = made;
    changedAt = now;
  }

  Cursor position() {
    return Cursor.newest(openedAt, id);
  }
}
