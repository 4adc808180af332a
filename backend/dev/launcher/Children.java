package org.gongying.dev;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The processes of this installation, each with a file that names it, so that none outlives us. */
class Children {
  static final String POSTGRES = "postgres";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Path pids;
  private final Path logs;
  private final Map<String, Process> running = Collections.synchronizedMap(new LinkedHashMap<>());
  private final CompletableFuture<String> ended = new CompletableFuture<>();
  private volatile boolean stopping;

  Children(Home home) {
    pids = home.pids();
    logs = home.logs();
  }

  /** Starts a server; that it ends by itself is a failure of the whole. */
  Process serve(String name, ProcessBuilder command) throws Stop, IOException {
    var process = start(name, command);
    process
        .onExit()
        .thenRunAsync(
            () -> {
              if (!stopping) ended.complete(name);
            },
            // Ctrl-C reaches the children too, and may reach them first.
            CompletableFuture.delayedExecutor(700, TimeUnit.MILLISECONDS));
    return process;
  }

  /** Runs a step of preparation to its end and answers its exit code. */
  int complete(String name, ProcessBuilder command) throws Exception {
    int code = start(name, command).waitFor();
    running.remove(name);
    Files.deleteIfExists(pids.resolve(name));
    if (stopping) throw new Stop("stopped");
    return code;
  }

  private Process start(String name, ProcessBuilder command) throws Stop, IOException {
    command
        .redirectErrorStream(true)
        .redirectOutput(logs.resolve(name + ".log").toFile())
        .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
    synchronized (running) { // so that stop() misses nobody
      if (stopping) throw new Stop("stopped");
      var process = command.start();
      running.put(name, process);
      remember(name, process.toHandle());
      return process;
    }
  }

  void remember(String name, ProcessHandle process) throws IOException {
    Files.writeString(
        pids.resolve(name),
        process.pid() + " " + started(process).map(Instant::toString).orElse("?"));
  }

  /**
   * The living process a file names: only if its birth is the one written down beside its number.
   */
  Optional<ProcessHandle> find(String name) throws IOException {
    var file = pids.resolve(name);
    if (!Files.exists(file)) return Optional.empty();
    var words = Files.readString(file).trim().split(" ");
    if (words.length != 2 || !words[0].matches("\\d{1,10}") || words[1].equals("?"))
      return Optional.empty();
    return ProcessHandle.of(Long.parseLong(words[0]))
        .filter(p -> bornAt(p, Instant.parse(words[1])));
  }

  /** Waits until a server dies. */
  String firstToEnd() throws InterruptedException, ExecutionException {
    return ended.get();
  }

  void allAlive() throws Stop {
    if (ended.isDone()) throw new Stop(obituary(ended.join()));
  }

  String obituary(String name) {
    return name + " ended by itself, see " + tail(name);
  }

  String tail(String name) {
    var log = logs.resolve(name + ".log");
    try {
      var lines = Files.readAllLines(log);
      var last = lines.subList(Math.max(0, lines.size() - 15), lines.size());
      return log + ":\n" + String.join("\n", last);
    } catch (IOException e) {
      return log.toString();
    }
  }

  /** Ends everything: first those that use the database, then the database. */
  void stop() {
    List<Map.Entry<String, Process>> all;
    synchronized (running) {
      stopping = true;
      all = new ArrayList<>(running.entrySet());
    }
    end(all.stream().map(e -> Map.entry(e.getKey(), e.getValue().toHandle())).toList());
    forget();
  }

  /** Ends what a killed start left behind. */
  void endLeftovers() throws IOException {
    var left = new ArrayList<Map.Entry<String, ProcessHandle>>();
    try (Stream<Path> files = Files.list(pids)) {
      for (var file : files.toList()) {
        var name = file.getFileName().toString();
        var process = find(name);
        if (process.isEmpty()) continue;
        Run.say("· ending " + name + " (process " + process.get().pid() + ") of a killed run");
        left.add(Map.entry(name, process.get()));
      }
    }
    end(left);
    forget();
  }

  private void end(List<Map.Entry<String, ProcessHandle>> all) {
    var clients = all.stream().filter(e -> !e.getKey().equals(POSTGRES)).toList();
    var servers = all.stream().filter(e -> e.getKey().equals(POSTGRES)).toList();
    for (var e : clients) e.getValue().destroy();
    for (var e : clients) awaitEnd(e.getValue());
    // INT is PostgreSQL's fast shutdown; TERM would wait for the last client to leave.
    for (var e : servers) signal("INT", e.getValue());
    for (var e : servers) awaitEnd(e.getValue());
  }

  private static void awaitEnd(ProcessHandle process) {
    try {
      process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException | InterruptedException e) {
      process.destroyForcibly();
      try {
        process.onExit().orTimeout(5, TimeUnit.SECONDS).join();
      } catch (CompletionException stuck) {
        Run.say("✗ process " + process.pid() + " does not end");
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void signal(String name, ProcessHandle process) {
    try {
      new ProcessBuilder("sh", "-c", "kill -" + name + " " + process.pid()).start().waitFor();
    } catch (IOException | InterruptedException e) {
      process.destroy();
    }
  }

  private void forget() {
    try (Stream<Path> files = Files.list(pids)) {
      for (var file : files.toList()) Files.delete(file);
    } catch (IOException e) {
      Run.say("✗ " + pids + " could not be emptied: " + e);
    }
  }

  /** A number alone proves nothing: after a reboot it may be a stranger's. Unknown is no match. */
  static boolean bornAt(ProcessHandle process, Instant moment) {
    return started(process)
        .map(at -> Duration.between(at, moment).abs().compareTo(Duration.ofSeconds(3)) <= 0)
        .orElse(false);
  }

  private static Optional<Instant> started(ProcessHandle process) {
    return process.info().startInstant();
  }
}
