package org.gongying.matching;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final OwnListings own;
  private final Rulebooks rulebooks;
  private final AgroalDataSource database;
  private final Clock clock;

  Counterparts(
      MarketFeed feed,
      Oracle oracle,
      OwnListings own,
      Rulebooks rulebooks,
      AgroalDataSource database,
      Clock clock) {
    this.feed = feed;
    this.oracle = oracle;
    this.own = own;
    this.rulebooks = rulebooks;
    this.database = database;
    this.clock = clock;
  }

  /** A listing, and what else its owner has open of the other side. */
  private record Asking(Facts facts, List<Facts> own) {}

  /** Best first; none where it is not open. */
  List<Pair> best(ListingView asking, int limit, Weights weights) {
    var market = feed.current();
    if (market.isEmpty()) {
      return oracle.best(asking, limit, weights);
    }
    var today = Clocks.today(clock);
    return asking(asking)
        .filter(a -> !a.facts.until().isBefore(today))
        .map(a -> market.get().best(a.facts, a.own, limit, rulebooks.of(weights), today))
        .orElse(List.of())
        .stream()
        .map(Pair::of)
        .toList();
  }

  /** The place of a counterpart in the whole list of a listing, from 1. */
  int rank(ListingView asking, Pair other, Weights weights) {
    var market = feed.current();
    var one = market.isEmpty() ? Optional.<Asking>empty() : asking(asking);
    return one.map(
            a ->
                1
                    + market
                        .get()
                        .before(
                            other.score(),
                            other.id(),
                            a.facts,
                            a.own,
                            rulebooks.of(weights),
                            Clocks.today(clock)))
        .orElseGet(() -> oracle.rank(asking, other, weights));
  }

  private Optional<Asking> asking(ListingView asking) {
    var all = own.with(asking);
    return all.stream()
        .filter(f -> f.id().equals(asking.id()))
        .findFirst()
        .map(f -> new Asking(f, all.stream().filter(o -> o != f).toList()));
  }

  /**
   * The best of each by themselves, whatever could go the other way, by id: of all as of the same
   * moment where the market is in memory.
   */
  Map<UUID, List<Pair>> bestLegs(Collection<ListingView> asking, int limit, Weights weights) {
    var best = new HashMap<UUID, List<Pair>>();
    var market = feed.current();
    if (market.isEmpty()) {
      asking.forEach(l -> best.put(l.id(), oracle.bestLegs(l, limit, weights)));
      return best;
    }
    var today = Clocks.today(clock);
    asking.forEach(l -> best.put(l.id(), List.of()));
    for (var facts : facts(best.keySet())) {
      if (!facts.until().isBefore(today)) {
        var found = market.get().bestLegs(facts, limit, rulebooks.of(weights), today);
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
