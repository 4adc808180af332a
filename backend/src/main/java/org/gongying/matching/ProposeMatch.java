package org.gongying.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongying.identity.Actor;
import org.gongying.matching.MatchRepository.Whole;
import org.gongying.matching.MatchResource.LegGiven;
import org.gongying.matching.ReadLegs.Read;
import org.gongying.participants.ParticipantRef;
import org.gongying.participants.Participants;
import org.gongying.platform.Audit;
import org.gongying.platform.Ids;
import org.gongying.platform.Refusal;

/**
 * Puts an exchange to the others. To propose is to accept one's own terms; government may put one
 * to those of its territory, and accepts for nobody.
 */
@ApplicationScoped
class ProposeMatch {
  private final MatchRepository matches;
  private final ReadLegs legs;
  private final Participants participants;
  private final MatchParties parties;
  private final ReadTerms terms;
  private final ExplainLegs explain;
  private final Audit audit;
  private final Actor actor;
  private final Clock clock;

  ProposeMatch(
      MatchRepository matches,
      ReadLegs legs,
      Participants participants,
      MatchParties parties,
      ReadTerms terms,
      ExplainLegs explain,
      Audit audit,
      Actor actor,
      Clock clock) {
    this.matches = matches;
    this.legs = legs;
    this.participants = participants;
    this.parties = parties;
    this.terms = terms;
    this.explain = explain;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  Whole propose(MatchKind kind, Purpose purpose, List<LegGiven> given, TermsGiven termsGiven) {
    actor.writing();
    var me = participants.get(actor.participant());
    var read = legs.read(kind, purpose, given, me.ref());
    var refs = who(read);
    boolean own = refs.stream().anyMatch(who -> actor.isOf(who.id()));
    if (!own && read.stream().noneMatch(this::governed)) {
      throw Refusal.forbidden("not-your-listing");
    }
    participants.verified(refs.stream().map(ParticipantRef::id).toList());
    var said =
        terms.read(
            termsGiven, Terms.none(read.size()), purpose, read.stream().map(Read::listed).toList());
    int start = read.size() == 1 ? 0 : first(read);
    Collections.rotate(read, -start);
    var now = clock.instant();
    var first = read.get(0);
    var match =
        Match.of(
            kind,
            purpose,
            read.stream().map(Read::pair).collect(Collectors.joining(" ")),
            Ids.county((first.need() != null ? first.need() : first.offer()).id()),
            now);
    var matchLegs = new ArrayList<MatchLeg>();
    for (var leg : read) {
      matchLegs.add(
          MatchLeg.of(
              match,
              matchLegs.size() + 1,
              leg.giver().id(),
              leg.taker().id(),
              leg.offer(),
              leg.need()));
    }
    explain.explain(match, matchLegs);
    var revision = MatchRevision.of(match, said.from(start), actor, now);
    var parties = this.parties.of(match, who(read), matchLegs);
    if (own) {
      match.ask(
          parties.stream().filter(p -> actor.isOf(p.participant)).findFirst().orElseThrow(),
          parties,
          now);
    } else {
      match.suggest(me.ref(), parties, now);
    }
    matches.expire(Match.overdue(now), match);
    if (!matches.begin(match)) {
      throw Refusal.conflict(
          "match-open",
          matchLegs.get(0).title,
          matches.begun(match).orElseThrow(() -> Refusal.conflict("outrun")));
    }
    Stream.of(matchLegs, List.of(revision), parties)
        .flatMap(List::stream)
        .forEach(matches::persist);
    audit.record("match.propose", match.id);
    return new Whole(match, parties, List.of(revision), matchLegs);
  }

  /** What government may put to two others: one of them lies in its territory. */
  private boolean governed(Read leg) {
    return Stream.of(leg.offer(), leg.need())
        .filter(Objects::nonNull)
        .anyMatch(card -> actor.governs(card.territory().code()));
  }

  /** Each once, in the order of the legs. */
  private static List<ParticipantRef> who(List<Read> legs) {
    return legs.stream().flatMap(leg -> Stream.of(leg.giver(), leg.taker())).distinct().toList();
  }

  /** Where the cycle begins, whoever tells it: so that the same is stored the same, once. */
  private static int first(List<Read> legs) {
    var needs = legs.stream().map(leg -> leg.need().id()).toList();
    return needs.indexOf(Collections.min(needs));
  }
}
