package org.gongying.platform;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.gongying.GongyingTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, the answer is a problem that says what is wrong, and never a 500. */
@QuarkusTest
class RequestsTest extends GongyingTest {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final int MIB = 1 << 20;

  @TestHTTPResource("/api/v1/samples")
  URI samples;

  String token;

  @BeforeEach
  void member() {
    var village = member("village", "421181114234");
    token = token(village.subject(), village.role());
  }

  @Test
  void a_body_too_large_is_refused_by_its_length() throws Exception {
    var body = ("{\"title\": \"" + "x".repeat(2 * MIB) + "\", \"amount\": 1}").getBytes(UTF_8);
    problem(post("", "application/json", body, false), 413, "body-too-large", "1,048,576");
  }

  @Test
  void a_body_too_large_is_refused_as_it_comes() throws Exception {
    var body = ("{\"title\": \"" + "x".repeat(2 * MIB) + "\", \"amount\": 1}").getBytes(UTF_8);
    problem(post("", "application/json", body, true), 413, "body-too-large", "1,048,576");
  }

  @Test
  void a_call_may_take_more_but_not_without_end() throws Exception {
    var stream = "application/octet-stream";
    assertThat(post("/bytes", stream, new byte[5 * MIB], true).body()).isEqualTo("" + 5 * MIB);
    problem(post("/bytes", stream, new byte[12 * MIB], false), 413, "body-too-large", "10,485,760");
    problem(post("/bytes", stream, new byte[12 * MIB], true), 413, "body-too-large", "10,485,760");
  }

  @ParameterizedTest
  @CsvSource({
    "?bogus=1, bogus",
    "?q=a&q=b, q",
    "?q=a%00b, q",
    "?limit=abc, limit",
    "?limit=0, limit",
    "?limit=101, limit",
    "?limit=99999999999, limit",
    "?cursor=zzz, cursor",
    "?cursor=%00, cursor",
    "/xyz, id",
    "/%00, id"
  })
  void a_parameter_that_does_not_fit_is_named(String path, String parameter) throws Exception {
    problem(get(path), 400, "parameters", "\"parameter\":\"" + parameter + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?q=%ff%fe", "?q=%F0%9F%8D%A0", "?q=", "?q", "?limit=100&cursor="})
  void what_can_be_read_is_never_our_failure(String path) throws Exception {
    assertThat(get(path).statusCode()).isIn(200, 400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{oops", "{\"title\": \"a\"", "[1,]", "\"text\"extra", "\u0000"})
  void what_is_not_json_is_unreadable(String body) throws Exception {
    assertThat(json(body).statusCode()).isIn(400, 422);
    problem(json(body));
  }

  @Test
  void a_body_nested_too_deep_is_unreadable() throws Exception {
    problem(json("[".repeat(10_000)), 400, "unreadable");
    problem(json("{\"x\":".repeat(10_000) + "1" + "}".repeat(10_000)));
    problem(json("{\"title\":\"a\",\"amount\":1,\"notes\":" + "[".repeat(10_000)));
  }

  @Test
  void a_number_too_long_is_refused() throws Exception {
    problem(json("{\"title\":\"a\",\"amount\":" + "9".repeat(2000) + "}"), 400, "unreadable");
    problem(json("{\"title\":\"a\",\"amount\":1e999999999}"), 422, "invalid", "#/amount");
  }

  @Test
  void trailing_words_are_unreadable() throws Exception {
    problem(json("{\"title\":\"a\",\"amount\":1} {}"), 400, "unreadable");
  }

  @Test
  void a_field_given_twice_is_unreadable() throws Exception {
    problem(json("{\"title\":\"a\",\"title\":\"b\",\"amount\":1}"), 400, "unreadable");
  }

  @Test
  void bad_utf8_is_unreadable() throws Exception {
    var body = "{\"title\":\"\u00ff\u00fe\",\"amount\":1}".getBytes(ISO_8859_1);
    problem(post("", "application/json", body, false), 400, "unreadable");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"title\":\"a\",\"amount\":1,\"side\":\"x\"} | #/side",
        "{\"title\":\"a\",\"amount\":1,\"notes\":[{\"text\":\"a\"},{\"txt\":1}]} | #/notes/1/txt",
        "{\"title\":7,\"amount\":1} | #/title",
        "{\"title\":\"a\",\"amount\":\"1\"} | #/amount",
        "{\"title\":\"a\",\"amount\":true} | #/amount",
        "{\"title\":\"a\",\"amount\":1,\"kind\":0} | #/kind",
        "{\"title\":\"a\",\"amount\":1,\"kind\":\"WILD\"} | #/kind",
        "{\"title\":\"a\",\"amount\":1,\"notes\":7} | #/notes",
        "{\"title\":\"a\",\"amount\":1,\"notes\":[null]} | #/notes/0",
        "{\"title\":\"a\\u0000b\",\"amount\":1} | #/title",
        "{\"title\":\"a\",\"amount\":1,\"notes\":[{\"text\":\"\"}]} | #/notes/0/text",
        "{\"title\":\"a\",\"amount\":0.0001} | #/amount"
      })
  void a_field_that_does_not_fit_is_named(String body, String pointer) throws Exception {
    problem(json(body), 422, "invalid", "\"pointer\":\"" + pointer + "\"");
  }

  @Test
  void every_broken_rule_is_named_at_once() throws Exception {
    problem(
        json("{\"title\":\"\",\"amount\":-1,\"notes\":[{}]}"),
        422,
        "invalid",
        "#/title",
        "#/amount",
        "#/notes/0/text");
    problem(json("null"), 422, "invalid");
  }

  @Test
  void another_format_is_refused() throws Exception {
    problem(post("", "text/plain", "x".getBytes(UTF_8), false), 415, "unsupported-media-type");
    problem(send(request("").header("Accept", "text/html").GET()), 406, "not-acceptable");
  }

  @Test
  void an_address_that_does_not_exist_is_not_found() throws Exception {
    problem(get("/../nothing"), 404, "not-found");
    problem(send(HttpRequest.newBuilder(samples.resolve("/api")).GET()), 404, "not-found");
    problem(send(HttpRequest.newBuilder(samples.resolve("/api/v2/x")).GET()), 404, "not-found");
    problem(get("/" + Ids.next(421181)), 404, "not-found");
  }

  @Test
  void a_method_that_does_not_exist_is_said_so() throws Exception {
    problem(send(request("").DELETE()), 405, "method-not-allowed");
    problem(
        send(request("").method("PATCH", BodyPublishers.ofString("{}"))),
        405,
        "method-not-allowed");
  }

  @Test
  void who_is_unknown_learns_nothing_more() throws Exception {
    var body = BodyPublishers.ofString("{oops");
    var type = "application/json";
    problem(
        send(HttpRequest.newBuilder(samples).header("Content-Type", type).POST(body)),
        401,
        "sign-in");
  }

  @Test
  void a_change_says_on_which_version_it_is_based() throws Exception {
    var path = "/" + Ids.next(421181);
    var body = "{\"title\":\"a\",\"amount\":1}";
    problem(send(put(path, body)), 428, "if-match-required");
    problem(send(put(path, body).header("If-Match", "\"2\"")), 412, "version");
    var changed = send(put(path, body).header("If-Match", "\"3\""));
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(changed.headers().firstValue("ETag")).contains("\"4\"");
  }

  @Test
  void a_failure_of_ours_tells_a_number_and_nothing_else() throws Exception {
    var answer = get("/broken");
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.headers().firstValue("X-Request-Id")).isPresent();
    assertThat(answer.body()).contains("/problems/internal").doesNotContain("bug", "Exception");
  }

  @Test
  void without_keycloak_a_token_is_asked_to_come_back() throws Exception {
    var answer = get("/keyless");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).contains("5");
    assertThat(answer.body()).contains("/problems/unavailable");
  }

  private HttpResponse<String> json(String body) throws Exception {
    return post("", "application/json", body.getBytes(UTF_8), false);
  }

  private HttpResponse<String> post(String path, String type, byte[] body, boolean chunked)
      throws Exception {
    return send(
        request(path)
            .header("Content-Type", type)
            .POST(
                chunked
                    ? BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))
                    : BodyPublishers.ofByteArray(body)));
  }

  private HttpRequest.Builder put(String path, String body) {
    return request(path)
        .header("Content-Type", "application/json")
        .PUT(BodyPublishers.ofString(body));
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(request(path).GET());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(samples + path))
        .header("Authorization", "Bearer " + token);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HTTP.send(request.header("Accept-Language", "en").build(), BodyHandlers.ofString());
  }

  private static void problem(
      HttpResponse<String> answer, int status, String slug, String... words) {
    problem(answer);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains("\"/problems/" + slug + "\"");
    for (var word : words) {
      assertThat(answer.body()).contains(word);
    }
  }

  private static void problem(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
    assertThat(answer.headers().firstValue("Content-Type").orElse("none"))
        .as(answer.statusCode() + " " + answer.body())
        .startsWith("application/problem+json");
  }
}
