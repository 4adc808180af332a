package org.gongying.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongying.allocation.Proposals;
import org.gongying.catalogue.QuantityGiven;
import org.gongying.catalogue.QuantityView;
import org.gongying.matching.MatchResource.LegGiven;
import org.gongying.matching.TermsGiven.AmountGiven;

/** Lines of a plan become matches that government suggests to two others. */
@ApplicationScoped
class SuggestedLines implements Proposals {
  private final ProposeMatch propose;

  SuggestedLines(ProposeMatch propose) {
    this.propose = propose;
  }

  @Override
  public UUID propose(UUID offer, UUID need, BigDecimal quantity, String unit) {
    var given = new QuantityGiven(null, QuantityView.plain(quantity), unit);
    var terms = new TermsGiven();
    terms.legs = List.of(AmountGiven.of(Optional.of(given), Optional.empty()));
    var leg = new LegGiven(offer, need, given, null);
    return propose.propose(MatchKind.DIRECT, Purpose.TRADE, List.of(leg), terms).match().id;
  }
}
