package org.gongying.platform;

import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.gongying.GongyingTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is true of every answer: its language, its headers, its number; and what says how we are.
 */
@QuarkusTest
class AnswersTest extends GongyingTest {
  @ParameterizedTest
  @CsvSource({
    "zh-CN, 内容有误, 请填写",
    "zh, 内容有误, 请填写",
    "fr, 内容有误, 请填写",
    "'%%', 内容有误, 请填写",
    "en, Some fields are not right, is required",
    "'en-GB,en;q=0.9,zh;q=0.1', Some fields are not right, is required"
  })
  void a_problem_speaks_the_readers_language(String language, String title, String message) {
    member("village", "421181114234")
        .request()
        .header("Accept-Language", language)
        .contentType(JSON)
        .body("{\"title\": \"a\"}")
        .post("/api/v1/samples")
        .then()
        .statusCode(422)
        .body("title", is(title))
        .body("violations.message", hasItem(message));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/territories/42",
        "/api/v1/me",
        "/api/nothing",
        "/config.json",
        "/q/health"
      })
  void a_browser_is_told_what_it_may_do_with_it(String path) {
    nobody()
        .get(path)
        .then()
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Frame-Options", "DENY")
        .header("Referrer-Policy", "strict-origin-when-cross-origin")
        .header("X-Request-Id", not(nullValue()))
        .header("Content-Security-Policy", containsString("default-src 'self'; "))
        .header(
            "Content-Security-Policy", containsString("connect-src 'self' http://localhost:8180;"));
  }

  @Test
  void what_a_signed_in_reader_is_told_is_kept_nowhere() {
    var reader = member("village", "421181114234");
    for (var path : new String[] {"/api/v1/me", "/api/v1/samples", "/api/v1/nothing"}) {
      reader.request().get(path).then().header("Cache-Control", "no-store");
    }
    reader.request().get("/api/v1/units").then().header("Cache-Control", containsString("public"));
  }

  @Test
  void a_request_keeps_the_number_its_caller_gave_it() {
    nobody()
        .header("X-Request-Id", "order-77.a")
        .get("/api/v1/territories/42")
        .then()
        .header("X-Request-Id", "order-77.a");
    nobody()
        .header("X-Request-Id", "two words")
        .get("/api/v1/territories/42")
        .then()
        .header("X-Request-Id", not("two words"));
  }

  @Test
  void it_says_how_it_is() {
    nobody().get("/q/health/live").then().statusCode(200).body("status", is("UP"));
    nobody().get("/q/health/ready").then().statusCode(200).body("status", is("UP"));
    nobody().get("/q/metrics").then().statusCode(200).body(containsString("http_server_requests"));
    nobody().get("/q/info").then().statusCode(200).body("git.commit.id", is("unknown"));
  }
}
