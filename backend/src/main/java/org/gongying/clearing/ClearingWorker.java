package org.gongying.clearing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.gongying.exchanges.Exchange;
import org.gongying.exchanges.Exchanges;
import org.gongying.identity.Actor;
import org.gongying.matching.AllLegs;
import org.gongying.platform.Outage;
import org.jboss.logging.Logger;

/**
 * Makes clearings in the background. Whoever makes one holds a lease of it; one that is cut off is
 * begun anew when that is over, for nothing of it was written.
 */
@ApplicationScoped
class ClearingWorker {
  private static final Logger LOG = Logger.getLogger(ClearingWorker.class);

  /** Exchanges of four are ten times as many, and the hardest to bring about. */
  static final int LONGEST = 3;

  /** So that instances whose clocks differ make one a night. */
  private static final Duration NIGHT = Duration.ofHours(12);

  private final String name = UUID.randomUUID().toString();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(work -> new Thread(work, "clearing"));
  private final ClearingRepository clearings;
  private final AllLegs legs;
  private final ClearingSettings settings;
  private final Event<ClearingAsked> news;
  private final Clock clock;
  private volatile boolean stopping;

  ClearingWorker(
      ClearingRepository clearings,
      AllLegs legs,
      ClearingSettings settings,
      Event<ClearingAsked> news,
      Clock clock) {
    this.clearings = clearings;
    this.legs = legs;
    this.settings = settings;
    this.news = news;
    this.clock = clock;
  }

  void asked(@Observes(during = TransactionPhase.AFTER_SUCCESS) ClearingAsked asked) {
    thread.execute(() -> run(asked.id()));
  }

  /** Before offices open, after the day's listings are in. */
  @Scheduled(cron = "0 30 2 * * ?", timeZone = "Asia/Shanghai")
  void nightly() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              var now = clock.instant();
              clearings.sweep(now.minus(settings.kept()));
              var asked = Clearing.of(Actor.NOBODY, LONGEST, now);
              if (!clearings.isMadeSince(now.minus(NIGHT)) && clearings.begin(asked)) {
                news.fire(new ClearingAsked(asked.id));
              }
            });
  }

  /** Goes on with what was cut off. */
  @Scheduled(
      every = "15s",
      delayed = "10s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void resume() {
    QuarkusTransaction.requiringNew()
        .call(clearings::going)
        .filter(c -> !c.leasedUntil.isAfter(clock.instant()))
        .ifPresent(c -> thread.execute(() -> run(c.id)));
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
                  () -> {
                    var now = clock.instant();
                    return clearings.claim(id, name, now, now.plus(settings.lease()))
                        ? clearings.byId(id)
                        : null;
                  });
      if (asked != null) {
        make(asked);
      }
    } catch (CancellationException e) {
      QuarkusTransaction.requiringNew().run(() -> clearings.release(id, name, clock.instant()));
    } catch (AllLegs.TooMany e) {
      fail(id, "needs");
    } catch (RuntimeException e) {
      LOG.errorf(e, "Clearing %s is cut off", id);
      if (!Outage.isBehind(e)) {
        fail(id, "unforeseen");
      }
    }
  }

  private void make(Clearing asked) {
    var gathered = legs.gather(settings.needs(), new Progress(asked.id));
    var plan = new Exchanges(gathered.candidates()).plan(asked.longest);
    var exchanges = new ArrayList<ClearedExchange>();
    for (var exchange : plan.exchanges().stream().sorted(Exchange.ORDER).toList()) {
      exchanges.add(
          new ClearedExchange(exchanges.size() + 1, exchange, places(exchange, gathered), null));
    }
    QuarkusTransaction.requiringNew()
        .run(() -> clearings.plan(asked.id, name, plan, exchanges, clock.instant()));
  }

  /** A code begins with those of all places it lies in. */
  private static Set<String> places(Exchange exchange, AllLegs.Gathered gathered) {
    var places = new TreeSet<String>();
    for (var leg : exchange.legs()) {
      for (var listing : List.of(leg.offer(), leg.need())) {
        var code = gathered.places().get(listing);
        for (int digits : new int[] {2, 4, 6, 9, 12}) {
          if (digits <= code.length()) {
            places.add(code.substring(0, digits));
          }
        }
      }
    }
    return places;
  }

  private void fail(UUID id, String reason) {
    QuarkusTransaction.requiringNew().run(() -> clearings.fail(id, reason, clock.instant()));
  }

  /** Says once a second how far it is, and so hears whether it is still this worker's. */
  private final class Progress implements AllLegs.Watch {
    private final UUID id;
    private long said = System.nanoTime();

    Progress(UUID id) {
      this.id = id;
    }

    @Override
    public boolean on(int needsRead, int needs, int legs) {
      if (needsRead == needs || System.nanoTime() - said > 1_000_000_000) {
        said = System.nanoTime();
        var until = clock.instant().plus(settings.lease());
        if (!QuarkusTransaction.requiringNew()
            .call(() -> clearings.advance(id, name, until, needs, needsRead, legs))) {
          return false;
        }
      }
      return !stopping;
    }
  }
}
