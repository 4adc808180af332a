package org.gongying.matching;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
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
}
