package org.gongying.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.gongying.ExchangeTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 多方互换: all or nothing, from the proposal to the last signature. */
@QuarkusTest
class RingTest extends ExchangeTest {
  private Member village;
  private Member mill;
  private Member works;
  private String potatoes;
  private String potatoesWanted;
  private String feed;
  private String feedWanted;
  private String manure;
  private String manureWanted;

  @BeforeEach
  void three_who_each_have_what_the_next_one_needs() {
    village = knownTrader("village", YUNWUSHAN);
    mill = knownTrader("enterprise", WUHAN);
    works = knownTrader("enterprise", "420106");
    potatoes = listed(village, "offers", "produce.tuber", "西瓜红红薯", "1000斤");
    potatoesWanted = listed(mill, "needs", "produce.tuber", "收购红薯", "2吨");
    feed = listed(mill, "offers", "input.packaging", "薯干包装袋", "3万个");
    feedWanted = listed(works, "needs", "input.packaging", "求购包装袋", "3万个");
    manure = listed(works, "offers", "input.fertiliser", "有机肥", "5吨");
    manureWanted = listed(village, "needs", "input.fertiliser", "求购有机肥", "5吨");
  }

  /** What is listed here is nobody's counterpart in other tests. */
  @AfterEach
  void close() {
    owner("update listing set state = 'WITHDRAWN' where branch = 'input' and open");
  }

  @Test
  void a_ring_is_agreed_when_all_accept_and_takes_all_quantities_with_the_last_signature() {
    var ring = id(proposed(village, ring()).body("kind", is("RING")).body("legs", hasSize(3)));
    get(works, "matches/" + ring)
        .body("parties.name", hasSize(3))
        .body("parties.id", contains(ids(village, mill, works)))
        .body("legs.giver.id", contains(ids(village, mill, works)))
        .body("legs.taker.id", contains(ids(mill, works, village)))
        .body("legs[0].quantity.value", is("1000"))
        .body("legs[0].needQuantity.value", is("0.5"))
        .body("revisions[0].amounts", hasSize(3))
        .body("revisions[0].quantity", nullValue())
        .body("parties[2].gives", is("有机肥 2吨"))
        .body("waitingForMe", is(true));
    accept(mill, ring, 1).statusCode(200).body("agreement", nullValue());
    String agreement =
        accept(works, ring, 1)
            .statusCode(200)
            .body("state", is("AGREED"))
            .extract()
            .path("agreement");
    get(village, "agreements/" + agreement)
        .body("legs", hasSize(3))
        .body("parties.id", contains(ids(village, mill, works)));
    sign(village, agreement).statusCode(200);
    sign(works, agreement).statusCode(200).body("state", is("INTENTION"));
    assertThat(ledger(potatoes)).contains("1000", "PUBLISHED");
    sign(mill, agreement).statusCode(200).body("state", is("SIGNED"));
    assertThat(ledger(potatoes)).containsExactly("1000", "0", "1000", "COMMITTED");
    assertThat(ledger(potatoesWanted)).containsExactly("2", "1.5", "0.5", "PARTLY_COMMITTED");
    assertThat(ledger(feed)).containsExactly("30000", "20000", "10000", "PARTLY_COMMITTED");
    assertThat(ledger(manureWanted)).containsExactly("5", "3", "2", "PARTLY_COMMITTED");
    StoryTest.conserved();
    get(village, "public/agreements", "participant", village.participant())
        .body("items[0].title", is("西瓜红红薯 ⇄ 薯干包装袋 ⇄ 有机肥"))
        .body("items[0].legs", hasSize(3))
        .body("items[0].legs[1].quantity.raw", is("1万个"))
        .body("items[0].parties", hasSize(3));
  }

  @Test
  void one_refusal_ends_it_for_all() {
    var ring = id(proposed(mill, ring()));
    accept(village, ring, 1).statusCode(200);
    decline(works, ring, "price").statusCode(200).body("state", is("DECLINED"));
    for (var one : List.of(village, mill, works)) {
      get(one, "matches/" + ring).body("waitingForMe", is(false)).body("agreement", nullValue());
    }
    accept(mill, ring, 1).statusCode(409);
    id(proposed(village, ring()));
  }

  @Test
  void other_amounts_are_a_revision_that_all_accept_anew() {
    var ring = id(proposed(village, ring()));
    accept(mill, ring, 1).statusCode(200);
    counter(works, ring, "legs", List.of(Map.of(), Map.of(), amount("1500公斤")))
        .statusCode(200)
        .body("legs[0].quantity.value", is("1000"))
        .body("legs[2].quantity.value", is("1.5"))
        .body("revisions[1].amounts[2].quantity.raw", is("1500公斤"));
    accept(village, ring, 1).statusCode(409).body("type", is("/problems/revision-changed"));
    accept(village, ring, 2).statusCode(200);
    accept(mill, ring, 2).statusCode(200).body("state", is("AGREED"));

    counter(works, id(proposed(works, pair())), "quantity", amount("1斤").get("quantity"))
        .statusCode(422)
        .body("violations.pointer", contains("#/quantity"));
    counter(mill, ring, "legs", List.of(Map.of())).statusCode(409);
  }

  @Test
  void what_is_left_of_every_leg_is_seen_before_anybody_accepts() {
    var ring = id(proposed(village, ring()));
    var other = knownTrader("enterprise", "420107");
    sign(
        works,
        agree(other, works, leg(manure, null, "4吨"), "price", amount("1元一斤").get("quantity")));
    accept(mill, ring, 1).statusCode(200);
    get(other, "agreements", "limit", 1).statusCode(200);
    String bought = get(other, "agreements").extract().path("items[0].id");
    sign(other, bought).statusCode(200);
    accept(works, ring, 1).statusCode(409).body("type", is("/problems/not-enough-left"));
    get(village, "matches/" + ring).body("state", is("PROPOSED"));
  }

  @Test
  void a_hundred_acceptances_at_once_make_one_agreement() {
    var ring = id(proposed(village, ring()));
    var calls = new ArrayList<Supplier<String>>();
    for (int i = 0; i < 100; i++) {
      var by = List.of(mill, works).get(i % 2);
      calls.add(() -> outcome(accept(by, ring, 1)));
    }
    @SuppressWarnings("unchecked")
    var outcomes = atOnce(calls.toArray(Supplier[]::new));
    assertThat(outcomes.stream().filter("200"::equals)).hasSize(2);
    assertThat(rows("select id from agreement where match = ?::uuid", ring)).hasSize(1);
    get(village, "matches/" + ring).body("state", is("AGREED")).body("agreement", notNullValue());
  }

  @Test
  void of_rings_over_the_same_goods_signed_at_once_one_takes_all_and_the_other_nothing() {
    var second = knownTrader("enterprise", "420111");
    var seconds = listed(second, "needs", "produce.tuber", "收购红薯", "2吨");
    var secondsFeed = listed(second, "offers", "input.packaging", "纸箱", "3万个");
    var rings =
        List.of(
            id(proposed(village, ring())),
            id(
                proposed(
                    village,
                    List.of(
                        leg(potatoes, seconds, "1000斤"),
                        leg(secondsFeed, feedWanted, "1万个"),
                        leg(manure, manureWanted, "2吨")))));
    accept(mill, rings.get(0), 1).statusCode(200);
    accept(second, rings.get(1), 1).statusCode(200);
    var agreements =
        rings.stream()
            .map(ring -> accept(works, ring, 1).statusCode(200).extract().<String>path("agreement"))
            .toList();
    agreements.forEach(agreement -> sign(works, agreement).statusCode(200));
    sign(mill, agreements.get(0)).statusCode(200);
    sign(second, agreements.get(1)).statusCode(200);
    var outcomes =
        atOnce(
            () -> outcome(sign(village, agreements.get(0))),
            () -> outcome(sign(village, agreements.get(1))));
    assertThat(outcomes).containsExactlyInAnyOrder("200", "409/not-enough-left");
    assertThat(ledger(manure)).containsExactly("5", "3", "2", "PARTLY_COMMITTED");
    StoryTest.conserved();
  }

  @Test
  void two_exchange_different_goods() {
    var pair = id(proposed(village, pair()).body("kind", is("RECIPROCAL")));
    accept(works, pair, 1).statusCode(200).body("state", is("AGREED"));
  }

  @Test
  void what_is_no_exchange_is_refused_by_name() {
    var open = new ArrayList<>(ring());
    open.set(2, leg(manure, null, "2吨"));
    refused(proposed(village, open), "#/legs/2");
    refused(proposed(village, List.of(ring().get(0), ring().get(1))), "#/legs");
    refused(proposed(village, ring(), "kind", "DIRECT"), "#/kind");
    refused(proposed(village, ring(), "purpose", "SAMPLE"), "#/purpose");
    refused(proposed(village, ring(), "price", Map.of("raw", "1元一斤")), "#/price");
    refused(
        proposed(village, List.of(ring().get(0), ring().get(1), leg(manure, manureWanted, "9吨"))),
        "#/legs/2/quantity");
    var crossed = List.of(leg(potatoes, feedWanted, "1斤"), leg(manure, manureWanted, "1斤"));
    refused(proposed(village, crossed), "#/legs/0");
    proposed(knownTrader("enterprise", WUHAN), ring())
        .statusCode(403)
        .body("type", is("/problems/not-your-listing"));
    id(proposed(village, ring()));
    proposed(mill, turned()).statusCode(409).body("type", is("/problems/match-open"));
    get(works, "matches", "waiting", true).body("items.kind", hasItem("RING"));
  }

  private List<Map<String, Object>> ring() {
    return List.of(
        leg(potatoes, potatoesWanted, "1000斤"),
        leg(feed, feedWanted, "1万个"),
        leg(manure, manureWanted, "2吨"));
  }

  /** The same as another of them tells it. */
  private List<Map<String, Object>> turned() {
    return List.of(ring().get(1), ring().get(2), ring().get(0));
  }

  private List<Map<String, Object>> pair() {
    var wanted = listed(works, "needs", "produce.tuber", "收购红薯", "1吨");
    return List.of(leg(potatoes, wanted, "500斤"), leg(manure, manureWanted, "1吨"));
  }

  private static Map<String, Object> amount(String raw) {
    return Map.of("quantity", Map.of("raw", raw));
  }

  private static ValidatableResponse proposed(
      Member by, List<Map<String, Object>> legs, Object... further) {
    var body = new HashMap<String, Object>();
    body.put("kind", legs.size() == 2 ? "RECIPROCAL" : "RING");
    body.put("legs", legs);
    for (int i = 0; i < further.length; i += 2) {
      body.put((String) further[i], further[i + 1]);
    }
    return call(by, "matches", body);
  }

  private static void refused(ValidatableResponse answer, String pointer) {
    answer.statusCode(422).body("violations.pointer", everyItem(is(pointer)));
  }

  private static String listed(
      Member by, String side, String category, String title, String quantity) {
    return post(
        by,
        side,
        Map.of("category", category, "title", title, "quantity", Map.of("raw", quantity)));
  }

  private static String[] ids(Member... members) {
    return IntStream.range(0, members.length)
        .mapToObj(i -> members[i].participant().toString())
        .toArray(String[]::new);
  }
}
