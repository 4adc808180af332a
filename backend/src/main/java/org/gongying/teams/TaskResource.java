package org.gongying.teams;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.gongying.identity.Roles.ENTERPRISE;
import static org.gongying.identity.Roles.GOVERNMENT;
import static org.gongying.identity.Roles.VILLAGE;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongying.identity.Actor;
import org.gongying.platform.Audit;
import org.gongying.platform.Clocks;
import org.gongying.platform.Idempotent;
import org.gongying.platform.Page;
import org.gongying.platform.Page.Cursor;
import org.gongying.platform.PersonalData;
import org.gongying.platform.Reason;
import org.gongying.platform.Refusal;
import org.gongying.platform.Versioned;
import org.gongying.platform.Violation;
import org.gongying.teams.TeamRepository.Whole;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/v1")
@Produces(APPLICATION_JSON)
@Tag(name = "teams")
class TaskResource {
  private static final int MOST_DAYS = 3660;

  @Schema(name = "NewTask")
  record NewTask(
      @NotBlank @Size(max = 100) String title,
      @Schema(nullable = true, description = "A member of the team") UUID assignee,
      @Schema(nullable = true) LocalDate due,
      @Schema(nullable = true) @Size(max = 100)
          List<@NotBlank @Size(max = 1000) String> checklist) {}

  @Schema(name = "TaskView")
  record TaskView(
      UUID id,
      @JsonIgnore int version,
      UUID team,
      String title,
      @Schema(nullable = true) UUID assignee,
      @Schema(nullable = true) LocalDate due,
      TaskState state,
      List<String> checklist,
      @Schema(nullable = true, description = "Why it is blocked") String reason)
      implements Versioned {
    static TaskView of(Task t) {
      return new TaskView(
          t.id,
          t.version,
          t.team,
          t.title,
          t.assignee,
          t.due,
          t.state,
          List.of(t.checklist),
          t.reason);
    }

    @Override
    public String path() {
      return "/api/v1/tasks/" + id;
    }
  }

  private final TaskRepository tasks;
  private final TeamRepository teams;
  private final Audit audit;
  private final Actor actor;
  private final Clock clock;

  TaskResource(TaskRepository tasks, TeamRepository teams, Audit audit, Actor actor, Clock clock) {
    this.tasks = tasks;
    this.teams = teams;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  @GET
  @Path("tasks")
  @RolesAllowed({VILLAGE, ENTERPRISE, GOVERNMENT})
  @Operation(
      operationId = "listTasks",
      summary = "The tasks of a team, or one's own in all teams; by their day, what is done last")
  public Page<TaskView> search(
      @RestQuery Boolean mine, @RestQuery UUID team, @BeanParam @Valid Page.Request page) {
    if (team == null && Boolean.FALSE.equals(mine)) {
      throw Refusal.parameters(Violation.parameter("team", "team"));
    }
    var after = page.after(Task.BY_TURN, Cursor.EARLIEST);
    int rows = page.limit + 1;
    return Page.of(
        team == null
            ? tasks.of(actor, after, rows)
            : Boolean.TRUE.equals(mine)
                ? tasks.ofTeam(teams.visibleTo(actor, team).team(), actor, after, rows)
                : tasks.ofTeam(teams.visibleTo(actor, team).team(), after, rows),
        page.limit,
        Task::position,
        found -> found.stream().map(TaskView::of).toList());
  }

  @GET
  @Path("tasks/{id}")
  @RolesAllowed({VILLAGE, ENTERPRISE, GOVERNMENT})
  @Operation(operationId = "getTask", summary = "One task, for those who see its team")
  public TaskView read(@RestPath UUID id) {
    var task = tasks.get(id);
    teams.visibleTo(actor, task.team);
    return TaskView.of(task);
  }

  @POST
  @Path("teams/{id}/tasks")
  @RolesAllowed(GOVERNMENT)
  @ResponseStatus(201)
  @APIResponseSchema(value = TaskView.class, responseCode = "201")
  @Transactional
  @Idempotent
  @Operation(operationId = "addTask", summary = "Give a team a task")
  public TaskView add(@RestPath UUID id, @NotNull @Valid NewTask body) {
    actor.writing();
    var whole = teams.visibleTo(actor, id);
    whole.team().working();
    var checklist =
        body.checklist() == null
            ? List.<String>of()
            : body.checklist().stream().map(String::strip).toList();
    var assignee = body.assignee() == null ? null : member(whole, body.assignee());
    var violations = new ArrayList<>(PersonalData.violations("/title", body.title()));
    for (int i = 0; i < checklist.size(); i++) {
      violations.addAll(PersonalData.violations("/checklist/" + i, checklist.get(i)));
    }
    if (body.assignee() != null && assignee == null) {
      violations.add(Violation.field("/assignee", "assignee"));
    }
    var today = Clocks.today(clock);
    if (body.due() != null && body.due().isBefore(today)) {
      violations.add(Violation.field("/due", "past"));
    } else if (body.due() != null && body.due().isAfter(today.plusDays(MOST_DAYS))) {
      violations.add(Violation.field("/due", "far-off"));
    }
    if (!violations.isEmpty()) {
      throw Refusal.invalid(violations);
    }
    var task =
        Task.of(
            whole.team(),
            body.title().strip(),
            body.due(),
            checklist,
            actor.subject(),
            clock.instant());
    task.give(assignee);
    tasks.persist(task);
    return done("task.add", task);
  }

  @POST
  @Path("tasks/{id}/start")
  @RolesAllowed({VILLAGE, ENTERPRISE, GOVERNMENT})
  @Transactional
  @Idempotent
  @Operation(
      operationId = "startTask",
      summary = "Begin a task, or go on with a blocked one; nobody's becomes the member's own")
  public TaskView start(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
    return move(
        "task.start",
        id,
        ifMatch,
        (whole, task) -> {
          task.start(clock.instant());
          if (task.assignee == null) {
            whole.members().stream()
                .filter(m -> m.is(actor))
                .findFirst()
                .flatMap(m -> teams.held(m.id))
                .ifPresent(task::give);
          }
        });
  }

  @POST
  @Path("tasks/{id}/finish")
  @RolesAllowed({VILLAGE, ENTERPRISE, GOVERNMENT})
  @Transactional
  @Idempotent
  @Operation(operationId = "finishTask", summary = "Say that a task is done")
  public TaskView finish(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
    return move("task.finish", id, ifMatch, (whole, task) -> task.finish(clock.instant()));
  }

  @POST
  @Path("tasks/{id}/block")
  @RolesAllowed({VILLAGE, ENTERPRISE, GOVERNMENT})
  @Transactional
  @Idempotent
  @Operation(
      operationId = "blockTask",
      summary = "Say what is in the way of a task, for the team to help")
  public TaskView block(
      @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid Reason body) {
    var violations = PersonalData.violations("/reason", body.reason());
    if (!violations.isEmpty()) {
      throw Refusal.invalid(violations);
    }
    return move(
        "task.block",
        id,
        ifMatch,
        (whole, task) -> task.block(body.reason().strip(), clock.instant()));
  }

  /**
   * Whoever sees the team may move its tasks along: many a member is no user, and somebody has to
   * say it for them.
   */
  private TaskView move(String action, UUID id, String ifMatch, BiConsumer<Whole, Task> verb) {
    actor.writing();
    var task = tasks.get(id);
    var whole = teams.visibleTo(actor, task.team);
    Versioned.allow(task.version, ifMatch);
    whole.team().begin(clock.instant());
    verb.accept(whole, task);
    return done(action, task);
  }

  private TeamMember member(Whole whole, UUID id) {
    return whole.member(id).flatMap(m -> teams.held(m.id)).orElse(null);
  }

  private TaskView done(String action, Task task) {
    audit.record(action, task.id);
    tasks.flush();
    return TaskView.of(task);
  }
}
