package org.gongying.integration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.gongying.integration.ApplyRows.Outcome;
import org.gongying.integration.Sheet.Row;
import org.gongying.platform.Outage;
import org.jboss.logging.Logger;

/**
 * Works through imports in the background, one after another, five hundred rows a transaction. Rows
 * and progress are committed together, so one that is cut off goes on where it stopped, nothing
 * lost, nothing twice. Whoever works on an import holds a lease of it.
 */
@ApplicationScoped
class ImportWorker {
  private static final Logger LOG = Logger.getLogger(ImportWorker.class);
  private static final int BATCH = 500;
  private static final Duration UNCLAIMED = Duration.ofDays(1);

  private final String name = UUID.randomUUID().toString();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(work -> new Thread(work, "imports"));
  private final Map<UUID, CompletableFuture<Void>> inHand = new ConcurrentHashMap<>();
  private final ImportRepository imports;
  private final ApplyRows rows;
  private final Spool spool;
  private final ImportSettings settings;
  private final Clock clock;
  private volatile boolean stopping;

  ImportWorker(
      ImportRepository imports, ApplyRows rows, Spool spool, ImportSettings settings, Clock clock) {
    this.imports = imports;
    this.rows = rows;
    this.spool = spool;
    this.settings = settings;
    this.clock = clock;
  }

  /** Begins, or goes on, and waits at most so long for the end. */
  void work(UUID id, Duration patience) {
    try {
      begin(id).get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      LOG.debugf("Import %s goes on in the background", id);
    }
  }

  /**
   * Goes on with what was cut off. Only the instance that took a file can say that it is lost;
   * after a day anybody may.
   */
  @Scheduled(
      every = "15s",
      delayed = "3s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void resume() {
    var now = clock.instant();
    for (var open : QuarkusTransaction.requiringNew().call(() -> imports.open(now))) {
      if (spool.has(open.id)) {
        begin(open.id);
      } else if (open.host.equals(settings.host())
          || open.leasedUntil.isBefore(now.minus(UNCLAIMED))) {
        end(open.id, Import.State.FAILED, "lost");
      }
    }
  }

  /**
   * Files that no import asks for any more: their caller was cut off before it was written down.
   */
  @Scheduled(
      every = "1h",
      delayed = "10m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sweep() {
    spool.before(clock.instant().minus(UNCLAIMED)).stream()
        .filter(
            id ->
                QuarkusTransaction.requiringNew()
                    .call(
                        () ->
                            imports.count(
                                    "county = ?1 and id = ?2 and state = ?3",
                                    org.gongying.platform.Ids.county(id),
                                    id,
                                    Import.State.STAGED)
                                == 0))
        .forEach(spool::forget);
  }

  @PreDestroy
  void stop() throws InterruptedException {
    stopping = true;
    thread.shutdown();
    thread.awaitTermination(8, TimeUnit.SECONDS);
  }

  private CompletableFuture<Void> begin(UUID id) {
    return inHand.computeIfAbsent(
        id,
        i -> {
          var work = CompletableFuture.runAsync(() -> run(i), thread);
          work.whenComplete((nothing, e) -> inHand.remove(i));
          return work;
        });
  }

  private void run(UUID id) {
    var claimed =
        QuarkusTransaction.requiringNew()
            .call(
                () -> imports.claim(id, name, clock.instant(), lease()) ? imports.byId(id) : null);
    if (claimed == null) {
      return;
    }
    try {
      if (!spool.isWhole(id, claimed.sha256)) {
        end(id, Import.State.FAILED, "lost");
        return;
      }
      if (through(claimed)) {
        end(id, claimed.dryRun ? Import.State.VALIDATED : Import.State.APPLIED, null);
      }
    } catch (RuntimeException | IOException e) {
      LOG.errorf(e, "Import %s is cut off; it goes on when its lease is over", id);
    }
  }

  /** Whether it came to the end of the file. */
  private boolean through(Import claimed) throws IOException {
    try (var sheet = spool.open(claimed.id, claimed.charset)) {
      var seen = new HashMap<String, Integer>();
      for (int i = 0; i < claimed.done(); i++) {
        var row = sheet.next();
        seen.putIfAbsent(row.get("externalId"), row.line());
      }
      for (var batch = next(sheet); !batch.isEmpty(); batch = next(sheet)) {
        if (stopping) {
          QuarkusTransaction.requiringNew()
              .run(() -> imports.release(claimed.id, name, clock.instant()));
          return false;
        }
        carryOut(claimed, batch, seen);
      }
      return true;
    }
  }

  private static List<Row> next(Sheet sheet) {
    var batch = new ArrayList<Row>(BATCH);
    for (var row = sheet.next(); row != null; row = sheet.next()) {
      batch.add(row);
      if (batch.size() == BATCH) {
        break;
      }
    }
    return batch;
  }

  /**
   * A batch that fails is tried once more, as somebody else may have entered the same participant;
   * then row by row, so that the one which nobody foresaw stops no other.
   */
  private void carryOut(Import claimed, List<Row> batch, Map<String, Integer> seen) {
    if (!committed(claimed, batch, seen) && !committed(claimed, batch, seen)) {
      for (var row : batch) {
        if (!committed(claimed, List.of(row), seen)) {
          advance(claimed, new Outcome(0, 0, List.of(Reject.unforeseen(row))));
        }
      }
    }
  }

  private boolean committed(Import claimed, List<Row> batch, Map<String, Integer> seen) {
    try {
      if (claimed.dryRun) {
        advance(claimed, tried(claimed, batch, seen));
      } else {
        QuarkusTransaction.requiringNew()
            .run(() -> progress(claimed, rows.apply(batch, claimed.wish(), claimed.by(), seen)));
      }
      return true;
    } catch (LostLease e) {
      throw e;
    } catch (RuntimeException e) {
      if (Outage.isBehind(e)) {
        throw e;
      }
      LOG.warnf(
          e,
          "Import %s: %d rows from line %d fail together",
          claimed.id,
          batch.size(),
          batch.get(0).line());
      return false;
    }
  }

  /** Does it all, to the last constraint of the database, and takes it back. */
  private Outcome tried(Import claimed, List<Row> batch, Map<String, Integer> seen) {
    try {
      QuarkusTransaction.requiringNew()
          .run(
              () -> {
                var outcome = rows.apply(batch, claimed.wish(), claimed.by(), seen);
                imports.flush();
                throw new TakenBack(outcome);
              });
      throw new IllegalStateException();
    } catch (TakenBack e) {
      return e.outcome;
    }
  }

  private void advance(Import claimed, Outcome outcome) {
    QuarkusTransaction.requiringNew().run(() -> progress(claimed, outcome));
  }

  private void progress(Import claimed, Outcome outcome) {
    if (!imports.advance(claimed, outcome, name, lease())) {
      throw new LostLease();
    }
  }

  private void end(UUID id, Import.State state, String reason) {
    QuarkusTransaction.requiringNew().run(() -> imports.end(id, state, reason, clock.instant()));
    spool.forget(id);
  }

  private Instant lease() {
    return clock.instant().plus(settings.lease());
  }

  /** Another worker has this import now; what was not committed is theirs to do. */
  private static final class LostLease extends RuntimeException {
    LostLease() {
      super("The lease is somebody else's", null, false, false);
    }
  }

  /** Ends a transaction with nothing done. */
  private static class TakenBack extends RuntimeException {
    private final transient Outcome outcome;

    TakenBack(Outcome outcome) {
      super(null, null, false, false);
      this.outcome = outcome;
    }
  }
}
