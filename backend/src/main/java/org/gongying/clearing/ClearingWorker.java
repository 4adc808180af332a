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
import org.gongying.exchanges.Exchange;
import org.gongying.exchanges.Exchanges;
import org.gongying.identity.Actor;
import org.gongying.matching.AllLegs;
import org.gongying.platform.LeasedWork;

/**
 * Makes clearings in the background. Whoever makes one holds a lease of it; one that is cut off is
 * begun anew when that is over, for nothing of it was written.
 */
@ApplicationScoped
class ClearingWorker {
  /** Exchanges of four are ten times as many, and the hardest to bring about. */
  static final int LONGEST = 3;

  /** So that instances whose clocks differ make one a night. */
  private static final Duration NIGHT = Duration.ofHours(12);

  private final ClearingRepository clearings;
  private final AllLegs legs;
  private final ClearingSettings settings;
  private final Event<ClearingAsked> news;
  private final Clock clock;
  private final LeasedWork work;

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
    work =
        new LeasedWork(
            "clearing",
            clearings,
            settings.lease(),
            clock,
            this::make,
            e -> e instanceof AllLegs.TooMany ? "needs" : null);
  }

  void asked(@Observes(during = TransactionPhase.AFTER_SUCCESS) ClearingAsked asked) {
    work.begin(asked.id());
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
        .ifPresent(c -> work.begin(c.id));
  }

  @PreDestroy
  void stop() throws InterruptedException {
    work.stop();
  }

  private void make(UUID id) {
    int longest = QuarkusTransaction.requiringNew().call(() -> clearings.byId(id).longest);
    var gathered = legs.gather(settings.needs(), new Progress(id));
    var plan = new Exchanges(gathered.candidates()).plan(longest);
    var exchanges = new ArrayList<ClearedExchange>();
    for (var exchange : plan.exchanges().stream().sorted(Exchange.ORDER).toList()) {
      exchanges.add(
          new ClearedExchange(exchanges.size() + 1, exchange, places(exchange, gathered), null));
    }
    QuarkusTransaction.requiringNew()
        .run(() -> clearings.plan(id, work.worker(), plan, exchanges, clock.instant()));
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
        if (!QuarkusTransaction.requiringNew()
            .call(
                () -> clearings.advance(id, work.worker(), work.lease(), needs, needsRead, legs))) {
          return false;
        }
      }
      return !work.isStopping();
    }
  }
}
