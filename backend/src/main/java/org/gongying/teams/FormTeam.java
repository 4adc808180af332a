package org.gongying.teams;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongying.agreements.AgreementState;
import org.gongying.agreements.Agreements;
import org.gongying.agreements.Agreements.Summary;
import org.gongying.identity.Actor;
import org.gongying.identity.Memberships;
import org.gongying.participants.ParticipantKind;
import org.gongying.participants.ParticipantRef;
import org.gongying.participants.Participants;
import org.gongying.participants.Participants.Profile;
import org.gongying.platform.Audit;
import org.gongying.platform.PersonalData;
import org.gongying.platform.Refusal;
import org.gongying.platform.Violation;
import org.gongying.teams.TeamRepository.Whole;
import org.gongying.territory.Place;
import org.gongying.territory.Territories;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Government brings both sides of an agreement together, and later adds and lets go. Members are of
 * the parties, of offices the officer governs, or from outside.
 */
@ApplicationScoped
class FormTeam {
  private static final Set<AgreementState> CARRIED_OUT =
      Set.of(AgreementState.SIGNED, AgreementState.ACTIVE);

  private final TeamRepository teams;
  private final TaskRepository tasks;
  private final Agreements agreements;
  private final Participants participants;
  private final Memberships memberships;
  private final Territories territories;
  private final Audit audit;
  private final Actor actor;
  private final Clock clock;

  FormTeam(
      TeamRepository teams,
      TaskRepository tasks,
      Agreements agreements,
      Participants participants,
      Memberships memberships,
      Territories territories,
      Audit audit,
      Actor actor,
      Clock clock) {
    this.teams = teams;
    this.tasks = tasks;
    this.agreements = agreements;
    this.participants = participants;
    this.memberships = memberships;
    this.territories = territories;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /** The agreement, where one of its parties lies in the officer's territory. */
  Optional<Summary> governed(UUID agreement) {
    return agreements
        .find(agreement)
        .filter(a -> a.parties().stream().anyMatch(p -> actor.governs(p.territory())));
  }

  UUID form(UUID agreementId, String name, List<NewMember> members) {
    actor.writing();
    var agreement =
        governed(agreementId)
            .orElseThrow(() -> Refusal.forbidden("outside-territory", actor.territory()));
    if (!CARRIED_OUT.contains(agreement.state())) {
      throw Refusal.conflict("agreement-state", agreement.state().name());
    }
    if (teams.of(agreementId).isPresent()) {
      throw Refusal.conflict("team-formed");
    }
    var parties = parties(agreement);
    var offices = offices(members, parties.keySet());
    var violations = new ArrayList<>(PersonalData.violations("/name", name));
    var users = new HashSet<String>();
    for (int i = 0; i < members.size(); i++) {
      var member = members.get(i);
      boolean from =
          parties.containsKey(member.participant()) || offices.containsKey(member.participant());
      check(member, from, users, "/members/" + i, violations);
    }
    if (members.stream().noneMatch(m -> m.role() == MemberRole.LEADER)) {
      violations.add(Violation.field("/members", "leader"));
    }
    parties.forEach(
        (id, party) -> {
          if (members.stream().noneMatch(m -> id.equals(m.participant()))) {
            violations.add(Violation.field("/members", "side", party.name()));
          }
        });
    if (!violations.isEmpty()) {
      throw Refusal.invalid(violations);
    }

    var now = clock.instant();
    var team = Team.project(agreementId, name.strip(), actor.participant(), now);
    teams.persist(team);
    try {
      teams.flush();
    } catch (ConstraintViolationException e) { // somebody else formed one at the same moment
      throw Refusal.conflict("team-formed");
    }
    agreement
        .parties()
        .forEach(
            p -> teams.persist(TeamParty.of(team, p.participant(), place(p.territory()), true)));
    offices
        .values()
        .forEach(o -> teams.persist(TeamParty.of(team, o.ref(), place(o.territory()), false)));
    for (int i = 0; i < members.size(); i++) {
      teams.persist(TeamMember.of(team, i, members.get(i), now));
    }
    audit.record("team.form", team.id);
    teams.flush();
    return team.id;
  }

  void add(Whole whole, NewMember given) {
    actor.writing();
    whole.team().change(clock.instant());
    var party = whole.party(given.participant());
    var office =
        party.isPresent()
            ? Optional.<Profile>empty()
            : offices(List.of(given), Set.of()).values().stream().findFirst();
    var violations = new ArrayList<Violation>();
    var users =
        whole.members().stream()
            .map(m -> m.subject)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(HashSet::new));
    check(given, party.isPresent() || office.isPresent(), users, "", violations);
    if (!violations.isEmpty()) {
      throw Refusal.invalid(violations);
    }
    party.ifPresent(p -> p.present = true);
    office.ifPresent(
        o -> teams.persist(TeamParty.of(whole.team(), o.ref(), place(o.territory()), false)));
    var member = TeamMember.of(whole.team(), teams.members(whole.team()), given, clock.instant());
    teams.persist(member);
    audit.record("team-member.add", member.id);
    teams.flush();
  }

  /** What the member has not done yet is open again. */
  void end(Whole whole, TeamMember member) {
    actor.writing();
    var now = clock.instant();
    whole.team().change(now);
    member.end(now);
    teams.flush(); // after this nobody gives them another task
    tasks.open(member).forEach(task -> task.release(now));
    if (member.participant != null
        && whole.members().stream()
            .noneMatch(m -> m != member && member.participant.equals(m.participant))) {
      whole.party(member.participant).filter(p -> !p.ofAgreement).ifPresent(p -> p.present = false);
    }
    audit.record("team-member.end", member.id);
    teams.flush();
  }

  private static Map<UUID, ParticipantRef> parties(Summary agreement) {
    var parties = new LinkedHashMap<UUID, ParticipantRef>();
    agreement.parties().forEach(p -> parties.put(p.participant().id(), p.participant()));
    return parties;
  }

  /** The offices of the officer's territory, the own one among them, that members are of. */
  private Map<UUID, Profile> offices(List<NewMember> members, Set<UUID> parties) {
    var others =
        members.stream()
            .map(NewMember::participant)
            .filter(p -> p != null && !parties.contains(p))
            .collect(Collectors.toSet());
    return participants.all(others).values().stream()
        .filter(
            p ->
                actor.isOf(p.id())
                    || p.kind() == ParticipantKind.GOVERNMENT
                        && p.verified()
                        && actor.governs(p.territory()))
        .collect(Collectors.toMap(Profile::id, p -> p));
  }

  private void check(
      NewMember member, boolean from, Set<String> users, String at, List<Violation> violations) {
    violations.addAll(PersonalData.violations(at + "/name", member.name()));
    if (member.participant() != null && !from) {
      violations.add(Violation.field(at + "/participant", "member-of"));
    } else if (member.subject() != null
        && (member.participant() == null
            || !memberships.isMember(member.subject(), member.participant()))) {
      violations.add(Violation.field(at + "/subject", "member-user"));
    } else if (member.subject() != null && !users.add(member.subject())) {
      violations.add(Violation.field(at + "/subject", "member-twice"));
    }
  }

  private Place place(String territory) {
    return Place.of(territories.find(territory).orElseThrow());
  }
}
