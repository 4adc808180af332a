package org.gongying.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongying.GongyingTest;
import org.gongying.market.Market;
import org.gongying.platform.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was committed before a question is in its answer, whoever asks and whoever commits. */
@QuarkusTest
class MarketFeedTest extends GongyingTest {
  private static final int WRITERS = 4;
  private static final int PROBES_EACH = 2600;

  @Inject AgroalDataSource database;
  @Inject MarketSettings settings;

  @AfterEach
  void clear() {
    RandomMarket.close();
  }

  @Test
  void the_very_next_question_sees_what_was_committed() throws Exception {
    var ids = RandomMarket.make(new Random(11), 80, RandomMarket.Kind.MIXED);
    var instances = List.of(instance(), instance());
    var probes = new AtomicInteger();
    var threads = Executors.newFixedThreadPool(WRITERS);
    try {
      var work = new ArrayList<Callable<Void>>();
      for (int writer = 0; writer < WRITERS; writer++) {
        int mine = writer;
        work.add(
            () -> {
              write(mine, ids, instances, probes);
              return null;
            });
      }
      for (var done : threads.invokeAll(work)) {
        done.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(probes.get()).isGreaterThanOrEqualTo(10_000);
    for (var id : ids) {
      assertHeld(instances.get(0).current().orElseThrow(), id);
      assertHeld(instances.get(1).current().orElseThrow(), id);
    }
  }

  @Test
  void what_is_running_while_it_loads_is_not_lost() throws Exception {
    var id = RandomMarket.make(new Random(12), 1, RandomMarket.Kind.MIXED).get(0);
    try (var early = ownersConnection()) {
      early.setAutoCommit(false);
      touch(early, id, "PUBLISHED");
      var feed = instance();
      int before = feed.current().orElseThrow().version(id);
      early.commit();
      assertThat(feed.current().orElseThrow().version(id)).isEqualTo(before + 1);
      owner("update listing set state = 'PAUSED', version = version + 1 where id = ?", id);
      assertThat(feed.current().orElseThrow().version(id)).isEqualTo(-1);
    }
  }

  private MarketFeed instance() {
    var feed = new MarketFeed(database, settings);
    feed.load();
    return feed;
  }

  private static void write(
      int writer, List<UUID> ids, List<MarketFeed> instances, AtomicInteger probes)
      throws SQLException {
    var random = new Random(writer);
    var mine = new ArrayList<UUID>();
    for (int i = writer; i < ids.size(); i += WRITERS) {
      mine.add(ids.get(i));
    }
    try (var first = ownersConnection();
        var second = ownersConnection()) {
      first.setAutoCommit(false);
      second.setAutoCommit(false);
      for (int i = 0; i < PROBES_EACH; i++) {
        var one = mine.get(random.nextInt(mine.size()));
        var other = mine.get(random.nextInt(mine.size()));
        boolean open = random.nextInt(4) > 0;
        boolean crossed = random.nextInt(3) == 0 && !one.equals(other);
        if (crossed) {
          touch(second, other, "PUBLISHED"); // the lower number commits later
        }
        int version = touch(first, one, open ? "PUBLISHED" : "PAUSED");
        if (random.nextInt(10) == 0) {
          first.rollback();
          version--;
          open = Integer.parseInt(state(first, one)) == 1;
          first.commit();
        } else {
          first.commit();
        }
        var market = instances.get(random.nextInt(instances.size())).current().orElseThrow();
        assertThat(market.version(one)).isEqualTo(open ? version : -1);
        probes.incrementAndGet();
        if (crossed) {
          if (random.nextInt(4) == 0) {
            second.rollback();
          } else {
            second.commit();
          }
        }
        if (random.nextInt(500) == 0) {
          market.tidy();
        }
      }
    }
  }

  /** As the application writes: the row, and its line in the log, in one transaction. */
  private static int touch(Connection db, UUID id, String state) throws SQLException {
    int version;
    try (var update =
        db.prepareStatement(
            "update listing set state = ?, version = version + 1 where county = ? and id = ? returning version")) {
      update.setString(1, state);
      update.setInt(2, Ids.county(id));
      update.setObject(3, id);
      try (var row = update.executeQuery()) {
        row.next();
        version = row.getInt(1);
      }
    }
    try (var log =
        db.prepareStatement(
            "insert into listing_change (transaction, listing, at) values (pg_current_xact_id(), ?, now())"
                + " on conflict (transaction, listing) do nothing")) {
      log.setObject(1, id);
      log.execute();
    }
    return version;
  }

  private static String state(Connection db, UUID id) throws SQLException {
    try (var select =
        db.prepareStatement("select open::int from listing where county = ? and id = ?")) {
      select.setInt(1, Ids.county(id));
      select.setObject(2, id);
      try (var row = select.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  private static void assertHeld(Market market, UUID id) {
    var row = rows("select open::int, version from listing where id = ?", id).get(0);
    assertThat(market.version(id))
        .isEqualTo(row.get(0).equals("1") ? Integer.parseInt(row.get(1)) : -1);
  }
}
