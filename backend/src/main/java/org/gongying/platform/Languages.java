package org.gongying.platform;

import io.quarkus.arc.Arc;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The language the reader asked for by {@code Accept-Language}: Chinese unless they prefer English.
 */
public final class Languages {
  private static final List<Locale> SPOKEN =
      List.of(Locale.SIMPLIFIED_CHINESE, Locale.CHINESE, Locale.ENGLISH);

  /** The header read last: one answer asks for it some hundred times. */
  private record Read(String header, Locale language) {}

  private static volatile Read read;

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
    var last = read;
    if (last == null || !Objects.equals(header, last.header)) {
      last = new Read(header, read(header));
      read = last;
    }
    return last.language;
  }

  private static Locale read(String header) {
    try {
      var spoken =
          header == null ? null : Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN);
      return spoken == null ? Locale.SIMPLIFIED_CHINESE : spoken;
    } catch (IllegalArgumentException e) {
      return Locale.SIMPLIFIED_CHINESE;
    }
  }
}
