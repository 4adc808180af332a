package org.gongying.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.gongying.catalogue.Catalogue;
import org.gongying.exchanges.Leg;
import org.gongying.listings.ListingView;
import org.gongying.listings.Side;
import org.gongying.market.Fit;

/**
 * Makes legs of compared pairs. A leg is no weak one (decision 002): a circle of guesses helps
 * nobody.
 */
@ApplicationScoped
class FitLegs {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** More than any quantity a listing can have, in thousandths. */
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000_000L);

  private final Catalogue catalogue;

  FitLegs(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** What the pair of a listing and another could move; empty for less than is counted. */
  Optional<Leg> of(ListingView asking, ListingView other, Pair pair) {
    boolean wanting = asking.side() == Side.NEED;
    var offer = wanting ? other : asking;
    var need = wanting ? asking : other;
    if (pair.fit(offer.category()) == Fit.WEAK) {
      return Optional.empty();
    }
    long offered = common(offer, need);
    long needed = common(need, offer);
    return offered == 0 || needed == 0
        ? Optional.empty()
        : Optional.of(
            new Leg(
                offer.id(),
                need.id(),
                offer.participant().id(),
                need.participant().id(),
                offer.category(),
                pair.base(),
                offered,
                needed));
  }

  /** In thousandths of its unit; {@link Leg#UNKNOWN} where it is not counted. */
  static long left(ListingView listing) {
    return listing.remaining() == null
        ? Leg.UNKNOWN
        : thousandths(new BigDecimal(listing.remaining().value()));
  }

  /** The less of what the two have, in thousandths of the unit of the one. */
  private long common(ListingView one, ListingView other) {
    var theirs = other.remaining();
    if (one.remaining() == null || theirs == null) {
      return Leg.UNKNOWN;
    }
    return catalogue
        .convert(new BigDecimal(theirs.value()), theirs.unit(), one.remaining().unit())
        .map(value -> Math.min(thousandths(value), left(one)))
        .orElse(Leg.UNKNOWN);
  }

  private static long thousandths(BigDecimal value) {
    return value.multiply(THOUSAND).min(MOST).setScale(0, RoundingMode.DOWN).longValueExact();
  }
}
