package org.gongying.matching;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongying.listings.ListingView;
import org.gongying.market.Facts;
import org.gongying.matching.Rules.Weights;
import org.gongying.platform.Clocks;

/** The best counterparts of listings: from the market in memory, or by SQL while it loads. */
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
    return best(List.of(asking), limit, weights).get(asking.id());
  }

  /** Those of each, by id; of all as of the same moment where the market is in memory. */
  Map<UUID, List<Pair>> best(Collection<ListingView> asking, int limit, Weights weights) {
    var best = new HashMap<UUID, List<Pair>>();
    var market = feed.current();
    if (market.isEmpty()) {
      asking.forEach(l -> best.put(l.id(), oracle.best(l, limit, weights)));
      return best;
    }
    var today = Clocks.today(clock);
    asking.forEach(l -> best.put(l.id(), List.of()));
    for (var facts : facts(best.keySet())) {
      if (!facts.until().isBefore(today)) {
        var found = market.get().best(facts, limit, rulebooks.of(weights), today);
        best.put(facts.id(), found.stream().map(Pair::of).toList());
      }
    }
    return best;
  }

  private List<Facts> facts(Collection<UUID> ids) {
    try (var connection = database.getConnection()) {
      return MarketFeed.read(connection, ids);
    } catch (SQLException e) {
      throw new IllegalStateException("The listings cannot be read", e);
    }
  }
}
