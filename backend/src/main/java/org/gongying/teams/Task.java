package org.gongying.teams;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.gongying.platform.Ids;
import org.gongying.platform.Page.Cursor;
import org.gongying.teams.TaskState.Verb;
import org.hibernate.annotations.PartitionKey;

/** Something a team has to do, by whom and by when as far as that is known. */
@Entity
class Task {
  /** The order of lists: by day, then what has none, then what is done. */
  static final String BY_TURN = "turn";

  @Id UUID id;

  @PartitionKey
  @Column(updatable = false)
  int county;

  @Version int version;
  UUID team;
  String title;

  @Enumerated(EnumType.STRING)
  TaskState state = TaskState.TODO;

  UUID assignee;
  UUID assigneeParticipant;
  String assigneeSubject;
  LocalDate due;

  /** Made by the database; read only to go on from there to the next page. */
  @Column(insertable = false, updatable = false)
  LocalDate turn;

  String[] checklist;
  String reason;
  String createdBy;
  Instant createdAt;
  Instant changedAt;

  static Task of(
      Team team, String title, LocalDate due, List<String> checklist, String by, Instant now) {
    var task = new Task();
    task.county = team.county;
    task.id = Ids.next(team.county);
    task.team = team.id;
    task.title = title;
    task.due = due;
    task.checklist = checklist.toArray(String[]::new);
    task.createdBy = by;
    task.createdAt = now;
    task.changedAt = now;
    return task;
  }

  /** To a member of its team, or to nobody. */
  void give(TeamMember member) {
    assignee = member == null ? null : member.id;
    assigneeParticipant = member == null ? null : member.participant;
    assigneeSubject = member == null ? null : member.subject;
  }

  /** Its member leaves: open again, for whoever takes it on. */
  void release(Instant now) {
    give(null);
    if (state == TaskState.DOING) {
      state = TaskState.TODO;
    }
    changedAt = now;
  }

  void start(Instant now) {
    go(Verb.START, null, now);
  }

  void finish(Instant now) {
    go(Verb.FINISH, null, now);
  }

  void block(String why, Instant now) {
    go(Verb.BLOCK, why, now);
  }

  private void go(Verb verb, String why, Instant now) {
    state = state.after(verb);
    reason = why;
    changedAt = now;
  }

  Cursor position() {
    return new Cursor(BY_TURN, turn.atStartOfDay(ZoneOffset.UTC).toInstant(), id);
  }
}
