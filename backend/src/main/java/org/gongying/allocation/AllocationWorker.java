package org.gongying.allocation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.gongying.allocation.Gather.Gathered;
import org.gongying.platform.LeasedWork;

/**
 * Makes plans in the background, one after another. Whoever makes one holds a lease of it; one that
 * is cut off is begun anew when that is over, for nothing of it was written.
 */
@ApplicationScoped
class AllocationWorker {
  private static final List<Integer> LEVELS = List.of(0, 1, 3, 6, 10);

  private final AllocationRepository allocations;
  private final Gather gather;
  private final AllocationSettings settings;
  private final Clock clock;
  private final LeasedWork work;

  AllocationWorker(
      AllocationRepository allocations, Gather gather, AllocationSettings settings, Clock clock) {
    this.allocations = allocations;
    this.gather = gather;
    this.settings = settings;
    this.clock = clock;
    work =
        new LeasedWork(
            "allocation",
            allocations,
            settings.lease(),
            clock,
            this::make,
            e ->
                e instanceof Gather.TooMany
                    ? "needs"
                    : e instanceof Problem.TooMuch ? "quantities" : null);
  }

  void asked(@Observes(during = TransactionPhase.AFTER_SUCCESS) AllocationAsked asked) {
    work.begin(asked.id());
  }

  /** Goes on with what was cut off. */
  @Scheduled(
      every = "15s",
      delayed = "5s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void resume() {
    var now = clock.instant();
    QuarkusTransaction.requiringNew().call(() -> allocations.open(now)).forEach(work::begin);
  }

  @PreDestroy
  void stop() throws InterruptedException {
    work.stop();
  }

  private void make(UUID id) {
    var asked = QuarkusTransaction.requiringNew().call(() -> allocations.byId(id));
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
        .run(() -> allocations.plan(asked.id, work.worker(), proof, curve, lines, clock.instant()));
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
                          id,
                          work.worker(),
                          work.lease(),
                          needs,
                          needsRead,
                          (int) pairs,
                          (int) solved));
      if (!wanted) {
        throw new CancellationException();
      }
    }

    private boolean told() {
      if (System.nanoTime() - said > 1_000_000_000) {
        said = System.nanoTime();
        say();
      }
      return !work.isStopping();
    }
  }
}
