package org.gongying.market;

import java.time.LocalDate;

/** A listing whose counterparts are sought, by the numbers of the vocabulary. */
final class Question {
  final Facts facts;
  final Rulebook rules;
  final Vocabulary vocabulary;
  final int today;
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

  /** Programmes that are kin of its own: what no row has cannot be met. */
  final int[] kin;

  /** As {@code 1L << number}, for a look at bounds. */
  final long kinBits;

  final int[] words;
  final int[] says;
  final Thesaurus.Group[] groups;
  final double amount;
  final double price;

  Question(Facts facts, Rulebook rules, Vocabulary v, LocalDate today) {
    this.facts = facts;
    this.rules = rules;
    this.vocabulary = v;
    this.today = (int) today.toEpochDay();
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
    kin =
        rules.kin(facts.programme()).stream()
            .mapToInt(v.programmes::known)
            .filter(k -> k > 0)
            .toArray();
    long bits = 0;
    for (int k : kin) {
      bits |= 1L << k;
    }
    kinBits = bits;
    words = facts.words();
    says = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      says[i] = rules.says(words[i]);
    }
    groups = rules.groups(words).toArray(Thesaurus.Group[]::new);
    amount = facts.amount() == null ? Double.NaN : facts.amount();
    price = facts.price() == null ? Double.NaN : facts.price();
  }
}
