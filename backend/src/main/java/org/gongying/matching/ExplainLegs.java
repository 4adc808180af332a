package org.gongying.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.gongying.identity.Actor;
import org.gongying.listings.Listings;

/** Writes down why the listings of a match were put together, by the rules of now. */
@ApplicationScoped
class ExplainLegs {
  private final Oracle oracle;
  private final Rules rules;
  private final Listings listings;
  private final Actor actor;

  ExplainLegs(Oracle oracle, Rules rules, Listings listings, Actor actor) {
    this.oracle = oracle;
    this.rules = rules;
    this.listings = listings;
    this.actor = actor;
  }

  void explain(Match match, List<MatchLeg> legs) {
    var whole = legs.stream().filter(leg -> leg.offer != null && leg.need != null).toList();
    if (whole.isEmpty()) {
      return;
    }
    var weights = rules.current();
    // In whatever state: one may be withdrawn while it is proposed, and that is told where it
    // matters.
    var views =
        listings.partyViews(whole.stream().flatMap(MatchLeg::listings).distinct().toList(), actor);
    match.ruleVersion = weights.version();
    for (var leg : whole) {
      var judged = oracle.judge(views.get(leg.need), views.get(leg.offer), weights);
      if (judged.broken().isEmpty()) {
        leg.score = judged.pair().score();
        leg.factors = Factor.of(judged.pair(), weights);
      }
    }
  }
}
