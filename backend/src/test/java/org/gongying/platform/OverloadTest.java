package org.gongying.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongying.GongyingTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OverloadTest extends GongyingTest {
  private final Member trader = trader("village", "421181114234");
  @TestHTTPResource URI here;

  @ConfigProperty(name = "gongying.calls-at-once", defaultValue = "256")
  int most;

  @Test
  void calls_beyond_so_many_at_once_are_told_to_come_again_and_nothing_else_is_turned_away()
      throws IOException {
    var slow = new ArrayList<Socket>();
    try {
      for (int i = 0; i < most; i++) { // each keeps us waiting for the body it has announced
        var socket = new Socket(here.getHost(), here.getPort());
        slow.add(socket);
        var head =
            "POST /api/v1/sentences HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n"
                + "Content-Type: application/json\r\nAuthorization: Bearer "
                + token(trader.subject(), trader.role())
                + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      }
      await(503);
      nobody()
          .header("Accept-Language", "en")
          .get("/api/v1/units")
          .then()
          .statusCode(503)
          .header("Retry-After", "1")
          .contentType("application/problem+json")
          .body("type", is("/problems/busy"))
          .body("title", is("Too many at once"));
      RestAssured.get("/q/health/live").then().statusCode(200);
    } finally {
      for (var socket : slow) {
        socket.close();
      }
    }
    await(200);
    assertThat(RestAssured.get("/q/metrics").asString())
        .containsPattern("http_server_requests_seconds_count\\{.*status=\"503\",uri=\"/api\"");
  }

  private static void await(int status) {
    int now = 0;
    for (int i = 0; i < 100 && now != status; i++) {
      LockSupport.parkNanos(50_000_000);
      now = nobody().get("/api/v1/units").statusCode();
    }
    assertThat(now).isEqualTo(status);
  }
}
