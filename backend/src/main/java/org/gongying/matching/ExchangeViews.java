package org.gongying.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gongying.catalogue.QuantityView;
import org.gongying.exchanges.Exchange;
import org.gongying.exchanges.Leg;
import org.gongying.listings.ListingView;
import org.gongying.matching.ExchangeView.AmountView;
import org.gongying.matching.ExchangeView.LegView;
import org.gongying.matching.ExchangeView.TitleView;

/** Says exchanges in the reader's words. */
@ApplicationScoped
public class ExchangeViews {
  private final Said said;

  ExchangeViews(Said said) {
    this.said = said;
  }

  /**
   * As that participant tells it.
   *
   * @param listings those of the exchange at least, by id
   */
  public ExchangeView of(Exchange exchange, UUID participant, Map<UUID, ListingView> listings) {
    var legs =
        exchange.from(participant).stream()
            .map(l -> leg(l, exchange.offered(l), exchange.needed(l), listings))
            .toList();
    int n = legs.size();
    var gains =
        IntStream.range(0, n)
            .mapToObj(
                i ->
                    new GainView(
                        legs.get(i).giver(), goods(legs.get(i)), goods(legs.get((i + n - 1) % n))))
            .toList();
    return new ExchangeView(exchange.kind().name(), exchange.score(), legs, gains);
  }

  LegView leg(Leg leg, long offered, long needed, Map<UUID, ListingView> listings) {
    var offer = listings.get(leg.offer());
    var need = listings.get(leg.need());
    return new LegView(
        offer.participant(),
        need.participant(),
        title(offer),
        title(need),
        leg.category(),
        leg.score(),
        amount(offered, offer),
        amount(needed, need));
  }

  static TitleView title(ListingView listing) {
    return new TitleView(listing.id(), listing.title());
  }

  static AmountView amount(long thousandths, ListingView listing) {
    return thousandths == Leg.UNKNOWN || listing.remaining() == null
        ? null
        : new AmountView(
            QuantityView.plain(BigDecimal.valueOf(thousandths, 3)), listing.remaining().unit());
  }

  String spoken(AmountView amount) {
    return amount.value() + said.unit(amount.unit());
  }

  private String goods(LegView leg) {
    return leg.quantity() == null
        ? leg.offer().title()
        : said.say("gain.goods", leg.offer().title(), spoken(leg.quantity()));
  }
}
