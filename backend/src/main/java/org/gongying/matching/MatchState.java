package org.gongying.matching;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.gongying.platform.Refusal;

/** The life of a match: from which states each verb leads where. */
enum MatchState {
  SUGGESTED,
  PROPOSED,
  NEGOTIATING,
  AGREED,
  DECLINED,
  EXPIRED;

  enum Verb {
    COUNTER(NEGOTIATING),
    ACCEPT(AGREED),
    DECLINE(DECLINED);

    final MatchState to;

    Verb(MatchState to) {
      this.to = to;
    }
  }

  /** In which the terms can still be answered. */
  static final Set<MatchState> ALIVE = EnumSet.of(PROPOSED, NEGOTIATING);

  private static final Map<Verb, Set<MatchState>> FROM =
      Map.of(Verb.COUNTER, ALIVE, Verb.ACCEPT, ALIVE, Verb.DECLINE, ALIVE);

  MatchState after(Verb verb) {
    if (!FROM.get(verb).contains(this)) {
      throw Refusal.conflict("match-state", name());
    }
    return verb.to;
  }
}
