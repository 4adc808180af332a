package org.gongying.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.gongying.GongyingTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class TerritoryTest extends GongyingTest {
  @Inject Territories territories;

  @ParameterizedTest
  @CsvSource({
    "42, 42",
    "4228, 4228",
    "421181114234, 421181114234",
    "420000, 42",
    "421181000000, 421181",
    "420321, 420304",
    "421023, 421088",
    "武汉市, 4201",
    "武汉, 4201",
    "湖北省/武汉市, 4201",
    "广州市, 4401",
    "上海, 31",
    "上海/上海市, 31",
    "麻城市/顺河镇/云雾山村, 421181114234",
    "黄冈市/麻城市/云雾山村, 421181114234",
    "恩施土家族苗族自治州, 4228",
    "湖北/恩施州/恩施市, 422801",
    "湖北省/鄂州市/鄂州市, 4207",
    "仙桃市, 429004",
    "神农架林区, 429021"
  })
  void a_place_is_understood_by_code_or_by_names(String text, String code) {
    var named = territories.resolve(text);
    assertThat(named.candidates()).extracting(Territory::code).containsExactly(code);
  }

  @Test
  void what_is_unknown_or_ambiguous_says_so() {
    assertThat(territories.resolve("无此地").isUnknown()).isTrue();
    assertThat(territories.resolve("999999").isUnknown()).isTrue();
    assertThat(territories.resolve("鼓楼区").isAmbiguous()).isTrue();
  }

  @Test
  void a_village_is_found_by_its_name() {
    nobody()
        .get("/api/v1/territories?q=云雾山村&level=VILLAGE")
        .then()
        .statusCode(200)
        .body("items.code", hasItem("421181114234"));
    nobody()
        .get("/api/v1/territories/421181114234")
        .then()
        .statusCode(200)
        .body("path", is("湖北省/黄冈市/麻城市/顺河镇/云雾山村"))
        .body("level", is("VILLAGE"));
    nobody().get("/api/v1/territories/420321").then().statusCode(200).body("code", is("420304"));
  }

  @Test
  void children_are_the_next_level_down() {
    assertThat(
            nobody()
                .get("/api/v1/territories/42/children")
                .then()
                .statusCode(200)
                .extract()
                .<java.util.List<String>>path("items.code"))
        .hasSize(17)
        .contains("4201", "4228", "429004");
    nobody()
        .get("/api/v1/territories/421181114/children")
        .then()
        .statusCode(200)
        .body("items.code", hasItem("421181114234"));
  }

  @Test
  void pages_follow_on() {
    var first = nobody().get("/api/v1/territories?q=顺河&limit=2").then().statusCode(200).extract();
    var next =
        nobody()
            .queryParam("q", "顺河")
            .queryParam("limit", 100)
            .queryParam("cursor", first.<String>path("next"))
            .get("/api/v1/territories")
            .then()
            .statusCode(200)
            .extract();
    assertThat(next.<java.util.List<String>>path("items.code"))
        .doesNotContainAnyElementsOf(first.<java.util.List<String>>path("items.code"))
        .isNotEmpty();
    nobody().get("/api/v1/territories?cursor=zzz").then().statusCode(400);
  }
}
