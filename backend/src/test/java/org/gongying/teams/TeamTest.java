package org.gongying.teams;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TeamTest extends Teamwork {

  @Test
  void government_forms_a_team_of_both_sides() {
    var members = both();
    members.add(Map.of("name", "李教授", "role", "EXPERT"));
    var answer =
        form(office, agreement, members)
            .statusCode(201)
            .header("ETag", notNullValue())
            .body("name", is("红薯进城项目小组"))
            .body("kind", is("PROJECT"))
            .body("state", is("FORMED"))
            .body("agreement", is(agreement))
            .body("members.role", contains("LEADER", "VILLAGER", "ENTERPRISE", "EXPERT"))
            .body("members[1].participant.id", is(village.participant().toString()))
            .body("members[1].participant.kind", is("VILLAGE"))
            .body("members[3].participant", nullValue())
            .extract();
    var id = answer.<String>path("id");
    assertThat(answer.header("Location")).endsWith("/api/v1/teams/" + id);
    for (var reader : List.of(village, buyer, office)) {
      get(reader, "teams/" + id).statusCode(200).body("members", hasSize(4));
      get(reader, "teams").statusCode(200).body("items.id", hasItem(id));
      get(reader, "teams?agreement=" + agreement).body("items.id", contains(id));
    }
    assertThat(
            one(
                "select count(*) from audit_entry where action = 'team.form' and row_id = ?::uuid",
                id))
        .isEqualTo("1");
  }

  @Test
  void what_is_wrong_with_the_members_is_said_at_once() {
    var stranger = trader("enterprise", "420102");
    var twice = user(village, "VILLAGER");
    form(
            office,
            agreement,
            List.of(
                person(stranger, "外人", "ENTERPRISE"),
                Map.of(
                    "participant",
                    village.participant(),
                    "subject",
                    stranger.subject(),
                    "name",
                    "冒名",
                    "role",
                    "VILLAGER"),
                twice,
                twice,
                Map.of("name", "11010519491231002X", "role", "EXPERT"),
                Map.of("subject", village.subject(), "name", "无单位", "role", "EXPERT")))
        .statusCode(422)
        .body(
            "violations.pointer",
            containsInAnyOrder(
                "#/members/0/participant",
                "#/members/1/subject",
                "#/members/3/subject",
                "#/members/4/name",
                "#/members/5/subject",
                "#/members",
                "#/members"));
    form(office, agreement, List.of()).statusCode(422);
    form(office, agreement, List.of(Map.of("name", " ", "role", "BOSS"))).statusCode(422);
    get(office, "teams?agreement=" + agreement).body("items", empty());
  }

  @Test
  void only_what_both_sides_signed_is_carried_out_by_a_team() {
    var intention = agreed("INTENTION", village, buyer);
    form(office, intention, both()).statusCode(409).body("type", endsWith("/agreement-state"));
    form(office, agreed("ACTIVE", village, buyer), both()).statusCode(201);
  }

  @Test
  void a_team_is_formed_by_the_government_of_a_party() {
    form(trader("government", "422801"), agreement, both())
        .statusCode(403)
        .body("type", endsWith("/outside-territory"));
    form(office, UUID.randomUUID().toString(), both())
        .statusCode(403)
        .body("type", endsWith("/outside-territory"));
    form(village, agreement, both()).statusCode(403).body("type", endsWith("/role"));
    var reader = member("government", "421181", office.participant(), "VIEWER");
    form(reader, agreement, both()).statusCode(403).body("type", endsWith("/capacity"));
    var county = trader("government", "421181");
    form(county, agreement, both()).statusCode(201);
  }

  @Test
  void an_agreement_has_one_team_however_many_form_it_at_once() throws Exception {
    var pool = Executors.newFixedThreadPool(4);
    var codes =
        pool.invokeAll(
            Collections.<Callable<Integer>>nCopies(
                4, () -> form(office, agreement, both()).extract().statusCode()));
    pool.shutdown();
    assertThat(codes.stream().map(Teamwork::value).toList())
        .containsExactlyInAnyOrder(201, 409, 409, 409);
    form(office, agreement, both()).statusCode(409).body("type", endsWith("/team-formed"));
    assertThat(one("select count(*) from team where agreement = ?::uuid", agreement))
        .isEqualTo("1");
  }

  @Test
  void formed_again_with_the_same_key_it_is_the_same_team() {
    var body = Map.of("agreement", agreement, "name", "小组", "members", both());
    var key = UUID.randomUUID().toString();
    var first = keyed(key, body);
    assertThat(keyed(key, body)).isEqualTo(first);
  }

  private String keyed(String key, Map<String, Object> body) {
    return office
        .request()
        .header("Idempotency-Key", key)
        .contentType(JSON)
        .body(body)
        .post("/api/v1/teams")
        .then()
        .statusCode(201)
        .extract()
        .asString();
  }

  @Test
  void who_takes_no_part_does_not_see_it() {
    var team = formed();
    for (var stranger :
        List.of(
            trader("village", "421181114235"),
            trader("enterprise", "310115"),
            trader("government", "422802"))) {
      get(stranger, "teams/" + team).statusCode(404);
      get(stranger, "teams").statusCode(200).body("items", empty());
      get(stranger, "teams?agreement=" + agreement).body("items", empty());
    }
    get(trader("government", "31"), "teams/" + team).statusCode(200);
    get(trader("government", "42"), "teams?limit=100").body("items.id", hasItem(team));
    post(trader("government", "422801"), "teams/" + team + "/members", user(village, "VILLAGER"))
        .statusCode(404);
    post(village, "teams/" + team + "/members", person(village, "新人", "VILLAGER")).statusCode(403);
    nobody().get("/api/v1/teams/" + team).then().statusCode(401);
  }

  @Test
  void members_come_and_go() {
    var team = formed();
    var etag = get(office, "teams/" + team).extract().header("ETag");
    var added =
        post(office, "teams/" + team + "/members", person(village, "陈支书", "VILLAGER"))
            .statusCode(201)
            .body("id", is(team))
            .body("members.name", hasItem("陈支书"))
            .extract();
    assertThat(added.header("Location")).endsWith("/api/v1/teams/" + team);
    assertThat(added.header("ETag")).isNotEqualTo(etag);
    post(office, "teams/" + team + "/members", user(village, "VILLAGER"))
        .statusCode(422)
        .body("violations.pointer", contains("#/subject"));
    post(
            office,
            "teams/" + team + "/members",
            person(trader("government", "422801"), "外县", "OFFICER"))
        .statusCode(422)
        .body("violations.pointer", contains("#/participant"));
    var leaving = added.<String>path("members.find { it.name == '陈支书' }.id");
    post(village, "team-members/" + leaving + "/end").statusCode(403);
    post(trader("government", "422801"), "team-members/" + leaving + "/end").statusCode(404);
    post(office, "team-members/" + UUID.randomUUID() + "/end").statusCode(404);
    post(office, "team-members/" + leaving + "/end")
        .statusCode(200)
        .body("members.name", not(hasItem("陈支书")));
    post(office, "team-members/" + leaving + "/end")
        .statusCode(409)
        .body("type", endsWith("/member-ended"));
  }

  @Test
  void an_office_sees_the_team_while_somebody_of_it_is_in() {
    var province = trader("government", "42");
    var elsewhere = trader("government", "422801102");
    var team = formed();
    get(elsewhere, "teams/" + team).statusCode(404);
    post(province, "teams/" + team + "/members", user(elsewhere, "OFFICER")).statusCode(201);
    get(elsewhere, "teams/" + team).statusCode(200);
    get(elsewhere, "teams").body("items.id", contains(team));
    post(province, "team-members/" + memberOf(province, team, elsewhere) + "/end").statusCode(200);
    get(elsewhere, "teams/" + team).statusCode(404);
    get(elsewhere, "teams").body("items", empty());
    post(province, "teams/" + team + "/members", user(elsewhere, "OFFICER")).statusCode(201);
    get(elsewhere, "teams/" + team).statusCode(200);
    post(office, "team-members/" + memberOf(office, team, village) + "/end").statusCode(200);
    get(village, "teams/" + team).statusCode(200);
  }

  @Test
  void a_dissolved_team_is_left_as_it_was() {
    var team = formed();
    var task = task(office, team, "联系货车", null, null);
    owner("update team set state = 'DISSOLVED' where id = ?::uuid", team);
    post(office, "teams/" + team + "/members", person(village, "陈支书", "VILLAGER"))
        .statusCode(409)
        .body("type", endsWith("/team-dissolved"));
    post(office, "teams/" + team + "/tasks", Map.of("title", "再来")).statusCode(409);
    post(village, "tasks/" + task + "/start").statusCode(409);
    formed();
  }

  @Test
  void the_users_of_both_sides_and_of_one_s_own_office_may_be_chosen() {
    get(office, "agreements/" + agreement + "/candidates")
        .statusCode(200)
        .body("items.subject", contains(office.subject(), village.subject(), buyer.subject()))
        .body("items[2].participant", is(buyer.participant().toString()))
        .body("items[2].name", notNullValue())
        .body("next", nullValue());
    get(trader("government", "422801"), "agreements/" + agreement + "/candidates").statusCode(404);
    get(office, "agreements/" + UUID.randomUUID() + "/candidates").statusCode(404);
    get(village, "agreements/" + agreement + "/candidates").statusCode(403);
  }

  @Test
  void a_list_goes_on_from_its_cursor() {
    var newest =
        List.of(
            formed(),
            form(office, agreed("SIGNED", village, buyer), both()).extract().<String>path("id"));
    var page = get(village, "teams?limit=1").body("items.id", contains(newest.get(1))).extract();
    get(village, "teams?limit=1&cursor=" + page.<String>path("next"))
        .body("items.id", contains(newest.get(0)))
        .body("next", nullValue());
  }
}
