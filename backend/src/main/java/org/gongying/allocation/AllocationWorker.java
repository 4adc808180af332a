package org.gongying.allocation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.gongying.allocation.Gather.Gathered;
import org.gongying.platform.Outage;
import org.jboss.logging.Logger;

/**
 * Makes plans in the background, one after another. Whoever makes one holds a lease of it; one that
 * is cut off is begun anew when that is over, for nothing of it was written.
 */
@ApplicationScoped
class AllocationWorker {
  private static final Logger LOG = Logger.getLogger(AllocationWorker.class);
  private static final List<Integer> LEVELS = List.of(0, 1, 3, 6, 10);

  private final String name = UUID.randomUUID().toString();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(work -> new Thread(work, "allocations"));
  private final AllocationRepository allocations;
  private final Gather gather;
  private final AllocationSettings settings;
  private final Clock clock;
  private volatile boolean stopping;

  AllocationWorker(
      AllocationRepository allocations, Gather gather, AllocationSettings settings, Clock clock) {
    this.allocations = allocations;
    this.gather = gather;
    this.settings = settings;
    this.clock = clock;
  }

  void asked(@Observes(during = TransactionPhase.AFTER_SUCCESS) AllocationAsked asked) {
    thread.execute(() -> run(asked.id()));
  }

  /** Goes on with what was cut off. */
  @Scheduled(
      every = "15s",
      delayed = "5s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void resume() {
    var now = clock.instant();
    QuarkusTransaction.requiringNew()
        .call(() -> allocations.open(now))
        .forEach(id -> thread.execute(() -> run(id)));
  }

  @PreDestroy
  void stop() throws InterruptedException {
    stopping = true;
    thread.shutdown();
    thread.awaitTermination(8, TimeUnit.SECONDS);
  }

  private void run(UUID id) {
    try {
      var asked =
          QuarkusTransaction.requiringNew()
              .call(
                  () ->
                      allocations.claim(id, name, clock.instant(), lease())
                          ? allocations.byId(id)
                          : null);
      if (asked != null) {
        make(asked);
      }
    } catch (CancellationException e) {
      QuarkusTransaction.requiringNew().run(() -> allocations.release(id, name, clock.instant()));
    } catch (Gather.TooMany e) {
      fail(id, "needs");
    } catch (Problem.TooMuch e) {
      fail(id, "quantities");
    } catch (RuntimeException e) {
      LOG.errorf(e, "Allocation %s is cut off", id);
      if (!Outage.isBehind(e)) {
        fail(id, "unforeseen");
      }
    }
  }

  private void make(Allocation asked) {
    var progress = new Progress(asked.id);
    var gathered =
        QuarkusTransaction.requiringNew()
            .timeout((int) settings.reading().toSeconds())
            .call(() -> gather.of(asked, progress::read));
    var problem = gathered.problem();
    var fairness = Fairness.level(asked.fairness);
    var plan = Plan.best(problem, fairness, progress);
    var proof = Proof.of(problem, fairness, plan);
    var curve = curve(gathered, progress);
    var lines = asked.dryRun ? List.<AllocationRepository.Line>of() : gathered.lines(plan);
    progress.say();
    QuarkusTransaction.requiringNew()
        .run(() -> allocations.plan(asked.id, name, proof, curve, lines, clock.instant()));
  }

  private static List<Allocation.Point> curve(Gathered gathered, Watch watch) {
    var points = Curve.of(gathered.problem(), LEVELS, watch).points();
    double most = Math.max(1, points.get(0).outcome().benefit());
    return points.stream()
        .map(
            p ->
                new Allocation.Point(
                    p.tenths(),
                    (int) Math.round(10_000 * p.outcome().benefit() / most),
                    p.outcome().worstTenth()))
        .toList();
  }

  private void fail(UUID id, String reason) {
    QuarkusTransaction.requiringNew()
        .run(() -> allocations.end(id, Allocation.State.FAILED, reason, clock.instant()));
  }

  private Instant lease() {
    return clock.instant().plus(settings.lease());
  }

  /** Says once a second how far it is, and so hears whether anybody still wants it. */
  private final class Progress implements Watch {
    private final UUID id;
    private int needs;
    private int needsRead;
    private long pairs;
    private long solved;
    private long said = System.nanoTime();

    Progress(UUID id) {
      this.id = id;
    }

    boolean read(int read, int of) {
      needsRead = read;
      needs = of;
      return told();
    }

    @Override
    public boolean on(long done, long of, long pivots) {
      solved = Math.max(solved, done);
      pairs = of;
      return told();
    }

    /** Ends the work where it is not wanted any more. */
    void say() {
      boolean wanted =
          QuarkusTransaction.requiringNew()
              .call(
                  () ->
                      allocations.advance(
                          id, name, lease(), needs, needsRead, (int) pairs, (int) solved));
      if (!wanted) {
        throw new CancellationException();
      }
    }

    private boolean told() {
      if (System.nanoTime() - said > 1_000_000_000) {
        said = System.nanoTime();
        say();
      }
      return !stopping;
    }
  }
}
