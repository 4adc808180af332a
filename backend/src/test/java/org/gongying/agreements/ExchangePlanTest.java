package org.gongying.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.gongying.ExchangeTest;
import org.gongying.SqlLog;
import org.gongying.matching.Matches;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every list of matches and agreements is read by its index. */
@QuarkusTest
class ExchangePlanTest extends ExchangeTest {
  @Inject Agreements agreements;
  @Inject Matches matches;

  @ParameterizedTest
  @CsvSource({
    "52, province",
    "5203, city",
    "520302, county",
    "520302001, town",
    "520302001001, territory"
  })
  void government_s_are_read_by_territory(String territory, String index) {
    var office = member("government", territory);
    assertThat(plan(office, "match_party", "matches"))
        .contains("match_party_" + index + " ")
        .doesNotContain("Sort");
    assertThat(plan(office, "agreement_party", "agreements"))
        .contains("agreement_party_" + index + " ")
        .doesNotContain("Sort");
  }

  @Test
  void what_waits_has_an_index_of_its_own() {
    var village = trader("village", YUNWUSHAN);
    assertThat(plan(village, "match_party", "matches?waiting=true"))
        .contains("match_party_waiting")
        .doesNotContain("Sort");
    assertThat(plan(trader("government", "4211"), "match_party", "matches?waiting=true"))
        .contains("match_party_waiting");
    assertThat(SqlLog.plan("match_party", () -> matches.waiting(village.participant())))
        .contains("match_party_waiting");
    assertThat(SqlLog.plan("agreement_party", () -> agreements.waiting(village.participant())))
        .contains("agreement_party_waiting");
  }

  @Test
  void one_s_own_with_partners_of_a_place_are_read_by_one_s_own_list() {
    assertThat(
            plan(trader("enterprise", WUHAN), "agreement_party", "agreements?territory=421181114"))
        .contains("agreement_party_list")
        .doesNotContain("Sort");
  }

  private static String plan(Member reader, String table, String path) {
    // Read once before, so that who asks is known already.
    reader.request().get("/api/v1/" + path).then().statusCode(200);
    return SqlLog.plan(table, () -> reader.request().get("/api/v1/" + path).then().statusCode(200));
  }
}
