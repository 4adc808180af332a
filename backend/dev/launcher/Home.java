package org.gongying.dev;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** One installation: its folders, ports and passwords. Tools are shared, data are its own. */
record Home(Path tools, Path data, int web, int keycloak, int postgres, Properties secrets) {

  /** Passwords live and die with the data they open: made once, readable by their owner only. */
  private static final List<String> PASSWORDS =
      List.of("postgres", "gongying_owner", "gongying_app", "keycloak", "keycloak_admin");

  static Home of(Map<String, String> env) throws Stop, IOException {
    var tools = Path.of(".run/tools").toAbsolutePath();
    var data = Path.of(env.getOrDefault("DATA", ".run/data")).toAbsolutePath().normalize();
    var home =
        new Home(
            tools,
            data,
            port(env, "PORT", 8080),
            port(env, "KEYCLOAK_PORT", 8180),
            port(env, "POSTGRES_PORT", 5433),
            new Properties());
    try {
      Files.createDirectories(
          data, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      for (var folder : List.of(home.pids(), home.logs())) Files.createDirectories(folder);
      var probe = Files.createTempFile(data, "owner", null);
      var me = Files.getOwner(probe);
      Files.delete(probe);
      if (!me.equals(Files.getOwner(data))) throw new IOException();
    } catch (IOException e) {
      var owner = Files.exists(data) ? " belongs to " + Files.getOwner(data) : " cannot be made";
      throw new Stop(data + owner + ": run as its owner, or choose another folder with DATA=…");
    }
    return home;
  }

  Path pids() {
    return data.resolve("pid");
  }

  Path logs() {
    return data.resolve("log");
  }

  Path cluster() {
    return data.resolve("postgres");
  }

  String url() {
    return "http://localhost:" + web;
  }

  String keycloakUrl() {
    return "http://localhost:" + keycloak;
  }

  String issuer() {
    return keycloakUrl() + "/realms/gongying";
  }

  String secret(String name) {
    return secrets.getProperty(name);
  }

  /** Reads the passwords of this installation, or makes them on the first start. */
  void unlock() throws Stop, IOException {
    var file = data.resolve("secrets.properties");
    if (!Files.exists(file)) {
      if (Files.exists(cluster()))
        throw new Stop(
            file
                + " is missing, the database cannot be opened without it:"
                + " put it back, or start anew with `make reset` (drops the local data)");
      var random = new SecureRandom();
      for (var name : PASSWORDS) {
        var bytes = new byte[24];
        random.nextBytes(bytes);
        secrets.setProperty(name, HexFormat.of().formatHex(bytes));
      }
      var draft = Files.createTempFile(data, "secrets", null); // 600 from birth
      try (OutputStream out = Files.newOutputStream(draft)) {
        secrets.store(out, "Passwords of this local installation, made on its first start");
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
    try (InputStream in = Files.newInputStream(file)) {
      secrets.load(in);
    }
    for (var name : PASSWORDS)
      if (secret(name) == null) throw new Stop(file + " holds no password of " + name);
  }

  void freePorts() throws Stop {
    free("PORT", web);
    free("KEYCLOAK_PORT", keycloak);
    free("POSTGRES_PORT", postgres);
  }

  private static void free(String name, int port) throws Stop {
    for (var host : List.of("127.0.0.1", "0.0.0.0")) {
      try (var socket = new ServerSocket()) {
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(host, port));
      } catch (IOException e) {
        throw new Stop(
            "port %d is used by another program: end it, or take another port: make run %s=%d"
                .formatted(port, name, port + 10));
      }
    }
  }

  private static int port(Map<String, String> env, String name, int usual) throws Stop {
    var given = env.getOrDefault(name, "" + usual);
    if (given.matches("\\d{1,5}")) {
      int port = Integer.parseInt(given);
      if (port >= 1 && port <= 65535) return port;
    }
    throw new Stop(name + "=" + given + " is no port number");
  }

  static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  static String sha(String... parts) throws Exception {
    var digest = MessageDigest.getInstance("SHA-256");
    return HexFormat.of().formatHex(digest.digest(String.join("\0", parts).getBytes("UTF-8")));
  }

  /** Removes a folder that was being made when the last start was killed. */
  static void discard(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    try (Stream<Path> all = Files.walk(folder)) {
      for (var path : all.sorted(java.util.Comparator.reverseOrder()).toList()) Files.delete(path);
    }
  }
}
