package org.gongying.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Against a stand-in for Keycloak's token endpoint. */
class DemoSecretsTest {
  private static final Optional<String> SECRET = Optional.of("6f1d0c2e9b7a48d3a5e4");
  HttpServer keycloak;

  @AfterEach
  void end() {
    if (keycloak != null) {
      keycloak.stop(0);
    }
  }

  @Test
  void own_secrets_start() throws Exception {
    assertThat(found(SECRET, SECRET, form -> false)).isEmpty();
  }

  @Test
  void published_database_passwords_do_not() throws Exception {
    assertThat(found(Optional.of("gongying_app"), SECRET, form -> false))
        .containsExactly("the application's database password is a published one");
    assertThat(found(Optional.of("change-me"), Optional.empty(), form -> false)).hasSize(2);
  }

  @Test
  void a_client_with_its_demo_secret_does_not() throws Exception {
    assertThat(found(SECRET, SECRET, form -> form.contains("client_secret=admin-script-demo")))
        .containsExactly("Keycloak takes a published secret of client admin-script");
  }

  @Test
  void a_user_with_the_demo_password_does_not() throws Exception {
    assertThat(
            found(
                SECRET,
                SECRET,
                form -> form.contains("=ent-wuhan") && form.contains("password=gongying-demo")))
        .containsExactly("Keycloak takes a published password of user ent-wuhan");
  }

  @Test
  void a_keycloak_that_never_answers_does_not() {
    var reasons =
        new DemoSecrets(SECRET, SECRET, "http://localhost:1/realms/x", Duration.ofMillis(1))
            .found();
    assertThat(reasons).hasSize(1).first().asString().contains("no answer at http://localhost:1/");
  }

  @Test
  void a_keycloak_still_starting_is_waited_for() throws Exception {
    var calls = new AtomicInteger();
    keycloak(form -> false, () -> calls.incrementAndGet() == 1 ? 503 : 401);
    assertThat(secrets(SECRET, SECRET).found()).isEmpty();
    assertThat(calls.get()).isGreaterThan(2);
  }

  private List<String> found(Optional<String> app, Optional<String> owner, Predicate<String> takes)
      throws IOException {
    keycloak(takes, () -> 401);
    try {
      return secrets(app, owner).found();
    } finally {
      keycloak.stop(0);
    }
  }

  private DemoSecrets secrets(Optional<String> app, Optional<String> owner) {
    return new DemoSecrets(
        app,
        owner,
        "http://localhost:" + keycloak.getAddress().getPort() + "/realms/gongying",
        Duration.ofSeconds(5));
  }

  private void keycloak(Predicate<String> takes, IntSupplier otherwise) throws IOException {
    keycloak = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    keycloak.createContext(
        "/realms/gongying/protocol/openid-connect/token",
        exchange -> {
          var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(takes.test(form) ? 200 : otherwise.getAsInt(), -1);
          exchange.close();
        });
    keycloak.start();
  }
}
