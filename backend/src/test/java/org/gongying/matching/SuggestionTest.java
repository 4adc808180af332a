package org.gongying.matching;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongying.GongyingTest;
import org.gongying.SqlLog;
import org.gongying.identity.Actor;
import org.gongying.identity.Capacity;
import org.gongying.listings.Listings;
import org.gongying.listings.Side;
import org.gongying.platform.Clocks;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SuggestionTest extends GongyingTest {
  @Inject Oracle oracle;
  @Inject Rules rules;
  @Inject Listings listings;

  static final String YUNWUSHAN = "421181114234";
  static final String WUHAN = "420102";

  final Member village = knownTrader("village", YUNWUSHAN);
  final Member buyer = knownTrader("enterprise", WUHAN);

  @Test
  void another_word_for_the_same_goods_is_found_and_named() {
    var need = listing(buyer, "needs", "produce.craft", Map.of("title", "收购竹篮"));
    var same = listing(village, "offers", "produce.craft", Map.of("title", "竹编，手工做的"));
    var other = listing(village, "offers", "produce.craft", Map.of("title", "鞋垫，手工做的"));
    var found = suggestions(buyer, "needs", need).extract().jsonPath();
    List<String> ids = found.getList("items.offer.id");
    assertThat(ids).containsSubsequence(same, other);
    assertThat(found.getString("items[%d].fit".formatted(ids.indexOf(same)))).isEqualTo("strong");
    assertThat(
            found.getString(
                "items[%d].factors.find { it.name == 'text' }.sentence"
                    .formatted(ids.indexOf(same))))
        .isEqualTo("“竹篮”和“竹编”说的是同类东西");
  }

  @Test
  void the_best_offers_come_first_each_with_its_reasons() {
    var need =
        listing(
            buyer,
            "needs",
            "produce.herb",
            Map.of(
                "title",
                "收购野生天麻",
                "quantity",
                Map.of("raw", "2吨"),
                "unitPrice",
                Map.of("raw", "80元/公斤")));
    var tianma =
        listing(
            village,
            "offers",
            "produce.herb",
            Map.of(
                "title",
                "云雾山天麻",
                "quantity",
                Map.of("raw", "2000斤"),
                "unitPrice",
                Map.of("raw", "60元/公斤")));
    var other =
        listing(
            village,
            "offers",
            "produce.herb",
            Map.of("title", "艾草", "quantity", Map.of("raw", "500亩")));
    List<String> ids =
        suggestions(buyer, "needs", need)
            .statusCode(200)
            .body("next", nullValue())
            .body("items[0].offer.id", is(tianma))
            .body("items[0].need", nullValue())
            .body("items[0].fit", is("strong"))
            .body("items[0].score", greaterThan(5000))
            .body("items[0].covered", is("1"))
            .body("items[0].ruleVersion", notNullValue())
            .body(
                "items[0].factors.name",
                contains(
                    "category",
                    "text",
                    "distance",
                    "quantity",
                    "time",
                    "price",
                    "programme",
                    "priority",
                    "reciprocity",
                    "strategy"))
            .body(
                "items[0].factors.sentence",
                contains(
                    is("类别相同：中药材"),
                    is("都提到“天麻”"),
                    containsString("约97公里"),
                    is("需要2吨，可提供2000斤，可满足约50%"),
                    containsString("在需要的时间内都可提供"),
                    is("出价80元/公斤高于要价60元/公斤，有商议余地"),
                    is("没有共同的工程或行动"),
                    is("麻城市曾是国家级贫困县，优先"),
                    is("暂时没有可以反过来互换的"),
                    is("没有写明的经营方向与此相合")))
            .body(
                "items[0].gains.participant.id",
                contains(buyer.participant().toString(), village.participant().toString()))
            .body("items[0].gains[0].gets", is("云雾山天麻，1吨"))
            .body("items[0].gains[0].gives", is("货款（60元/公斤）"))
            .body("items.find { it.offer.id == '" + other + "' }.fit", is("weak"))
            .body("items.find { it.offer.id == '" + other + "' }.covered", nullValue())
            .body(
                "items.find { it.offer.id == '" + other + "' }.factors[3].sentence",
                containsString("单位不同，请双方核实"))
            .extract()
            .path("items.offer.id");
    assertThat(ids.indexOf(tianma)).isLessThan(ids.indexOf(other));
    var first = suggestions(buyer, "needs", need).extract().<Map<String, Object>>path("items[0]");
    @SuppressWarnings("unchecked")
    var factors = (List<Map<String, Object>>) first.get("factors");
    assertThat(factors.stream().mapToInt(f -> (int) f.get("points")).sum())
        .isEqualTo(first.get("score"));

    suggestions(village, "offers", tianma)
        .statusCode(200)
        .body("items.need.id", hasItem(need))
        .body("items.offer", everyItem(nullValue()));
    village
        .request()
        .queryParam("limit", 100)
        .get("/api/v1/offers/" + other + "/suggestions")
        .then()
        .body("items.need.id", hasItem(need));
  }

  private static JsonPath explained(Member by, String need, String offer) {
    return explain(by, need, offer).statusCode(200).extract().jsonPath();
  }

  @Test
  void what_one_says_to_be_after_comes_first_from_the_next_question_on() {
    var need = listing(buyer, "needs", "produce.livestock", Map.of("title", "收购黑山羊"));
    var offer = listing(village, "offers", "produce.livestock", Map.of("title", "云雾山黑山羊"));
    var before = explained(buyer, need, offer);
    assertThat(before.getInt("suggestion.factors[9].points")).isZero();
    says(buyer, List.of("produce"), List.of("31"))
        .statusCode(200)
        .body("themes", contains("produce"));
    var half = explained(buyer, need, offer);
    assertThat(half.getFloat("suggestion.factors[9].value")).isEqualTo(.5f);
    says(buyer, List.of("produce.livestock", "produce.livestock"), List.of("4211"))
        .body("themes", contains("produce.livestock"));
    for (var one : List.of(buyer, village)) {
      var after = explained(one, need, offer);
      assertThat(after.getFloat("suggestion.factors[9].value")).isEqualTo(1);
      assertThat(after.getInt("suggestion.score"))
          .isEqualTo(
              before.getInt("suggestion.score") + after.getInt("suggestion.factors[9].points"))
          .isGreaterThan(half.getInt("suggestion.score"));
    }
    suggestions(buyer, "needs", need)
        .body(
            "items.find { it.offer.id == '" + offer + "' }.factors[9].sentence", is("正合一方写明的经营方向"));
    // A listing that comes later has it too.
    var later = listing(buyer, "needs", "produce.livestock", Map.of("title", "再收一批黑山羊"));
    assertThat(explained(buyer, later, offer).getFloat("suggestion.factors[9].value")).isEqualTo(1);
    says(buyer, List.of("produce", "nothing"), List.of("429999"))
        .statusCode(422)
        .body("violations.pointer", contains("#/themes/1", "#/areas/0"));
    says(buyer, List.of(), List.of()).statusCode(200);
    assertThat(explained(buyer, need, offer).getInt("suggestion.score"))
        .isEqualTo(before.getInt("suggestion.score"));
  }

  private static ValidatableResponse says(Member by, List<String> themes, List<String> areas) {
    return by.request()
        .contentType(JSON)
        .header("If-Match", "*")
        .body(Map.of("themes", themes, "areas", areas))
        .patch("/api/v1/participants/" + by.participant())
        .then();
  }

  @Test
  void who_needs_what_one_offers_comes_first_and_is_told_so() {
    var need =
        listing(
            buyer,
            "needs",
            "produce.herb",
            Map.of("title", "收购艾草", "quantity", Map.of("raw", "5吨")));
    var offer =
        listing(
            village,
            "offers",
            "produce.herb",
            Map.of("title", "艾草", "quantity", Map.of("raw", "5吨")));
    var before = explained(buyer, need, offer);
    assertThat(before.getInt("suggestion.factors[8].points")).isZero();
    // The same goods back are no exchange.
    listing(
        buyer, "offers", "produce.herb", Map.of("title", "艾草", "quantity", Map.of("raw", "5吨")));
    listing(
        village, "needs", "produce.herb", Map.of("title", "收购艾草", "quantity", Map.of("raw", "5吨")));
    assertThat(explained(buyer, need, offer).getInt("suggestion.score"))
        .isEqualTo(before.getInt("suggestion.score"));
    listing(
        buyer,
        "offers",
        "input.packaging",
        Map.of("title", "艾草包装袋", "quantity", Map.of("raw", "1000个")));
    var theirs =
        listing(
            village,
            "needs",
            "input.packaging",
            Map.of("title", "求购艾草包装袋", "quantity", Map.of("raw", "1000个")));
    for (var one : List.of(buyer, village)) {
      var after = explained(one, need, offer);
      assertThat(after.getInt("suggestion.score"))
          .isEqualTo(
              before.getInt("suggestion.score") + after.getInt("suggestion.factors[8].points"))
          .isGreaterThan(before.getInt("suggestion.score") + 300);
      assertThat(after.getString("suggestion.fit")).isEqualTo(before.getString("suggestion.fit"));
      assertThat(after.getString("suggestion.factors[8].sentence"))
          .startsWith("还能反过来互换：")
          .contains("的“艾草包装袋”对上", "要的“求购艾草包装袋”");
    }
    suggestions(buyer, "needs", need)
        .body("items.find { it.offer.id == '" + offer + "' }.factors[8].value", greaterThan(0f));
    village.request().post("/api/v1/needs/" + theirs + "/pause").then().statusCode(200);
    assertThat(explained(buyer, need, offer).getInt("suggestion.score"))
        .isEqualTo(before.getInt("suggestion.score"));
  }

  @Test
  void reasons_are_said_in_the_readers_language() {
    var need = listing(buyer, "needs", "energy.hydro", Map.of("title", "求购水电设备"));
    listing(village, "offers", "energy.hydro", Map.of("title", "水电设备转让"));
    buyer
        .request()
        .header("Accept-Language", "en")
        .get("/api/v1/needs/" + need + "/suggestions")
        .then()
        .statusCode(200)
        .body("items[0].factors.sentence", hasItem(containsString("Both mention")));
  }

  @Test
  void nothing_that_fits_gives_an_empty_list() {
    var need = listing(buyer, "needs", "relief.reagent", Map.of("title", "核酸检测试剂"));
    suggestions(buyer, "needs", need)
        .statusCode(200)
        .body("items", empty())
        .body("next", nullValue());
  }

  @Test
  void only_those_who_answer_for_a_listing_see_its_suggestions() {
    var need = listing(buyer, "needs", "service.testing", Map.of());
    suggestions(trader("enterprise", WUHAN), "needs", need).statusCode(404);
    suggestions(trader("government", "421181"), "needs", need).statusCode(404);
    suggestions(trader("government", "4201"), "needs", need).statusCode(200);
    suggestions(member("enterprise", WUHAN, buyer.participant(), "VIEWER"), "needs", need)
        .statusCode(200);
    suggestions(buyer, "offers", need).statusCode(404);
    suggestions(buyer, "needs", UUID.randomUUID().toString()).statusCode(404);
    nobody().get("/api/v1/needs/" + need + "/suggestions").then().statusCode(401);
    buyer
        .request()
        .queryParam("limit", 101)
        .get("/api/v1/needs/" + need + "/suggestions")
        .then()
        .statusCode(400)
        .body("violations.parameter", contains("limit"));
    buyer
        .request()
        .queryParam("cursor", "x")
        .get("/api/v1/needs/" + need + "/suggestions")
        .then()
        .statusCode(400)
        .body("violations.parameter", contains("cursor"));
  }

  @Test
  void a_named_pair_is_explained_with_its_place_in_the_list_of_whoever_asks() {
    var need = listing(buyer, "needs", "produce.forest", Map.of("title", "收购板栗"));
    var offer = listing(village, "offers", "produce.forest", Map.of("title", "罗田板栗"));
    explain(buyer, need, offer)
        .statusCode(200)
        .body("possible", is(true))
        .body("failed", empty())
        .body("rank", is(1))
        .body("suggestion.offer.id", is(offer));
    explain(village, need, offer)
        .statusCode(200)
        .body("possible", is(true))
        .body("rank", is(1))
        .body("suggestion.need.id", is(need));
    explain(trader("enterprise", WUHAN), need, offer).statusCode(404);
    explain(buyer, need, UUID.randomUUID().toString()).statusCode(404);
  }

  @Test
  void goods_are_not_their_inputs() {
    var need = listing(buyer, "needs", "produce.tea", Map.of("title", "收购茶叶"));
    var seedlings = listing(village, "offers", "input.packaging", Map.of("title", "茶苗茶叶"));
    refused(need, seedlings, "category")
        .body("failed[0].need", is("茶叶"))
        .body("failed[0].sentence", containsString("类别不能对接"));
  }

  @Test
  void nobody_matches_itself() {
    var need = listing(village, "needs", "produce.craft", Map.of());
    var offer = listing(village, "offers", "produce.craft", Map.of());
    explain(village, need, offer)
        .body("possible", is(false))
        .body("failed.rule", contains("participants"))
        .body("suggestion", nullValue())
        .body("rank", nullValue());
    suggestions(village, "needs", need).body("items.offer.id", not(hasItem(offer)));
  }

  @Test
  void windows_must_overlap() {
    var today = LocalDate.now();
    var need =
        listing(
            buyer, "needs", "produce.craft", Map.of("validUntil", today.plusDays(10).toString()));
    var offer =
        listing(
            village,
            "offers",
            "produce.craft",
            Map.of(
                "validFrom",
                today.plusDays(20).toString(),
                "validUntil",
                today.plusDays(30).toString()));
    refused(need, offer, "window")
        .body("failed[0].need", containsString(today.plusDays(10).toString()));
  }

  @Test
  void both_must_be_within_the_others_reach() {
    var need = listing(buyer, "needs", "produce.craft", Map.of("reach", "county"));
    var offer = listing(village, "offers", "produce.craft", Map.of("reach", "30km"));
    refused(need, offer, "needReach", "offerReach").body("failed[1].offer", containsString("30公里"));
    var near = listing(village, "offers", "produce.craft", Map.of("reach", "300km"));
    refused(need, near, "needReach");
    var province = listing(buyer, "needs", "produce.craft", Map.of("reach", "province"));
    explain(buyer, province, near).body("possible", is(true));
  }

  @Test
  void a_radius_without_a_point_holds_only_within_the_county() {
    var need = listing(buyer, "needs", "produce.craft", Map.of());
    refused(
        need,
        reviewed(knownTrader("government", "42"), "produce.craft", Map.of("reach", "900km")),
        "offerReach");
    explain(
            buyer,
            need,
            reviewed(knownTrader("government", "42"), "produce.craft", Map.of("reach", "city")))
        .body("possible", is(true));
  }

  @Test
  void some_are_only_for_those_they_name() {
    var need = listing(buyer, "needs", "produce.craft", Map.of());
    refused(
            need,
            listing(village, "offers", "produce.craft", Map.of("eligibility", "villages")),
            "offerEligibility")
        .body("failed[0].sentence", containsString("仅限村和合作社"));
    refused(
        need,
        listing(village, "offers", "produce.craft", Map.of("eligibility", "registered_households")),
        "offerEligibility");
    refused(
        need,
        listing(village, "offers", "produce.craft", Map.of("eligibility", "poor_counties")),
        "offerEligibility");
    refused(
        need,
        listing(
            village,
            "offers",
            "produce.craft",
            Map.of("eligibility", "named_counties", "text", "仅限罗田、英山两县")),
        "offerEligibility");
    explain(
            buyer,
            need,
            listing(
                village,
                "offers",
                "produce.craft",
                Map.of("eligibility", "named_counties", "text", "仅限武汉市江岸区")))
        .body("possible", is(true));
    explain(
            buyer,
            need,
            listing(village, "offers", "produce.craft", Map.of("eligibility", "anyone")))
        .body("possible", is(true));
    var picky = listing(buyer, "needs", "produce.craft", Map.of("eligibility", "poor_counties"));
    explain(buyer, picky, listing(village, "offers", "produce.craft", Map.of()))
        .body("possible", is(true));
  }

  @Test
  void what_is_not_open_is_not_suggested() {
    var need = listing(buyer, "needs", "produce.craft", Map.of());
    var offer = listing(village, "offers", "produce.craft", Map.of());
    suggestions(buyer, "needs", need).body("items.offer.id", hasItem(offer));
    verb(village, "offers", offer, "pause");
    suggestions(buyer, "needs", need).body("items.offer.id", not(hasItem(offer)));
    explain(village, need, offer)
        .body("failed.rule", contains("offerOpen"))
        .body("failed[0].sentence", is("这个供给已暂停，现在不能对接"));
    verb(village, "offers", offer, "resume");
    suggestions(buyer, "needs", need).body("items.offer.id", hasItem(offer));
    verb(buyer, "needs", need, "pause");
    suggestions(buyer, "needs", need).statusCode(200).body("items", empty());
    verb(buyer, "needs", need, "resume");
    owner("update participant set state = 'SUSPENDED' where id = ?", village.participant());
    owner("update listing set verified = false where participant = ?", village.participant());
    suggestions(buyer, "needs", need).body("items.offer.id", not(hasItem(offer)));
  }

  @Test
  void a_long_list_takes_as_many_statements_as_a_short_one() {
    var need = listing(buyer, "needs", "produce.aquatic", Map.of());
    listing(village, "offers", "produce.aquatic", Map.of());
    int few = statements(() -> suggestions(buyer, "needs", need).body("items", not(empty())));
    for (int i = 0; i < 5; i++) {
      listing(village, "offers", "produce.aquatic", Map.of("title", "小龙虾" + i));
    }
    int many =
        statements(() -> suggestions(buyer, "needs", need).body("items", hasSize(greaterThan(5))));
    assertThat(many).isLessThanOrEqualTo(few).isLessThanOrEqualTo(4);
  }

  @Test
  void why_not_is_told_of_a_need_that_has_ended() {
    var need = listing(buyer, "needs", "produce.aquatic", Map.of());
    var offer = listing(village, "offers", "produce.aquatic", Map.of());
    owner(
        "update listing set valid_from = ?, valid_until = ? where id = ?",
        LocalDate.now(Clocks.CHINA).minusDays(9),
        LocalDate.now(Clocks.CHINA).minusDays(1),
        UUID.fromString(need));
    buyer
        .request()
        .get("/api/v1/needs/" + need + "/suggestions/" + offer)
        .then()
        .statusCode(200)
        .body("possible", is(false));
  }

  /** All but the look at who asks, which is kept for a second. */
  private static int statements(Runnable work) {
    return (int) SqlLog.during(work).stream().filter(sql -> !sql.contains("membership")).count();
  }

  @Test
  void candidates_of_a_dense_category_come_from_their_index_alone() {
    var need = listing(buyer, "needs", "produce.aquatic", Map.of());
    var offer = listing(village, "offers", "produce.aquatic", Map.of());
    var columns =
        rows(
                "select column_name from information_schema.columns where table_name = 'listing'"
                    + " and is_generated = 'NEVER' and column_name not in ('id', 'created_by')")
            .stream()
            .map(row -> row.get(0))
            .collect(Collectors.joining(", "));
    owner(
        "insert into listing (id, created_by, %1$s) select gen_random_uuid(), 'crowd', %1$s from listing, generate_series(1, 3000) where id = ?"
            .formatted(columns),
        UUID.fromString(offer));
    owner("vacuum analyze listing");
    var reader = Actor.of("reader", "government", UUID.randomUUID(), "42", Capacity.VIEWER);
    var asking = listings.visible(reader, Side.NEED, UUID.fromString(need));
    var weights = rules.current();
    var plan = SqlLog.plan("unit", () -> oracle.bestLegs(asking, 100, weights));
    owner("delete from listing where created_by = 'crowd'");
    assertThat(plan)
        .contains("Index Only Scan using listing_candidate on listing")
        .doesNotContain("Seq Scan on listing");
    assertThat(plan.split("listing_candidate", -1)).hasSize(2);
  }

  private ValidatableResponse refused(String need, String offer, String... rules) {
    suggestions(buyer, "needs", need).statusCode(200).body("items.offer.id", not(hasItem(offer)));
    return explain(buyer, need, offer)
        .statusCode(200)
        .body("possible", is(false))
        .body("failed.rule", contains(rules))
        .body("suggestion", nullValue());
  }

  private static ValidatableResponse suggestions(Member by, String side, String id) {
    return by.request()
        .queryParam("limit", 100)
        .get("/api/v1/" + side + "/" + id + "/suggestions")
        .then();
  }

  private static ValidatableResponse explain(Member by, String need, String offer) {
    return by.request().get("/api/v1/needs/" + need + "/suggestions/" + offer).then();
  }

  private static String reviewed(Member by, String category, Map<String, Object> different) {
    var id = draft(by, "offers", category, different);
    owner(
        "update listing set state = 'PUBLISHED', confirmed_at = now() where id = ?",
        UUID.fromString(id));
    return id;
  }

  private static String listing(
      Member by, String side, String category, Map<String, Object> different) {
    var id = draft(by, side, category, different);
    verb(by, side, id, "publish");
    return id;
  }

  private static String draft(
      Member by, String side, String category, Map<String, Object> different) {
    var body =
        new HashMap<String, Object>(
            Map.of(
                "category",
                category,
                "title",
                "手工竹编",
                "quantity",
                Map.of("raw", "若干"),
                "territory",
                by.territory()));
    body.putAll(different);
    return by.request()
        .contentType(JSON)
        .body(body)
        .post("/api/v1/" + side)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static void verb(Member by, String side, String id, String verb) {
    by.request().post("/api/v1/" + side + "/" + id + "/" + verb).then().statusCode(200);
  }
}
