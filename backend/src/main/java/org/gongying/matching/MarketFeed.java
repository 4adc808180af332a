package org.gongying.matching;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.gongying.market.Facts;
import org.gongying.market.Market;
import org.gongying.platform.Ids;
import org.jboss.logging.Logger;

/**
 * Keeps a market as the database has it: loaded once from a snapshot, then fed from {@code
 * listing_change} before each question, so that what was committed before the question is in it.
 *
 * <p>Transactions get their numbers in one order and commit in another. All below the horizon, the
 * least number that was still running when we last looked, were seen; lines at or above it are read
 * again each time, and of these the ones not yet seen name the listings to read anew. A listing is
 * always read as it is now, never as the line left it, so lines may come twice and in any order.
 */
@ApplicationScoped
class MarketFeed {
  private static final Logger LOG = Logger.getLogger(MarketFeed.class);
  private static final int CHUNK = 10_000;

  /** Lines are kept so long; who heard nothing for half of it begins anew. */
  private static final Duration KEPT = Duration.ofHours(12);

  private static final String LINES =
      """
      select h.horizon, c.transaction::text::bigint, c.listing
      from (select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as horizon) h
        left join listing_change c on c.transaction >= cast(cast(? as text) as xid8)
      """;

  private record Line(long transaction, UUID listing) {}

  /** How far the loading is. */
  record Progress(boolean inMemory, boolean complete, int listings) {}

  private final AgroalDataSource database;
  private final MarketSettings settings;
  private final ReentrantLock feeding = new ReentrantLock();
  private volatile Market market;
  private volatile Market loading;
  private volatile long begun;
  private long ended;
  private long horizon;
  private long heard;
  private Set<Line> seen = Set.of();

  MarketFeed(AgroalDataSource database, MarketSettings settings) {
    this.database = database;
    this.settings = settings;
  }

  void start(@Observes StartupEvent start) {
    if (settings.inMemory()) {
      var loader = new Thread(this::loadOrSay, "market");
      loader.setDaemon(true);
      loader.start();
    }
  }

  /** With all that was committed before the call; empty while it is not loaded. */
  Optional<Market> current() {
    if (market == null) {
      return Optional.empty();
    }
    long asked = begun;
    feeding.lock();
    try {
      // Whoever waited while another look began and ended has what that one found.
      if (ended <= asked && market != null) {
        begun++;
        follow();
        ended = begun;
      }
      return Optional.ofNullable(market);
    } finally {
      feeding.unlock();
    }
  }

  Progress progress() {
    var held = market != null ? market : loading;
    return new Progress(settings.inMemory(), market != null, held == null ? 0 : held.size());
  }

  /** So that lines do not pile up while nobody asks; begins where the loading failed. */
  @Scheduled(
      every = "10s",
      delayed = "10s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void keepUp() {
    if (!settings.inMemory() || loading != null) {
      return;
    }
    var held = market;
    if (held == null) {
      loadOrSay();
    } else {
      current();
      held.tidy();
    }
  }

  @Scheduled(
      every = "1h",
      delayed = "10m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sweep() {
    outside(
        connection -> {
          try (var delete =
              connection.prepareStatement(
                  "delete from listing_change where at < now() - make_interval(secs => ?)")) {
            delete.setLong(1, KEPT.toSeconds());
            delete.executeUpdate();
          }
        });
  }

  private void loadOrSay() {
    try {
      load();
    } catch (RuntimeException e) {
      LOG.warn("The market could not be loaded; suggestions come by SQL until it is", e);
    } finally {
      loading = null;
    }
  }

  /** From one snapshot; what is written meanwhile has its line at or above the horizon. */
  void load() {
    var made = new Market();
    loading = made;
    outside(
        connection -> {
          connection.setAutoCommit(false);
          try (var set = connection.createStatement()) {
            set.execute("set transaction isolation level repeatable read, read only");
          }
          long least;
          try (var ask =
                  connection.prepareStatement(
                      "select pg_snapshot_xmin(pg_current_snapshot())::text::bigint");
              var row = ask.executeQuery()) {
            row.next();
            least = row.getLong(1);
          }
          // In the order of the buckets: each is made of few large pieces.
          try (var select =
              connection.prepareStatement(
                  FactsOfRow.SELECT + "where l.open order by l.side, l.category")) {
            select.setFetchSize(CHUNK);
            try (var rows = select.executeQuery()) {
              fill(made, rows);
            }
          }
          connection.commit();
          connection.setAutoCommit(true);
          made.tidy();
          feeding.lock();
          try {
            horizon = least;
            seen = Set.of();
            heard = System.nanoTime();
            market = made;
          } finally {
            feeding.unlock();
          }
        });
  }

  private static void fill(Market market, ResultSet rows) throws SQLException {
    var chunk = new ArrayList<Facts>(CHUNK);
    while (rows.next()) {
      chunk.add(FactsOfRow.of(rows));
      if (chunk.size() == CHUNK) {
        market.change(chunk, List.of());
        chunk.clear();
      }
    }
    market.change(chunk, List.of());
  }

  private void follow() {
    if (System.nanoTime() - heard > KEPT.toNanos() / 2) {
      market = null; // lines we never saw may have been swept
      return;
    }
    outside(
        connection -> {
          long least = horizon;
          var lines = new HashSet<Line>();
          try (var select = connection.prepareStatement(LINES)) {
            select.setString(1, Long.toUnsignedString(horizon));
            try (var rows = select.executeQuery()) {
              while (rows.next()) {
                least = rows.getLong(1);
                var listing = rows.getObject(3, UUID.class);
                if (listing != null) {
                  lines.add(new Line(rows.getLong(2), listing));
                }
              }
            }
          }
          var anew = new HashSet<UUID>();
          for (var line : lines) {
            if (!seen.contains(line)) {
              anew.add(line.listing);
            }
          }
          if (!anew.isEmpty()) {
            readAnew(connection, List.copyOf(anew));
          }
          long below = least;
          lines.removeIf(line -> line.transaction < below);
          horizon = least;
          seen = lines;
          heard = System.nanoTime();
        });
  }

  private void readAnew(Connection connection, List<UUID> ids) throws SQLException {
    for (int from = 0; from < ids.size(); from += CHUNK) {
      var part = ids.subList(from, Math.min(ids.size(), from + CHUNK));
      var open = new ArrayList<Facts>();
      var closed = new HashSet<>(part);
      for (var facts : read(connection, part)) {
        open.add(facts);
        closed.remove(facts.id());
      }
      market.change(open, closed);
    }
  }

  /** Those of them that are open. */
  static List<Facts> read(Connection connection, Collection<UUID> ids) throws SQLException {
    try (var select =
        connection.prepareStatement(
            FactsOfRow.SELECT
                + """
                join unnest(cast(? as integer[]), cast(? as uuid[])) w (county, id) on w.county = l.county and w.id = l.id
                where l.open
                """)) {
      var counties = ids.stream().map(Ids::county).toArray();
      select.setArray(1, connection.createArrayOf("integer", counties));
      select.setArray(2, connection.createArrayOf("uuid", ids.toArray()));
      return facts(select);
    }
  }

  static List<Facts> facts(PreparedStatement select) throws SQLException {
    var facts = new ArrayList<Facts>();
    try (var rows = select.executeQuery()) {
      while (rows.next()) {
        facts.add(FactsOfRow.of(rows));
      }
    }
    return facts;
  }

  private interface Work {
    void with(Connection connection) throws SQLException;
  }

  /** In no transaction of the caller, whose own writes are nobody else's yet. */
  private void outside(Work work) {
    QuarkusTransaction.suspendingExisting()
        .run(
            () -> {
              try (var connection = database.getConnection()) {
                work.with(connection);
              } catch (SQLException e) {
                throw new IllegalStateException("The listings cannot be read", e);
              }
            });
  }
}
