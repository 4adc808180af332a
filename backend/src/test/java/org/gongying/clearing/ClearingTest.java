package org.gongying.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongying.ExchangeTest;
import org.gongying.SqlLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClearingTest extends ExchangeTest {
  private static final Iterator<String> COUNTIES =
      List.of("420583", "420683", "420881", "421024", "421083", "421181", "421222", "421224")
          .iterator();

  @Inject ClearingWorker worker;

  private String county;
  private Member village;
  private Member mill;
  private Member works;
  private Member office;

  /** Each test has a county of its own, which its listings reach no further than. */
  @BeforeEach
  void settle() {
    county = COUNTIES.next();
    village = knownTrader("village", county);
    mill = knownTrader("enterprise", county);
    works = knownTrader("enterprise", county);
    office = trader("government", county);
  }

  /** What is listed here is nobody's counterpart in other tests. */
  @AfterEach
  void close() {
    owner("update listing set state = 'WITHDRAWN' where county_code = ? and open", county);
  }

  @Test
  void of_exchanges_that_take_the_same_goods_those_of_the_greatest_benefit_are_chosen() {
    // The village has 10 t for both; the mill alone could take them all.
    lists(village, "offers", "produce.grain", "高粱", "10吨");
    lists(village, "needs", "input.feed", "求购青贮饲料", "20吨");
    for (var buyer : List.of(mill, works)) {
      lists(buyer, "needs", "produce.grain", "收购高粱", "10吨");
      lists(buyer, "offers", "input.feed", "青贮饲料", "10吨");
    }
    var done = cleared();
    assertThat(done.getString("state")).isEqualTo("PLANNED");
    assertThat(done.getBoolean("nightly")).isFalse();
    assertThat(done.getLong("benefit")).isPositive().isLessThanOrEqualTo(done.getLong("bound"));
    assertThat(done.getInt("needsRead")).isEqualTo(done.getInt("needs"));
    var found = exchanges(done.getString("id"), office).extract().jsonPath();
    double given = 0;
    for (int i = 0; i < found.getList("items").size(); i++) {
      var item = found.getMap("items[" + i + "].exchange.legs[0].quantity");
      given += Double.parseDouble((String) item.get("value"));
      assertThat(found.getString("items[" + i + "].exchange.legs[0].giver.id"))
          .isEqualTo(village.participant().toString());
      assertThat(found.getBoolean("items[" + i + "].open")).isTrue();
    }
    assertThat(given).isGreaterThan(9.9).isLessThanOrEqualTo(10);
  }

  @Test
  void a_ring_is_put_to_all_three_and_accepted_for_nobody() {
    ring("2吨");
    String id = cleared().getString("id");
    exchanges(id, office)
        .body("items", hasSize(1))
        .body("items[0].exchange.kind", is("RING"))
        .body("items[0].share", is(1000))
        .body("items[0].match", nullValue());
    int number = exchanges(id, office).extract().path("items[0].number");
    String match =
        send(office, id, number, 999_999)
            .statusCode(200)
            .body("items.status", contains(200, 404))
            .extract()
            .path("items[0].match");
    for (var one : List.of(village, mill, works)) {
      get(one, "matches/" + match)
          .body("kind", is("RING"))
          .body("origin", is("GOVERNMENT"))
          .body("parties.acceptedRevision", is(Arrays.asList(null, null, null)))
          .body("waitingForMe", is(true));
    }
    accept(village, match, 1).statusCode(200).body("agreement", nullValue());
    accept(mill, match, 1).statusCode(200).body("agreement", nullValue());
    accept(works, match, 1).statusCode(200).body("state", is("AGREED"));
    send(office, id, number).body("items[0].match", is(match));
    exchanges(id, office).body("items[0].match", is(match));
  }

  @Test
  void an_office_finds_what_has_a_listing_in_its_territory() {
    ring("2吨");
    String id = cleared().getString("id");
    int number = exchanges(id, office).body("items", hasSize(1)).extract().path("items[0].number");
    for (var above : List.of(county.substring(0, 2), county.substring(0, 4))) {
      exchanges(id, trader("government", above)).body("items", not(empty()));
    }
    assertThat(SqlLog.plan("cleared_exchange", () -> exchanges(id, office)))
        .contains("cleared_place_pk")
        .doesNotContain("Sort");
    var elsewhere = trader("government", "620102");
    exchanges(id, elsewhere).body("items", empty());
    send(elsewhere, id, number).body("items.status", contains(404));
    get(village, "clearings/" + id).statusCode(403);
    get(office, "clearings/" + UUID.randomUUID()).statusCode(404);
  }

  @Test
  void what_is_withdrawn_meanwhile_is_told_and_not_put_to_anybody() {
    var offer = ring("2吨");
    String id = cleared().getString("id");
    village.request().post("/api/v1/offers/" + offer + "/withdraw").then().statusCode(200);
    int number =
        exchanges(id, office)
            .body("items[0].open", is(false))
            .body("items[0].exchange.legs", hasSize(3))
            .extract()
            .path("items[0].number");
    send(office, id, number)
        .body("items.status", contains(409))
        .body("items[0].problem.type", is("/problems/listing-closed"));
  }

  @Test
  void how_much_of_what_is_not_counted_officers_have_to_say_themselves() {
    ring("若干");
    String id = cleared().getString("id");
    int number = exchanges(id, office).extract().path("items[0].number");
    send(office, id, number)
        .body("items.status", contains(409))
        .body("items[0].problem.type", is("/problems/exchange-uncounted"));
  }

  @Test
  void while_one_is_made_whoever_asks_hears_of_that_one() {
    String id = cleared().getString("id");
    owner(
        "update clearing set state = 'PLANNING', worker = 'killed',"
            + " leased_until = now() + interval '1 hour' where id = ?",
        UUID.fromString(id));
    ask(office).statusCode(202).body("id", is(id)).body("state", is("PLANNING"));
    worker.nightly();
    worker.resume();
    assertThat(going().getString("state")).isEqualTo("PLANNING");
    // One that was cut off is made when its lease is over.
    owner("delete from cleared_exchange where clearing = ?", UUID.fromString(id));
    owner("update clearing set leased_until = now() where id = ?", UUID.fromString(id));
    worker.resume();
    assertThat(ended(id).getString("state")).isEqualTo("PLANNED");
  }

  @Test
  void one_a_night_is_made_and_old_ones_go() {
    waitUntilNoneIsMade();
    String old = cleared().getString("id");
    owner("update clearing set created_at = now() - interval '15 days'");
    worker.nightly();
    waitUntilNoneIsMade();
    get(office, "clearings/" + old).statusCode(404);
    get(office, "clearings").body("items", hasSize(1)).body("items[0].nightly", is(true));
    worker.nightly();
    get(office, "clearings").body("items", hasSize(1));
    assertThat(SqlLog.plan("clearing", () -> get(office, "clearings")))
        .contains("clearing_list")
        .doesNotContain("Sort");
  }

  @Test
  void a_length_no_exchange_has_is_refused() {
    call(office, "clearings", Map.of("longest", 5))
        .statusCode(422)
        .body("violations.pointer", contains("#/longest"));
    call(office, "clearings", Map.of("longest", 1)).statusCode(422);
    call(village, "clearings", Map.of()).statusCode(403);
  }

  /** The village's offer, which is the first leg. */
  private String ring(String quantity) {
    var offer = lists(village, "offers", "produce.tea", "云雾茶", quantity);
    lists(mill, "needs", "produce.tea", "收购云雾茶", quantity);
    lists(mill, "offers", "input.packaging", "包装纸箱", quantity);
    lists(works, "needs", "input.packaging", "求购包装纸箱", quantity);
    lists(works, "offers", "input.fertiliser", "有机肥", quantity);
    lists(village, "needs", "input.fertiliser", "求购有机肥", quantity);
    return offer;
  }

  private static String lists(
      Member by, String side, String category, String title, String quantity) {
    return post(
        by,
        side,
        Map.of(
            "category",
            category,
            "title",
            title,
            "quantity",
            Map.of("raw", quantity),
            "reach",
            "county"));
  }

  private static ValidatableResponse ask(Member by) {
    return call(by, "clearings", Map.of());
  }

  private static ValidatableResponse exchanges(String id, Member by) {
    return get(by, "clearings/" + id + "/exchanges", "limit", 100).statusCode(200);
  }

  private static ValidatableResponse send(Member by, String id, Integer... numbers) {
    return call(by, "clearings/" + id + "/send", Map.of("exchanges", List.of(numbers)));
  }

  private JsonPath cleared() {
    waitUntilNoneIsMade();
    return ended(ask(office).statusCode(202).extract().path("id"));
  }

  private void waitUntilNoneIsMade() {
    var newest = going();
    if (newest.getString("state") != null) {
      ended(newest.getString("id"));
    }
  }

  private JsonPath going() {
    return get(office, "clearings", "limit", 1).extract().jsonPath().setRootPath("items[0]");
  }

  private JsonPath ended(String id) {
    for (int i = 0; i < 300; i++) {
      var now = get(office, "clearings/" + id).statusCode(200).extract().jsonPath();
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
}
