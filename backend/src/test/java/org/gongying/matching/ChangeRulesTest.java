package org.gongying.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongying.ExchangeTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangeRulesTest extends ExchangeTest {
  @Inject Rules rules;

  private final Member province = trader("government", "42");
  private final Member village = knownTrader("village", YUNWUSHAN);
  private final Member buyer = knownTrader("enterprise", WUHAN);
  private Map<String, Integer> before;
  private String need;

  @BeforeEach
  void a_near_and_a_cheap_offer_compete() {
    before = rules.current().of();
    need = listed(buyer, "needs", "收购蜂蜜", "30元/斤");
    listed(village, "offers", "云雾山蜂蜜", "10元/斤");
    listed(knownTrader("enterprise", "420106"), "offers", "武昌蜂蜜", "30元/斤");
  }

  /** Other tests know the weights of engine.md. */
  @AfterEach
  void back() {
    owner("update listing set state = 'WITHDRAWN' where category = 'produce.aquatic' and open");
    if (!rules.current().of().equals(before)) {
      changed(rules.current().version(), before).statusCode(201);
    }
  }

  @Test
  void other_weights_are_in_force_at_once_and_the_old_version_can_be_replayed() {
    int version = rules.current().version();
    assertThat(first()).isEqualTo("云雾山蜂蜜");
    var near = moved("priority", "distance", 70);
    changed(version, near)
        .statusCode(201)
        .body("version", is(version + 1))
        .body("by.id", is(province.participant().toString()))
        .body("note", is("试就近优先"))
        .body("weights.distance", is(220));
    assertThat(first()).isEqualTo("武昌蜂蜜");
    get(buyer, "needs/" + need + "/suggestions")
        .body("items[0].ruleVersion", is("" + (version + 1)));
    get(province, "match-rules", "limit", 2)
        .body("items.version", contains(version + 1, version))
        .body("items[1].weights.distance", is(150));
    assertThat(
            one(
                "select count(*) from audit_entry where action = 'rule.change' and participant = ?",
                province.participant()))
        .isEqualTo("1");
    assertThat(
            rows(
                "select distinct (select count(*) from gram_weight where version = r), (select count(*) from synonym where version = r)"
                    + " from unnest(array[?, ?]) r",
                version,
                version + 1))
        .as("words and synonyms are those of the version before")
        .hasSize(1)
        .allMatch(r -> !r.contains("0"));
  }

  @Test
  void weights_are_tried_on_a_case_before_they_are_in_force() {
    call(
            province,
            "match-rules/trial",
            Map.of("listing", need, "weights", moved("priority", "distance", 70)))
        .statusCode(200)
        .body("items[0].title", is("武昌蜂蜜"))
        .body("items[1].title", is("云雾山蜂蜜"))
        .body("items[0].before.rank", is(2))
        .body("items[0].after.rank", is(1))
        .body("items[0].after.score", greaterThan(0));
    assertThat(first()).isEqualTo("云雾山蜂蜜");
  }

  @Test
  void of_two_who_change_at_once_one_is_told_to_look_again() {
    int version = rules.current().version();
    var outcomes =
        atOnce(
            () -> outcome(changed(version, moved("time", "price", 10))),
            () -> outcome(changed(version, moved("time", "price", 20))));
    assertThat(outcomes).containsExactlyInAnyOrder("201", "409/rule-changed");
    assertThat(rules.current().version()).isEqualTo(version + 1);
  }

  @Test
  void weights_that_do_not_add_up_are_refused_by_name() {
    int version = rules.current().version();
    var more = new HashMap<>(before);
    more.put("price", 100);
    changed(version, more)
        .statusCode(422)
        .body("violations.pointer", contains("#/weights"))
        .body("violations[0].message", is("各项合计须为 1,160，现在是 1,180"));
    more.put("price", -1);
    more.put("luck", 5);
    more.remove("time");
    changed(version, more)
        .statusCode(422)
        .body(
            "violations.pointer", contains("#/weights/luck", "#/weights/price", "#/weights/time"));
    call(province, "match-rules", Map.of("basedOn", version, "weights", before, "extra", 1))
        .statusCode(not(201));
  }

  @Test
  void a_word_that_is_added_is_known_at_once_and_the_version_before_does_not_know_it() {
    int version = rules.current().version();
    var groups = new ArrayList<>(synonyms(province, "produce.aquatic"));
    int seen = groups.size();
    groups.add(List.of("云雾山蜂蜜", "武昌甜水"));
    var other = synonyms(province, "produce.tuber");
    listed(village, "offers", "武昌甜水", "40元/斤");
    renamed(version, "produce.aquatic", groups).statusCode(201).body("version", is(version + 1));
    var again = listed(buyer, "needs", "要云雾山蜂蜜", "30元/斤");
    get(buyer, "needs/" + again + "/suggestions")
        .body(
            "items.find { it.offer.title == '武昌甜水' }.factors.find { it.name == 'text' }.sentence",
            is("“云雾山蜂蜜”和“武昌甜水”说的是同类东西"));
    assertThat(synonyms(province, "produce.aquatic")).hasSize(seen + 1);
    assertThat(synonyms(province, "produce.tuber")).isEqualTo(other);
    renamed(version + 1, "produce.aquatic", groups.subList(0, seen)).statusCode(201);
    assertThat(synonyms(province, "produce.aquatic")).hasSize(seen);
    get(buyer, "needs/" + again + "/suggestions")
        .body(
            "items.find { it.offer.title == '武昌甜水' }.factors.find { it.name == 'text' }.value",
            is(0f));
  }

  @Test
  void words_that_name_nothing_or_stand_elsewhere_are_refused_by_name() {
    int version = rules.current().version();
    renamed(
            version,
            "produce.aquatic",
            List.of(List.of("草鱼", "鱼"), List.of("红薯", "草鱼"), List.of("鲫鱼", "鲫鱼")))
        .statusCode(422)
        .body(
            "violations.pointer",
            containsInAnyOrder(
                "#/synonyms/0/groups/0/1", "#/synonyms/0/groups/1/0", "#/synonyms/0/groups/2"));
    renamed(version, "produce", List.of(List.of("草鱼", "鲩鱼")))
        .statusCode(422)
        .body("violations.pointer", hasItem("#/synonyms/0/category"));
    renamed(version, "produce.aquatic", List.of(List.of("13812345678", "草鱼"))).statusCode(422);
    get(province, "match-rules/synonyms", "category", "produce")
        .statusCode(400)
        .body("violations.parameter", contains("category"));
    assertThat(rules.current().version()).isEqualTo(version);
  }

  @Test
  void only_a_province_changes_them() {
    var county = trader("government", "421181");
    get(county, "match-rules", "limit", 1).body("items", hasSize(1));
    changed(county, rules.current().version(), before)
        .statusCode(403)
        .body("type", is("/problems/province-only"));
    call(county, "match-rules/trial", Map.of("listing", need, "weights", before)).statusCode(403);
  }

  private String first() {
    return get(buyer, "needs/" + need + "/suggestions").extract().path("items[0].offer.title");
  }

  private Map<String, Integer> moved(String from, String to, int by) {
    var weights = new HashMap<>(before);
    weights.merge(from, -by, Integer::sum);
    weights.merge(to, by, Integer::sum);
    return weights;
  }

  private ValidatableResponse changed(int basedOn, Map<String, Integer> weights) {
    return changed(province, basedOn, weights);
  }

  private static ValidatableResponse changed(Member by, int basedOn, Map<String, Integer> weights) {
    return call(by, "match-rules", Map.of("basedOn", basedOn, "weights", weights, "note", "试就近优先"));
  }

  private ValidatableResponse renamed(int basedOn, String category, List<List<String>> groups) {
    return call(
        province,
        "match-rules",
        Map.of(
            "basedOn",
            basedOn,
            "weights",
            before,
            "synonyms",
            List.of(Map.of("category", category, "groups", groups))));
  }

  private static List<List<String>> synonyms(Member by, String category) {
    return get(by, "match-rules/synonyms", "category", category).extract().path("groups");
  }

  private static String listed(Member by, String side, String title, String price) {
    return post(
        by,
        side,
        Map.of(
            "category",
            "produce.aquatic",
            "title",
            title,
            "quantity",
            Map.of("raw", "300斤"),
            "unitPrice",
            Map.of("raw", price)));
  }
}
