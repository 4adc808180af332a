package org.gongying.territory;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.flywaydb.core.api.migration.Context;
import org.gongying.platform.ReferenceData;

/** Loads the divisions when their files have changed: adds and updates, never deletes. */
@Singleton
class TerritoryData extends ReferenceData {
  private static final String TERRITORIES = "/data/territory.csv.gz";
  private static final String CHANGES = "/data/territory_change.csv";
  private static final String POOR = "/data/poor_county.csv";

  TerritoryData() {
    super("Territory data", TERRITORIES, CHANGES, POOR);
  }

  @Override
  public void migrate(Context context) throws Exception {
    var db = context.getConnection();
    var poor = new HashMap<String, CSVRecord>();
    rows(open(POOR)).forEach(row -> poor.put(row.get(0), row));
    territories(db, rows(new GZIPInputStream(open(TERRITORIES))), poor);
    try (var insert =
        db.prepareStatement(
            """
            insert into territory_change (old_code, new_code, old_name, new_name, year) values (?, ?, ?, ?, ?)
            on conflict (old_code, new_code) do update set old_name = excluded.old_name, new_name = excluded.new_name, year = excluded.year
            """)) {
      for (var row : rows(open(CHANGES))) {
        set(insert, row.get(0), row.get(2), row.get(1), row.get(3));
        insert.setInt(5, Integer.parseInt(row.get(4)));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void territories(Connection db, List<CSVRecord> rows, Map<String, CSVRecord> poor)
      throws SQLException {
    var paths = new HashMap<String, String>();
    try (var insert =
        db.prepareStatement(
            """
            insert into territory (code, name, path, kind, parent, lon, lat, poor_kind, exit_year)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (code) do update set name = excluded.name, path = excluded.path, kind = excluded.kind,
              lon = excluded.lon, lat = excluded.lat, poor_kind = excluded.poor_kind, exit_year = excluded.exit_year
            """)) {
      for (var row : rows) { // parents come first: sorted by code
        var code = row.get(0);
        var kind = row.get(2);
        var parent = Territory.Level.of(code).parent(code);
        var above = parent == null ? "" : paths.get(parent);
        var path =
            kind.equals("virtual")
                ? above
                : above.isEmpty() ? row.get(1) : above + "/" + row.get(1);
        paths.put(code, path);
        set(insert, code, row.get(1), path, kind, parent);
        decimal(insert, 6, row.get(3));
        decimal(insert, 7, row.get(4));
        var standing = poor.get(code);
        insert.setString(8, standing == null ? null : standing.get(1));
        insert.setObject(
            9,
            standing == null || standing.get(3).isEmpty()
                ? null
                : Integer.valueOf(standing.get(3)));
        insert.addBatch();
        if (paths.size() % 2000 == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
  }

  private static void set(PreparedStatement statement, String... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setString(i + 1, values[i]);
    }
  }

  private static void decimal(PreparedStatement statement, int index, String text)
      throws SQLException {
    statement.setObject(index, text.isEmpty() ? null : Double.valueOf(text));
  }

  private static List<CSVRecord> rows(InputStream in) throws IOException {
    try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new ArrayList<>(CSVFormat.RFC4180.parse(reader).getRecords());
    }
  }
}
