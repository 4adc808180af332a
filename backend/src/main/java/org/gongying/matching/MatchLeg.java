package org.gongying.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.gongying.platform.Ids;
import org.hibernate.annotations.PartitionKey;

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
  UUID offer;
  UUID need;
  String title;
  String category;
  String branch;

  static MatchLeg of(
      Match match, UUID offer, UUID need, String title, String category, String branch) {
    var leg = new MatchLeg();
    leg.county = match.county;
    leg.id = Ids.next(match.county);
    leg.match = match.id;
    leg.number = 1;
    leg.offer = offer;
    leg.need = need;
    leg.title = title;
    leg.category = category;
    leg.branch = branch;
    return leg;
  }
}
