package org.gongying.agreements;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongying.catalogue.Price;
import org.gongying.catalogue.Quantity;
import org.gongying.listings.Side;
import org.gongying.matching.Purpose;
import org.gongying.participants.ParticipantRef;
import org.gongying.territory.Place;

/** Every party has signed; {@code price} only where all of them want it public. */
public record AgreementSigned(
    UUID id,
    String number,
    Purpose purpose,
    String title,
    String category,
    String branch,
    List<Party> parties,
    List<Leg> legs,
    Price price,
    LocalDate from,
    LocalDate until,
    LocalDate signedOn) {

  /** {@code side} is OFFER for whoever gives goods. */
  public record Party(ParticipantRef participant, Side side, Place place) {}

  /** What goes from whom to whom. */
  public record Leg(ParticipantRef giver, ParticipantRef taker, String title, Quantity quantity) {}
}
