package org.gongying.platform;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * Work in the background, one piece after another. Whoever does a piece holds a lease of its row;
 * one that is cut off is begun anew when that is over, so that nothing of it may be written before
 * it is whole.
 */
public final class LeasedWork {
  private static final Logger LOG = Logger.getLogger(LeasedWork.class);

  /** The rows that say what is to be done. Each call is in a transaction of its own. */
  public interface Rows {
    /** Takes one for a while, unless somebody else has it, or it is done. */
    boolean claim(UUID id, String worker, Instant now, Instant until);

    /** For anybody to take at once. */
    void release(UUID id, String worker, Instant now);

    /** Ends one, for a reason that its messages tell. */
    void fail(UUID id, String reason, Instant now);
  }

  private final String worker = UUID.randomUUID().toString();
  private final ExecutorService thread;
  private final String name;
  private final Rows rows;
  private final Duration lease;
  private final Clock clock;
  private final Consumer<UUID> work;
  private final Function<RuntimeException, String> reason;
  private volatile boolean stopping;

  /**
   * @param name of the thread, and of what it does in the log
   * @param work on a row that was claimed; throws {@link CancellationException} where it is not
   *     wanted any more, or all is to stop
   * @param reason why it failed; null where that was not foreseen
   */
  public LeasedWork(
      String name,
      Rows rows,
      Duration lease,
      Clock clock,
      Consumer<UUID> work,
      Function<RuntimeException, String> reason) {
    this.name = name;
    this.rows = rows;
    this.lease = lease;
    this.clock = clock;
    this.work = work;
    this.reason = reason;
    thread = Executors.newSingleThreadExecutor(task -> new Thread(task, name));
  }

  /** Who does it here. */
  public String worker() {
    return worker;
  }

  /** Until when a row is held that is claimed or kept now. */
  public Instant lease() {
    return clock.instant().plus(lease);
  }

  public void begin(UUID id) {
    thread.execute(() -> run(id));
  }

  /** Whether what is done is to be left for another. */
  public boolean isStopping() {
    return stopping;
  }

  public void stop() throws InterruptedException {
    stopping = true;
    thread.shutdown();
    thread.awaitTermination(8, TimeUnit.SECONDS);
  }

  private void run(UUID id) {
    try {
      var now = clock.instant();
      if (QuarkusTransaction.requiringNew().call(() -> rows.claim(id, worker, now, lease()))) {
        work.accept(id);
      }
    } catch (CancellationException e) {
      QuarkusTransaction.requiringNew().run(() -> rows.release(id, worker, clock.instant()));
    } catch (RuntimeException e) {
      var why = reason.apply(e);
      if (why == null) {
        LOG.errorf(e, "%s %s is cut off", name, id);
      }
      // What is an outage of the database may be over when the lease is.
      if (why != null || !Outage.isBehind(e)) {
        QuarkusTransaction.requiringNew()
            .run(() -> rows.fail(id, why == null ? "unforeseen" : why, clock.instant()));
      }
    }
  }
}
