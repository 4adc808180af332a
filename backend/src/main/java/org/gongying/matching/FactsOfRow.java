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

/** What of a listing is compared with others: the SQL, and as the market holds it. */
final class FactsOfRow {
  /**
   * What the formula of {@link Score} reads; a condition on {@code l} follows. {@code poor}: the
   * standing of its county in thousandths.
   */
  static final String SCORED = facts("");

  /** What {@link #of} reads besides. */
  static final String SELECT = facts("l.open, l.version, l.side, l.grams, ");

  private FactsOfRow() {}

  /** With further columns of the listing, each with its comma. */
  private static String facts(String more) {
    return """
      select %sl.county, l.id, l.participant, l.participant_kind, l.category, l.territory, l.city, l.county_code, l.town,
        l.lon, l.lat, l.reach_area, l.reach_km, l.valid_from, l.valid_until, l.gift, l.programme, l.eligibility,
        l.named_counties, l.owner_themes, l.owner_areas, l.words, l.word_bits, coalesce(t.poor, 0) as poor,
        case when l.amount > 0 then l.amount * u.factor end as amount, u.kind, l.period,
        case when l.price_limit > 0 and coalesce(l.price_per, l.price_period) is not null
          then l.price_limit / coalesce(p.factor, 1) end as price,
        case when l.price_limit > 0 and coalesce(l.price_per, l.price_period) is not null
          then coalesce(p.kind, '') end as price_kind,
        coalesce(l.price_period, '') as price_period
      from listing l
        left join (select code, kind, factor::float8 from unit) u on u.code = l.unit
        left join (select code, kind, factor::float8 from unit) p on p.code = l.price_per
        left join (select code, case poor_kind when 'NATIONAL' then 1000 else 600 end as poor
                   from territory where poor_kind is not null) t on t.code = l.county_code
      """
        .formatted(more);
  }

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
        texts(row.getArray("owner_themes")),
        texts(row.getArray("owner_areas")),
        words((Integer[]) row.getArray("grams").getArray()),
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

  /** Of the pairs of a listing those that are compared, ascending. */
  static int[] words(Integer[] grams) {
    return Arrays.stream(grams)
        .mapToInt(Integer::intValue)
        .filter(Grams::isWord)
        .sorted()
        .toArray();
  }
}
