package org.gongying.platform;

import io.quarkus.arc.Arc;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;

/**
 * The language the reader asked for by {@code Accept-Language}: Chinese unless they prefer English.
 */
public final class Languages {
  private static final List<Locale> SPOKEN =
      List.of(Locale.SIMPLIFIED_CHINESE, Locale.CHINESE, Locale.ENGLISH);

  private Languages() {}

  /** Of the request being answered; Chinese outside one. */
  public static Locale current() {
    if (!Arc.container().requestContext().isActive()) {
      return Locale.SIMPLIFIED_CHINESE;
    }
    var request = Arc.container().instance(RoutingContext.class);
    return request.isAvailable() && request.get() != null
        ? wanted(request.get().request().getHeader("Accept-Language"))
        : Locale.SIMPLIFIED_CHINESE;
  }

  static Locale wanted(String header) {
    try {
      var spoken =
          header == null ? null : Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN);
      return spoken == null ? Locale.SIMPLIFIED_CHINESE : spoken;
    } catch (IllegalArgumentException e) {
      return Locale.SIMPLIFIED_CHINESE;
    }
  }
}
