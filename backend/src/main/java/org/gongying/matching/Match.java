package org.gongying.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongying.matching.MatchState.Verb;
import org.gongying.participants.ParticipantKind;
import org.gongying.participants.ParticipantRef;
import org.gongying.platform.Ids;
import org.gongying.platform.Refusal;
import org.hibernate.annotations.PartitionKey;

/**
 * A possible exchange and its negotiation (对接). It lives in the county of its first leg's need,
 * without one of its offer. Agreed when every party has accepted the same revision.
 */
@Entity
class Match {
  /** How long a proposal waits for an answer. */
  private static final Duration PATIENCE = Duration.ofDays(30);

  @Id UUID id;

  @PartitionKey
  @Column(updatable = false)
  int county;

  @Version int version;

  @Enumerated(EnumType.STRING)
  MatchKind kind;

  @Enumerated(EnumType.STRING)
  Purpose purpose;

  @Enumerated(EnumType.STRING)
  MatchState state = MatchState.PROPOSED;

  @Enumerated(EnumType.STRING)
  Origin origin = Origin.PARTICIPANT;

  /** Whose suggestion it is where it is government's. */
  UUID office;

  String officeName;

  @Enumerated(EnumType.STRING)
  ParticipantKind officeKind;

  /** By which its legs were scored; null where none could be. */
  Integer ruleVersion;

  /** What is exchanged, between whom: the same for whoever proposes the same again. */
  String pair;

  int revision = 1;
  UUID agreement;
  UUID declinedBy;
  String reason;
  String reasonNote;
  Instant createdAt;
  Instant changedAt;

  static Match of(MatchKind kind, Purpose purpose, String pair, int county, Instant now) {
    var match = new Match();
    match.county = county;
    match.id = Ids.next(county);
    match.kind = kind;
    match.purpose = purpose;
    match.pair = purpose + " " + pair;
    match.createdAt = now;
    match.changedAt = now;
    return match;
  }

  /** Agreed from the first: all have accepted its terms before it was made. */
  static Match agreed(MatchKind kind, String pair, int county, Instant now) {
    var match = of(kind, Purpose.TRADE, pair, county, now);
    match.state = MatchState.AGREED;
    match.agreement = Ids.next(county);
    return match;
  }

  /** What was last heard of before then has waited too long. */
  static Instant overdue(Instant now) {
    return now.minus(PATIENCE);
  }

  /** Also before the job that ends it has come by, an answer may be too late. */
  private MatchState after(Verb verb, Instant now) {
    var next = state.after(verb);
    if (changedAt.isBefore(overdue(now))) {
      throw Refusal.conflict("match-expired", PATIENCE.toDays());
    }
    return next;
  }

  /** Refuses talk about what came to nothing: what is open or agreed is talked about. */
  void talked(Instant now) {
    if (state != MatchState.AGREED) {
      after(Verb.COUNTER, now);
    }
  }

  /** A new revision, which its author has accepted and the others are asked about. */
  void counter(MatchParty by, List<MatchParty> parties, Instant now) {
    state = after(Verb.COUNTER, now);
    revision++;
    ask(by, parties, now);
  }

  void ask(MatchParty by, List<MatchParty> parties, Instant now) {
    changedAt = now;
    by.acceptedRevision = revision;
    parties.forEach(party -> party.follow(this, party != by));
  }

  /** An office puts it to all of them; it accepts for nobody. */
  void suggest(ParticipantRef by, List<MatchParty> parties, Instant now) {
    origin = Origin.GOVERNMENT;
    office = by.id();
    officeName = by.name();
    officeKind = by.kind();
    changedAt = now;
    parties.forEach(party -> party.follow(this, true));
  }

  ParticipantRef officeRef() {
    return office == null ? null : new ParticipantRef(office, officeName, officeKind);
  }

  /** Says whether with this all have accepted. */
  boolean accept(MatchParty by, int accepted, List<MatchParty> parties, Instant now) {
    var agreed = after(Verb.ACCEPT, now);
    if (accepted != revision) {
      throw Refusal.conflict("revision-changed", revision);
    }
    if (by.acceptedRevision != null && by.acceptedRevision == revision) {
      throw Refusal.conflict("already-accepted", revision);
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

  void decline(MatchParty by, String why, String note, List<MatchParty> parties, Instant now) {
    state = after(Verb.DECLINE, now);
    declinedBy = by.participant;
    reason = why;
    reasonNote = note;
    changedAt = now;
    parties.forEach(party -> party.follow(this, false));
  }
}
