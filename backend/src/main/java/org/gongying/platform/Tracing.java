package org.gongying.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * Gives every request a number, the caller's own where it reads like one: in the answer, and in
 * every line the log writes about it.
 */
class Tracing {
  private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

  void number(@Observes Filters filters) {
    filters.register(
        context -> {
          var given = context.request().getHeader("X-Request-Id");
          var number =
              given != null && NUMBER.matcher(given).matches()
                  ? given
                  : UUID.randomUUID().toString();
          MDC.put("requestId", number);
          context.response().putHeader("X-Request-Id", number);
          context.next();
        },
        500);
  }
}
