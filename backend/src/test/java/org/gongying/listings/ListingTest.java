package org.gongying.listings;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongying.GongyingTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ListingTest extends GongyingTest {
  static final String YUNWUSHAN = "421181114234";

  @Inject Listings listings;

  @Test
  void an_offer_is_published_at_once_and_everybody_sees_it() {
    var village = knownTrader("village", YUNWUSHAN);
    var id =
        draft(village, "offers", Map.of())
            .statusCode(201)
            .body("state", is("DRAFT"))
            .extract()
            .<String>path("id");
    nobody().get("/api/v1/offers/" + id).then().statusCode(404);

    verb(village, "offers", id, "publish").statusCode(200).body("state", is("PUBLISHED"));
    nobody()
        .get("/api/v1/offers/" + id)
        .then()
        .statusCode(200)
        .header("ETag", is("\"1\""))
        .body("quantity.value", is("300000"))
        .body("quantity.unit", is("jin"))
        .body("quantity.raw", is("30万斤"))
        .body("remaining.value", is("300000"))
        .body("territory.code", is(YUNWUSHAN))
        .body("territory.name", is("麻城市顺河镇云雾山村"))
        .body("participant.kind", is("VILLAGE"))
        .body("externalId", nullValue())
        .body("unitPrice.amount", is("0.8"));
    nobody()
        .get("/api/v1/offers?territory=421181&limit=100")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(id));
    nobody()
        .get("/api/v1/needs?territory=421181&limit=100")
        .then()
        .body("items.id", not(hasItem(id)));
  }

  @Test
  void the_first_listing_of_a_participant_is_looked_at_first() {
    var village = trader("village", YUNWUSHAN);
    var id = id(draft(village, "offers", Map.of()));
    verb(village, "offers", id, "publish").statusCode(409).body("type", endsWith("/review-needed"));
    verb(village, "offers", id, "submit").statusCode(200).body("state", is("SUBMITTED"));
    var county = trader("government", "421181");
    county
        .request()
        .get("/api/v1/reviews/listings?limit=100")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(id));
    trader("government", "422801")
        .request()
        .get("/api/v1/reviews/listings?limit=100")
        .then()
        .body("items.id", not(hasItem(id)));
    county
        .request()
        .contentType(JSON)
        .body(
            Map.of(
                "decisions",
                List.of(
                    Map.of("id", id, "decision", "PUBLISH"),
                    Map.of("id", UUID.randomUUID().toString(), "decision", "SEEN"),
                    Map.of("id", id, "decision", "RETURN"))))
        .post("/api/v1/reviews/listings")
        .then()
        .statusCode(200)
        .body("items.status", contains(200, 404, 422));
    nobody().get("/api/v1/offers/" + id).then().statusCode(200).body("state", is("PUBLISHED"));
  }

  @Test
  void land_and_money_wait_for_review_and_come_back_with_a_reason() {
    var village = knownTrader("village", YUNWUSHAN);
    var id =
        id(
            draft(
                village,
                "offers",
                Map.of("category", "land.arable", "quantity", Map.of("raw", "460亩"))));
    verb(village, "offers", id, "publish").statusCode(409).body("type", endsWith("/review-needed"));
    verb(village, "offers", id, "submit").statusCode(200);
    var county = trader("government", "421181");
    county
        .request()
        .contentType(JSON)
        .body(Map.of("reason", "请附流转委托书"))
        .post("/api/v1/offers/" + id + "/return")
        .then()
        .statusCode(200)
        .body("state", is("RETURNED"));
    village
        .request()
        .get("/api/v1/offers/" + id)
        .then()
        .statusCode(200)
        .body("reason", is("请附流转委托书"));
    village.request().get("/api/v1/desk").then().statusCode(200).body("returned", is(1));
    village
        .request()
        .get("/api/v1/offers?participant=me&state=RETURNED")
        .then()
        .statusCode(200)
        .body("items.id", contains(id));
    nobody().get("/api/v1/offers/" + id).then().statusCode(404);
  }

  @Test
  void every_broken_rule_is_named_at_once() {
    draft(
            knownTrader("village", YUNWUSHAN),
            "offers",
            Map.of(
                "category",
                "produce.none",
                "validFrom",
                "2026-12-01",
                "validUntil",
                "2020-01-01",
                "text",
                "身份证 11010519491231002X",
                "unitPrice",
                Map.of("amount", "x")))
        .statusCode(422)
        .body(
            "violations.pointer",
            containsInAnyOrder("#/category", "#/validUntil", "#/text", "#/unitPrice"));
    draft(
            knownTrader("village", YUNWUSHAN),
            "offers",
            Map.of("validFrom", "+999999999-12-31", "validUntil", "+999999999-12-31"))
        .statusCode(422);
    // What annotations say and what they cannot, together.
    draft(
            knownTrader("village", YUNWUSHAN),
            "offers",
            Map.of(
                "title", "", "reach", "12miles", "urgency", "soonish", "validFrom", "1980-01-01"))
        .statusCode(422)
        .body(
            "violations.pointer",
            containsInAnyOrder("#/title", "#/reach", "#/urgency", "#/validFrom"))
        .body(
            "violations.find { it.pointer == '#/reach' }.message",
            is("应为 nationwide、province、city、county 或 80km 这样的公里数"));
    draft(knownTrader("village", YUNWUSHAN), "offers", Map.of("side", "NEED"))
        .statusCode(422)
        .body("violations.pointer", contains("#/side"));
  }

  @Test
  void a_phone_number_moves_out_of_the_text() {
    draft(knownTrader("village", YUNWUSHAN), "offers", Map.of("text", "联系 138 0000 1234 李书记"))
        .statusCode(201)
        .body("text", not(containsString("1234")))
        .body("text", containsString("电话见联系方式"));
  }

  @Test
  void a_phone_given_for_contact_is_kept_and_shown_to_nobody() {
    var village = knownTrader("village", YUNWUSHAN);
    var id =
        draft(village, "offers", Map.of("contactPhone", "13800001234", "text", "或打 13900001234"))
            .statusCode(201)
            .body("contactPhone", nullValue())
            .body("text", is("或打 （电话见联系方式）"))
            .extract()
            .<String>path("id");
    assertThat(one("select contact_phone from listing where id = cast(? as uuid)", id))
        .isEqualTo("13800001234");
    patch(village, id, Map.of("contactPhone", "")).statusCode(200);
    assertThat(one("select contact_phone from listing where id = cast(? as uuid)", id)).isNull();
    draft(village, "offers", Map.of("contactPhone", "12345"))
        .statusCode(422)
        .body("violations.pointer", contains("#/contactPhone"));
  }

  @Test
  void nobody_posts_for_another_place_or_participant() {
    var village = knownTrader("village", YUNWUSHAN);
    draft(village, "offers", Map.of("territory", "421123100229"))
        .statusCode(403)
        .body("type", endsWith("/outside-territory"));
    draft(village, "offers", Map.of("participant", UUID.randomUUID().toString())).statusCode(403);
    draft(member("village", YUNWUSHAN, village.participant(), "VIEWER"), "offers", Map.of())
        .statusCode(403)
        .body("type", endsWith("/capacity"));
  }

  @Test
  void a_change_needs_the_version_it_is_based_on() {
    var village = knownTrader("village", YUNWUSHAN);
    var id = id(draft(village, "needs", Map.of()));
    change(village, id, null).statusCode(428);
    change(village, id, "\"7\"").statusCode(412);
    change(village, id, "\"0\"")
        .statusCode(200)
        .header("ETag", is("\"1\""))
        .body("title", is("改过的标题"));
    change(knownTrader("village", YUNWUSHAN), id, "*").statusCode(404);
  }

  @Test
  void its_life_goes_only_along_its_edges() {
    var village = knownTrader("village", YUNWUSHAN);
    var id = id(draft(village, "needs", Map.of()));
    verb(village, "needs", id, "pause").statusCode(409).body("type", endsWith("/listing-state"));
    verb(village, "needs", id, "publish").statusCode(200);
    verb(village, "needs", id, "pause").statusCode(200).body("state", is("PAUSED"));
    nobody().get("/api/v1/needs/" + id).then().statusCode(404);
    verb(village, "needs", id, "resume").statusCode(200).body("state", is("PUBLISHED"));
    village
        .request()
        .contentType(JSON)
        .body(Map.of("validUntil", "2030-01-01"))
        .post("/api/v1/needs/" + id + "/renew")
        .then()
        .statusCode(200)
        .body("validUntil", is("2030-01-01"));
    verb(village, "needs", id, "withdraw").statusCode(200).body("state", is("WITHDRAWN"));
    verb(village, "needs", id, "resume").statusCode(409);
  }

  @Test
  void what_was_returned_goes_back_to_those_who_returned_it() {
    var village = knownTrader("village", YUNWUSHAN);
    var county = trader("government", "421181");
    var id = published(village, Map.of());
    act(county, "offers/" + id + "/return", Map.of("reason", "写清品种")).statusCode(200);
    verb(village, "offers", id, "publish").statusCode(409).body("type", endsWith("/review-needed"));
    verb(village, "offers", id, "submit").statusCode(200);
    verb(county, "offers", id, "publish").statusCode(200).body("reason", nullValue());
  }

  @Test
  void a_change_is_looked_at_again_and_lets_nothing_slip_in() {
    var village = knownTrader("village", YUNWUSHAN);
    var county = trader("government", "421181114");
    var id = published(village, Map.of());
    act(
            county,
            "reviews/listings",
            Map.of("decisions", List.of(Map.of("id", id, "decision", "SEEN"))))
        .statusCode(200);
    var queue = "/api/v1/reviews/listings?kind=published&limit=100";
    county.request().get(queue).then().body("items.id", not(hasItem(id)));
    patch(village, id, Map.of("title", "另一回事")).statusCode(200);
    county.request().get(queue).then().body("items.id", hasItem(id));
    verb(village, "offers", id, "pause").statusCode(200);
    for (var change :
        List.of(Map.of("category", "capital.equity"), Map.of("unitPrice", Map.of("raw", "免费")))) {
      patch(village, id, change).statusCode(409).body("type", endsWith("/review-needed"));
    }
    verb(village, "offers", id, "resume").statusCode(200).body("category", is("produce.tuber"));
  }

  @Test
  void an_amount_tells_nobody_a_number_to_call() {
    var village = knownTrader("village", YUNWUSHAN);
    draft(
            village,
            "offers",
            Map.of(
                "quantity",
                Map.of("raw", "身份证11010519491231002X"),
                "unitPrice",
                Map.of("raw", "卡号6222021234567890128")))
        .statusCode(422)
        .body("violations.pointer", hasItems("#/quantity/raw"));
    draft(village, "offers", Map.of("quantity", Map.of("raw", "问13812345678")))
        .statusCode(201)
        .body("quantity.raw", not(containsString("138")));
    village
        .request()
        .contentType(JSON)
        .header("If-Match", "*")
        .body(Map.of("legalForm", "11010519491231002X"))
        .patch("/api/v1/participants/" + village.participant())
        .then()
        .statusCode(422)
        .body("violations.pointer", contains("#/legalForm"));
  }

  @Test
  void it_is_renewed_to_a_day_that_can_be() {
    var village = knownTrader("village", YUNWUSHAN);
    var id = published(village, Map.of("validFrom", LocalDate.now().plusDays(60).toString()));
    for (var until : List.of(LocalDate.now().plusDays(30), LocalDate.of(9999, 12, 31))) {
      act(village, "offers/" + id + "/renew", Map.of("validUntil", until.toString()))
          .statusCode(422)
          .body("violations.pointer", contains("#/validUntil"));
    }
  }

  @Test
  void with_nothing_left_it_is_open_no_more() {
    var village = knownTrader("village", YUNWUSHAN);
    var id = published(village, Map.of("quantity", Map.of("raw", "100公斤")));
    owner(
        "update listing set committed = 60, remaining = 40, state = 'PARTLY_COMMITTED' where id = ?",
        UUID.fromString(id));
    patch(village, id, Map.of("quantity", Map.of("raw", "60公斤")))
        .statusCode(200)
        .body("state", is("COMMITTED"));
  }

  @Test
  void an_old_code_is_the_same_county() {
    var county = trader("government", "420304");
    draft(county, "offers", Map.of("territory", "420321"))
        .statusCode(201)
        .body("territory.code", is("420304"));
    var village = knownTrader("village", "420304105201");
    var id = published(village, Map.of());
    nobody()
        .get("/api/v1/offers?territory=420321&participant=" + village.participant())
        .then()
        .statusCode(200)
        .body("items.id", contains(id));
  }

  private static String published(Member by, Map<String, Object> different) {
    var id = id(draft(by, "offers", different));
    verb(by, "offers", id, "publish").statusCode(200);
    return id;
  }

  private static ValidatableResponse act(Member by, String path, Object body) {
    return by.request().contentType(JSON).body(body).post("/api/v1/" + path).then();
  }

  private static ValidatableResponse patch(Member by, String id, Object body) {
    return by.request()
        .contentType(JSON)
        .header("If-Match", "*")
        .body(body)
        .patch("/api/v1/offers/" + id)
        .then();
  }

  @Test
  void words_find_it_by_chinese_text() {
    var village = knownTrader("village", YUNWUSHAN);
    var id = id(draft(village, "offers", Map.of("title", "我村30万斤西瓜红红薯")));
    verb(village, "offers", id, "publish").statusCode(200);
    nobody()
        .queryParam("q", "红薯")
        .queryParam("participant", village.participant())
        .get("/api/v1/offers")
        .then()
        .statusCode(200)
        .body("items.id", contains(id));
    nobody()
        .queryParam("q", "薯")
        .queryParam("participant", village.participant())
        .get("/api/v1/offers")
        .then()
        .body("items.id", contains(id));
    nobody()
        .queryParam("q", "土豆")
        .queryParam("participant", village.participant())
        .get("/api/v1/offers")
        .then()
        .body("items.id", is(List.of()));
  }

  @Test
  void pages_follow_on_without_gaps_or_repeats() {
    var village = knownTrader("village", YUNWUSHAN);
    for (int i = 0; i < 5; i++) {
      var id =
          id(
              draft(
                  village,
                  "offers",
                  Map.of("title", "第" + i + "条", "validUntil", "2030-01-0" + (9 - i))));
      verb(village, "offers", id, "publish").statusCode(200);
    }
    assertThat(titles(village, "newest")).containsExactly("第4条", "第3条", "第2条", "第1条", "第0条");
    assertThat(titles(village, "closing")).containsExactly("第4条", "第3条", "第2条", "第1条", "第0条");
    nobody()
        .queryParam("cursor", "x")
        .get("/api/v1/offers")
        .then()
        .statusCode(400)
        .body("violations.parameter", contains("cursor"));
    nobody()
        .queryParam("state", "NONE")
        .get("/api/v1/offers")
        .then()
        .statusCode(400)
        .body("violations.parameter", contains("state"));
    nobody()
        .queryParam("side", "NEED")
        .get("/api/v1/offers")
        .then()
        .statusCode(400)
        .body("violations.parameter", contains("side"));
  }

  @Test
  void a_suspended_participant_vanishes_from_the_lists() {
    var village = knownTrader("village", YUNWUSHAN);
    var id = id(draft(village, "offers", Map.of()));
    verb(village, "offers", id, "publish").statusCode(200);
    var county = trader("government", "421181");
    county
        .request()
        .contentType(JSON)
        .body(Map.of("reason", "核查中"))
        .post("/api/v1/participants/" + village.participant() + "/suspend")
        .then()
        .statusCode(200);
    nobody().get("/api/v1/offers/" + id).then().statusCode(404);
    assertNoted(village.participant());
    county
        .request()
        .post("/api/v1/participants/" + village.participant() + "/verify")
        .then()
        .statusCode(200);
    nobody().get("/api/v1/offers/" + id).then().statusCode(200);
  }

  @Test
  void every_write_is_in_the_change_log_by_its_transaction() {
    var village = knownTrader("village", YUNWUSHAN);
    var id = id(draft(village, "offers", Map.of()));
    assertNoted(village.participant());
    for (var verb : List.of("publish", "pause", "resume")) {
      verb(village, "offers", id, verb).statusCode(200);
      assertNoted(village.participant());
    }
    owner(
        "update listing set valid_from = current_date - 9, valid_until = current_date - 2 where id = ?",
        UUID.fromString(id));
    listings.expire();
    assertThat(one("select state from listing where id = ?", UUID.fromString(id)))
        .isEqualTo("EXPIRED");
    assertNoted(village.participant());
  }

  @Test
  void asking_for_donations_is_between_participants() {
    var village = knownTrader("village", YUNWUSHAN);
    var id =
        id(
            draft(
                village,
                "needs",
                Map.of("category", "capital.donation", "quantity", Map.of("raw", "3万元"))));
    verb(village, "needs", id, "submit").statusCode(200);
    trader("government", "421181")
        .request()
        .post("/api/v1/needs/" + id + "/publish")
        .then()
        .statusCode(200);
    nobody().get("/api/v1/needs/" + id).then().statusCode(404);
    trader("enterprise", "420102").request().get("/api/v1/needs/" + id).then().statusCode(200);
  }

  static List<String> titles(Member owner, String sort) {
    var seen = new ArrayList<String>();
    for (String cursor = ""; cursor != null; ) {
      var request =
          nobody()
              .queryParam("participant", owner.participant())
              .queryParam("sort", sort)
              .queryParam("limit", 2);
      var page =
          (cursor.isEmpty() ? request : request.queryParam("cursor", cursor))
              .get("/api/v1/offers")
              .then()
              .statusCode(200)
              .extract();
      seen.addAll(page.path("items.title"));
      cursor = page.path("next");
    }
    return seen;
  }

  static ValidatableResponse draft(Member by, String side, Map<String, Object> different) {
    var body =
        new java.util.HashMap<String, Object>(
            Map.of(
                "category",
                "produce.tuber",
                "title",
                "西瓜红红薯",
                "quantity",
                Map.of("raw", "30万斤"),
                "territory",
                by.territory(),
                "unitPrice",
                Map.of("raw", "0.8元一斤")));
    body.putAll(different);
    return by.request().contentType(JSON).body(body).post("/api/v1/" + side).then();
  }

  static String id(ValidatableResponse drafted) {
    return drafted.statusCode(201).extract().path("id");
  }

  static ValidatableResponse verb(Member by, String side, String id, String verb) {
    return by.request().post("/api/v1/" + side + "/" + id + "/" + verb).then();
  }

  static ValidatableResponse change(Member by, String id, String ifMatch) {
    var request = by.request().contentType(JSON).body(Map.of("title", "改过的标题"));
    return (ifMatch == null ? request : request.header("If-Match", ifMatch))
        .patch("/api/v1/needs/" + id)
        .then();
  }
}
