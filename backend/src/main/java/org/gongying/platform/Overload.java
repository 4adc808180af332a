package org.gongying.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets so many calls in at once: those beyond are told to come again before they cost anything, so
 * that those inside get done and memory holds. What waits unseen for a thread would be lost with
 * the process.
 */
class Overload {
  private final int most;
  private final ObjectMapper json;
  private final AtomicInteger inside = new AtomicInteger();

  Overload(
      @ConfigProperty(name = "gongying.calls-at-once", defaultValue = "256") int most,
      ObjectMapper json) {
    this.most = most;
    this.json = json;
  }

  void guard(@Observes Filters filters) {
    filters.register(
        context -> {
          if (!context.request().path().startsWith("/api/")) {
            context.next();
          } else if (inside.incrementAndGet() <= most) {
            context.addEndHandler(ended -> inside.decrementAndGet());
            context.next();
          } else {
            inside.decrementAndGet();
            refuse(context);
          }
        },
        490);
  }

  private void refuse(RoutingContext context) {
    var language = Languages.wanted(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    var refusal = Refusal.of(503, "busy");
    // It has met no resource: measured by its path, each id would be a figure of its own.
    Vertx.currentContext().putLocal("UrlPathTemplate", "/api");
    try {
      context
          .response()
          .setStatusCode(refusal.status())
          .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
          .putHeader("Retry-After", "1")
          .end(json.writeValueAsString(Problems.problem(refusal, language)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
