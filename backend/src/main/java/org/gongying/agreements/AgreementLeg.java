package org.gongying.agreements;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongying.catalogue.Quantity;
import org.gongying.matching.MatchAgreed;
import org.gongying.platform.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.type.SqlTypes;

/**
 * What goes from whom to whom by an agreement: {@code quantity} in the offer's unit, {@code
 * needQuantity} in the need's.
 */
@Entity
class AgreementLeg {
  @Id UUID id;

  @PartitionKey
  @Column(updatable = false)
  int county;

  UUID agreement;
  int number;
  UUID giver;
  UUID taker;
  UUID offer;
  UUID need;
  String title;
  String category;

  @JdbcTypeCode(SqlTypes.JSON)
  Quantity quantity;

  @JdbcTypeCode(SqlTypes.JSON)
  Quantity needQuantity;

  /**
   * What the last signature took, each in its listing's own unit; null where nothing is counted.
   */
  BigDecimal offerTaken;

  BigDecimal needTaken;

  static AgreementLeg of(Agreement agreement, int number, MatchAgreed.Leg agreed) {
    var leg = new AgreementLeg();
    leg.county = agreement.county;
    leg.id = Ids.next(agreement.county);
    leg.agreement = agreement.id;
    leg.number = number;
    leg.giver = agreed.giver();
    leg.taker = agreed.taker();
    leg.offer = agreed.offer();
    leg.need = agreed.need();
    leg.title = agreed.title();
    leg.category = agreed.category();
    leg.quantity = agreed.quantity();
    leg.needQuantity = agreed.needQuantity();
    return leg;
  }

  /** Its listings, one or both. */
  Stream<UUID> listings() {
    return Stream.of(offer, need).filter(Objects::nonNull);
  }

  /** How much of that listing. */
  Quantity of(UUID listing) {
    return listing.equals(offer) || needQuantity == null ? quantity : needQuantity;
  }

  void took(UUID listing, BigDecimal taken) {
    if (listing.equals(offer)) {
      offerTaken = taken;
    } else {
      needTaken = taken;
    }
  }
}
