package org.gongying.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Pattern;

/** Gives every answer the number of its request, the caller's own where it reads like one. */
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
          context.put("request-id", number);
          context.response().putHeader("X-Request-Id", number);
          context.next();
        },
        500);
  }
}
