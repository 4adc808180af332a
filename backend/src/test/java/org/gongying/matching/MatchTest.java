package org.gongying.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongying.ExchangeTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MatchTest extends ExchangeTest {
  @Inject Matches matches;
  final Member village = knownTrader("village", YUNWUSHAN);
  final Member buyer = knownTrader("enterprise", WUHAN);

  @Test
  void a_counter_answers_the_terms_its_author_saw() {
    var id = id(propose(buyer, leg(offer(village, "1000斤"), need(buyer, "1000斤"), "10斤")));
    counter(village, id, "quantity", Map.of("raw", "20斤")).statusCode(200);
    counter(buyer, id, "revision", 1, "note", "含运费")
        .statusCode(409)
        .body("type", endsWith("/revision-changed"));
    counter(buyer, id, "revision", 2, "note", "含运费").statusCode(200);
  }

  @Test
  void a_refusal_calls_units_by_their_names() {
    var offer = offer(village, "1000斤");
    propose(buyer, leg(offer, null, "2000斤"))
        .statusCode(422)
        .body("violations.message", contains("只剩 1000 斤"));
    propose(buyer, leg(offer, null, "3亩"))
        .statusCode(422)
        .body("violations.message[0]", is("请写准确的数量，单位能换算成 斤"));
  }

  @Test
  void of_two_who_accept_at_once_the_second_hears_that_it_is_agreed() {
    var other = member("village", YUNWUSHAN, village.participant(), "SIGNER");
    for (int round = 0; round < 10; round++) {
      var id = id(propose(buyer, leg(offer(village, "1000斤"), null, "100斤")));
      assertThat(atOnce(() -> outcome(accept(village, id, 1)), () -> outcome(accept(other, id, 1))))
          .containsExactlyInAnyOrder("200", "409/match-state");
      assertThat(one("select count(*) from agreement where match = ?::uuid", id)).isEqualTo("1");
    }
  }

  @Test
  void who_accepts_while_the_terms_change_is_shown_the_new_ones() {
    var other = member("village", YUNWUSHAN, village.participant(), "SIGNER");
    for (int round = 0; round < 10; round++) {
      var id = id(propose(buyer, leg(offer(village, "1000斤"), null, "100斤")));
      assertThat(
              atOnce(
                  () -> "accept " + outcome(accept(village, id, 1)),
                  () -> "counter " + outcome(counter(other, id, "note", "自己来拉"))))
          .isIn(
              List.of("accept 200", "counter 409/match-state"),
              List.of("accept 409/revision-changed", "counter 200"));
    }
  }

  @Test
  void the_same_two_talk_about_the_same_once_at_a_time() {
    var offer = offer(village, "1000斤");
    var need = need(buyer, "1000斤");
    var first = id(propose(buyer, leg(offer, need, "100斤")));
    propose(buyer, leg(offer, need, "200斤"))
        .statusCode(409)
        .body("type", endsWith("/match-open"))
        .body("detail", containsString(first));
    propose(village, leg(offer, need, "50斤")).statusCode(409);
    id(propose(buyer, leg(offer, null, "100斤")));
    propose(buyer, leg(offer, null, "100斤")).statusCode(409);
    id(propose(buyer, leg(offer, need, null), "purpose", "VISIT"));
    id(propose(knownTrader("enterprise", WUHAN), leg(offer, null, "100斤")));
    decline(village, first, "quantity").statusCode(200);
    for (int round = 0; round < 5; round++) {
      var answers =
          atOnce(
              () -> propose(village, leg(offer, need, "1斤")),
              () -> propose(buyer, leg(offer, need, "2斤")));
      assertThat(answers)
          .extracting(MatchTest::outcome)
          .containsExactlyInAnyOrder("201", "409/match-open");
      answers.stream()
          .filter(answer -> answer.extract().statusCode() == 201)
          .forEach(answer -> decline(buyer, id(answer), "price").statusCode(200));
    }
  }

  @Test
  void an_answer_after_a_month_is_too_late() {
    var offer = offer(village, "1000斤");
    var id = id(propose(buyer, leg(offer, null, "100斤")));
    owner("update match set changed_at = now() - interval '31 days' where id = ?::uuid", id);
    for (var answer :
        List.of(
            accept(village, id, 1),
            counter(village, id, "note", "晚了"),
            decline(village, id, "price"))) {
      answer.statusCode(409).body("type", endsWith("/match-expired"));
    }
    id(propose(buyer, leg(offer, null, "200斤")));
    get(village, "matches/" + id).body("state", is("EXPIRED")).body("waitingForMe", is(false));

    var other = id(propose(buyer, leg(offer(village, "1000斤"), null, "100斤")));
    owner("update match set changed_at = now() - interval '31 days' where id = ?::uuid", other);
    matches.expire();
    get(village, "matches/" + other).body("state", is("EXPIRED")).body("waitingForMe", is(false));
    accept(village, other, 1).statusCode(409).body("type", endsWith("/match-state"));
  }

  @Test
  void what_one_has_accepted_one_need_not_accept_again() {
    var id = id(propose(buyer, leg(offer(village, "1000斤"), null, "100斤")));
    accept(buyer, id, 1).statusCode(409).body("type", endsWith("/already-accepted"));
  }

  @Test
  void a_participant_that_is_not_verified_neither_proposes_nor_agrees() {
    var offer = offer(village, "1000斤");
    var pending =
        member("enterprise", WUHAN, participant("ENTERPRISE", "新来的", WUHAN, "PENDING"), "SIGNER");
    propose(pending, leg(offer, null, "1斤"))
        .statusCode(409)
        .body("type", endsWith("/participant-not-verified"));
    var id = id(propose(buyer, leg(offer, null, "1斤")));
    owner("update participant set state = 'SUSPENDED' where id = ?", buyer.participant());
    for (var answer : List.of(accept(village, id, 1), counter(village, id, "note", "含运费"))) {
      answer.statusCode(409).body("type", endsWith("/participant-not-verified"));
    }
    get(village, "matches/" + id + "/contacts").statusCode(409);
  }

  @Test
  void what_can_no_longer_be_had_is_not_accepted() {
    var paused = offer(village, "1000斤");
    var gone = offer(village, "1000斤");
    var less = offer(village, "1000斤");
    var past = offer(village, "1000斤");
    var ids =
        List.of(paused, gone, less, past).stream()
            .map(offer -> id(propose(buyer, leg(offer, null, "100斤"))))
            .toList();
    call(village, "offers/" + paused + "/pause", Map.of()).statusCode(200);
    call(village, "offers/" + gone + "/withdraw", Map.of()).statusCode(200);
    owner("update listing set quantity = 60, remaining = 60 where id = ?::uuid", less);
    owner(
        "update listing set valid_from = '2020-01-01', valid_until = '2020-02-01' where id = ?::uuid",
        past);
    assertThat(ids.stream().map(id -> outcome(accept(village, id, 1))))
        .containsExactly(
            "409/listing-closed",
            "409/listing-closed",
            "409/not-enough-left",
            "409/listing-closed");
    counter(village, ids.get(0), "note", "含运费")
        .statusCode(409)
        .body("type", endsWith("/listing-closed"));
    counter(village, ids.get(2), "note", "含运费")
        .statusCode(422)
        .body("violations.message", contains("只剩 60 斤"));
    counter(village, ids.get(2), "quantity", Map.of("raw", "60斤")).statusCode(200);
    call(village, "offers/" + paused + "/resume", Map.of()).statusCode(200);
    accept(village, ids.get(0), 1).statusCode(200);
  }

  @Test
  void in_a_counter_what_is_left_out_stays_and_null_takes_it_away() {
    var until = LocalDate.now().plusDays(60).toString();
    var id =
        id(
            propose(
                buyer,
                leg(offer(village, "30万斤"), null, "1万斤"),
                "price",
                Map.of("raw", "0.8元一斤"),
                "until",
                until,
                "note",
                "每周一车"));
    counter(village, id, "price", Map.of("raw", "1元一斤"))
        .statusCode(200)
        .body("revisions[1].quantity.raw", is("1万斤"))
        .body("revisions[1].price.amount", is("1"))
        .body("revisions[1].until", is(until))
        .body("revisions[1].note", is("每周一车"));
    counter(buyer, id, "price", null, "until", null, "note", " ")
        .statusCode(200)
        .body("revisions[2].quantity.raw", is("1万斤"))
        .body("revisions[2].price", nullValue())
        .body("revisions[2].until", nullValue())
        .body("revisions[2].note", nullValue());
    counter(village, id, "quantity", null)
        .statusCode(422)
        .body("violations.pointer", contains("#/quantity"));
    counter(village, id, "price", Map.of("raw", "x".repeat(101)))
        .statusCode(422)
        .body("violations.pointer", contains("#/price/raw"));
  }

  @Test
  void a_need_in_another_unit_follows_the_quantity_where_it_converts() {
    var offer = offer(village, "1000斤");
    var need = need(buyer, "2吨");
    var id = id(propose(buyer, leg(offer, need, "1000斤")));
    counter(village, id, "quantity", Map.of("raw", "800斤"))
        .statusCode(200)
        .body("legs[0].quantity.value", is("800"))
        .body("legs[0].needQuantity.value", is("0.4"));
    counter(buyer, id, "quantity", Map.of("raw", "800斤"), "needQuantity", Map.of("raw", "0.5吨"))
        .statusCode(422)
        .body("violations.pointer", contains("#/needQuantity"));

    var land = offer(village, "100亩");
    propose(buyer, leg(land, need, "10亩"))
        .statusCode(422)
        .body("violations.pointer", contains("#/legs/0/needQuantity"))
        .body("violations.message[0]", containsString("吨"));
    var apart = leg(land, need, "10亩");
    apart.put("needQuantity", Map.of("raw", "1吨"));
    propose(buyer, apart)
        .statusCode(201)
        .body("legs[0].quantity.unit", is("mu"))
        .body("legs[0].needQuantity.value", is("1"));
  }

  @Test
  void days_too_far_off_are_refused() {
    var leg = leg(offer(village, "1000斤"), null, "1斤");
    propose(buyer, leg, "from", "0001-01-01", "until", "+999999-01-01").statusCode(422);
    propose(buyer, leg, "from", "2000-01-01", "until", "2099-01-01")
        .statusCode(422)
        .body("violations.pointer", contains("#/from", "#/until"));
  }

  @Test
  void who_says_no_says_why_and_the_other_side_reads_it() {
    var id = id(propose(buyer, leg(offer(village, "1000斤"), null, "100斤")));
    get(buyer, "matches/" + id).body("declined", nullValue());
    call(
            village,
            "matches/" + id + "/decline",
            Map.of("reason", "price", "note", "卡号 6222021234567890128"))
        .statusCode(422)
        .body("violations.pointer", contains("#/note"));
    call(
            village,
            "matches/" + id + "/decline",
            Map.of("reason", "price", "note", "太低，打13812345678再谈"))
        .statusCode(200)
        .body("state", is("DECLINED"));
    get(buyer, "matches/" + id)
        .body("declined.by.id", is(village.participant().toString()))
        .body("declined.reason", is("price"))
        .body("declined.note", is("太低，打（电话见联系方式）再谈"));
  }

  @Test
  void what_came_to_nothing_is_no_longer_talked_about() {
    var id = id(propose(buyer, leg(offer(village, "1000斤"), null, "100斤")));
    call(buyer, "matches/" + id + "/messages", Map.of("text", "在吗")).statusCode(201);
    decline(village, id, "price").statusCode(200);
    for (var refused :
        List.of(
            call(buyer, "matches/" + id + "/messages", Map.of("text", "好吧")),
            get(buyer, "matches/" + id + "/contacts"))) {
      refused.statusCode(409).body("type", endsWith("/match-state"));
    }
    get(buyer, "matches/" + id + "/messages").body("items.text", contains("在吗"));

    var agreed = id(propose(buyer, leg(offer(village, "1000斤"), null, "100斤")));
    accept(village, agreed, 1).statusCode(200);
    call(buyer, "matches/" + agreed + "/messages", Map.of("text", "几号来拉")).statusCode(201);
    get(buyer, "matches/" + agreed + "/contacts").statusCode(200);
  }

  @Test
  void what_is_written_carries_no_personal_data() {
    var id =
        propose(buyer, leg(offer(village, "1000斤"), null, "100斤"), "note", "联系13812345678")
            .statusCode(201)
            .body("revisions[0].note", is("联系（电话见联系方式）"))
            .extract()
            .<String>path("id");
    counter(village, id, "note", "身份证 11010519491231002X")
        .statusCode(422)
        .body("violations.pointer", contains("#/note"));
    call(buyer, "matches/" + id + "/messages", Map.of("text", "几号来拉货？打13812345678"))
        .statusCode(201)
        .body("text", is("几号来拉货？打（电话见联系方式）"));
    call(village, "matches/" + id + "/messages", Map.of("text", "卡号 6222021234567890128"))
        .statusCode(422)
        .body("violations.pointer", contains("#/text"));
    assertThat(rows("select text from message where match = ?::uuid", id)).hasSize(1);
  }

  @Test
  void why_two_were_put_together_stays_with_their_match() {
    String need = need(buyer, "1000斤");
    String offer = offer(village, "1000斤");
    var found = get(buyer, "needs/" + need + "/suggestions/" + offer).extract().jsonPath();
    var match = id(propose(buyer, leg(offer, need, "100斤")));
    owner("update listing set title = '改了名' where id = ?::uuid", offer);
    get(village, "matches/" + match)
        .body("ruleVersion", is(found.getString("suggestion.ruleVersion")))
        .body("legs[0].score", is(found.getInt("suggestion.score")))
        .body("legs[0].factors.points", is(found.getList("suggestion.factors.points")))
        .body("legs[0].factors.value", is(found.getList("suggestion.factors.value")))
        .body("legs[0].factors.weight", is(found.getList("suggestion.factors.weight")));
    get(buyer, "matches/" + id(propose(buyer, leg(offer(village, "9斤"), null, "1斤"))))
        .body("ruleVersion", nullValue())
        .body("legs[0].score", nullValue());
  }

  @Test
  void government_reads_what_its_parties_say_and_says_nothing_for_them() {
    var id = id(propose(buyer, leg(offer(village, "1000斤"), null, "100斤")));
    call(buyer, "matches/" + id + "/messages", Map.of("text", "在吗")).statusCode(201);
    var office = trader("government", "421181");
    get(office, "matches/" + id).statusCode(200).body("waitingForMe", is(false));
    get(office, "matches/" + id + "/messages").body("items.text", contains("在吗"));
    for (var refused :
        List.of(
            accept(office, id, 1),
            counter(office, id, "note", "x"),
            decline(office, id, "price"),
            get(office, "matches/" + id + "/contacts"),
            call(office, "matches/" + id + "/messages", Map.of("text", "x")))) {
      refused.statusCode(403).body("type", endsWith("/not-a-party"));
    }
    propose(trader("government", "422801"), leg(offer(village, "10斤"), need(buyer, "10斤"), "1斤"))
        .statusCode(403)
        .body("type", endsWith("/not-your-listing"));
    get(trader("government", "422801"), "matches/" + id + "/messages").statusCode(404);
    get(office, "matches", "waiting", true).body("items", hasSize(0));
  }

  @Test
  void an_office_answers_for_its_own_listing() {
    var office = knownTrader("government", "421181");
    String offer =
        call(
                office,
                "offers",
                Map.of(
                    "category",
                    "produce.tuber",
                    "title",
                    "种薯",
                    "quantity",
                    Map.of("raw", "1000斤"),
                    "territory",
                    "421181"))
            .statusCode(201)
            .extract()
            .path("id");
    call(office, "offers/" + offer + "/submit", Map.of()).statusCode(200);
    call(trader("government", "4211"), "offers/" + offer + "/publish", Map.of()).statusCode(200);
    var id = id(propose(buyer, leg(offer, null, "100斤")));
    get(office, "matches", "waiting", true).body("items.id", contains(id));
    get(office, "desk").body("matches", is(1));
    call(office, "matches/" + id + "/messages", Map.of("text", "欢迎")).statusCode(201);
    get(office, "matches/" + id + "/contacts").statusCode(200);
    counter(office, id, "note", "自提").statusCode(200);
    String agreement = accept(buyer, id, 2).statusCode(200).extract().path("agreement");
    for (var side : List.of(office, buyer)) {
      call(side, "agreements/" + agreement + "/sign", Map.of("revision", 2)).statusCode(200);
    }
    assertThat(ledger(offer)).containsExactly("1000", "900", "100", "PARTLY_COMMITTED");
  }
}
