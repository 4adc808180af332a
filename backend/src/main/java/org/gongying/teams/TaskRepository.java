package org.gongying.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.gongying.identity.Actor;
import org.gongying.platform.Ids;
import org.gongying.platform.Page.Cursor;
import org.gongying.platform.Refusal;

@ApplicationScoped
class TaskRepository {
  private static final String MINE =
      "assigneeSubject = :subject and assigneeParticipant = :participant";

  private final EntityManager em;

  TaskRepository(EntityManager em) {
    this.em = em;
  }

  void persist(Task task) {
    em.persist(task);
  }

  void flush() {
    em.flush();
  }

  /** Whose reading it is, is for the team to say. */
  Task get(UUID id) {
    return em
        .createQuery("from Task where county = :county and id = :id", Task.class)
        .setParameter("county", Ids.county(id))
        .setParameter("id", id)
        .getResultList()
        .stream()
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  List<Task> ofTeam(Team team, Cursor after, int rows) {
    return page("county = :county and team = :team", after, rows)
        .setParameter("county", team.county)
        .setParameter("team", team.id)
        .getResultList();
  }

  List<Task> ofTeam(Team team, Actor assignee, Cursor after, int rows) {
    return page("county = :county and team = :team and " + MINE, after, rows)
        .setParameter("county", team.county)
        .setParameter("team", team.id)
        .setParameter("subject", assignee.subject())
        .setParameter("participant", assignee.participant())
        .getResultList();
  }

  List<Task> of(Actor assignee, Cursor after, int rows) {
    return page(MINE, after, rows)
        .setParameter("subject", assignee.subject())
        .setParameter("participant", assignee.participant())
        .getResultList();
  }

  private TypedQuery<Task> page(String whose, Cursor after, int rows) {
    return em.createQuery(
            "from Task where " + whose + " and (turn, id) > (:turn, :after) order by turn, id",
            Task.class)
        .setParameter("turn", LocalDate.ofInstant(after.at(), ZoneOffset.UTC))
        .setParameter("after", after.id())
        .setMaxResults(rows);
  }

  /** What a member has not done yet. */
  List<Task> open(TeamMember member) {
    return em.createQuery(
            "from Task where county = :county and team = :team and assignee = :member and state <> DONE",
            Task.class)
        .setParameter("county", member.county)
        .setParameter("team", member.team)
        .setParameter("member", member.id)
        .getResultList();
  }

  /** Counted to a hundred. */
  long waiting(Actor assignee) {
    return em.createQuery(
            "select count(*) from (select id as id from Task where "
                + MINE
                + " and state in (TODO, DOING) order by id limit 100)",
            Long.class)
        .setParameter("subject", assignee.subject())
        .setParameter("participant", assignee.participant())
        .getSingleResult();
  }
}
