package org.gongying.platform;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Serves the built client from a folder. A page address without a file of its own gets index.html;
 * what lies under {@code /api} or {@code /q} never does, nor does a missing file.
 */
@ApplicationScoped
class Spa {
  private static final int LAST = 20_000;
  private final Optional<Path> folder;
  private final String issuer;

  Spa(
      @ConfigProperty(name = "gongying.spa") Optional<Path> folder,
      @ConfigProperty(name = "gongying.issuer") String issuer) {
    this.folder = folder.map(Path::toAbsolutePath);
    this.issuer = issuer;
  }

  void routes(@Observes Router router) {
    var config = new JsonObject().put("issuer", issuer).put("clientId", "gongying-spa").encode();
    router
        .get("/config.json")
        .handler(
            context ->
                context
                    .response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .end(config));
    if (folder.isEmpty()) {
      return;
    }
    var files =
        StaticHandler.create(FileSystemAccess.ROOT, folder.get().toString())
            .setCachingEnabled(false);
    router
        .route("/*")
        .order(LAST)
        .method(HttpMethod.GET)
        .method(HttpMethod.HEAD)
        .handler(
            context -> {
              var path = context.normalizedPath();
              if (isApi(path)) {
                context.next();
                return;
              }
              // Files under assets carry their content's hash in their name.
              context
                  .response()
                  .putHeader(
                      HttpHeaders.CACHE_CONTROL,
                      path.startsWith("/assets/")
                          ? "public, max-age=31536000, immutable"
                          : "no-cache");
              files.handle(context);
            });
    router
        .route("/*")
        .order(LAST + 1)
        .method(HttpMethod.GET)
        .method(HttpMethod.HEAD)
        .handler(this::page);
  }

  private void page(RoutingContext context) {
    var path = context.normalizedPath();
    if (isApi(path) || path.substring(path.lastIndexOf('/')).contains(".")) {
      context.response().headers().remove(HttpHeaders.CACHE_CONTROL);
      context.next();
    } else {
      context
          .response()
          .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
          .sendFile(folder.get().resolve("index.html").toString());
    }
  }

  static boolean isApi(String path) {
    return path.equals("/api")
        || path.startsWith("/api/")
        || path.equals("/q")
        || path.startsWith("/q/");
  }
}
