package org.gongying.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.gongying.platform.Clocks;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TaskTest extends Teamwork {
  static final String SOON = Clocks.today(Clock.systemUTC()).plusDays(3).toString();
  static final String LATER = Clocks.today(Clock.systemUTC()).plusDays(30).toString();

  @Test
  void a_member_finds_it_on_the_desk_starts_and_finishes_it() {
    var team = formed();
    var answer =
        post(
                office,
                "teams/" + team + "/tasks",
                Map.of(
                    "title",
                    "联系货车",
                    "assignee",
                    memberOf(office, team, village),
                    "due",
                    SOON,
                    "checklist",
                    List.of("问三家", " 定价钱 ")))
            .statusCode(201)
            .body("team", is(team))
            .body("state", is("TODO"))
            .body("due", is(SOON))
            .body("checklist", contains("问三家", "定价钱"))
            .body("reason", nullValue())
            .extract();
    var task = answer.<String>path("id");
    assertThat(answer.header("Location")).endsWith("/api/v1/tasks/" + task);
    get(village, "tasks/" + task).statusCode(200).header("ETag", notNullValue());

    get(village, "desk").statusCode(200).body("tasks", is(1));
    get(buyer, "desk").body("tasks", is(0));
    get(village, "tasks?mine=true").body("items.id", contains(task));
    get(buyer, "tasks?mine=true").body("items", empty());
    get(buyer, "tasks?team=" + team).body("items.id", contains(task));
    get(buyer, "tasks?mine=true&team=" + team).body("items", empty());

    post(village, "tasks/" + task + "/finish")
        .statusCode(409)
        .body("type", endsWith("/task-state"));
    post(village, "tasks/" + task + "/start").statusCode(200).body("state", is("DOING"));
    get(village, "teams/" + team).body("state", is("ACTIVE"));
    get(village, "desk").body("tasks", is(1));
    post(village, "tasks/" + task + "/start").statusCode(409);
    post(village, "tasks/" + task + "/finish").statusCode(200).body("state", is("DONE"));
    post(village, "tasks/" + task + "/block", Map.of("reason", "晚了")).statusCode(409);
    get(village, "desk").body("tasks", is(0));
    get(village, "tasks?mine=true").body("items.state", contains("DONE"));
    assertThat(
            rows("select action from audit_entry where row_id = ?::uuid order by at", task).stream()
                .map(r -> r.get(0)))
        .containsExactly("task.add", "task.start", "task.finish");
  }

  @Test
  void what_is_stuck_says_why_until_it_goes_on() {
    var team = formed();
    var task = task(office, team, "联系货车", memberOf(office, team, village), SOON);
    post(village, "tasks/" + task + "/block", Map.of("reason", " ")).statusCode(422);
    post(village, "tasks/" + task + "/block", Map.of("reason", "找 11010519491231002X"))
        .statusCode(422)
        .body("violations.pointer", contains("#/reason"));
    post(village, "tasks/" + task + "/block", Map.of("reason", "没有车"))
        .statusCode(200)
        .body("state", is("BLOCKED"))
        .body("reason", is("没有车"));
    get(buyer, "tasks?team=" + team).body("items.reason", contains("没有车"));
    get(village, "desk").body("tasks", is(0));
    post(village, "tasks/" + task + "/finish").statusCode(409);
    post(village, "tasks/" + task + "/start")
        .statusCode(200)
        .body("state", is("DOING"))
        .body("reason", nullValue());
  }

  @Test
  void an_official_is_a_member_too() {
    var team = formed();
    task(office, team, "盖章", memberOf(office, team, office), null);
    get(office, "desk").body("tasks", is(1));
    get(office, "tasks?mine=true").body("items.title", contains("盖章"));
  }

  @Test
  void what_is_due_first_stands_first_and_what_is_done_last() {
    var team = formed();
    var me = memberOf(office, team, village);
    var done = task(office, team, "做完", me, SOON);
    var any = task(office, team, "不急", me, null);
    var later = task(office, team, "以后", me, LATER);
    var soon = task(office, team, "马上", me, SOON);
    post(village, "tasks/" + done + "/start");
    post(village, "tasks/" + done + "/finish");
    for (var list : List.of("tasks?team=" + team, "tasks", "tasks?mine=true&team=" + team)) {
      get(village, list).body("items.id", contains(soon, later, any, done));
    }
    var page = get(village, "tasks?mine=true&limit=3").extract();
    get(village, "tasks?mine=true&limit=3&cursor=" + page.<String>path("next"))
        .body("items.id", contains(done))
        .body("next", nullValue());
    get(village, "tasks?mine=false").statusCode(400).body("violations.parameter", contains("team"));
  }

  @Test
  void who_starts_what_nobody_has_has_it() {
    var team = formed();
    var task = task(office, team, "谁来都行", null, null);
    post(buyer, "tasks/" + task + "/start")
        .statusCode(200)
        .body("assignee", is(memberOf(buyer, team, buyer)));
    get(buyer, "tasks?mine=true").body("items.id", contains(task));
  }

  @Test
  void what_a_member_who_leaves_has_not_done_is_open_again() {
    var team = formed();
    var member = memberOf(office, team, village);
    var doing = task(office, team, "做了一半", member, null);
    var done = task(office, team, "做完了", member, null);
    for (var task : List.of(doing, done)) {
      post(village, "tasks/" + task + "/start");
    }
    post(village, "tasks/" + done + "/finish");
    post(office, "team-members/" + member + "/end").statusCode(200);
    get(village, "tasks/" + doing).body("state", is("TODO")).body("assignee", nullValue());
    get(village, "tasks/" + done).body("state", is("DONE")).body("assignee", is(member));
    get(village, "desk").body("tasks", is(0));
    post(office, "teams/" + team + "/tasks", Map.of("title", "再来", "assignee", member))
        .statusCode(422)
        .body("violations.pointer", contains("#/assignee"));
  }

  @Test
  void what_is_wrong_with_a_task_is_said_at_once() {
    var team = formed();
    post(
            office,
            "teams/" + team + "/tasks",
            Map.of(
                "title",
                "找 11010519491231002X",
                "assignee",
                UUID.randomUUID(),
                "due",
                "2020-01-01",
                "checklist",
                List.of("好", "卡 4111 1111 1111 1111")))
        .statusCode(422)
        .body(
            "violations.pointer",
            containsInAnyOrder("#/title", "#/assignee", "#/due", "#/checklist/1"));
    post(office, "teams/" + team + "/tasks", Map.of("title", "很久", "due", "+99999-01-01"))
        .statusCode(422)
        .body("violations.pointer", contains("#/due"));
    post(office, "teams/" + team + "/tasks", Map.of("title", " ", "checklist", List.of("")))
        .statusCode(422)
        .body("violations.pointer", containsInAnyOrder("#/title", "#/checklist/0"));
    get(office, "tasks?team=" + team).body("items", empty());
  }

  @Test
  void tasks_are_the_team_s_own() {
    var team = formed();
    var task = task(office, team, "联系货车", null, null);
    for (var stranger : List.of(trader("enterprise", "310115"), trader("government", "422801"))) {
      get(stranger, "tasks/" + task).statusCode(404);
      get(stranger, "tasks?team=" + team).statusCode(404);
      post(stranger, "tasks/" + task + "/start").statusCode(404);
      post(stranger, "tasks/" + task + "/finish").statusCode(404);
      post(stranger, "tasks/" + task + "/block", Map.of("reason", "不行")).statusCode(404);
    }
    get(village, "tasks/" + UUID.randomUUID()).statusCode(404);
    post(trader("government", "422801"), "teams/" + team + "/tasks", Map.of("title", "插手"))
        .statusCode(404);
    post(village, "teams/" + team + "/tasks", Map.of("title", "自己加")).statusCode(403);
    var viewer = member("village", village.territory(), village.participant(), "VIEWER");
    get(viewer, "tasks/" + task).statusCode(200);
    post(viewer, "tasks/" + task + "/start").statusCode(403).body("type", endsWith("/capacity"));
    var drafter = member("village", village.territory(), village.participant(), "DRAFTER");
    post(drafter, "tasks/" + task + "/start").statusCode(200).body("assignee", nullValue());
  }

  @Test
  void a_change_says_which_version_it_is_based_on() {
    var team = formed();
    var task = task(office, team, "联系货车", null, null);
    var first = get(village, "tasks/" + task).extract().header("ETag");
    ifMatch(first, task, "start", 200);
    ifMatch(first, task, "finish", 412);
    ifMatch("*", task, "finish", 200);
  }

  private void ifMatch(String etag, String task, String verb, int status) {
    village
        .request()
        .header("If-Match", etag)
        .post("/api/v1/tasks/" + task + "/" + verb)
        .then()
        .statusCode(status);
  }

  @Test
  void of_many_who_start_it_at_once_one_does() throws Exception {
    var team = formed();
    var pool = Executors.newFixedThreadPool(6);
    for (int round = 0; round < 5; round++) {
      var task = task(office, team, "抢着做", null, null);
      var codes =
          pool.invokeAll(
              Collections.<Callable<Integer>>nCopies(
                  6, () -> post(village, "tasks/" + task + "/start").extract().statusCode()));
      assertThat(codes.stream().map(Teamwork::value))
          .containsOnlyOnce(200)
          .allMatch(code -> code == 200 || code == 409);
    }
    pool.shutdown();
  }

  @Test
  void nobody_is_given_a_task_while_leaving() throws Exception {
    var team = formed();
    var pool = Executors.newFixedThreadPool(6);
    for (int round = 0; round < 5; round++) {
      var member =
          post(office, "teams/" + team + "/members", person(village, "来去" + round, "VILLAGER"))
              .extract()
              .<String>path("members[-1].id");
      var work =
          new ArrayList<Callable<Integer>>(
              Collections.nCopies(
                  5,
                  () ->
                      post(
                              office,
                              "teams/" + team + "/tasks",
                              Map.of("title", "活", "assignee", member))
                          .extract()
                          .statusCode()));
      work.add(2, () -> post(office, "team-members/" + member + "/end").extract().statusCode());
      assertThat(pool.invokeAll(work).stream().map(Teamwork::value))
          .allMatch(code -> code == 201 || code == 422 || code == 200);
      assertThat(one("select count(*) from task where assignee = ?::uuid", member)).isEqualTo("0");
    }
    pool.shutdown();
  }
}
