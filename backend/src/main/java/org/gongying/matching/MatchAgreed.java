package org.gongying.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongying.catalogue.Price;
import org.gongying.catalogue.Quantity;
import org.gongying.listings.Side;
import org.gongying.matching.MatchRepository.Whole;
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

  /** Of several legs the title names what is given in each. */
  static MatchAgreed of(Whole whole) {
    return of(
        whole,
        whole.legs().stream().map(leg -> leg.title).distinct().collect(Collectors.joining(" ⇄ ")));
  }

  static MatchAgreed of(Whole whole, String title) {
    var match = whole.match();
    var first = whole.legs().get(0);
    var terms = whole.current().terms();
    var legs = new ArrayList<Leg>();
    whole.each(
        (leg, amount) ->
            legs.add(
                new Leg(
                    leg.giver,
                    leg.taker,
                    leg.offer,
                    leg.need,
                    leg.title,
                    leg.category,
                    amount.quantity(),
                    amount.needQuantity())));
    return new MatchAgreed(
        match.agreement,
        match.id,
        match.revision,
        match.purpose,
        title,
        first.category,
        first.branch,
        whole.parties().stream().map(p -> new Party(p.ref(), p.side, p.place)).toList(),
        legs,
        terms.price(),
        terms.from(),
        terms.until(),
        terms.note());
  }
}
