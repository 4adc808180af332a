package org.gongying.matching;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.gongying.listings.Side;
import org.gongying.market.Facts;
import org.gongying.platform.Grams;

/** Reads listings as the market holds them. */
final class FactsOfRow {
  /** With whether it is open; a condition on {@code l} follows. */
  static final String SELECT = Score.facts("l.open, l.version, l.side, l.grams, ");

  private FactsOfRow() {}

  static Facts of(ResultSet row) throws SQLException {
    return new Facts(
        row.getObject("id", UUID.class),
        row.getInt("version"),
        row.getString("side").equals(Side.NEED.name()),
        row.getObject("participant", UUID.class),
        row.getString("participant_kind"),
        row.getString("category"),
        row.getString("territory"),
        number(row, "lon"),
        number(row, "lat"),
        row.getInt("poor"),
        row.getString("reach_area"),
        row.getObject("reach_km", Integer.class),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_until", LocalDate.class),
        row.getBoolean("gift"),
        row.getString("programme"),
        row.getString("eligibility"),
        texts(row.getArray("named_counties")),
        words(row.getArray("grams")),
        number(row, "amount"),
        row.getString("kind"),
        row.getString("period"),
        number(row, "price"),
        row.getString("price_kind"),
        row.getString("price_period"));
  }

  private static Double number(ResultSet row, String column) throws SQLException {
    return row.getObject(column, Double.class);
  }

  private static List<String> texts(Array array) throws SQLException {
    return array == null ? null : List.of((String[]) array.getArray());
  }

  private static int[] words(Array array) throws SQLException {
    return array == null
        ? new int[0]
        : Arrays.stream((Integer[]) array.getArray())
            .mapToInt(Integer::intValue)
            .filter(Grams::isWord)
            .sorted()
            .toArray();
  }
}
