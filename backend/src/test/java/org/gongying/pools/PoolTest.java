package org.gongying.pools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.gongying.ExchangeTest;
import org.gongying.SqlLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PoolTest extends ExchangeTest {
  @Inject JoinPool job;

  private final Member works = knownTrader("enterprise", WUHAN);
  private final Member one = knownTrader("village", YUNWUSHAN);
  private final Member two = knownTrader("village", "421181114233");
  private String manure;

  @BeforeEach
  void sixty_tons_are_offered() {
    manure = listed(works, "offers", "有机肥", "60吨");
  }

  /** What is listed here is nobody's counterpart in other tests. */
  @AfterEach
  void close() {
    owner("update listing set state = 'WITHDRAWN' where branch = 'input' and open");
  }

  @Test
  void many_buy_together_at_the_price_they_come_to_and_sign_one_agreement() {
    var pool =
        id(
            opened(
                works,
                manure,
                "10吨",
                List.of(step("5吨", "900元/吨"), step("10吨", "0.8元/公斤"), step("20吨", "700元/吨"))));
    var ones = listed(one, "needs", "求购有机肥", "15吨");
    joined(one, pool, ones, "7000公斤")
        .statusCode(200)
        .body("joined.value", is("7"))
        .body("missing.value", is("3"))
        .body("share", is(700))
        .body("step.price", is("900"))
        .body("parts[0].cost", is("6300"))
        .body("sentence", is("还差3吨就够起订量"));
    closed(works, pool).statusCode(409).body("detail", containsString("还差3吨"));
    joined(two, pool, listed(two, "needs", "求购有机肥", "9吨"), "5吨")
        .statusCode(200)
        .body("missing.value", is("0"))
        .body("step.price", is("800"))
        .body("sentence", is("已够起订量；再凑8吨，单价就到700元"));
    joined(one, pool, ones, "8吨").statusCode(200).body("joined.value", is("13"));
    closed(one, pool).statusCode(403);
    String match =
        closed(works, pool).statusCode(200).body("state", is("CLOSED")).extract().path("match");
    joined(one, pool, ones, "1吨").statusCode(409).body("type", is("/problems/pool-over"));
    String agreement =
        get(one, "matches/" + match)
            .body("kind", is("POOL"))
            .body("state", is("AGREED"))
            .body("revisions[0].price.amount", is("800"))
            .body("parties.gives", contains("有机肥 13 吨", "货款（800 CNY / 吨）", "货款（800 CNY / 吨）"))
            .extract()
            .path("agreement");
    for (var who : List.of(one, two, works)) {
      sign(who, agreement).statusCode(200);
    }
    assertThat(ledger(manure)).containsExactly("60", "47", "13", "PARTLY_COMMITTED");
    assertThat(ledger(ones)).containsExactly("15", "7", "8", "PARTLY_COMMITTED");
    get(one, "public/agreements", "participant", works.participant())
        .body("items[0].title", is("有机肥"))
        .body("items[0].legs.quantity.value", contains("8", "5"))
        .body("items[0].parties", hasSize(3));
  }

  @Test
  void many_fill_one_buyer_s_lot_together() {
    var buyer = knownTrader("enterprise", "420106");
    var wanted = listed(buyer, "needs", "收购有机肥", "20吨");
    var pool = id(opened(buyer, wanted, "10吨", null));
    var ones = listed(one, "offers", "农家有机肥", "12000斤");
    joined(one, pool, ones, "6吨").statusCode(200).body("parts[0].cost", nullValue());
    joined(two, pool, listed(two, "offers", "农家有机肥", "4吨"), "4吨").statusCode(200);
    String match = closed(buyer, pool).statusCode(200).extract().path("match");
    get(buyer, "matches/" + match)
        .body("legs.need.id", contains(wanted, wanted))
        .body("legs[0].quantity.value", is("12000"))
        .body("legs[0].needQuantity.value", is("6"));
  }

  @Test
  void who_leaves_owes_nothing_and_what_is_sold_meanwhile_does_not_count() {
    var pool = id(opened(works, manure, "10吨", null));
    joined(one, pool, listed(one, "needs", "求购有机肥", "7吨"), "7吨").statusCode(200);
    leave(one, pool).statusCode(200).body("parts", empty());
    leave(one, pool).statusCode(409).body("type", is("/problems/pool-absent"));
    var twos = listed(two, "needs", "求购有机肥", "12吨");
    joined(two, pool, twos, "11吨").statusCode(200).body("parts[0].counts", is(true));
    two.request().post("/api/v1/needs/" + twos + "/withdraw").then().statusCode(200);
    get(works, "pools/" + pool).body("parts[0].counts", is(false)).body("missing.value", is("10"));
    closed(works, pool).statusCode(409).body("type", is("/problems/pool-short"));
  }

  @Test
  void at_the_deadline_what_is_reached_is_closed_and_what_is_not_lapses() {
    var reached = id(opened(works, manure, "10吨", null));
    joined(one, reached, listed(one, "needs", "求购有机肥", "10吨"), "10吨").statusCode(200);
    var short_ = id(opened(works, listed(works, "offers", "有机肥", "60吨"), "10吨", null));
    owner("update pool set deadline = now() where id = ?", UUID.fromString(reached));
    owner("update pool set deadline = now() where id = ?", UUID.fromString(short_));
    joined(two, short_, listed(two, "needs", "求购有机肥", "10吨"), "10吨")
        .statusCode(409)
        .body("type", is("/problems/pool-over"));
    job.endDue();
    get(one, "pools/" + reached).body("state", is("CLOSED"));
    get(one, "pools/" + short_).body("state", is("LAPSED")).body("match", nullValue());
  }

  @Test
  void of_many_who_join_at_once_no_more_is_taken_in_than_there_is() {
    var pool = id(opened(works, manure, "10吨", null));
    var calls = new ArrayList<Supplier<String>>();
    for (int i = 0; i < 10; i++) {
      var buyer = knownTrader("enterprise", "4201" + (11 + i % 3));
      var need = listed(buyer, "needs", "求购有机肥", "9吨");
      calls.add(() -> outcome(joined(buyer, pool, need, "9吨")));
    }
    @SuppressWarnings("unchecked")
    var outcomes = atOnce(calls.toArray(Supplier[]::new));
    assertThat(outcomes.stream().filter("200"::equals)).hasSize(6);
    assertThat(outcomes).contains("409/pool-full");
    get(works, "pools/" + pool).body("joined.value", is("54"));
  }

  @Test
  void what_is_no_pool_is_refused_by_name() {
    refused(opened(works, manure, "61吨", null), "#/least");
    refused(opened(works, manure, "3亩", null), "#/least");
    refused(opened(works, manure, "10吨", List.of(step("11吨", "1元/斤"))), "#/steps/0/from");
    refused(
        opened(works, manure, "10吨", List.of(step("5吨", "1元/斤"), step("5吨", "面议"))),
        "#/steps/1/from",
        "#/steps/1/price");
    refused(opened(works, listed(works, "offers", "有机肥", "若干"), "10吨", null), "#/listing");
    opened(one, manure, "10吨", null).statusCode(404);
    var pool = id(opened(works, manure, "10吨", null));
    opened(works, manure, "10吨", null).statusCode(409).body("type", is("/problems/pool-open"));
    var need = listed(one, "needs", "求购有机肥", "2吨");
    refused(joined(one, pool, need, "3吨"), "#/quantity");
    refused(joined(one, pool, need, "大约1吨"), "#/quantity");
    refused(joined(works, pool, listed(works, "needs", "有机肥", "3吨"), "3吨"), "#/listing");
    refused(joined(one, pool, listed(one, "offers", "有机肥", "3吨"), "3吨"), "#/listing");
    refused(joined(one, pool, need(one, "3吨"), "3吨"), "#/listing");
    joined(two, pool, need, "1吨").statusCode(404);
    get(one, "pools/" + UUID.randomUUID()).statusCode(404);
  }

  @Test
  void open_ones_are_listed_by_category_and_one_s_own_in_any_state() {
    var pool = id(opened(works, manure, "10吨", null));
    joined(one, pool, listed(one, "needs", "求购有机肥", "10吨"), "10吨").statusCode(200);
    closed(works, pool).statusCode(200);
    var open = id(opened(works, listed(works, "offers", "有机肥", "60吨"), "10吨", null));
    get(two, "pools", "category", "input.fertiliser", "limit", 1)
        .body("items.id", contains(open))
        .body("items[0].owner.id", is(works.participant().toString()));
    get(works, "pools", "mine", true).body("items.id", containsInAnyOrder(pool, open));
    get(one, "pools", "mine", true).body("items.id", contains(pool));
    String next = get(works, "pools", "mine", true, "limit", 1).extract().path("next");
    get(works, "pools", "mine", true, "limit", 1, "cursor", next).body("items.id", contains(pool));
  }

  @Test
  void every_list_is_read_by_its_index() {
    assertThat(plan(one, "pools")).contains("pool_open").doesNotContain("Sort");
    assertThat(plan(one, "pools?category=input")).contains("pool_branch").doesNotContain("Sort");
    assertThat(plan(one, "pools?category=input.feed"))
        .contains("pool_category")
        .doesNotContain("Sort");
    assertThat(plan(one, "pools?mine=true")).contains("pool_owner").doesNotContain("Sort");
    get(one, "pools?mine=true");
    assertThat(SqlLog.plan("pool_part", () -> get(one, "pools", "mine", true)))
        .contains("pool_part_list")
        .doesNotContain("Sort");
  }

  private static String plan(Member reader, String path) {
    get(reader, path);
    return SqlLog.plan(
        "pool", () -> reader.request().get("/api/v1/" + path).then().statusCode(200));
  }

  private static ValidatableResponse opened(
      Member by, String listing, String least, List<Map<String, Object>> steps) {
    var body = new HashMap<String, Object>();
    body.put("listing", listing);
    body.put("least", Map.of("raw", least));
    body.put("deadline", Instant.now().plus(7, ChronoUnit.DAYS).toString());
    body.put("steps", steps);
    return call(by, "pools", body);
  }

  private static Map<String, Object> step(String from, String price) {
    return Map.of("from", Map.of("raw", from), "price", Map.of("raw", price));
  }

  private static ValidatableResponse joined(
      Member by, String pool, String listing, String quantity) {
    return call(
        by,
        "pools/" + pool + "/join",
        Map.of("listing", listing, "quantity", Map.of("raw", quantity)));
  }

  private static ValidatableResponse leave(Member by, String pool) {
    return call(by, "pools/" + pool + "/leave", Map.of());
  }

  private static ValidatableResponse closed(Member by, String pool) {
    return call(by, "pools/" + pool + "/close", Map.of());
  }

  private static void refused(ValidatableResponse answer, String... pointers) {
    answer.statusCode(422).body("violations.pointer", contains(pointers));
  }

  private static String listed(Member by, String side, String title, String quantity) {
    return post(
        by,
        side,
        Map.of(
            "category", "input.fertiliser", "title", title, "quantity", Map.of("raw", quantity)));
  }
}
