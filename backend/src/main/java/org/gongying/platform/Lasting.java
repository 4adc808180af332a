package org.gongying.platform;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * Answers that change only with a release and are the same for everybody: kept for five minutes,
 * then asked for again by their ETag, which every instance makes alike.
 */
public final class Lasting {
  private static final CacheControl FIVE_MINUTES = CacheControl.valueOf("public, max-age=300");

  private Lasting() {}

  /** A short list, answered whole. */
  public record Whole<T>(List<T> items) {}

  public static <E, T> RestResponse<Whole<T>> answer(
      Request request, Collection<E> rows, Function<E, T> view) {
    return answer(request, new Whole<>(rows.stream().map(view).toList()));
  }

  /** The body, a record of plain values, or 304 where the reader has it. */
  public static <T> RestResponse<T> answer(Request request, T body) {
    var tag = new EntityTag(digest(body.toString()));
    boolean known = request.evaluatePreconditions(tag) != null;
    var answer =
        known
            ? ResponseBuilder.<T>create(RestResponse.Status.NOT_MODIFIED)
            : ResponseBuilder.ok(body);
    return answer.tag(tag).cacheControl(FIVE_MINUTES).build();
  }

  private static String digest(String text) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(digest, 8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
