package org.gongying.identity;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The secrets that stand in this repository for everybody to read. In production none of them may
 * open anything: not the database, and not Keycloak, which is asked for a token with each. If one
 * does, or Keycloak does not answer, the start ends with the reason.
 */
@ApplicationScoped
class DemoSecrets {
  private static final Logger LOG = Logger.getLogger(DemoSecrets.class);
  private static final String EXAMPLE = "change-me";
  private static final String DEMO = "gongying-demo";
  private static final Set<String> PASSWORDS =
      Set.of(EXAMPLE, DEMO, "gongying_app", "gongying_owner", "gongying", "postgres", "");
  private static final Map<String, String> CLIENTS =
      Map.of("admin-script", "admin-script-demo", "partner-shop", "partner-shop-demo");
  private static final List<String> USERS =
      List.of(
          "gov-hubei",
          "gov-enshi",
          "gov-macheng",
          "gov-shunhe",
          "liaison-shanghai",
          "village-yunwushan",
          "village-baiyangchong",
          "ent-wuhan",
          "ent-shanghai");

  private final Map<String, String> database;
  private final URI tokens;
  private final Duration patience;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  DemoSecrets(
      @ConfigProperty(name = "quarkus.datasource.password") Optional<String> app,
      @ConfigProperty(name = "quarkus.flyway.password") Optional<String> owner,
      @ConfigProperty(name = "quarkus.oidc.auth-server-url") String realm,
      @ConfigProperty(name = "gongying.demo-secrets.patience", defaultValue = "90S")
          Duration patience) {
    this.database =
        Map.of("the application's", app.orElse(""), "the tables' owner's", owner.orElse(""));
    this.tokens = URI.create(realm + "/protocol/openid-connect/token");
    this.patience = patience;
  }

  void refuse(@Observes StartupEvent start) {
    if (!ConfigUtils.isProfileActive("prod")) {
      return;
    }
    var reasons = found();
    if (!reasons.isEmpty()) {
      reasons.forEach(LOG::error);
      throw new IllegalStateException("Not for production: " + String.join("; ", reasons));
    }
  }

  /** Why this must not run in production; empty where nothing speaks against it. */
  List<String> found() {
    var reasons = new ArrayList<String>();
    database.forEach(
        (whose, password) -> {
          if (PASSWORDS.contains(password)) {
            reasons.add(whose + " database password is a published one");
          }
        });
    try {
      for (var client : CLIENTS.entrySet()) {
        for (var secret : List.of(client.getValue(), EXAMPLE)) {
          if (opens(
              Map.of(
                  "grant_type",
                  "client_credentials",
                  "client_id",
                  client.getKey(),
                  "client_secret",
                  secret))) {
            reasons.add("Keycloak takes a published secret of client " + client.getKey());
          }
        }
      }
      for (var user : USERS) {
        for (var password : List.of(DEMO, EXAMPLE)) {
          if (opens(
              Map.of(
                  "grant_type",
                  "password",
                  "client_id",
                  "gongying-cli",
                  "username",
                  user,
                  "password",
                  password))) {
            reasons.add("Keycloak takes a published password of user " + user);
          }
        }
      }
    } catch (IOException e) {
      reasons.add("Keycloak does not say whether it holds demo secrets: no answer at " + tokens);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      reasons.add("interrupted while asking Keycloak for demo secrets");
    }
    return reasons;
  }

  /** Whether Keycloak hands out a token; it may come up after us, so it is given time. */
  private boolean opens(Map<String, String> form) throws IOException, InterruptedException {
    var body =
        form.entrySet().stream()
            .map(
                field ->
                    field.getKey()
                        + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    var request =
        HttpRequest.newBuilder(tokens)
            .timeout(Duration.ofSeconds(10))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build();
    for (long end = System.nanoTime() + patience.toNanos(); ; Thread.sleep(500)) {
      try {
        int status = http.send(request, BodyHandlers.discarding()).statusCode();
        if (status < 500) {
          return status == 200;
        }
      } catch (IOException e) {
        if (System.nanoTime() > end) {
          throw e;
        }
      }
      if (System.nanoTime() > end) {
        throw new IOException("Keycloak is not ready");
      }
    }
  }
}
