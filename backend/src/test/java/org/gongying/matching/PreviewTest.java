package org.gongying.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongying.ExchangeTest;
import org.gongying.catalogue.QuantityGiven;
import org.gongying.identity.Actor;
import org.gongying.identity.Capacity;
import org.gongying.listings.Listings;
import org.gongying.listings.NewListing;
import org.gongying.listings.Side;
import org.gongying.participants.Participants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a listing would be answered is what it is answered once it is posted. */
@QuarkusTest
class PreviewTest extends ExchangeTest {
  @Inject Listings listings;
  @Inject Participants participants;
  @Inject Oracle oracle;
  @Inject Rules rules;

  private final Member village = knownTrader("village", YUNWUSHAN);
  private final Member buyer = knownTrader("enterprise", WUHAN);

  @BeforeEach
  void four_offer_mushrooms() {
    for (var title : List.of("云雾山香菇", "干香菇", "花菇", "黑木耳")) {
      post(
          village,
          "offers",
          Map.of("category", "produce.fungi", "title", title, "quantity", Map.of("raw", "3000斤")));
    }
  }

  @Test
  void the_best_three_are_those_it_has_once_posted_and_nothing_is_kept() {
    var before =
        rows("select (select count(*) from listing), (select count(*) from listing_change)");
    var body = wanted();
    var preview = preview(buyer, "NEED", body).statusCode(200).extract().jsonPath();
    assertThat(preview.getList("items")).hasSize(3);
    assertThat(rows("select (select count(*) from listing), (select count(*) from listing_change)"))
        .isEqualTo(before);
    String need = post(buyer, "needs", body);
    var posted = get(buyer, "needs/" + need + "/suggestions", "limit", 3).extract().jsonPath();
    assertThat(preview.getList("items.offer.id")).isEqualTo(posted.getList("items.offer.id"));
    assertThat(preview.getList("items.score")).isEqualTo(posted.getList("items.score"));
    assertThat(preview.getList("items.factors")).isEqualTo(posted.getList("items.factors"));
  }

  @Test
  void the_oracle_answers_the_same_while_the_market_loads() {
    var actor =
        Actor.of(
            buyer.subject(), buyer.role(), buyer.participant(), buyer.territory(), Capacity.SIGNER);
    var given =
        new NewListing(
            "produce.fungi",
            "收购干香菇",
            new QuantityGiven("2吨", null, null),
            WUHAN,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    List<Integer> scores =
        listings.asIfPosted(
            Side.NEED,
            given,
            participants.get(buyer.participant()),
            actor,
            asking -> oracle.best(asking, 3, rules.current()).stream().map(Pair::score).toList());
    preview(buyer, "NEED", wanted()).body("items.score", is(scores));
  }

  @Test
  void what_could_not_be_posted_is_refused_as_it_would_be_then() {
    var elsewhere = new HashMap<>(wanted());
    elsewhere.put("territory", YUNWUSHAN);
    preview(buyer, "NEED", elsewhere)
        .statusCode(403)
        .body("type", is("/problems/outside-territory"));
    var wrong = new HashMap<>(wanted());
    wrong.put("category", "no.such.thing");
    wrong.put("quantity", Map.of("value", "-1", "unit", "jin"));
    preview(buyer, "NEED", wrong)
        .statusCode(422)
        .body("violations.pointer", containsInAnyOrder("#/category", "#/quantity"));
    buyer
        .request()
        .contentType("application/json")
        .body(wanted())
        .post("/api/v1/suggestions")
        .then()
        .statusCode(400)
        .body("violations.parameter", contains("side"));
  }

  private static Map<String, Object> wanted() {
    return Map.of(
        "category",
        "produce.fungi",
        "title",
        "收购干香菇",
        "quantity",
        Map.of("raw", "2吨"),
        "territory",
        WUHAN);
  }

  private static ValidatableResponse preview(Member by, String side, Object body) {
    return call(by, "suggestions?side=" + side, body);
  }
}
