package org.gongying.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.gongying.ExchangeTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AgreementTest extends ExchangeTest {
  final Member village = knownTrader("village", YUNWUSHAN);
  final Member buyer = knownTrader("enterprise", WUHAN);

  @Test
  void both_sides_may_sign_at_the_same_moment() {
    for (int round = 0; round < 10; round++) {
      var offer = offer(village, "1000斤");
      var id = agree(buyer, village, leg(offer, null, "100斤"));
      assertThat(atOnce(() -> outcome(sign(village, id)), () -> outcome(sign(buyer, id))))
          .containsExactly("200", "200");
      get(buyer, "agreements/" + id).body("state", is("SIGNED"));
      assertThat(ledger(offer)).containsExactly("1000", "900", "100", "PARTLY_COMMITTED");
    }
  }

  @Test
  void who_ends_an_intention_while_the_last_signs_does_one_or_the_other() {
    for (int round = 0; round < 10; round++) {
      var id = agree(buyer, village, leg(offer(village, "1000斤"), null, "100斤"));
      sign(village, id).statusCode(200);
      assertThat(
              atOnce(
                  () -> outcome(sign(buyer, id)),
                  () ->
                      outcome(
                          call(
                              village, "agreements/" + id + "/terminate", Map.of("reason", "卖完")))))
          .containsExactlyInAnyOrder("200", "409/agreement-state");
    }
  }

  @Test
  void a_suspended_participant_signs_nothing_and_nobody_with_it() {
    var id = agree(buyer, village, leg(offer(village, "100斤"), null, "10斤"));
    owner("update participant set state = 'SUSPENDED' where id = ?", buyer.participant());
    for (var side : List.of(buyer, village)) {
      sign(side, id).statusCode(409).body("type", endsWith("/participant-not-verified"));
    }
  }

  @Test
  void what_is_paused_is_signed_when_it_is_open_again() {
    var trade = offer(village, "100斤");
    var seen = offer(village, "100斤");
    var ids =
        List.of(
            agree(buyer, village, leg(trade, null, "10斤")),
            agree(buyer, village, leg(seen, null, null), "purpose", "VISIT"));
    for (var offer : List.of(trade, seen)) {
      call(village, "offers/" + offer + "/pause", Map.of()).statusCode(200);
    }
    for (var id : ids) {
      sign(buyer, id).statusCode(409).body("type", endsWith("/listing-closed"));
    }
    for (var offer : List.of(trade, seen)) {
      call(village, "offers/" + offer + "/resume", Map.of()).statusCode(200);
    }
    for (var id : ids) {
      sign(buyer, id).statusCode(200);
      sign(village, id).statusCode(200).body("state", is("SIGNED"));
    }
    assertThat(ledger(trade)).containsExactly("100", "90", "10", "PARTLY_COMMITTED");
    assertThat(ledger(seen)).containsExactly("100", "100", "0", "PUBLISHED");
  }

  @Test
  void what_is_past_its_day_is_not_signed_for_even_before_the_job_has_ended_it() {
    var offer = offer(village, "100斤");
    var id = agree(buyer, village, leg(offer, null, "10斤"));
    sign(village, id).statusCode(200);
    owner(
        "update listing set valid_from = '2020-01-01', valid_until = '2020-02-01' where id = ?::uuid",
        offer);
    sign(buyer, id).statusCode(409).body("type", endsWith("/listing-closed"));
  }

  @Test
  void a_listing_counted_anew_is_taken_in_its_unit_of_now() {
    var offer = offer(village, "1000斤");
    var id = agree(buyer, village, leg(offer, null, "100斤"));
    measured(offer, "5吨").statusCode(200);
    sign(village, id).statusCode(200);
    sign(buyer, id).statusCode(200).body("legs[0].quantity.unit", is("jin"));
    assertThat(ledger(offer)).containsExactly("5", "4.95", "0.05", "PARTLY_COMMITTED");
    assertThat(
            one("select trim_scale(offer_taken) from agreement_leg where agreement = ?::uuid", id))
        .isEqualTo("0.05");
    measured(offer, "9000公斤").statusCode(409).body("type", endsWith("/listing-committed"));
    measured(offer, "大约6吨").statusCode(409).body("type", endsWith("/listing-committed"));
    measured(offer, "6吨").statusCode(200);
    assertThat(ledger(offer)).containsExactly("6", "5.95", "0.05", "PARTLY_COMMITTED");
  }

  @Test
  void a_unit_that_does_not_convert_is_not_guessed() {
    var offer = offer(village, "1000斤");
    var id = agree(buyer, village, leg(offer, null, "100斤"));
    measured(offer, "5亩").statusCode(200);
    sign(buyer, id)
        .statusCode(409)
        .body("type", endsWith("/unit-changed"))
        .body("detail", containsString("西瓜红红薯"));
    var rate = offer(village, "30吨/天");
    var open = agree(buyer, village, leg(rate, null, "若干"));
    measured(rate, "5吨").statusCode(200);
    sign(buyer, open).statusCode(409).body("type", endsWith("/unit-changed"));
  }

  @Test
  void units_that_do_not_convert_are_each_taken() {
    var offer = offer(village, "100亩");
    var need = need(buyer, "50吨");
    var leg = leg(offer, need, "10亩");
    leg.put("needQuantity", Map.of("raw", "20吨"));
    var id = agree(buyer, village, leg);
    sign(buyer, id).statusCode(200);
    sign(village, id).statusCode(200);
    assertThat(ledger(offer)).containsExactly("100", "90", "10", "PARTLY_COMMITTED");
    assertThat(ledger(need)).containsExactly("50", "30", "20", "PARTLY_COMMITTED");
  }

  @Test
  void what_is_gone_is_not_signed_for_and_the_intention_stays() {
    var offer = offer(village, "100斤");
    var late = trader("enterprise", WUHAN);
    var first = agree(buyer, village, leg(offer, null, "60斤"));
    var second = agree(late, village, leg(offer, null, "60斤"));
    sign(village, first).statusCode(200);
    sign(village, second).statusCode(200);
    sign(buyer, first).statusCode(200);
    sign(late, second)
        .statusCode(409)
        .body("type", endsWith("/not-enough-left"))
        .body("detail", is("“西瓜红红薯”只剩 40 斤"));
    get(late, "agreements/" + second)
        .body("state", is("INTENTION"))
        .body("parties.side", contains("OFFER", "NEED"))
        .body("parties.signedAt", contains(notNullValue(), nullValue()));
  }

  @Test
  void who_ends_an_intention_says_why() {
    var id = agree(buyer, village, leg(offer(village, "100斤"), null, "10斤"));
    var path = "agreements/" + id + "/terminate";
    call(buyer, path, Map.of("reason", "卡号 6222021234567890128"))
        .statusCode(422)
        .body("violations.pointer", contains("#/reason"));
    var office = trader("government", "4211");
    for (var refused : List.of(sign(office, id), call(office, path, Map.of("reason", "不合规")))) {
      refused.statusCode(403).body("type", endsWith("/not-a-party"));
    }
    call(buyer, path, Map.of("reason", "不做了，详询13812345678"))
        .statusCode(200)
        .body("state", is("TERMINATED"));
    get(village, "agreements/" + id).body("reason", is("不做了，详询（电话见联系方式）"));
    sign(village, id).statusCode(409).body("type", endsWith("/agreement-state"));
  }

  @Test
  void lists_hold_one_s_own_and_government_s_territory_each_once() {
    var seller = knownTrader("village", "421181114235");
    var neighbour = trader("village", "421181114236");
    var near = agree(neighbour, seller, leg(offer(seller, "100斤"), null, "10斤"));
    var far = agree(buyer, seller, leg(offer(seller, "9斤"), null, "1斤"));
    get(seller, "agreements", "limit", 1)
        .body("items.id", contains(far))
        .body("next", notNullValue());
    get(seller, "agreements", "territory", "4201").body("items.id", contains(far));
    get(seller, "agreements", "territory", "421181114").body("items.id", contains(far, near));
    get(neighbour, "agreements").body("items.id", contains(near));
    var town = trader("government", "421181114");
    get(town, "agreements", "limit", 100, "territory", "421181114236")
        .body("items.id", contains(near));
    List<String> seen =
        get(town, "agreements", "limit", 100, "state", "INTENTION").extract().path("items.id");
    assertThat(seen).contains(near, far).doesNotHaveDuplicates();
    get(town, "agreements", "territory", "4211").body("items", hasSize(0));
    List<String> talked = get(town, "matches", "limit", 100).extract().path("items.agreement");
    assertThat(talked).contains(near, far).doesNotHaveDuplicates();
  }

  private ValidatableResponse measured(String offer, String quantity) {
    return village
        .request()
        .contentType("application/json")
        .header("If-Match", "*")
        .body(Map.of("quantity", Map.of("raw", quantity)))
        .patch("/api/v1/offers/" + offer)
        .then();
  }
}
