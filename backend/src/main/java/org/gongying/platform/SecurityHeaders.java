package org.gongying.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What a browser may do with an answer. Scripts come from here only, requests go to us and to
 * Keycloak; Mantine sets style variables inline. What the API tells a signed-in reader is kept
 * nowhere, because phones are shared, but for what is the same for everybody.
 */
class SecurityHeaders {
  private final String policy;

  SecurityHeaders(@ConfigProperty(name = "gongying.issuer") URI issuer) {
    var keycloak = issuer.getScheme() + "://" + issuer.getRawAuthority();
    policy =
        String.join(
            "; ",
            "default-src 'self'",
            "style-src 'self' 'unsafe-inline'",
            "connect-src 'self' " + keycloak,
            "form-action 'self' " + keycloak,
            "object-src 'none'",
            "base-uri 'self'",
            "frame-ancestors 'none'");
  }

  void guard(@Observes Filters filters) {
    filters.register(
        context -> {
          var request = context.request();
          var headers = context.response().headers();
          headers.set("Content-Security-Policy", policy);
          headers.set("X-Content-Type-Options", "nosniff");
          headers.set("X-Frame-Options", "DENY");
          headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
          if (Spa.isApi(request.path()) && request.headers().contains(HttpHeaders.AUTHORIZATION)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store"); // unless the call knows better
          }
          context.next();
        },
        510);
  }
}
