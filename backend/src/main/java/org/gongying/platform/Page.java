package org.gongying.platform;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list, by keyset. {@code next} is null on the last page. */
public record Page<T>(
    List<T> items,
    @Schema(nullable = true, description = "The cursor of the next page, null on the last one")
        String next) {

  /** Takes the one row too many that tells, without a count, that another page exists. */
  public static <E, T> Page<T> of(
      List<E> rows, int limit, Function<E, Cursor> position, Function<List<E>, List<T>> views) {
    var page = rows.subList(0, Math.min(limit, rows.size()));
    var next = rows.size() > limit ? position.apply(page.get(limit - 1)).encode() : null;
    return new Page<>(views.apply(page), next);
  }

  /** The parameters every list takes. */
  public static class Request {
    @QueryParam("limit")
    @DefaultValue("20")
    @Min(1)
    @Max(100)
    public int limit;

    @QueryParam("cursor")
    public String cursor;

    /** Where the page begins in that order; {@code start} where no cursor was given. */
    public Cursor after(String order, Instant start) {
      return cursor == null
          ? new Cursor(order, start, start.equals(Cursor.LATEST) ? Cursor.LAST : Cursor.FIRST)
          : Cursor.decode(order, cursor);
    }

    /** Newest first. */
    public Cursor newest() {
      return after("newest", Cursor.LATEST);
    }
  }

  /** The sort key of the last row seen, bound to its order; opaque to clients. */
  public record Cursor(String order, Instant at, UUID id) {
    public static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
    public static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    static final UUID LAST = new UUID(-1, -1);
    static final UUID FIRST = new UUID(0, 0);

    public static Cursor newest(Instant at, UUID id) {
      return new Cursor("newest", at, id);
    }

    String encode() {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString((order + "_" + at + "_" + id).getBytes(StandardCharsets.UTF_8));
    }

    static Cursor decode(String order, String text) {
      try {
        var parts =
            new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("_", 3);
        var cursor = new Cursor(parts[0], Instant.parse(parts[1]), UUID.fromString(parts[2]));
        if (cursor.order.equals(order)
            && !cursor.at.isBefore(EARLIEST)
            && !cursor.at.isAfter(LATEST)) {
          return cursor;
        }
      } catch (RuntimeException e) {
        // falls through to the one answer
      }
      throw Refusal.parameters(Violation.parameter("cursor", "cursor"));
    }
  }
}
