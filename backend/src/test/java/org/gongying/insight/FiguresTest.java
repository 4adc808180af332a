package org.gongying.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Map;
import org.gongying.GongyingTest;
import org.gongying.SqlLog;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FiguresTest extends GongyingTest {
  @Inject
  @CacheName("figures")
  Cache kept;

  @Test
  void figures_are_true_after_a_change() {
    var village = knownTrader("village", "420528101001");
    var before = figures();
    var id = published(village, "needs");
    published(village, "offers");
    published(village, "offers");
    var after = figures();
    assertThat(after.getInt("needs")).isEqualTo(before.getInt("needs") + 1);
    assertThat(after.getInt("offers")).isEqualTo(before.getInt("offers") + 2);
    village.request().post("/api/v1/needs/" + id + "/pause").then().statusCode(200);
    assertThat(figures().getInt("needs")).isEqualTo(before.getInt("needs"));
  }

  @Test
  void villages_are_counted_once_government_has_vouched_for_them() {
    var before = figures().getInt("villages");
    participant("VILLAGE", "示范村", "420528101002");
    participant("VILLAGE", "示范村", "420528101003", "PENDING");
    participant("COOPERATIVE", "示范合作社", "420528101002");
    assertThat(figures().getInt("villages")).isEqualTo(before + 1);
  }

  @Test
  void what_is_not_for_everybody_is_not_counted() {
    var village = knownTrader("village", "420528101004");
    var before = figures();
    var drafted = drafted(village, "needs");
    owner("update listing set state = 'PUBLISHED', is_public = false where id = ?::uuid", drafted);
    var past = drafted(village, "needs");
    owner(
        "update listing set state = 'PUBLISHED', valid_from = '2020-01-01', valid_until = '2020-01-02' where id = ?::uuid",
        past);
    drafted(village, "needs");
    assertThat(figures().getInt("needs")).isEqualTo(before.getInt("needs"));
  }

  @Test
  void counties_are_counted_by_side() {
    var village = knownTrader("village", "420529111001");
    published(village, "offers");
    published(village, "needs");
    published(village, "needs");
    forget();
    nobody()
        .get("/api/v1/public/figures/counties?side=NEED")
        .then()
        .statusCode(200)
        .body("items.find { it.territory.code == '420529' }.count", equalTo(2))
        .body("items.find { it.territory.code == '420529' }.territory.name", equalTo("五峰土家族自治县"))
        .body("next", equalTo(null));
    nobody()
        .get("/api/v1/public/figures/counties")
        .then()
        .body("items.find { it.territory.code == '420529' }.count", equalTo(3));
    nobody().get("/api/v1/public/figures/counties?side=BOTH").then().statusCode(400);
  }

  @Test
  void within_a_minute_they_are_counted_once() {
    forget();
    assertThat(SqlLog.during(this::read)).hasSize(3);
    assertThat(SqlLog.during(this::read)).isEmpty();
    assertThat(
            SqlLog.during(
                () -> nobody().get("/api/v1/public/figures/counties").then().statusCode(200)))
        .isEmpty();
  }

  @Test
  void each_is_counted_from_an_index() {
    assertThat(plan("listing")).contains("Index Only Scan using listing_figures");
    assertThat(plan("participant")).contains("Index Only Scan using participant_villages");
    assertThat(plan("public_line")).contains("Index Only Scan using public_line_");
  }

  private String plan(String table) {
    forget();
    return SqlLog.plan(table, this::read);
  }

  private void read() {
    nobody().get("/api/v1/public/figures").then().statusCode(200).body("asOf", notNullValue());
  }

  private JsonPath figures() {
    forget();
    return nobody().get("/api/v1/public/figures").then().statusCode(200).extract().jsonPath();
  }

  private void forget() {
    kept.invalidateAll().await().indefinitely();
  }

  private static String drafted(Member owner, String side) {
    return owner
        .request()
        .contentType("application/json")
        .body(
            Map.of(
                "category",
                "produce.tea",
                "title",
                "示范茶叶",
                "quantity",
                Map.of("raw", "100斤"),
                "territory",
                owner.territory()))
        .post("/api/v1/" + side)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static String published(Member owner, String side) {
    var id = drafted(owner, side);
    owner.request().post("/api/v1/" + side + "/" + id + "/publish").then().statusCode(200);
    return id;
  }
}
