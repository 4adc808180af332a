package org.gongying.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongying.ExchangeTest;
import org.gongying.SqlLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AllocationTest extends ExchangeTest {
  private static final String CATEGORY = "input.feed";

  @Inject AllocationWorker worker;

  private final Member village = knownTrader("village", YUNWUSHAN);
  private final Member buyer = knownTrader("enterprise", WUHAN);
  private final Member other = knownTrader("enterprise", "420106");
  private final Member office = trader("government", "42");
  private String offer;

  @BeforeEach
  void two_needs_compete_for_one_offer() {
    offer = list(village, "offers", "1000斤");
    list(buyer, "needs", "800斤");
    list(other, "needs", "800斤");
  }

  /** What is listed here is nobody's counterpart in other tests. */
  @AfterEach
  void close() {
    owner("update listing set state = 'WITHDRAWN' where category = ? and open", CATEGORY);
  }

  @Test
  void a_plan_shares_out_all_of_an_offer_and_proves_it() {
    var done = planned(Map.of("fairness", 3));
    assertThat(done.getString("state")).isEqualTo("PLANNED");
    assertThat(done.getInt("needs")).isEqualTo(2);
    assertThat(done.getInt("needsRead")).isEqualTo(2);
    assertThat(done.getInt("pairsSolved")).isEqualTo(done.getInt("pairs")).isEqualTo(2);
    assertThat(done.getLong("worth")).isPositive().isEqualTo(done.getLong("bound"));
    assertThat(done.getList("curve.fairness")).containsExactly(0, 1, 3, 6, 10);
    assertThat(done.getList("curve.benefit").get(0)).isEqualTo(10_000);
    var lines =
        lines(done.getString("id"))
            .body("items", hasSize(2))
            .body("items.offer.id", everyItem(is(offer)))
            .body("items.unit", everyItem(is("jin")))
            .extract()
            .jsonPath();
    assertThat(lines.getDouble("items.quantity.sum()")).isEqualTo(1000);
    assertThat(lines.getDouble("items.quantity.max()")).isLessThanOrEqualTo(800);
  }

  @Test
  void lines_that_are_sent_are_put_to_both_and_accepted_for_nobody() {
    String id = planned(Map.of()).getString("id");
    lines(id)
        .body("items[0].need.participant.id", is(buyer.participant().toString()))
        .body("items[0].offer.territory.code", is(YUNWUSHAN));
    var sent =
        call(office, "allocations/" + id + "/send", Map.of("lines", List.of(1, 2, 99)))
            .statusCode(200)
            .body("items.number", is(List.of(1, 2, 99)))
            .body("items.status", is(List.of(200, 200, 404)))
            .extract();
    String match = sent.path("items[0].match");
    for (var one : List.of(village, buyer)) {
      get(one, "matches/" + match)
          .body("origin", is("GOVERNMENT"))
          .body("office.id", is(office.participant().toString()))
          .body("revisions[0].by.id", is(office.participant().toString()))
          .body("legs[0].quantity.value", is("800"))
          .body("parties.acceptedRevision", is(Arrays.asList(null, null)))
          .body("waitingForMe", is(true));
    }
    accept(office, match, 1).statusCode(403).body("type", is("/problems/not-a-party"));
    accept(village, match, 1).statusCode(200).body("agreement", nullValue());
    accept(buyer, match, 1).statusCode(200).body("state", is("AGREED"));
    // Sent again a line is what it was; what is open already between the two is said.
    call(office, "allocations/" + id + "/send", Map.of("lines", List.of(1)))
        .body("items[0].match", is(match));
    String again = planned(Map.of()).getString("id");
    call(office, "allocations/" + again + "/send", Map.of("lines", List.of(1, 2)))
        .statusCode(200)
        .body("items.problem.type", hasItem("/problems/match-open"));
    get(office, "allocations", "limit", 2).body("items.id", is(List.of(again, id)));
    assertThat(SqlLog.plan("allocation", () -> get(office, "allocations")))
        .contains("allocation_list")
        .doesNotContain("Sort");
  }

  @Test
  void government_puts_only_what_lies_in_its_territory_to_two_others() {
    var need = list(buyer, "needs", "30斤");
    call(office, "matches", Map.of("kind", "DIRECT", "legs", List.of(leg(offer, need, "10斤"))))
        .statusCode(201)
        .body("origin", is("GOVERNMENT"))
        .body("waitingForMe", is(false));
    call(
            trader("government", "4228"),
            "matches",
            Map.of("kind", "DIRECT", "legs", List.of(leg(offer, need, "10斤"))))
        .statusCode(403)
        .body("type", is("/problems/not-your-listing"));
  }

  @Test
  void lines_come_page_by_page() {
    String id = planned(Map.of()).getString("id");
    var first = lines(id + "/lines?limit=1", office).body("items.number", is(List.of(1)));
    String next = first.extract().path("next");
    lines(id + "/lines?limit=1&cursor=" + next, office)
        .body("items.number", is(List.of(2)))
        .body("next", is((String) null));
  }

  @Test
  void a_dry_run_says_what_it_would_come_to_and_keeps_no_line() {
    var done = planned(Map.of("dryRun", true));
    assertThat(done.getString("state")).isEqualTo("PLANNED");
    assertThat(done.getLong("worth")).isPositive();
    lines(done.getString("id")).body("items", empty());
  }

  @Test
  void what_nobody_knows_the_quantity_of_is_left_out() {
    list(village, "offers", "若干");
    list(buyer, "needs", "若干");
    var done = planned(Map.of());
    assertThat(done.getString("state")).isEqualTo("PLANNED");
    lines(done.getString("id"))
        .body("items", hasSize(2))
        .body("items.offer.id", everyItem(is(offer)));
  }

  @Test
  void quantities_that_no_sum_holds_are_refused_by_name() {
    for (int i = 0; i < 2; i++) {
      list(village, "offers", "99999999999999斤");
    }
    var done = planned(Map.of());
    assertThat(done.getString("state")).isEqualTo("FAILED");
    assertThat(done.getString("reason")).startsWith("数量太大");
  }

  @Test
  void where_nothing_is_needed_nothing_is_planned() {
    var done = planned(Map.of("territory", "4228"));
    assertThat(done.getString("state")).isEqualTo("PLANNED");
    assertThat(done.getInt("needs")).isZero();
    assertThat(done.getLong("worth")).isZero();
  }

  @Test
  void one_that_was_cut_off_is_made_when_its_lease_is_over() {
    String id = planned(Map.of()).getString("id");
    owner("delete from allocation_line where allocation = ?", UUID.fromString(id));
    owner(
        "update allocation set state = 'PLANNING', worker = 'killed', leased_until = now()"
            + " where id = ?",
        UUID.fromString(id));
    worker.resume();
    assertThat(ended(id).getString("state")).isEqualTo("PLANNED");
    lines(id).body("items", hasSize(2));
  }

  @Test
  void a_cancelled_plan_stays_so() {
    String id = planned(Map.of()).getString("id");
    call(office, "allocations/" + id + "/cancel", Map.of()).statusCode(409);
    owner(
        "update allocation set state = 'PLANNING', leased_until = now() + interval '1 hour'"
            + " where id = ?",
        UUID.fromString(id));
    call(office, "allocations/" + id + "/cancel", Map.of())
        .statusCode(200)
        .body("state", is("CANCELLED"));
    worker.resume();
    assertThat(ended(id).getString("state")).isEqualTo("CANCELLED");
  }

  @Test
  void only_the_government_of_a_territory_plans_for_it() {
    ask(trader("government", "4228"), Map.of()).statusCode(403);
    ask(office, Map.of("territory", "429999")).statusCode(422);
    ask(office, Map.of("categories", List.of("nothing"))).statusCode(422);
    ask(office, Map.of("programme", "nothing")).statusCode(422);
    ask(office, Map.of("fairness", 11)).statusCode(422);
    String id = planned(Map.of()).getString("id");
    lines(id + "/lines", trader("government", "4228")).statusCode(404);
  }

  private static String list(Member by, String side, String quantity) {
    return post(by, side, Map.of("category", CATEGORY, "quantity", Map.of("raw", quantity)));
  }

  private static ValidatableResponse ask(Member by, Map<String, Object> different) {
    var body = new HashMap<String, Object>(Map.of("territory", "42"));
    body.put("categories", List.of(CATEGORY));
    body.putAll(different);
    return call(by, "allocations", body);
  }

  private JsonPath planned(Map<String, Object> different) {
    return ended(ask(office, different).statusCode(202).extract().path("id"));
  }

  private JsonPath ended(String id) {
    for (int i = 0; i < 300; i++) {
      var now = lines(id, office).statusCode(200).extract().jsonPath();
      if (!now.getString("state").equals("PLANNING")) {
        return now;
      }
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    throw new AssertionError("still planning");
  }

  private ValidatableResponse lines(String id) {
    return lines(id + "/lines", office).statusCode(200);
  }

  private static ValidatableResponse lines(String path, Member by) {
    return by.request().get("/api/v1/allocations/" + path).then();
  }
}
