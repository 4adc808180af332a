package org.gongying.listings;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.gongying.platform.Refusal;

/** The life of a listing: each verb, and the states it may be said in. */
public enum ListingState {
  DRAFT,
  SUBMITTED,
  PUBLISHED,
  PARTLY_COMMITTED,
  COMMITTED,
  FULFILLED,
  RETURNED,
  PAUSED,
  EXPIRED,
  WITHDRAWN;

  /** The states everybody may see. */
  static final Set<ListingState> PUBLIC =
      EnumSet.of(PUBLISHED, PARTLY_COMMITTED, COMMITTED, FULFILLED);

  /** The states in which something can still be agreed on. */
  static final Set<ListingState> OPEN = EnumSet.of(PUBLISHED, PARTLY_COMMITTED);

  /** What was public and may be so again without another look. */
  static final Set<ListingState> POSTED = EnumSet.of(PUBLISHED, PARTLY_COMMITTED, PAUSED);

  enum Verb {
    CHANGE,
    SUBMIT,
    PUBLISH,
    RETURN,
    PAUSE,
    RESUME,
    RENEW,
    WITHDRAW
  }

  private static final Map<Verb, Set<ListingState>> FROM =
      Map.of(
          Verb.CHANGE, EnumSet.of(DRAFT, RETURNED, PUBLISHED, PARTLY_COMMITTED, PAUSED),
          Verb.SUBMIT, EnumSet.of(DRAFT, RETURNED),
          Verb.PUBLISH, EnumSet.of(DRAFT, RETURNED, SUBMITTED),
          Verb.RETURN, EnumSet.of(SUBMITTED, PUBLISHED, PAUSED),
          Verb.PAUSE, EnumSet.of(PUBLISHED, PARTLY_COMMITTED),
          Verb.RESUME, EnumSet.of(PAUSED),
          Verb.RENEW, EnumSet.of(PUBLISHED, PARTLY_COMMITTED, PAUSED, EXPIRED),
          Verb.WITHDRAW,
              EnumSet.of(DRAFT, SUBMITTED, RETURNED, PUBLISHED, PARTLY_COMMITTED, PAUSED, EXPIRED));

  void allow(Verb verb) {
    if (!FROM.get(verb).contains(this)) {
      throw Refusal.conflict("listing-state", name());
    }
  }
}
