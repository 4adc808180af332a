package org.gongying.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.gongying.GongyingTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProgrammeTest extends GongyingTest {
  @Inject Programmes programmes;

  @Test
  void the_ten_national_programmes_come_first() {
    var all = nobody().get("/api/v1/programmes").then().statusCode(200).extract();
    var kinds = all.<List<String>>path("items.kind");
    assertThat(kinds.subList(0, 10)).containsOnly("national");
    assertThat(kinds.subList(10, kinds.size())).containsOnly("pillar", "campaign");
    assertThat(all.<String>path("items.find { it.code == 'pv' }.zh")).isEqualTo("光伏扶贫工程");
  }

  @Test
  void a_campaign_is_a_part_of_a_pillar() {
    nobody()
        .get("/api/v1/programmes")
        .then()
        .body("items.find { it.code == 'thousand_enterprises' }.parent", is("social"))
        .body("items.findAll { it.kind == 'pillar' }.parent", everyItem(nullValue()))
        .body("items.findAll { it.kind == 'pillar' }.size()", is(3));
    assertThat(programmes.find("thousand_enterprises").orElseThrow().zh()).contains("千企帮千村");
    assertThat(programmes.find("none")).isEmpty();
  }
}
