package org.gongying.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongying.listings.ListingCard;
import org.gongying.platform.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.type.SqlTypes;

/**
 * What goes from whom to whom: an offer and the need it meets; one of them null where it was never
 * listed.
 */
@Entity
class MatchLeg {
  @Id UUID id;

  @PartitionKey
  @Column(updatable = false)
  int county;

  UUID match;
  int number;
  UUID giver;
  UUID taker;
  UUID offer;
  UUID need;
  String title;
  String category;
  String branch;
  Integer score;

  @JdbcTypeCode(SqlTypes.JSON)
  List<Factor> factors;

  static MatchLeg of(
      Match match, int number, UUID giver, UUID taker, ListingCard offer, ListingCard need) {
    var about = offer != null ? offer : need;
    var leg = new MatchLeg();
    leg.county = match.county;
    leg.id = Ids.next(match.county);
    leg.match = match.id;
    leg.number = number;
    leg.giver = giver;
    leg.taker = taker;
    leg.offer = offer == null ? null : offer.id();
    leg.need = need == null ? null : need.id();
    leg.title = about.title();
    leg.category = about.category();
    leg.branch = about.branch();
    return leg;
  }

  /** Its listings, one or both. */
  Stream<UUID> listings() {
    return Stream.of(offer, need).filter(Objects::nonNull);
  }
}
