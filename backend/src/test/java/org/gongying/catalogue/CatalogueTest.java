package org.gongying.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.flywaydb.core.Flyway;
import org.gongying.GongyingTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CatalogueTest extends GongyingTest {
  @Inject Catalogue catalogue;
  @Inject Flyway flyway;

  @Test
  void categories_come_with_their_branch_units_papers_and_links() {
    nobody()
        .get("/api/v1/categories")
        .then()
        .statusCode(200)
        .body("items", hasSize(77))
        .body("items[0].code", is("produce"))
        .body("items[0].parent", nullValue())
        .body("items.find { it.code == 'produce.tea' }.parent", is("produce"))
        .body("items.find { it.code == 'produce.tea' }.zh", is("茶叶"))
        .body("items.find { it.code == 'produce.tea' }.units", contains("jin", "kg", "t"))
        .body("items.find { it.code == 'produce.tea' }.review", is(false))
        .body("items.find { it.code == 'produce.tea' }.papers", empty())
        .body("items.find { it.code == 'input.pesticide' }.papers", contains("pesticide_licence"))
        .body("items.find { it.code == 'purchase' }.links", hasItems("produce", "produce.tea"))
        .body("items.find { it.code == 'relief.mask' }.en", is("masks"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"categories", "units", "codes/urgency", "programmes"})
  void who_has_a_list_already_is_told_so(String list) {
    var first = nobody().get("/api/v1/" + list).then().statusCode(200).extract();
    var tag = first.header("ETag");
    assertThat(tag).isNotNull();
    assertThat(first.header("Cache-Control")).contains("public").contains("max-age=300");
    nobody()
        .header("If-None-Match", tag)
        .get("/api/v1/" + list)
        .then()
        .statusCode(304)
        .header("ETag", is(tag))
        .body(is(""));
    nobody()
        .header("If-None-Match", "\"another\"")
        .get("/api/v1/" + list)
        .then()
        .statusCode(200)
        .header("ETag", is(tag));
  }

  @Test
  void units_say_what_they_convert_to() {
    nobody()
        .get("/api/v1/units")
        .then()
        .statusCode(200)
        .body("items.code", hasItems("jin", "mu", "person", "zhi", "fu"))
        .body("items.find { it.code == 'jin' }.kind", is("mass"))
        .body("items.find { it.code == 'jin' }.factor", is("0.5"))
        .body("items.find { it.code == 't' }.factor", is("1000"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "poverty_cause",
        "listing_category",
        "decline_reason",
        "urgency",
        "eligibility",
        "participant_kind",
        "team_role",
        "legal_form",
        "paper"
      })
  void code_lists_are_answered_by_name(String list) {
    nobody()
        .get("/api/v1/codes/" + list)
        .then()
        .statusCode(200)
        .body("code", is(list))
        .body("zh", notNullValue())
        .body("confidence", notNullValue())
        .body("items.size()", is(catalogue.codes(list).orElseThrow().items().size()));
  }

  @Test
  void a_code_list_keeps_its_order_and_an_unknown_one_is_not_found() {
    nobody()
        .get("/api/v1/codes/urgency")
        .then()
        .body("items.code", contains("normal", "soon", "urgent"))
        .body("items.zh", hasItem("紧急"));
    nobody()
        .get("/api/v1/codes/none")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", endsWith("/problems/not-found"));
    nobody().get("/api/v1/units?limit=5").then().statusCode(400);
  }

  @Test
  void what_the_catalogue_names_exists() {
    assertThat(
            rows(
                "select code from code_item i where list = 'listing_category' and not exists (select from category c where c.code = i.code)"))
        .isEmpty();
    var units = rows("select code from unit").stream().map(r -> r.get(0)).toList();
    for (var category : catalogue.categories()) {
      assertThat(units).as(category.code()).containsAll(category.units());
      assertThat(category.units()).as(category.code()).isNotEmpty();
      assertThat(category.papers()).allMatch(catalogue.codes("paper").orElseThrow()::has);
      assertThat(category.causes()).allMatch(catalogue.codes("poverty_cause").orElseThrow()::has);
    }
    var words = catalogue.units().stream().flatMap(u -> u.words().stream()).toList();
    assertThat(words).doesNotHaveDuplicates();
  }

  @Test
  void money_land_donations_and_licensed_goods_are_looked_at_first() {
    for (var code :
        new String[] {
          "input.pesticide",
          "input.seed",
          "input.vet",
          "capital.loan",
          "capital.donation",
          "land.arable"
        }) {
      assertThat(catalogue.category(code).orElseThrow().review()).as(code).isTrue();
    }
    for (var code :
        new String[] {"produce.tea", "labour.offer", "relief.mask", "input.fertiliser"}) {
      assertThat(catalogue.category(code).orElseThrow().review()).as(code).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "produce.tea, produce.tea, 1",
    "land, land, 1",
    "purchase, produce.tea, 0.9",
    "purchase, produce, 0.9",
    "produce.tea, purchase, 0",
    "labour.factory, labour.offer, 0.9",
    "labour.offer, labour.factory, 0.4",
    "input.machinery, service.machinery, 0.9",
    "service.machinery, input.machinery, 0",
    "tourism.invest, capital.equity, 0.9",
    "capital.equity, tourism.invest, 0",
    "land, land.arable, 0.8",
    "land.arable, land, 0.8",
    "land.arable, land.forest, 0.4",
    "produce.tea, input.seed, 0",
    "relief.transport, service.logistics, 0.9",
    "service.logistics, relief.transport, 0",
    "no.such, produce.tea, 0"
  })
  void categories_are_near_or_cannot_meet(String need, String offer, double closeness) {
    assertThat(catalogue.closeness(need, offer)).isEqualTo(closeness);
    assertThat(catalogue.offersFor(need).contains(offer)).isEqualTo(closeness > 0);
    assertThat(catalogue.needsFor(offer).contains(need)).isEqualTo(closeness > 0);
  }

  @Test
  void values_convert_within_a_kind() {
    assertThat(catalogue.convert(new BigDecimal("581000"), "jin", "t").orElseThrow())
        .isEqualByComparingTo("290.5");
    assertThat(catalogue.convert(new BigDecimal("15"), "mu", "ha").orElseThrow())
        .isEqualByComparingTo("1");
    assertThat(catalogue.convert(new BigDecimal("7"), "zhi", "piece").orElseThrow())
        .isEqualByComparingTo("7");
    assertThat(catalogue.convert(BigDecimal.TEN, "mu", "t")).isEmpty();
    assertThat(catalogue.convert(BigDecimal.TEN, "box", "bag")).isEmpty();
    assertThat(catalogue.convert(BigDecimal.TEN, "jin", "none")).isEmpty();
  }

  @Test
  void a_quantity_is_given_in_words_or_by_value_and_unit() {
    assertThat(catalogue.quantity(new QuantityGiven("58.1万斤", null, null)))
        .contains(new Quantity(new BigDecimal("581000"), "jin", false, null, "58.1万斤"));
    assertThat(catalogue.quantity(new QuantityGiven(null, "4.50", "t")))
        .contains(new Quantity(new BigDecimal("4.5"), "t", false, null, null));
    assertThat(catalogue.quantity(new QuantityGiven(null, "4", "吨")).orElseThrow().unit())
        .isEqualTo("t");
    assertThat(catalogue.quantity(new QuantityGiven("若干", null, null)).orElseThrow().isKnown())
        .isFalse();
    for (var value :
        new String[] {
          null, "", "0", "-4", "1e3", "1E999999999", "1234567890123456", "0.0001", "四"
        }) {
      assertThat(catalogue.quantity(new QuantityGiven(null, value, "t"))).as(value).isEmpty();
    }
    assertThat(catalogue.quantity(new QuantityGiven(null, "4", "none"))).isEmpty();
    assertThat(catalogue.quantity(new QuantityGiven(null, "4", null))).isEmpty();
    assertThat(catalogue.quantity(new QuantityGiven(" ", null, null))).isEmpty();
  }

  @Test
  void a_price_is_given_in_words_or_by_amount_and_unit() {
    assertThat(catalogue.price(new PriceGiven("0.8元一斤", null, null, null)))
        .contains(
            new Price(new BigDecimal("0.8"), null, "CNY", "jin", null, false, false, "0.8元一斤"));
    assertThat(catalogue.price(new PriceGiven(null, "12.50", "CNY", "kg")))
        .contains(new Price(new BigDecimal("12.5"), null, "CNY", "kg", null, false, false, null));
    var wage = catalogue.price(new PriceGiven(null, "150", null, "year")).orElseThrow();
    assertThat(wage.per()).isNull();
    assertThat(PriceView.of(wage).per()).isEqualTo("year");
    assertThat(catalogue.price(new PriceGiven(null, "1", "USD", "kg"))).isEmpty();
    assertThat(catalogue.price(new PriceGiven(null, "1", "CNY", "none"))).isEmpty();
    assertThat(catalogue.price(new PriceGiven(null, "1e9", "CNY", "kg"))).isEmpty();
    assertThat(catalogue.price(new PriceGiven(null, null, null, null))).isEmpty();
  }

  @Test
  void the_data_are_loaded_again_only_when_they_have_changed() {
    assertThat(flyway.migrate().migrationsExecuted).isZero();
    var before = rows("select * from category order by code");
    var links = rows("select * from category_link order by 1, 2");
    owner(
        "update flyway_schema_history set checksum = 0 where description in ('Catalogue data', 'Programme data')");
    assertThat(flyway.migrate().migrationsExecuted).isEqualTo(2);
    assertThat(rows("select * from category order by code")).isEqualTo(before);
    assertThat(rows("select * from category_link order by 1, 2")).isEqualTo(links);
  }
}
