package org.gongying.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.gongying.ExchangeTest;
import org.junit.jupiter.api.Test;

/** Rule 1: quantity = remaining + committed + delivered, whatever happens at once. */
@QuarkusTest
class ConservationTest extends ExchangeTest {

  @Test
  void random_histories_conserve_quantities() throws Exception {
    var village = knownTrader("village", YUNWUSHAN);
    var buyers = List.of(knownTrader("enterprise", WUHAN), knownTrader("enterprise", "310115"));
    var offers = List.of(offer(village, "1000斤"), offer(village, "300公斤"), offer(village, "30多吨"));
    var needs = buyers.stream().map(buyer -> need(buyer, "0.4吨")).toList();
    var random = new Random(7);
    var runs = new ArrayList<Callable<Void>>();
    for (int i = 0; i < 60; i++) {
      int who = random.nextInt(2);
      var offer = offers.get(random.nextInt(3));
      var leg =
          leg(offer, random.nextBoolean() ? needs.get(who) : null, 1 + random.nextInt(199) + "斤");
      boolean ends = random.nextInt(6) == 0;
      boolean pauses = random.nextInt(8) == 0;
      runs.add(() -> history(buyers.get(who), village, offer, leg, pauses, ends));
    }
    var pool = Executors.newFixedThreadPool(4);
    for (var run : pool.invokeAll(runs)) {
      run.get();
    }
    pool.shutdown();

    StoryTest.conserved();
    assertNoted(village.participant());
    assertThat(ledger(offers.get(0)).get(2)).isNotEqualTo("0");
    assertThat(ledger(offers.get(2)).get(1)).as("nothing is counted of 30多吨").isNull();
  }

  private static Void history(
      Member buyer,
      Member village,
      String offer,
      Map<String, Object> leg,
      boolean pauses,
      boolean ends) {
    var proposed = propose(buyer, leg, "price", Map.of("raw", "1元一斤")).extract();
    if (proposed.statusCode() != 201) {
      return null;
    }
    if (pauses) {
      call(village, "offers/" + offer + "/pause", Map.of());
      call(village, "offers/" + offer + "/resume", Map.of());
    }
    String id = accept(village, proposed.path("id"), 1).extract().path("agreement");
    if (id != null) {
      sign(village, id);
      if (ends) {
        call(village, "agreements/" + id + "/terminate", Map.of("reason", "改主意"));
      }
      sign(buyer, id);
    }
    return null;
  }
}
