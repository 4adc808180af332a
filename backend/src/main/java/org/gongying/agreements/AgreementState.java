package org.gongying.agreements;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.gongying.platform.Refusal;

/**
 * The life of an agreement, as far as this release carries it: each verb, and the states it may be
 * said in.
 */
public enum AgreementState {
  INTENTION,
  SIGNED,
  ACTIVE,
  FULFILLED,
  TERMINATED,
  BREACHED;

  enum Verb {
    SIGN(SIGNED),
    TERMINATE(TERMINATED);

    final AgreementState to;

    Verb(AgreementState to) {
      this.to = to;
    }
  }

  private static final Map<Verb, Set<AgreementState>> FROM =
      Map.of(Verb.SIGN, EnumSet.of(INTENTION), Verb.TERMINATE, EnumSet.of(INTENTION));

  AgreementState after(Verb verb) {
    if (!FROM.get(verb).contains(this)) {
      throw Refusal.conflict("agreement-state", name());
    }
    return verb.to;
  }
}
