package org.gongying.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongying.catalogue.Price;
import org.gongying.catalogue.Quantity;
import org.gongying.listings.Side;
import org.gongying.participants.ParticipantRef;
import org.gongying.territory.Place;

/**
 * All parties accepted the same revision: what they agreed on, and the id their agreement is to
 * have.
 */
public record MatchAgreed(
    UUID agreement,
    UUID match,
    int revision,
    Purpose purpose,
    String title,
    String category,
    String branch,
    List<Party> parties,
    List<Leg> legs,
    Price price,
    LocalDate from,
    LocalDate until,
    String note) {

  /** {@code side} is OFFER for whoever gives goods: in an exchange of several legs everybody. */
  public record Party(ParticipantRef participant, Side side, Place place) {}

  /** What goes from whom to whom; one of the listings, and the quantities, may be null. */
  public record Leg(
      UUID giver,
      UUID taker,
      UUID offer,
      UUID need,
      String title,
      String category,
      Quantity quantity,
      Quantity needQuantity) {}
}
