package org.gongying.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongying.identity.Actor;
import org.gongying.platform.Ids;
import org.gongying.platform.Page.Cursor;
import org.gongying.platform.Refusal;
import org.gongying.territory.Place;

@ApplicationScoped
class TeamRepository {
  /** A team with its parties and the members it has now. */
  record Whole(Team team, List<TeamParty> parties, List<TeamMember> members) {
    boolean isVisibleTo(Actor actor) {
      return parties.stream()
          .anyMatch(p -> p.present && (actor.isOf(p.participant) || actor.governs(p.place.code())));
    }

    Optional<TeamParty> party(UUID participant) {
      return parties.stream().filter(p -> p.participant.equals(participant)).findFirst();
    }

    Optional<TeamMember> member(UUID id) {
      return members.stream().filter(m -> m.id.equals(id)).findFirst();
    }
  }

  /** Where a team stands in its list. */
  record Row(Instant createdAt, UUID team) {
    Cursor position() {
      return Cursor.newest(createdAt, team);
    }
  }

  private final EntityManager em;

  TeamRepository(EntityManager em) {
    this.em = em;
  }

  void persist(Object row) {
    em.persist(row);
  }

  void flush() {
    em.flush();
  }

  /** For its participants, and for the government of one of them. */
  Whole visibleTo(Actor actor, UUID id) {
    return whole(List.of(id)).stream()
        .filter(w -> w.isVisibleTo(actor))
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  /** In the order of the ids. */
  List<Whole> whole(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var teams =
        all(Team.class, "id in :ids", ids).stream().collect(Collectors.toMap(t -> t.id, t -> t));
    var parties =
        all(TeamParty.class, "team in :ids order by ofAgreement desc, id", ids).stream()
            .collect(Collectors.groupingBy(p -> p.team));
    var members =
        all(TeamMember.class, "team in :ids and endedAt is null order by number", ids).stream()
            .collect(Collectors.groupingBy(m -> m.team));
    return ids.stream()
        .filter(teams::containsKey)
        .map(id -> new Whole(teams.get(id), parties.get(id), members.getOrDefault(id, List.of())))
        .toList();
  }

  private <T> List<T> all(Class<T> noun, String which, Collection<UUID> ids) {
    return em.createQuery(
            "from " + noun.getSimpleName() + " where county in :counties and " + which, noun)
        .setParameter("counties", ids.stream().map(Ids::county).collect(Collectors.toSet()))
        .setParameter("ids", ids)
        .getResultList();
  }

  /** The team that carries an agreement out at present. */
  Optional<UUID> of(UUID agreement) {
    return em
        .createQuery(
            "select id from Team where county = :county and agreement = :agreement and state <> DISSOLVED",
            UUID.class)
        .setParameter("county", Ids.county(agreement))
        .setParameter("agreement", agreement)
        .getResultList()
        .stream()
        .findFirst();
  }

  /**
   * The reader's teams, the newest first; government's are those of a participant in its territory.
   */
  List<Row> search(Actor reader, Cursor after, int rows) {
    var mine =
        reader.isGovernment() ? "place." + Place.property(reader.territory()) : "participant";
    // Several participants of one team may lie in the territory.
    return em.createQuery(
            "select distinct createdAt, team from TeamParty where "
                + mine
                + " = :mine and present = true and (createdAt, team) < (:at, :after)"
                + " order by createdAt desc, team desc",
            Row.class)
        .setParameter("mine", reader.isGovernment() ? reader.territory() : reader.participant())
        .setParameter("at", after.at())
        .setParameter("after", after.id())
        .setMaxResults(rows)
        .getResultList();
  }

  Optional<TeamMember> member(UUID id) {
    return em
        .createQuery("from TeamMember where county = :county and id = :id", TeamMember.class)
        .setParameter("county", Ids.county(id))
        .setParameter("id", id)
        .getResultList()
        .stream()
        .findFirst();
  }

  /**
   * A member who is in the team now, and stays so until what is being done is done: who lets them
   * go at the same moment waits.
   */
  Optional<TeamMember> held(UUID id) {
    return em
        .createQuery(
            "from TeamMember where county = :county and id = :id and endedAt is null",
            TeamMember.class)
        .setParameter("county", Ids.county(id))
        .setParameter("id", id)
        .setLockMode(LockModeType.PESSIMISTIC_READ)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** How many members a team has had, those who left included. */
  int members(Team team) {
    return em.createQuery(
            "select count(*) from TeamMember where county = :county and team = :team", Long.class)
        .setParameter("county", team.county)
        .setParameter("team", team.id)
        .getSingleResult()
        .intValue();
  }
}
