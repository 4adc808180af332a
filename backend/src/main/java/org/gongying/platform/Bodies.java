package org.gongying.platform;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts and fingerprints a body as it is read, so that a chunked one cannot outgrow its limit
 * unseen.
 */
@Provider
class Bodies implements ReaderInterceptor {
  private final Body body;
  @Context ResourceInfo resource;

  Bodies(Body body) {
    this.body = body;
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    context.setInputStream(new Counted(context.getInputStream(), limit(resource)));
    return context.proceed();
  }

  static long limit(ResourceInfo resource) {
    var own = resource.getResourceMethod().getAnnotation(BodyLimit.class);
    return own == null ? BodyLimit.DEFAULT : own.value();
  }

  static Refusal tooLarge(long limit) {
    return Refusal.of(413, "body-too-large", limit);
  }

  private class Counted extends FilterInputStream {
    private final long limit;
    private long count;

    Counted(InputStream in, long limit) {
      super(in);
      this.limit = limit;
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      if (read > 0) {
        count += read;
        if (count > limit) {
          throw tooLarge(limit);
        }
        body.add(bytes, from, read);
      }
      return read;
    }
  }
}
