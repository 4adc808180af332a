package org.gongying.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.gongying.ExchangeTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MatchTest extends ExchangeTest {
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
}
