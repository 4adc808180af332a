package org.gongying.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.gongying.ExchangeTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MatchTest extends ExchangeTest {
  @Inject Matches matches;
  final Member village = knownTrader("village", YUNWUSHAN);
  final Member buyer = knownTrader("enterprise", WUHAN);

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
}
