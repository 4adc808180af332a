package org.gongying.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.gongying.GongyingTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DemoSeedTest extends GongyingTest {
  @Inject DemoSeed seed;

  @Test
  void each_user_of_the_demo_has_a_seat_and_every_listing_is_understood_once() {
    QuarkusTransaction.requiringNew().run(seed::sow);
    var first = counts();
    QuarkusTransaction.requiringNew().run(seed::sow);
    assertThat(counts()).isEqualTo(first);
    assertThat(first.get(0)).isEqualTo("11");
    assertThat(Integer.parseInt(first.get(1))).isGreaterThanOrEqualTo(60);
    assertThat(
            rows(
                "select title from listing where client = 'demo' and (not open or quantity is null and title not like '常年采购%')"))
        .isEmpty();
    assertThat(
            rows(
                "select title from listing where client = 'demo' and unit is null and quantity is not null"))
        .isEmpty();
    assertThat(
            rows(
                "select distinct participant_name from listing where client = 'demo' and participant_name not like '%示范%'"))
        .isEmpty();
    owner("update listing set state = 'WITHDRAWN' where client = 'demo'");
    owner("update membership set state = 'ENDED' where subject like '00000000-0000-4000-8000-%'");
  }

  private List<String> counts() {
    return rows("select (select count(*) from membership where subject like '00000000-0000-4000-8000-%'),"
            + " (select count(*) from listing where client = 'demo'), (select count(*) from participant where name like '%示范%')")
        .get(0);
  }
}
