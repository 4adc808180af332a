package org.gongying.matching;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongying.listings.ListingView;
import org.gongying.market.Facts;
import org.gongying.matching.Rules.Weights;
import org.gongying.platform.Clocks;

/** The best counterparts of a listing: from the market in memory, or by SQL while it loads. */
@ApplicationScoped
class Counterparts {
  private final MarketFeed feed;
  private final Oracle oracle;
  private final Rulebooks rulebooks;
  private final AgroalDataSource database;
  private final Clock clock;

  Counterparts(
      MarketFeed feed, Oracle oracle, Rulebooks rulebooks, AgroalDataSource database, Clock clock) {
    this.feed = feed;
    this.oracle = oracle;
    this.rulebooks = rulebooks;
    this.database = database;
    this.clock = clock;
  }

  /** Best first; none where it is not open. */
  List<Pair> best(ListingView asking, int limit, Weights weights) {
    var market = feed.current();
    if (market.isEmpty()) {
      return oracle.best(asking, limit, weights);
    }
    var today = Clocks.today(clock);
    return facts(asking.id())
        .filter(f -> !f.until().isBefore(today))
        .map(f -> market.get().best(f, limit, rulebooks.of(weights), today))
        .orElse(List.of())
        .stream()
        .map(Pair::of)
        .toList();
  }

  private Optional<Facts> facts(UUID id) {
    try (var connection = database.getConnection()) {
      return MarketFeed.read(connection, List.of(id)).stream().findFirst();
    } catch (SQLException e) {
      throw new IllegalStateException("The listing cannot be read", e);
    }
  }
}
