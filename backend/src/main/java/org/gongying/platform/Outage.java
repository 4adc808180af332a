package org.gongying.platform;

import java.sql.SQLException;

/** Tells a database that cannot be reached now from one that refuses what was asked of it. */
public final class Outage {
  private Outage() {}

  /** Another's transaction held the row too long, or each waited for the other's. */
  static boolean isOutrun(SQLException e) {
    return "55P03".equals(e.getSQLState()) || "40P01".equals(e.getSQLState());
  }

  /** Somewhere among the causes. */
  public static boolean isBehind(Throwable e) {
    for (var cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && is(sql)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Classes 08 (connection), 53 (resources), 57 (operator intervention); no state at all: the pool
   * gave none in time.
   */
  static boolean is(SQLException e) {
    var state = e.getSQLState();
    return state == null
        || state.startsWith("08")
        || state.startsWith("53")
        || state.startsWith("57P");
  }
}
