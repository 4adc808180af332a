package org.gongying.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongying.listings.ListingState;
import org.gongying.listings.ListingView;
import org.gongying.matching.PairView.FailedRuleView;
import org.gongying.platform.Clocks;

/** Says which hard rules a pair breaks, and what each side has of them. */
@ApplicationScoped
class Failures {
  private static final Set<ListingState> OPEN =
      Set.of(ListingState.PUBLISHED, ListingState.PARTLY_COMMITTED);

  private final Said said;
  private final Clock clock;

  Failures(Said said, Clock clock) {
    this.said = said;
    this.clock = clock;
  }

  /** A listing nothing can be agreed on, whoever the other side is. */
  List<FailedRuleView> closed(ListingView need, ListingView offer) {
    var failed = new ArrayList<FailedRuleView>();
    if (isClosed(need)) {
      failed.add(
          new FailedRuleView(
              "needOpen", standing(need), null, said.say("rule.needOpen", standing(need))));
    }
    if (isClosed(offer)) {
      failed.add(
          new FailedRuleView(
              "offerOpen", null, standing(offer), said.say("rule.offerOpen", standing(offer))));
    }
    return failed;
  }

  List<FailedRuleView> of(List<String> rules, ListingView need, ListingView offer) {
    return rules.stream()
        .map(rule -> failure(rule, value(rule, need, true), value(rule, offer, false)))
        .toList();
  }

  private FailedRuleView failure(String rule, String need, String offer) {
    return new FailedRuleView(rule, need, offer, said.say("rule." + rule, need, offer));
  }

  private String value(String rule, ListingView listing, boolean need) {
    return switch (rule) {
      case "participants" -> listing.participant().name();
      case "category" -> said.category(listing.category());
      case "window" ->
          said.say("window", listing.validFrom().toString(), listing.validUntil().toString());
      case "needReach" -> need ? reach(listing) : listing.territory().name();
      case "offerReach" -> need ? listing.territory().name() : reach(listing);
      case "needEligibility" ->
          need ? said.code("eligibility", listing.eligibility()) : whom(listing);
      default -> need ? whom(listing) : said.code("eligibility", listing.eligibility());
    };
  }

  private String reach(ListingView listing) {
    var reach = listing.reach();
    return reach.endsWith("km")
        ? said.say("reach.km", listing.territory().name(), reach.replace("km", ""))
        : said.say("reach." + reach, listing.territory().name());
  }

  private String whom(ListingView listing) {
    return said.say(
        "whom",
        said.code("participant_kind", listing.participant().kind().name()),
        listing.territory().name());
  }

  private boolean isClosed(ListingView listing) {
    return !OPEN.contains(listing.state()) || listing.validUntil().isBefore(Clocks.today(clock));
  }

  private String standing(ListingView listing) {
    return OPEN.contains(listing.state())
        ? said.say("state.past", listing.validUntil().toString())
        : said.say("state." + listing.state());
  }
}
