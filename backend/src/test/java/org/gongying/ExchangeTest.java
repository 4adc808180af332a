package org.gongying;

import static io.restassured.http.ContentType.JSON;

import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Two sides that trade: what they post, propose and answer. */
public abstract class ExchangeTest extends GongyingTest {
  protected static final String YUNWUSHAN = "421181114234";
  protected static final String WUHAN = "420102";

  protected static String offer(Member by, String quantity) {
    return post(by, "offers", Map.of("quantity", Map.of("raw", quantity)));
  }

  protected static String need(Member by, String quantity) {
    return post(by, "needs", Map.of("quantity", Map.of("raw", quantity)));
  }

  /** Posts and publishes a listing of sweet potatoes, in some things different. */
  protected static String post(Member by, String side, Map<String, Object> different) {
    var body =
        new HashMap<String, Object>(
            Map.of(
                "category",
                "produce.tuber",
                "title",
                "西瓜红红薯",
                "quantity",
                Map.of("raw", "1000斤"),
                "territory",
                by.territory()));
    body.putAll(different);
    String id = call(by, side, body).statusCode(201).extract().path("id");
    by.request().post("/api/v1/" + side + "/" + id + "/publish").then().statusCode(200);
    return id;
  }

  protected static Map<String, Object> leg(String offer, String need, String quantity) {
    var leg = new HashMap<String, Object>();
    leg.put("offer", offer);
    leg.put("need", need);
    leg.put("quantity", quantity == null ? null : Map.of("raw", quantity));
    return leg;
  }

  /** A proposal with this leg; further pairs of name and value are put beside it. */
  protected static ValidatableResponse propose(
      Member by, Map<String, Object> leg, Object... further) {
    var body = new HashMap<String, Object>(Map.of("kind", "DIRECT", "legs", List.of(leg)));
    for (int i = 0; i < further.length; i += 2) {
      body.put((String) further[i], further[i + 1]);
    }
    return call(by, "matches", body);
  }

  protected static ValidatableResponse accept(Member by, String match, int revision) {
    return call(by, "matches/" + match + "/accept", Map.of("revision", revision));
  }

  /** Terms as pairs of name and value; a value may be null. */
  protected static ValidatableResponse counter(Member by, String match, Object... terms) {
    var body = new HashMap<String, Object>();
    for (int i = 0; i < terms.length; i += 2) {
      body.put((String) terms[i], terms[i + 1]);
    }
    return call(by, "matches/" + match + "/counter", body);
  }

  protected static ValidatableResponse decline(Member by, String match, String reason) {
    return call(by, "matches/" + match + "/decline", Map.of("reason", reason));
  }

  protected static ValidatableResponse sign(Member by, String agreement) {
    return call(by, "agreements/" + agreement + "/sign", Map.of("revision", 1));
  }

  protected static String id(ValidatableResponse made) {
    return made.statusCode(201).extract().path("id");
  }

  /** What a buyer proposes and the seller accepts: the agreement, unsigned. */
  protected static String agree(
      Member buyer, Member seller, Map<String, Object> leg, Object... further) {
    var match = id(propose(buyer, leg, further));
    return accept(seller, match, 1).statusCode(200).extract().path("agreement");
  }

  protected static ValidatableResponse call(Member by, String path, Object body) {
    return by.request().contentType(JSON).body(body).post("/api/v1/" + path).then();
  }

  protected static ValidatableResponse get(Member by, String path, Object... query) {
    var request = by.request();
    var pairs = Arrays.asList(query);
    for (int i = 0; i < pairs.size(); i += 2) {
      request.queryParam((String) pairs.get(i), pairs.get(i + 1));
    }
    return request.get("/api/v1/" + path).then();
  }

  /** What those who act at the same moment are answered. */
  @SafeVarargs
  protected static <T> List<T> atOnce(Supplier<T>... calls) {
    var pool = Executors.newFixedThreadPool(calls.length);
    var start = new CountDownLatch(1);
    var answers =
        Arrays.stream(calls)
            .map(
                call ->
                    CompletableFuture.supplyAsync(
                        () -> {
                          try {
                            start.await();
                          } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                          }
                          return call.get();
                        },
                        pool))
            .toList();
    start.countDown();
    try {
      return answers.stream().map(CompletableFuture::join).toList();
    } finally {
      pool.shutdown();
    }
  }

  /** Status and slug of an answer: 200, or 409/match-state. */
  protected static String outcome(ValidatableResponse answer) {
    var said = answer.extract();
    return said.statusCode() < 300
        ? "" + said.statusCode()
        : said.statusCode() + said.<String>path("type").substring("/problems".length());
  }

  /** Quantity, remaining, committed and state of a listing. */
  protected static List<String> ledger(String listing) {
    return rows(
            "select trim_scale(quantity), trim_scale(remaining), trim_scale(committed), state from listing where id = ?::uuid",
            listing)
        .get(0);
  }
}
