package org.gongying.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.gongying.identity.Actor;
import org.gongying.listings.ListingView;
import org.gongying.listings.Listings;
import org.gongying.matching.RuleResource.NewRule;
import org.gongying.matching.RuleResource.PlaceView;
import org.gongying.matching.RuleResource.Trial;
import org.gongying.matching.RuleResource.TrialView;
import org.gongying.matching.Rules.Weights;
import org.gongying.participants.Participants;
import org.gongying.platform.Audit;
import org.gongying.platform.PersonalData;
import org.gongying.platform.Refusal;
import org.gongying.platform.Violation;

/**
 * Other weights for the score (推荐权重) and other synonyms: weights tried on known cases, then both in
 * force for all at once.
 */
@ApplicationScoped
class ChangeRules {
  private static final int TRIED = 10;

  /** So far down the rank under the rules in force is looked for. */
  private static final int RANKED = 50;

  private static final int PROVINCE = 2;

  private final Rules rules;
  private final ReadSynonyms synonyms;
  private final Oracle oracle;
  private final Listings listings;
  private final Participants participants;
  private final Audit audit;
  private final Actor actor;

  ChangeRules(
      Rules rules,
      ReadSynonyms synonyms,
      Oracle oracle,
      Listings listings,
      Participants participants,
      Audit audit,
      Actor actor) {
    this.rules = rules;
    this.synonyms = synonyms;
    this.oracle = oracle;
    this.listings = listings;
    this.participants = participants;
    this.audit = audit;
    this.actor = actor;
  }

  /** Whoever is not the government of a province has no say in it. */
  void ofProvince() {
    if (actor.territory() == null || actor.territory().length() != PROVINCE) {
      throw Refusal.forbidden("province-only");
    }
  }

  Rules.Version change(NewRule given) {
    actor.writing();
    ofProvince();
    var current = rules.current();
    var wrong = broken(given.weights(), current);
    var groups = synonyms.read(given.synonyms(), wrong);
    var note = PersonalData.kept("/note", given.note(), wrong);
    if (!wrong.isEmpty()) {
      throw Refusal.invalid(wrong);
    }
    var office = participants.get(actor.participant()).ref();
    boolean made =
        given.basedOn() == current.version()
            && rules.change(new Weights(current.version(), given.weights()), groups, office, note);
    if (!made) {
      throw Refusal.conflict("rule-changed");
    }
    audit.record("rule.change", new UUID(0, current.version() + 1));
    return rules.versions(current.version() + 2, 1).get(0);
  }

  /** The best with those weights, best first, and where each stands now. */
  List<TrialView> trial(Trial given) {
    ofProvince();
    var current = rules.current();
    var wrong = broken(given.weights(), current);
    if (!wrong.isEmpty()) {
      throw Refusal.invalid(wrong);
    }
    var asking = listings.views(List.of(given.listing()), actor).get(given.listing());
    if (asking == null) {
      throw Refusal.notFound();
    }
    var before = places(oracle.best(asking, RANKED, current));
    var pairs = oracle.best(asking, TRIED, new Weights(current.version(), given.weights()));
    var after = places(pairs);
    var others = listings.views(pairs.stream().map(Pair::id).toList(), actor);
    return pairs.stream()
        .map(p -> others.get(p.id()))
        .filter(Objects::nonNull)
        .map(l -> view(l, before.get(l.id()), after.get(l.id())))
        .toList();
  }

  private static TrialView view(ListingView listing, PlaceView before, PlaceView after) {
    return new TrialView(listing.id(), listing.title(), listing.participant(), before, after);
  }

  private static Map<UUID, PlaceView> places(List<Pair> pairs) {
    var places = new HashMap<UUID, PlaceView>();
    pairs.forEach(p -> places.put(p.id(), new PlaceView(places.size() + 1, p.score())));
    return places;
  }

  /**
   * Each factor once, from 0 to 1000, together as much as before: a score stays out of the same.
   */
  private static List<Violation> broken(Map<String, Integer> weights, Weights current) {
    var wrong = new ArrayList<Violation>();
    var factors = new TreeSet<>(current.of().keySet());
    factors.addAll(weights.keySet());
    int sum = 0;
    for (var factor : factors) {
      var weight = weights.get(factor);
      if (!current.of().containsKey(factor)) {
        wrong.add(Violation.field("/weights/" + factor, "unknown"));
      } else if (weight == null || weight < 0 || weight > 1000) {
        wrong.add(Violation.field("/weights/" + factor, "weight"));
      } else {
        sum += weight;
      }
    }
    if (wrong.isEmpty() && sum != current.whole()) {
      wrong.add(Violation.field("/weights", "weights-sum", current.whole(), sum));
    }
    return wrong;
  }
}
