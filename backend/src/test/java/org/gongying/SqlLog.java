package org.gongying;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** The statements Hibernate sends, for tests that count them or look at their plans. */
@PersistenceUnitExtension
public class SqlLog implements StatementInspector {
  private static final List<String> SEEN = new CopyOnWriteArrayList<>();

  @Override
  public String inspect(String sql) {
    SEEN.add(sql);
    return sql;
  }

  /** What the work sent. Nothing else may run meanwhile. */
  public static List<String> during(Runnable work) {
    SEEN.clear();
    work.run();
    return List.copyOf(SEEN);
  }

  /**
   * The plan of the one statement that reads the table, for unknown parameters, were the table
   * large.
   */
  public static String plan(String table, Runnable work) {
    return plan(table, false, work);
  }

  /** The same where the index is one that only bitmaps use, as GIN. */
  public static String plan(String table, boolean bitmap, Runnable work) {
    var reads =
        during(work).stream()
            .filter(sql -> sql.matches("(?is)\\s*(select|with)\\b.*\\bfrom\\s+" + table + "\\b.*"))
            .toList();
    if (reads.size() != 1) {
      throw new AssertionError("One read of " + table + " expected: " + reads);
    }
    return explain(reads.get(0), bitmap);
  }

  /** The same for a statement already caught. */
  public static String explain(String statement) {
    return explain(statement, false);
  }

  private static String explain(String statement, boolean bitmap) {
    try (var db =
            DriverManager.getConnection(
                System.getProperty("gongying.test.url") + "?preferQueryMode=simple",
                "gongying_owner",
                "gongying_owner");
        var sql = db.createStatement()) {
      // On a few rows the planner reads the table: what is asked is whether the index can do it
      // alone.
      sql.execute(
          "set enable_seqscan = off; set enable_sort = off; set "
              + (bitmap ? "enable_indexscan" : "enable_bitmapscan")
              + " = off");
      var rows = sql.executeQuery("explain (generic_plan) " + numbered(statement));
      var plan = new StringBuilder();
      while (rows.next()) {
        plan.append(rows.getString(1)).append('\n');
      }
      return plan.toString();
    } catch (SQLException e) {
      throw new IllegalStateException(statement, e);
    }
  }

  private static String numbered(String sql) {
    int[] number = {0};
    return Pattern.compile("\\?")
        .matcher(sql)
        .replaceAll(found -> Matcher.quoteReplacement("$" + ++number[0]));
  }
}
