package org.gongying.teams;

import static io.restassured.http.ContentType.JSON;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import org.gongying.GongyingTest;
import org.gongying.platform.Ids;

/** An agreement between a village and a buyer, and the office that brings them together. */
abstract class Teamwork extends GongyingTest {
  final Member village = trader("village", "421181114234");
  final Member buyer = trader("enterprise", "310115");
  final Member office = trader("government", "421181114");
  final String agreement = agreed("SIGNED", village, buyer);

  /** An agreement in that state: what brings it there is tested in its own room. */
  static String agreed(String state, Member giver, Member taker) {
    int county = county(giver.territory());
    var id = Ids.next(county);
    owner(
        """
        insert into agreement (county, id, version, number, match, revision, purpose, state, title, category, branch, created_at, changed_at,
          signed_at)
        values (?, ?, 0, ?, ?, 1, 'TRADE', ?, '红薯', 'produce.tuber', 'produce', now(), now(), now())
        """,
        county,
        id,
        "GY-" + id,
        Ids.next(county),
        state);
    owner(
        """
        insert into agreement_leg (county, id, agreement, number, giver, taker, title, category)
        values (?, ?, ?, 1, ?, ?, '红薯', 'produce.tuber')
        """,
        county,
        Ids.next(county),
        id,
        giver.participant(),
        taker.participant());
    party(id, giver, "OFFER", state);
    party(id, taker, "NEED", state);
    return id.toString();
  }

  private static void party(UUID agreement, Member who, String side, String state) {
    var t = who.territory();
    owner(
        """
        insert into agreement_party (county, id, agreement, participant, name, kind, side, territory, territory_name, province, city,
          county_code, town, price_public, waiting, state, created_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, left(?, 2), left(?, 4), left(?, 6), ?, false, false, ?, now())
        """,
        Ids.county(agreement),
        Ids.next(Ids.county(agreement)),
        agreement,
        who.participant(),
        "示范" + who.role(),
        who.role().equals("village") ? "VILLAGE" : "ENTERPRISE",
        side,
        t,
        "地名" + t,
        t,
        t,
        t,
        t.length() < 9 ? null : t.substring(0, 9),
        state);
  }

  static Map<String, Object> user(Member who, String role) {
    return Map.of(
        "participant", who.participant(), "subject", who.subject(), "name", "用户", "role", role);
  }

  static Map<String, Object> person(Member of, String name, String role) {
    return Map.of("participant", of.participant(), "name", name, "role", role);
  }

  /** A leader of the office and one user of either side. */
  List<Map<String, Object>> both() {
    return new ArrayList<>(
        List.of(user(office, "LEADER"), user(village, "VILLAGER"), user(buyer, "ENTERPRISE")));
  }

  ValidatableResponse form(Member by, String agreement, List<Map<String, Object>> members) {
    return post(
        by, "teams", Map.of("agreement", agreement, "name", "红薯进城项目小组", "members", members));
  }

  String formed() {
    return form(office, agreement, both()).statusCode(201).extract().path("id");
  }

  /** The id of the member of that participant. */
  static String memberOf(Member by, String team, Member whose) {
    return get(by, "teams/" + team)
        .extract()
        .path("members.find { it.participant.id == '" + whose.participant() + "' }.id");
  }

  /** A task of the team, for somebody or nobody. */
  static String task(Member by, String team, String title, String assignee, String due) {
    var body = new HashMap<String, Object>();
    body.put("title", title);
    body.put("assignee", assignee);
    body.put("due", due);
    return post(by, "teams/" + team + "/tasks", body).statusCode(201).extract().path("id");
  }

  static <T> T value(Future<T> future) {
    try {
      return future.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  static ValidatableResponse get(Member by, String path) {
    return by.request().get("/api/v1/" + path).then();
  }

  static ValidatableResponse post(Member by, String path, Map<String, Object> body) {
    return by.request().contentType(JSON).body(body).post("/api/v1/" + path).then();
  }

  static ValidatableResponse post(Member by, String path) {
    return by.request().post("/api/v1/" + path).then();
  }
}
