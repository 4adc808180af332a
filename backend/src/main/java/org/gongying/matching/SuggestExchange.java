package org.gongying.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.gongying.catalogue.QuantityGiven;
import org.gongying.catalogue.QuantityView;
import org.gongying.exchanges.Exchange;
import org.gongying.exchanges.Leg;
import org.gongying.listings.Listings;
import org.gongying.matching.MatchResource.LegGiven;
import org.gongying.matching.TermsGiven.AmountGiven;
import org.gongying.platform.Refusal;

/** Puts an exchange to those who are to make it. */
@ApplicationScoped
public class SuggestExchange {
  private final ProposeMatch propose;
  private final Listings listings;

  SuggestExchange(ProposeMatch propose, Listings listings) {
    this.propose = propose;
    this.listings = listings;
  }

  /**
   * The match it becomes. 409 {@code exchange-uncounted} where what a leg moves is not known: it is
   * for one who knows to propose.
   */
  public UUID propose(Exchange exchange) {
    var cards = listings.cards(exchange.legs().stream().map(Leg::offer).toList());
    var legs = new ArrayList<LegGiven>();
    for (var leg : exchange.legs()) {
      var offer = cards.get(leg.offer());
      long quantity = exchange.offered(leg);
      if (quantity == Leg.UNKNOWN) {
        throw Refusal.conflict("exchange-uncounted", offer.title());
      }
      // Known quantities are of units that convert: the need's follows.
      legs.add(
          new LegGiven(
              leg.offer(),
              leg.need(),
              new QuantityGiven(
                  null, QuantityView.plain(BigDecimal.valueOf(quantity, 3)), offer.left().unit()),
              null));
    }
    var terms = new TermsGiven();
    terms.legs =
        legs.stream()
            .map(l -> AmountGiven.of(Optional.of(l.quantity()), Optional.empty()))
            .toList();
    return propose.propose(MatchKind.of(legs.size()), Purpose.TRADE, legs, terms).match().id;
  }
}
