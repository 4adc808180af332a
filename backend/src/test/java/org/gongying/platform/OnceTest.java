package org.gongying.platform;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.gongying.GongyingTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OnceTest extends GongyingTest {
  Member village;
  String key;
  String title;

  @BeforeEach
  void member() {
    village = member("village", "421181114234");
    key = UUID.randomUUID().toString();
    title = "sample " + key;
  }

  @Test
  void fifty_at_once_are_one_row_and_one_answer() throws Exception {
    var pool = Executors.newFixedThreadPool(50);
    var answers =
        pool.invokeAll(
            IntStream.range(0, 50)
                .<Callable<String>>mapToObj(i -> () -> seen(create(key, title, "1.50")))
                .toList());
    pool.shutdown();
    var first = answers.get(0).get();
    assertThat(first).startsWith("201 /api/v1/samples/").contains("\"1.50\"");
    for (var answer : answers) {
      assertThat(answer.get()).isEqualTo(first);
    }
    assertThat(written(title)).isEqualTo(1);
  }

  @Test
  void another_body_is_refused() {
    create(key, title, "1").then().statusCode(201);
    create(key, title, "2")
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("type", is("/problems/idempotency-key-reused"));
    assertThat(written(title)).isEqualTo(1);
  }

  @Test
  void without_a_key_each_call_counts() {
    for (int i = 0; i < 2; i++) {
      village.request().contentType(JSON).body(body(title, "1")).post("/api/v1/samples");
    }
    assertThat(written(title)).isEqualTo(2);
  }

  @Test
  void a_refused_call_keeps_no_key_and_writes_nothing() {
    create(key, "refused " + title, "1").then().statusCode(409);
    create(key, "", "1").then().statusCode(422);
    assertThat(rows("select 1 from idempotency where key = ?", key)).isEmpty();
    assertThat(written("refused " + title)).isZero();
    create(key, title, "1").then().statusCode(201);
  }

  @Test
  void keys_of_others_are_theirs() {
    create(key, title, "1").then().statusCode(201);
    village = member("village", "421181114234");
    create(key, "another's " + title, "1").then().statusCode(201);
  }

  @Test
  void a_wrong_role_gets_no_replay() {
    create(key, title, "1").then().statusCode(201);
    village = new Member(village.subject(), "enterprise", village.participant(), "421181114234");
    create(key, title, "1").then().statusCode(403);
  }

  @Test
  void a_key_that_is_empty_or_too_long_is_refused() {
    create(" ", title, "1")
        .then()
        .statusCode(400)
        .body("violations[0].parameter", is("Idempotency-Key"));
    create("k".repeat(201), title, "1").then().statusCode(400);
    assertThat(written(title)).isZero();
  }

  @Test
  void who_comes_while_the_first_call_hangs_is_told_so_after_five_seconds() throws Exception {
    try (var hanging = ownersConnection()) {
      hanging.setAutoCommit(false);
      try (var sql =
          hanging.prepareStatement(
              "insert into idempotency (county, client, call, key, body_sha256) values (421181, ?, 'POST /api/v1/samples', ?, 'x')")) {
        sql.setString(1, village.subject());
        sql.setString(2, key);
        sql.execute();
      }
      long start = System.nanoTime();
      create(key, title, "1")
          .then()
          .statusCode(409)
          .body("type", is("/problems/idempotency-key-in-use"));
      assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start)).isBetween(4L, 15L);
      hanging.rollback();
    }
    create(key, title, "1").then().statusCode(201);
  }

  private Response create(String key, String title, String amount) {
    return village
        .request()
        .contentType(JSON)
        .header("Idempotency-Key", key)
        .body(body(title, amount))
        .post("/api/v1/samples");
  }

  private static String body(String title, String amount) {
    return "{\"title\": \"%s\", \"amount\": %s}".formatted(title, amount);
  }

  private static String seen(Response answer) {
    return String.join(
        " ",
        "" + answer.statusCode(),
        answer.header("Location"),
        answer.header("ETag"),
        answer.contentType(),
        answer.asString());
  }

  /** A sample's row is its audit row, whose action is the title. */
  private static int written(String title) {
    return Integer.parseInt(one("select count(*) from audit_entry where action = ?", title));
  }
}
