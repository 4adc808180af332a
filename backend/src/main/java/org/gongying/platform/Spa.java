package org.gongying.platform;

import io.quarkus.arc.All;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongying.platform.SharedPages.SharedPage;
import org.jboss.logging.Logger;

/**
 * Serves the built client from a folder. A page address without a file of its own gets index.html;
 * what lies under {@code /api} or {@code /q} never does, nor does a missing file. One whose address
 * people pass on says in it what it is about ({@link SharedPages}).
 */
@ApplicationScoped
class Spa {
  private static final int LAST = 20_000;
  private static final String INDEX = "index.html";
  private static final String SITE = "共赢";
  private static final Logger LOG = Logger.getLogger(Spa.class);
  private final Optional<Path> folder;
  private final String issuer;
  private final String origin;
  private final List<SharedPages> shared;

  Spa(
      @ConfigProperty(name = "gongying.spa") Optional<Path> folder,
      @ConfigProperty(name = "gongying.issuer") String issuer,
      @ConfigProperty(name = "gongying.origin") String origin,
      @All List<SharedPages> shared) {
    this.folder = folder.map(path -> path.toAbsolutePath().normalize());
    this.issuer = issuer;
    this.origin = origin;
    this.shared = shared;
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
    if (isApi(path)) {
      context.next();
      return;
    }
    if (path.substring(path.lastIndexOf('/')).contains(".")) {
      context.response().headers().remove(HttpHeaders.CACHE_CONTROL);
      context.next();
      return;
    }
    context.response().putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
    shared.stream()
        .filter(pages -> pages.keeps(path))
        .findFirst()
        .ifPresentOrElse(pages -> share(context, pages, path), () -> plain(context));
  }

  private void plain(RoutingContext context) {
    context.response().sendFile(folder.get().resolve(INDEX).toString());
  }

  /** Where it cannot be told what a page is about, the client itself will say what is wrong. */
  private void share(RoutingContext context, SharedPages pages, String path) {
    context
        .vertx()
        .executeBlocking(() -> told(pages.at(path), origin + path), false)
        .onSuccess(told -> context.response().setStatusCode(told.status).end(told.html))
        .onFailure(
            cause -> {
              LOG.error("A shared page does not say what it is about", cause);
              plain(context);
            });
  }

  private record Told(int status, String html) {}

  private Told told(Optional<SharedPage> page, String address) throws IOException {
    var shell = new Shell(Files.readString(folder.get().resolve(INDEX)));
    return page.map(p -> new Told(200, shell.of(p, address, SITE)))
        .orElseGet(() -> new Told(404, shell.ofNothing()));
  }

  static boolean isApi(String path) {
    return path.equals("/api")
        || path.startsWith("/api/")
        || path.equals("/q")
        || path.startsWith("/q/");
  }
}
