package org.gongying.dev;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The real Keycloak with the demo realm, in a database of its own on the same PostgreSQL. */
class Keycloak {
  static final String NAME = "keycloak";
  private static final Path REALM = Path.of("backend/dev/keycloak/realm-gongying.json");

  /**
   * What is fixed at build time; all else comes by environment, so that a port change builds
   * nothing.
   */
  private static final String BUILD =
      "build --db=postgres --cache=local --health-enabled=false --metrics-enabled=false"
          + " --features-disabled=admin,account,kerberos,ciba,device-flow,impersonation,web-authn,"
          + "passkeys,organization,par,client-policies,opentelemetry";

  private final Home home;
  private final Children children;
  private final Path folder;

  Keycloak(Home home, Children children) throws IOException, Stop {
    this.home = home;
    this.children = children;
    try (Stream<Path> tools = Files.list(home.tools())) {
      folder =
          tools
              .filter(p -> p.getFileName().toString().startsWith("keycloak-"))
              .findFirst()
              .orElseThrow(
                  () -> new Stop("Keycloak is missing: remove .run/tools and start again"));
    }
  }

  void prepare() throws Exception {
    var built = folder.resolve("gongying-build.sha");
    // Two installations share the tools; the second waits for the first one's build.
    try (var file =
            FileChannel.open(
                home.tools().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = file.lock()) {
      once(built, Home.sha(BUILD), "· preparing Keycloak", "build", BUILD.split(" "));
    }
    var read = home.data().resolve("realm.sha");
    var sort =
        Files.exists(read)
            ? "· reading the changed demo realm in (replaces users and keys made by hand)"
            : "· reading the demo realm in";
    once(
        read,
        Home.sha(Files.readString(REALM), home.url(), folder.toString()),
        sort,
        "import",
        "import",
        "--optimized",
        "--file=" + REALM.toAbsolutePath(),
        "--override=true");
  }

  void start() throws Exception {
    Run.say("· Keycloak on " + home.keycloak());
    children.serve(NAME, process("start", "--optimized"));
  }

  private void once(Path stamp, String now, String word, String step, String... args)
      throws Exception {
    if (Files.exists(stamp) && Files.readString(stamp).equals(now)) return;
    Run.say(word);
    var name = NAME + "-" + step;
    int code = children.complete(name, process(args));
    if (code == 10)
      code = children.complete(name, process(args)); // built anew, asks to be run again
    if (code != 0) throw new Stop("Keycloak's " + step + " failed, see " + children.tail(name));
    Files.writeString(stamp, now);
  }

  /** Keycloak's Java itself: kc.sh would keep a shell between us and the process we must end. */
  private ProcessBuilder process(String... args) {
    var words = new ArrayList<>(List.of(Home.java().toString()));
    words.addAll(
        List.of(
            "-Xms64m",
            "-Xmx384m",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "-Dkc.home.dir=" + folder,
            "-Djboss.server.config.dir=" + folder.resolve("conf"),
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dkeycloak.migration.replace-placeholders=true",
            "-Dpicocli.disable.closures=true",
            "-cp",
            folder.resolve("lib/quarkus-run.jar").toString(),
            "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
    words.addAll(List.of(args));
    var builder = new ProcessBuilder(words);
    var env = builder.environment();
    env.put("LC_ALL", "C.UTF-8");
    env.put("KC_DB_URL", "jdbc:postgresql://127.0.0.1:" + home.postgres() + "/keycloak");
    env.put("KC_DB_USERNAME", "keycloak");
    env.put("KC_DB_PASSWORD", home.secret("keycloak"));
    env.put("KC_DB_POOL_MAX_SIZE", "20");
    env.put("KC_HTTP_ENABLED", "true");
    env.put("KC_HTTP_HOST", "127.0.0.1");
    env.put("KC_HTTP_PORT", "" + home.keycloak());
    env.put("KC_HOSTNAME", home.keycloakUrl());
    env.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
    env.put("KC_BOOTSTRAP_ADMIN_PASSWORD", home.secret("keycloak_admin"));
    env.put("GONGYING_URL", home.url());
    return builder;
  }
}
