package org.gongying.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongying.matching.MatchState.Verb;
import org.gongying.platform.Ids;
import org.gongying.platform.Refusal;
import org.hibernate.annotations.PartitionKey;

/**
 * A possible exchange and its negotiation (对接). It lives in the county of its first leg's need,
 * without one of its offer. Agreed when every party has accepted the same revision.
 */
@Entity
class Match {
  @Id UUID id;

  @PartitionKey
  @Column(updatable = false)
  int county;

  @Version int version;
  String kind = "DIRECT";

  @Enumerated(EnumType.STRING)
  Purpose purpose;

  @Enumerated(EnumType.STRING)
  MatchState state = MatchState.PROPOSED;

  int revision = 1;
  UUID agreement;
  String reason;
  String reasonNote;
  Instant createdAt;
  Instant changedAt;

  static Match of(Purpose purpose, int county, Instant now) {
    var match = new Match();
    match.county = county;
    match.id = Ids.next(county);
    match.purpose = purpose;
    match.createdAt = now;
    match.changedAt = now;
    return match;
  }

  /** A new revision, which its author has accepted and the others are asked about. */
  void counter(MatchParty by, List<MatchParty> parties, Instant now) {
    state = state.after(Verb.COUNTER);
    revision++;
    ask(by, parties, now);
  }

  void ask(MatchParty by, List<MatchParty> parties, Instant now) {
    changedAt = now;
    by.acceptedRevision = revision;
    parties.forEach(party -> party.follow(this, party != by));
  }

  /** Says whether with this all have accepted. */
  boolean accept(MatchParty by, int accepted, List<MatchParty> parties, Instant now) {
    var agreed = state.after(Verb.ACCEPT);
    if (accepted != revision) {
      throw Refusal.conflict("revision-changed", revision);
    }
    by.acceptedRevision = revision;
    changedAt = now;
    boolean all =
        parties.stream()
            .allMatch(
                party -> party.acceptedRevision != null && party.acceptedRevision == revision);
    if (all) {
      state = agreed;
      agreement = Ids.next(county);
    }
    parties.forEach(party -> party.follow(this, !all && party != by && party.waiting));
    return all;
  }

  void decline(String why, String note, List<MatchParty> parties, Instant now) {
    state = state.after(Verb.DECLINE);
    reason = why;
    reasonNote = note;
    changedAt = now;
    parties.forEach(party -> party.follow(this, false));
  }
}
