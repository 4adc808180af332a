package org.gongying.market;

import java.time.LocalDate;
import java.util.Arrays;

/** A listing whose counterparts are sought, by the numbers of the vocabulary. */
final class Question {
  final Facts facts;
  final Rulebook rules;
  final Vocabulary vocabulary;
  final int today;
  final long ownerHigh;
  final long ownerLow;
  final Place place;
  final Reach reach;
  final Eligibility eligibility;
  final int from;
  final int until;
  final int kind;
  final int period;
  final int priceKind;
  final int pricePeriod;
  final int programme;

  /** What the programme earns, by a row's. */
  final int[] programmes = new int[Byte.MAX_VALUE + 1];

  /** Programmes that are kin of its own as {@code 1L << number}, for a look at bounds. */
  final long kinBits;

  final int[] words;
  final int[] says;
  final Thesaurus.Group[] groups;

  /** The most a word says; at least 1. */
  final int heaviest;

  final Signature.Most text;
  final WordTable table;
  final double amount;

  /** What its price is for, as the key of a median. */
  final String measure;

  final double price;

  private final boolean bonuses;

  /** What its owner is after. */
  private final Strategy strategy;

  /** One more than how much of a row's strategy it meets, by number; 0 where that is not known. */
  private int[] strategies = {};

  /** What could go the other way; null where its owner has nothing that could. */
  final ReverseLegs reverse;

  /** Without bonuses. */
  Question(Facts facts, Rulebook rules, Vocabulary v, LocalDate today) {
    this(facts, rules, v, today, false, null);
  }

  /** With those there may be. */
  Question(Facts facts, Rulebook rules, Vocabulary v, LocalDate today, ReverseLegs reverse) {
    this(facts, rules, v, today, true, reverse);
  }

  private Question(
      Facts facts,
      Rulebook rules,
      Vocabulary v,
      LocalDate today,
      boolean bonuses,
      ReverseLegs reverse) {
    this.facts = facts;
    this.bonuses = bonuses;
    this.reverse = reverse;
    strategy = Strategy.of(facts);
    this.rules = rules;
    this.vocabulary = v;
    this.today = (int) today.toEpochDay();
    ownerHigh = facts.owner().getMostSignificantBits();
    ownerLow = facts.owner().getLeastSignificantBits();
    place = new Place(Place.Key.of(facts));
    reach = Reach.of(facts);
    eligibility = Eligibility.of(facts);
    from = (int) facts.from().toEpochDay();
    until = (int) facts.until().toEpochDay();
    kind = v.kinds.known(facts.kind());
    period = facts.period() == null ? 0 : v.periods.known(facts.period());
    priceKind = v.kinds.known(facts.priceKind());
    pricePeriod = v.periods.known(facts.pricePeriod());
    programme = v.programmes.known(facts.programme());
    long bits = 0;
    for (var code : rules.kin(facts.programme())) {
      int k = v.programmes.known(code);
      if (k > 0) { // else no row has it
        bits |= 1L << k;
        programmes[k] = 700;
      }
    }
    kinBits = bits;
    if (programme > 0) {
      programmes[programme] = 1000;
    }
    words = facts.words();
    says = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      says[i] = rules.says(words[i]);
    }
    groups = rules.groups(words).toArray(Thesaurus.Group[]::new);
    heaviest = Math.max(1, Arrays.stream(says).max().orElse(0));
    text = new Signature.Most(words, says, groups);
    table = new WordTable(words, says, groups);
    amount = facts.amount() == null ? Double.NaN : facts.amount();
    measure = Rulebook.measure(facts.priceKind(), facts.pricePeriod());
    price = facts.price() == null ? Double.NaN : facts.price();
  }

  /**
   * The most a row can score whose factors weigh so much together without bonuses.
   *
   * @param stated whether its owner may have said what it is after
   */
  int most(int sum, boolean stated) {
    return rules.score((reverse == null ? sum : rules.withBonus(sum)) + mostStrategy(stated));
  }

  /** What strategy weighs at most, where a row's owner said what it is after or did not. */
  int mostStrategy(boolean stated) {
    return bonuses && (stated || strategy.isStated()) ? 1000 * rules.weight(Rulebook.STRATEGY) : 0;
  }

  /** How much of what the one or the other is after a row meets, in thousandths. */
  int strategy(Segment s, int row, String category, Place place) {
    int own = strategy.isStated() ? strategy.met(category, place.territory) : 0;
    int theirs = s.strategy[row];
    if (theirs == 0 || own == 1000) {
      return own;
    }
    if (theirs >= strategies.length) {
      strategies = Arrays.copyOf(strategies, Math.max(vocabulary.strategies.size(), theirs + 1));
    }
    if (strategies[theirs] == 0) {
      strategies[theirs] =
          1 + vocabulary.strategies.value(theirs).met(facts.category(), facts.territory());
    }
    return Math.max(own, strategies[theirs] - 1);
  }
}
