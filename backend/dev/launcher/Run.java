package org.gongying.dev;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** `make run`: PostgreSQL, Keycloak and the backend as children of this one process. */
class Run {
  private static final Path BACKEND = Path.of("backend/target/quarkus-app/quarkus-run.jar");
  private static final Path CLIENT = Path.of("frontend/dist");
  private static final List<String> ACCOUNTS =
      List.of(
          "gov-hubei",
          "gov-enshi",
          "gov-macheng",
          "gov-shunhe",
          "liaison-shanghai",
          "village-yunwushan",
          "village-baiyangchong",
          "ent-wuhan",
          "ent-shanghai");

  private static FileLock lock;
  private static volatile boolean stopping;

  public static void main(String[] args) {
    try {
      var home = Home.of(System.getenv());
      if (args.length == 1 && args[0].equals("stop")) {
        stop(home);
        return;
      }
      run(home);
    } catch (Stop e) {
      if (!stopping) say("✗ " + e.getMessage());
    } catch (Exception e) {
      if (!stopping) e.printStackTrace();
    }
    System.exit(1); // whoever comes here, comes in failure; the hook ends the children
  }

  private static void run(Home home) throws Exception {
    long begin = System.nanoTime();
    if (!lock(home)) throw new Stop("already running here; `make stop` ends it");
    var children = new Children(home);
    children.endLeftovers();
    home.freePorts();
    home.unlock();
    children.remember("launcher", ProcessHandle.current());
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  stopping = true;
                  say("· stopping");
                  children.stop();
                  say("· stopped");
                }));
    // Make killed the hard way takes us with it, otherwise nobody could end us by Ctrl-C.
    ProcessHandle.current().parent().ifPresent(p -> p.onExit().thenRun(() -> System.exit(143)));

    new Postgres(home, children).start();
    var keycloak = new Keycloak(home, children);
    keycloak.prepare();
    keycloak.start();
    say("· backend on " + home.web());
    children.serve("backend", backend(home));
    await(
        children,
        "keycloak",
        home.issuer() + "/.well-known/openid-configuration",
        "\"issuer\":\"" + home.issuer() + "\"");
    await(children, "backend", home.url() + "/q/health/ready", "\"UP\"");
    await(children, "backend", home.url() + "/", "<html");
    say("· started in " + (System.nanoTime() - begin) / 1_000_000_000 + " s");
    say(
        "Gongying is ready: %s   (accounts %s; password gongying-demo)"
            .formatted(home.url(), String.join(", ", ACCOUNTS)));
    throw new Stop(children.obituary(children.firstToEnd()));
  }

  /** Held until this process dies: a channel out of sight would be collected, its lock with it. */
  private static boolean lock(Home home) throws IOException {
    var file = home.data().resolve("lock");
    lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE).tryLock();
    return lock != null;
  }

  private static void stop(Home home) throws Exception {
    var other = new Children(home).find("launcher");
    if (other.isEmpty() || lock(home)) {
      say("· nothing is running");
      return;
    }
    other.get().destroy();
    other.get().onExit().get(1, TimeUnit.MINUTES);
    say("· stopped");
  }

  private static ProcessBuilder backend(Home home) {
    var builder =
        new ProcessBuilder(
            Home.java().toString(),
            "-Xms64m",
            "-Xmx" + System.getenv().getOrDefault("HEAP", "160m"),
            "-XX:+UseSerialGC",
            // What the compiler used is given back, 60 MB after the first minutes; known from 17.0.9 on.
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:TrimNativeHeapInterval=10000",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dquarkus.profile=demo",
            "-jar",
            BACKEND.toAbsolutePath().toString());
    var env = builder.environment();
    env.put("LC_ALL", "C.UTF-8");
    // A heap of glibc for each thread holds 25 MB that nobody uses.
    env.put("MALLOC_ARENA_MAX", "2");
    env.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    env.put("QUARKUS_HTTP_PORT", "" + home.web());
    env.put(
        "QUARKUS_DATASOURCE_JDBC_URL",
        "jdbc:postgresql://127.0.0.1:" + home.postgres() + "/gongying");
    env.put("QUARKUS_DATASOURCE_USERNAME", "gongying_app");
    env.put("QUARKUS_DATASOURCE_PASSWORD", home.secret("gongying_app"));
    env.put("QUARKUS_FLYWAY_USERNAME", "gongying_owner");
    env.put("QUARKUS_FLYWAY_PASSWORD", home.secret("gongying_owner"));
    env.put("GONGYING_ISSUER", home.issuer());
    env.put("GONGYING_IMPORTS_FOLDER", home.data().resolve("imports").toString());
    env.put("GONGYING_SPA", CLIENT.toAbsolutePath().toString());
    env.put("GONGYING_COMMIT", commit());
    return builder;
  }

  /** The commit that runs, with a mark when the tree differs from it. */
  private static String commit() {
    try {
      var git =
          new ProcessBuilder(
              "git", "describe", "--always", "--abbrev=40", "--dirty", "--exclude=*");
      var process = git.redirectError(ProcessBuilder.Redirect.DISCARD).start();
      var answer = new String(process.getInputStream().readAllBytes()).trim();
      if (process.waitFor(10, TimeUnit.SECONDS) && !answer.isEmpty()) return answer;
    } catch (IOException | InterruptedException e) {
      // no git here: an unpacked archive runs as well
    }
    return "unknown";
  }

  private static void await(Children children, String child, String url, String text)
      throws Exception {
    var http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    var request = HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(5)).build();
    for (long end = System.nanoTime() + Duration.ofMinutes(4).toNanos();
        System.nanoTime() < end;
        Thread.sleep(150)) {
      children.allAlive();
      try {
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == 200 && answer.body().contains(text)) return;
      } catch (IOException e) {
        // not yet
      }
    }
    throw new Stop(child + " does not answer at " + url + ", see " + children.tail(child));
  }

  static void say(String words) {
    System.out.println(words);
    System.out.flush();
  }
}
