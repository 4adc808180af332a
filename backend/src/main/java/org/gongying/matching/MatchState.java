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
  EXPIRED,
  SUPERSEDED;

  enum Verb {
    COUNTER(NEGOTIATING),
    ACCEPT(AGREED),
    DECLINE(DECLINED),
    EXPIRE(EXPIRED);

    final MatchState to;

    Verb(MatchState to) {
      this.to = to;
    }
  }

  private static final Set<MatchState> ALIVE = EnumSet.of(PROPOSED, NEGOTIATING);
  private static final Map<Verb, Set<MatchState>> FROM =
      Map.of(Verb.COUNTER, ALIVE, Verb.ACCEPT, ALIVE, Verb.DECLINE, ALIVE, Verb.EXPIRE, ALIVE);

  MatchState after(Verb verb) {
    if (!FROM.get(verb).contains(this)) {
      throw Refusal.conflict("match-state", name());
    }
    return verb.to;
  }
}
