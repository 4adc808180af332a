package org.gongying.matching;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongying.ExchangeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FindExchangesTest extends ExchangeTest {
  private static final Iterator<String> COUNTIES =
      List.of("420381", "422828", "420324", "420525", "420626").iterator();

  private String county;
  private Member village;
  private Member mill;
  private Member works;

  /** Each test has a county of its own, which its listings reach no further than. */
  @BeforeEach
  void settle() {
    county = COUNTIES.next();
    village = knownTrader("village", county);
    mill = knownTrader("enterprise", county);
    works = knownTrader("enterprise", county);
  }

  @Test
  void two_who_each_have_what_the_other_needs_are_told_with_what_each_gives_and_gets() {
    lists(village, "offers", "produce.grain", "云雾山高粱", "10吨");
    var need = lists(mill, "needs", "produce.grain", "收购高粱", "4吨");
    lists(mill, "offers", "input.feed", "青贮饲料", "3吨");
    lists(village, "needs", "input.feed", "求购青贮饲料", "2000公斤");
    found(village)
        .body("exchanges", hasSize(1))
        .body("complete", is(true))
        .body("exchanges[0].kind", is("RECIPROCAL"))
        .body("exchanges[0].legs.giver.id", is(ids(village, mill)))
        .body("exchanges[0].legs.taker.id", is(ids(mill, village)))
        .body("exchanges[0].legs[0].need.id", is(need))
        .body("exchanges[0].legs[0].quantity.value", is("4"))
        .body("exchanges[0].legs[1].needQuantity.value", is("2000"))
        .body("exchanges[0].gains.participant.id", is(ids(village, mill)))
        .body("exchanges[0].gains[0].gives", is("云雾山高粱，4吨"))
        .body("exchanges[0].gains[0].gets", is("青贮饲料，2吨"))
        .body("exchanges[0].gains[1].gives", is("青贮饲料，2吨"));
  }

  @Test
  void a_ring_of_three_is_told_by_each_of_them_from_its_own_side() {
    lists(village, "offers", "produce.aquatic", "云雾山蜂蜜", "2吨");
    lists(mill, "needs", "produce.aquatic", "收购蜂蜜", "2吨");
    lists(mill, "offers", "energy.biogas", "烘干机", "若干");
    lists(works, "needs", "energy.biogas", "求购烘干机", "若干");
    lists(works, "offers", "input.fertiliser", "有机肥", "5吨");
    lists(village, "needs", "input.fertiliser", "求购有机肥", "5吨");
    for (var ring :
        List.of(
            List.of(village, mill, works),
            List.of(mill, works, village),
            List.of(works, village, mill))) {
      found(ring.get(0))
          .body("exchanges", hasSize(1))
          .body("exchanges[0].kind", is("RING"))
          .body("exchanges[0].legs.giver.id", is(ids(ring.toArray(Member[]::new))));
    }
    found(village).body("exchanges[0].legs[1].quantity", nullValue());
    found(village, "longest", 2).body("exchanges", empty());
  }

  @Test
  void a_near_miss_says_what_one_listing_more_would_make_of_it() {
    lists(village, "offers", "produce.fungi", "云雾山木耳", "2吨");
    lists(mill, "needs", "produce.fungi", "收购木耳", "1吨");
    lists(mill, "offers", "input.packaging", "包装纸箱", "3吨");
    lists(works, "needs", "input.packaging", "求购包装纸箱", "9吨");
    found(village)
        .body("exchanges", empty())
        .body("nearMisses", hasSize(1))
        .body("nearMisses[0].side", is("NEED"))
        .body("nearMisses[0].category", is("input.packaging"))
        .body("nearMisses[0].counterpart.id", is(mill.participant().toString()))
        .body("nearMisses[0].quantity.value", is("3"))
        .body("nearMisses[0].sentence", containsString("3吨以内"));
    lists(village, "needs", "input.packaging", "求购纸箱", "3吨");
    found(village).body("exchanges", hasSize(1));
  }

  @Test
  void what_is_withdrawn_makes_no_exchange() {
    lists(village, "offers", "produce.forest", "云雾山茶油", "2吨");
    lists(mill, "needs", "produce.forest", "收购茶油", "1吨");
    var offer = lists(mill, "offers", "input.machinery", "榨油设备", "1吨");
    lists(village, "needs", "input.machinery", "求购榨油设备", "1吨");
    found(village).body("exchanges", hasSize(1));
    mill.request().post("/api/v1/offers/" + offer + "/pause").then().statusCode(200);
    found(village).body("exchanges", empty());
  }

  @Test
  void only_its_members_and_those_who_govern_its_place_may_ask() {
    var path = "participants/" + village.participant() + "/exchanges";
    get(trader("government", county.substring(0, 4)), path).statusCode(200);
    get(member("village", county, village.participant(), "VIEWER"), path).statusCode(200);
    get(trader("government", "4201"), path).statusCode(404);
    get(mill, path).statusCode(404);
    get(mill, "participants/" + UUID.randomUUID() + "/exchanges").statusCode(404);
    get(village, path, "longest", 5)
        .statusCode(400)
        .body("violations.parameter", contains("longest"));
    get(village, path, "limit", 0).statusCode(400);
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

  private static ValidatableResponse found(Member by, Object... query) {
    return get(by, "participants/" + by.participant() + "/exchanges", query).statusCode(200);
  }

  private static List<String> ids(Member... members) {
    return Arrays.stream(members).map(m -> m.participant().toString()).toList();
  }
}
