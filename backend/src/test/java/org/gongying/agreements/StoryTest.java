package org.gongying.agreements;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongying.GongyingTest;
import org.gongying.SqlLog;
import org.junit.jupiter.api.Test;

/** From a proposal to the last signature. */
@QuarkusTest
class StoryTest extends GongyingTest {
  final Member village = knownTrader("village", "421181114234");
  final Member buyer = knownTrader("enterprise", "420102");

  @Test
  void they_propose_counter_accept_and_sign() {
    var offer = published(village, "offers", "红薯", "1000斤");
    var match =
        propose(buyer, Map.of("offer", offer, "quantity", Map.of("raw", "300公斤")))
            .statusCode(201)
            .body("state", is("PROPOSED"))
            .body("legs[0].quantity.value", is("600"))
            .body("legs[0].quantity.unit", is("jin"))
            .body("parties.find { it.kind == 'VILLAGE' }.gives", is("红薯 300公斤"))
            .body("waitingForMe", is(false))
            .extract()
            .<String>path("id");
    village
        .request()
        .get("/api/v1/matches?waiting=true")
        .then()
        .statusCode(200)
        .body("items.id", contains(match))
        .body("items[0].waitingForMe", is(true));
    say(village, match, "要多少都有").statusCode(201);
    village
        .request()
        .get("/api/v1/matches/" + match + "/messages")
        .then()
        .body("items.text", contains("要多少都有"));

    post(
            village,
            "matches/" + match + "/counter",
            Map.of("price", Map.of("raw", "0.9元一斤"), "note", "自己来拉"))
        .statusCode(200)
        .body("state", is("NEGOTIATING"))
        .body("revisions", hasSize(2))
        .body("revisions[1].quantity.value", is("600"))
        .body("revisions[1].price.amount", is("0.9"));
    post(buyer, "matches/" + match + "/accept", Map.of("revision", 1))
        .statusCode(409)
        .body("type", endsWith("/revision-changed"));
    var agreement =
        post(buyer, "matches/" + match + "/accept", Map.of("revision", 2))
            .statusCode(200)
            .body("state", is("AGREED"))
            .body("agreement", notNullValue())
            .extract()
            .<String>path("agreement");
    post(village, "matches/" + match + "/counter", Map.of("note", "晚了"))
        .statusCode(409)
        .body("type", endsWith("/match-state"));

    village
        .request()
        .get("/api/v1/agreements/" + agreement)
        .then()
        .statusCode(200)
        .body("state", is("INTENTION"))
        .body("number", startsWith("GY-20"))
        .body("price.amount", is("0.9"))
        .body("note", is("自己来拉"));
    sign(buyer, agreement, 2).statusCode(200).body("state", is("INTENTION"));
    sign(buyer, agreement, 2).statusCode(409).body("type", endsWith("/already-signed"));
    sign(village, agreement, 2)
        .statusCode(200)
        .body("state", is("SIGNED"))
        .body("signedAt", notNullValue());
    nobody()
        .get("/api/v1/offers/" + offer)
        .then()
        .body("state", is("PARTLY_COMMITTED"))
        .body("remaining.value", is("400"));
    post(village, "agreements/" + agreement + "/terminate", Map.of("reason", "反悔"))
        .statusCode(409)
        .body("type", endsWith("/agreement-state"));
    conserved();
  }

  @Test
  void two_listings_are_each_taken_in_their_own_unit() {
    var offer = published(village, "offers", "红薯", "1000斤");
    var need = published(buyer, "needs", "红薯", "2吨");
    var match =
        propose(village, Map.of("offer", offer, "need", need, "quantity", Map.of("raw", "1000斤")))
            .statusCode(201)
            .body("legs[0].quantity.value", is("1000"))
            .body("legs[0].needQuantity.value", is("0.5"))
            .extract()
            .<String>path("id");
    var agreement =
        post(buyer, "matches/" + match + "/accept", Map.of("revision", 1))
            .extract()
            .<String>path("agreement");
    sign(village, agreement, 1);
    sign(buyer, agreement, 1).statusCode(200).body("state", is("SIGNED"));
    nobody()
        .get("/api/v1/offers/" + offer)
        .then()
        .body("state", is("COMMITTED"))
        .body("remaining.value", is("0"));
    nobody().get("/api/v1/needs/" + need).then().body("remaining.value", is("1.5"));
    conserved();
  }

  @Test
  void what_cannot_be_proposed_says_why() {
    var offer = published(village, "offers", "红薯", "1000斤");
    propose(buyer, Map.of("offer", offer, "quantity", Map.of("raw", "2000斤")))
        .statusCode(422)
        .body("violations.pointer", contains("#/legs/0/quantity"));
    propose(buyer, Map.of("offer", offer, "quantity", Map.of("raw", "3亩")))
        .statusCode(422)
        .body("violations.pointer", contains("#/legs/0/quantity"));
    propose(buyer, Map.of("offer", offer))
        .statusCode(422)
        .body("violations.pointer", contains("#/legs/0/quantity"));
    propose(buyer, Map.of()).statusCode(422).body("violations.pointer", contains("#/legs/0"));
    propose(village, Map.of("offer", offer, "quantity", Map.of("raw", "1斤"))).statusCode(422);
    propose(buyer, Map.of("offer", UUID.randomUUID(), "quantity", Map.of("raw", "1斤")))
        .statusCode(404);
    var other = published(knownTrader("enterprise", "420103"), "needs", "红薯", "1吨");
    propose(buyer, Map.of("offer", offer, "need", other, "quantity", Map.of("raw", "1斤")))
        .statusCode(403)
        .body("type", endsWith("/not-your-listing"));
    post(village, "offers/" + offer + "/pause", Map.of()).statusCode(200);
    propose(buyer, Map.of("offer", offer, "quantity", Map.of("raw", "1斤"))).statusCode(404);
  }

  @Test
  void a_sample_is_agreed_without_a_quantity() {
    var offer = published(village, "offers", "红薯", "1000斤");
    var body =
        new HashMap<String, Object>(
            Map.of("kind", "DIRECT", "purpose", "SAMPLE", "legs", List.of(Map.of("offer", offer))));
    var match =
        post(buyer, "matches", body)
            .statusCode(201)
            .body("purpose", is("SAMPLE"))
            .extract()
            .<String>path("id");
    var agreement =
        post(village, "matches/" + match + "/accept", Map.of("revision", 1))
            .statusCode(200)
            .extract()
            .<String>path("agreement");
    sign(village, agreement, 1);
    sign(buyer, agreement, 1).body("state", is("SIGNED"));
    nobody().get("/api/v1/offers/" + offer).then().body("remaining.value", is("1000"));
  }

  @Test
  void nobody_accepts_or_signs_for_another() {
    var match =
        propose(
                buyer,
                Map.of(
                    "offer",
                    published(village, "offers", "红薯", "1000斤"),
                    "quantity",
                    Map.of("raw", "1斤")))
            .extract()
            .<String>path("id");
    var drafter = member("village", "421181114234", village.participant(), "DRAFTER");
    post(drafter, "matches/" + match + "/accept", Map.of("revision", 1))
        .statusCode(403)
        .body("type", endsWith("/capacity"));
    post(trader("government", "421181"), "matches/" + match + "/accept", Map.of("revision", 1))
        .statusCode(403);
    var stranger = knownTrader("enterprise", "420102");
    stranger.request().get("/api/v1/matches/" + match).then().statusCode(404);
    post(stranger, "matches/" + match + "/accept", Map.of("revision", 1)).statusCode(404);
    stranger.request().get("/api/v1/matches/" + match + "/contacts").then().statusCode(404);
    trader("government", "421181").request().get("/api/v1/matches/" + match).then().statusCode(200);
    trader("government", "422801").request().get("/api/v1/matches/" + match).then().statusCode(404);
    trader("government", "42")
        .request()
        .get("/api/v1/matches?limit=100")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(match));
    var agreement =
        post(village, "matches/" + match + "/accept", Map.of("revision", 1))
            .extract()
            .<String>path("agreement");
    sign(stranger, agreement, 1).statusCode(404);
    sign(drafter, agreement, 1).statusCode(403);
    stranger.request().get("/api/v1/agreements/" + agreement).then().statusCode(404);
    trader("government", "4211")
        .request()
        .get("/api/v1/agreements?territory=421181&limit=100")
        .then()
        .body("items.id", hasItem(agreement));
  }

  @Test
  void reading_the_office_contact_is_shown_to_its_owner() {
    var match =
        propose(
                buyer,
                Map.of(
                    "offer",
                    published(village, "offers", "红薯", "1000斤"),
                    "quantity",
                    Map.of("raw", "1斤")))
            .extract()
            .<String>path("id");
    buyer
        .request()
        .get("/api/v1/matches/" + match + "/contacts")
        .then()
        .statusCode(200)
        .body("items.participant.id", contains(village.participant().toString()))
        .body("items.phone", contains("027-80000000"));
    village
        .request()
        .get("/api/v1/participants/" + village.participant() + "/contact-reads")
        .then()
        .statusCode(200)
        .body("items.by.id", contains(buyer.participant().toString()));
    buyer
        .request()
        .get("/api/v1/participants/" + village.participant() + "/contact-reads")
        .then()
        .statusCode(404);
  }

  @Test
  void a_declined_match_is_over() {
    var match =
        propose(
                buyer,
                Map.of(
                    "offer",
                    published(village, "offers", "红薯", "1000斤"),
                    "quantity",
                    Map.of("raw", "1斤")))
            .extract()
            .<String>path("id");
    post(village, "matches/" + match + "/decline", Map.of("reason", "no-such-code"))
        .statusCode(422)
        .body("violations.pointer", contains("#/reason"));
    post(village, "matches/" + match + "/decline", Map.of("reason", "price"))
        .statusCode(200)
        .body("state", is("DECLINED"));
    post(buyer, "matches/" + match + "/accept", Map.of("revision", 1)).statusCode(409);
  }

  @Test
  void two_hundred_last_signatures_for_ten_take_ten() throws Exception {
    var offer = published(village, "offers", "红薯", "10斤");
    var pool = Executors.newFixedThreadPool(50);
    record Signing(Member by, String agreement) {}
    var signings =
        pool
            .invokeAll(
                Collections.<Callable<Signing>>nCopies(
                    200,
                    () -> {
                      var one = trader("enterprise", "420102");
                      var match =
                          propose(one, Map.of("offer", offer, "quantity", Map.of("raw", "1斤")))
                              .statusCode(201)
                              .extract()
                              .<String>path("id");
                      var agreement =
                          post(village, "matches/" + match + "/accept", Map.of("revision", 1))
                              .extract()
                              .<String>path("agreement");
                      sign(village, agreement, 1).statusCode(200);
                      return new Signing(one, agreement);
                    }))
            .stream()
            .map(StoryTest::value)
            .toList();
    long begin = System.nanoTime();
    var answers =
        pool.invokeAll(
            signings.stream()
                .<Callable<String>>map(
                    signing ->
                        () -> {
                          var answer = sign(signing.by(), signing.agreement(), 1).extract();
                          return answer.statusCode()
                              + (answer.statusCode() == 409 ? answer.<String>path("type") : "");
                        })
                .toList());
    pool.shutdown();
    var counts =
        answers.stream()
            .map(StoryTest::value)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    System.out.println(
        "Signing race: 200 last signatures in "
            + (System.nanoTime() - begin) / 1_000_000
            + " ms: "
            + counts);
    assertThat(counts).isEqualTo(Map.of("200", 10L, "409/problems/not-enough-left", 190L));
    assertThat(
            rows(
                "select remaining::int, committed::int, state from listing where id = ?::uuid",
                offer))
        .containsExactly(List.of("0", "10", "COMMITTED"));
    assertThat(
            one(
                "select count(*) from agreement a join agreement_leg l on (l.county, l.agreement) = (a.county, a.id) where l.offer = ?::uuid and a.state = 'SIGNED'",
                offer))
        .isEqualTo("10");
    conserved();
  }

  @Test
  void two_who_accept_at_once_make_one_agreement() throws Exception {
    for (int round = 0; round < 10; round++) {
      var match =
          propose(
                  buyer,
                  Map.of(
                      "offer",
                      published(village, "offers", "红薯", "1000斤"),
                      "quantity",
                      Map.of("raw", "1斤")))
              .extract()
              .<String>path("id");
      var pool = Executors.newFixedThreadPool(4);
      var codes =
          pool.invokeAll(
              IntStream.range(0, 4)
                  .<Callable<Integer>>mapToObj(
                      i ->
                          () ->
                              post(village, "matches/" + match + "/accept", Map.of("revision", 1))
                                  .extract()
                                  .statusCode())
                  .toList());
      pool.shutdown();
      assertThat(codes.stream().map(StoryTest::value))
          .containsOnlyOnce(200)
          .allMatch(c -> c == 200 || c == 409);
      assertThat(one("select count(*) from agreement where match = ?::uuid", match)).isEqualTo("1");
    }
  }

  @Test
  void lists_are_read_by_their_index_in_a_fixed_number_of_statements() {
    for (int i = 0; i < 3; i++) {
      var match =
          propose(
                  buyer,
                  Map.of(
                      "offer",
                      published(village, "offers", "红薯", "1000斤"),
                      "quantity",
                      Map.of("raw", "1斤")))
              .extract()
              .<String>path("id");
      post(village, "matches/" + match + "/accept", Map.of("revision", 1));
    }
    buyer.request().get("/api/v1/me").then().statusCode(200);
    assertThat(
            SqlLog.during(
                () ->
                    buyer
                        .request()
                        .get("/api/v1/matches?limit=3")
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(3))))
        .hasSizeLessThanOrEqualTo(7);
    assertThat(
            SqlLog.during(
                () ->
                    buyer
                        .request()
                        .get("/api/v1/agreements?limit=3")
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(3))))
        .hasSizeLessThanOrEqualTo(5);
    assertThat(
            plan(
                "match_party", () -> buyer.request().get("/api/v1/matches").then().statusCode(200)))
        .contains("match_party_list");
    assertThat(
            plan(
                "agreement_party",
                () -> buyer.request().get("/api/v1/agreements").then().statusCode(200)))
        .contains("agreement_party_list");
    buyer
        .request()
        .get("/api/v1/matches?limit=2")
        .then()
        .body("items.state", everyItem(is("AGREED")))
        .body("next", notNullValue());
  }

  /** The list's own read only: the parties of the page are read once more by their match. */
  private static String plan(String table, Runnable read) {
    return SqlLog.during(read).stream()
        .filter(
            sql -> sql.contains("from " + table) && sql.contains("order by") && sql.contains(")<("))
        .findFirst()
        .map(SqlLog::explain)
        .orElseThrow();
  }

  private static <T> T value(java.util.concurrent.Future<T> future) {
    try {
      return future.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  static void conserved() {
    assertThat(
            rows(
                "select id from listing where remaining is not null and quantity <> remaining + committed + delivered"))
        .isEmpty();
    assertThat(
            rows(
                """
            select l.id from listing l where l.remaining is not null and l.committed <> coalesce((
              select sum(case when g.offer = l.id then g.offer_taken else g.need_taken end)
              from agreement a join agreement_leg g on (g.county, g.agreement) = (a.county, a.id)
              where a.state = 'SIGNED' and a.purpose = 'TRADE' and (g.offer = l.id or g.need = l.id)), 0)
            """))
        .isEmpty();
  }

  static String published(Member owner, String side, String title, String quantity) {
    var id =
        post(
                owner,
                side,
                Map.of(
                    "category",
                    "produce.tuber",
                    "title",
                    title,
                    "quantity",
                    Map.of("raw", quantity),
                    "territory",
                    owner.territory()))
            .statusCode(201)
            .extract()
            .<String>path("id");
    post(owner, side + "/" + id + "/publish", Map.of()).statusCode(200);
    return id;
  }

  static ValidatableResponse propose(Member by, Map<String, Object> leg) {
    return post(by, "matches", Map.of("kind", "DIRECT", "legs", Arrays.asList(leg)));
  }

  static ValidatableResponse say(Member by, String match, String text) {
    return post(by, "matches/" + match + "/messages", Map.of("text", text));
  }

  static ValidatableResponse sign(Member by, String agreement, int revision) {
    return post(by, "agreements/" + agreement + "/sign", Map.of("revision", revision));
  }

  static ValidatableResponse post(Member by, String path, Map<String, Object> body) {
    return by.request().contentType(JSON).body(body).post("/api/v1/" + path).then();
  }
}
