package org.gongying.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.gongying.GongyingTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RulesTest extends GongyingTest {
  @Inject Rules rules;

  @Test
  void a_version_is_made_once_from_what_is_open_and_the_old_one_stays() throws Exception {
    RandomMarket.make(new Random(3), 60, RandomMarket.Kind.ONE_CATEGORY);
    var before = rules.current();
    int next = before.version() + 1;
    var instances = Executors.newFixedThreadPool(4);
    Callable<Void> make =
        () -> {
          QuarkusTransaction.requiringNew().run(() -> rules.make(next));
          return null;
        };
    for (var made : instances.invokeAll(List.of(make, make, make, make))) {
      made.get();
    }
    instances.shutdown();
    RandomMarket.close();

    assertThat(rules.current().version()).isEqualTo(next);
    assertThat(rules.current().of()).isEqualTo(before.of()).containsEntry("category", 250);
    assertThat(rules.current().whole()).isEqualTo(1160);
    assertThat(one("select listings >= 60 from match_rule where version = ?", next)).isEqualTo("t");
    // A pair that many hold says less than one that few do; a word of trade never says much.
    assertThat(weight(next, "茶叶")).isBetween(100, 900);
    assertThat(weight(next, "收购")).isEqualTo(100);
    assertThat(
            rows(
                "select 1 from price_median where version = ? and category = 'produce.tea' and kind = 'mass'",
                next))
        .isNotEmpty();
    assertThat(one("select count(*) from match_weight where version = ?", before.version()))
        .isEqualTo("10");
  }

  @Test
  void a_few_listings_make_no_new_version() {
    int version = rules.current().version();
    rules.renew();
    assertThat(rules.current().version()).isEqualTo(version);
  }

  private static int weight(int version, String pair) {
    return Integer.parseInt(
        one(
            "select weight from gram_weight where version = ? and gram = ?",
            version,
            pair.charAt(0) << 16 | pair.charAt(1)));
  }
}
