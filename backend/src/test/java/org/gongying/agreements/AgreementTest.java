package org.gongying.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
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
}
