package org.gongying.matching;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongying.listings.ListingView;
import org.gongying.market.Facts;
import org.gongying.platform.Clocks;
import org.gongying.platform.Ids;

/** What else a participant has open: what could go the other way in an exchange. */
@ApplicationScoped
class OwnListings {
  /** Of more, the youngest: one who lists thousands is no better served by them all. */
  private static final int MOST = 200;

  private static final String OTHER_SIDE =
      """
      select county, id from listing
      where participant = ? and side = ? and open and valid_until >= ?
      order by listed_at desc, id desc limit ?
      """;

  private static final String IDS = "select id from (" + OTHER_SIDE + ") l";

  private static final String FACTS =
      FactsOfRow.SELECT
          + "join (select * from ("
          + OTHER_SIDE
          + ") o union all select ?, ?) w on w.county = l.county and w.id = l.id where l.open";

  private final AgroalDataSource database;
  private final Clock clock;

  OwnListings(AgroalDataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Of the owner of that listing, and of the other side. */
  List<UUID> besides(ListingView asking) {
    return read(
        IDS,
        asking,
        select -> {
          var ids = new ArrayList<UUID>();
          try (var rows = select.executeQuery()) {
            while (rows.next()) {
              ids.add(rows.getObject(1, UUID.class));
            }
          }
          return ids;
        });
  }

  /** The same, and the listing itself where it is open, as they are compared: in one look. */
  List<Facts> with(ListingView asking) {
    return read(
        FACTS,
        asking,
        select -> {
          select.setInt(5, Ids.county(asking.id()));
          select.setObject(6, asking.id());
          return MarketFeed.facts(select);
        });
  }

  private interface Reading<T> {
    T of(PreparedStatement select) throws SQLException;
  }

  private <T> T read(String sql, ListingView asking, Reading<T> reading) {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(sql)) {
      select.setObject(1, asking.participant().id());
      select.setString(2, asking.side().opposite().name());
      select.setObject(3, Clocks.today(clock));
      select.setInt(4, MOST);
      return reading.of(select);
    } catch (SQLException e) {
      throw new IllegalStateException("The listings cannot be read", e);
    }
  }
}
