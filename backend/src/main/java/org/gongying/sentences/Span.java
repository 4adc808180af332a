package org.gongying.sentences;

import java.time.LocalDate;
import java.time.YearMonth;

/** Days from the first to the last, both included. */
record Span(LocalDate from, LocalDate until) {
  static Span of(LocalDate from, int days) {
    return new Span(from, from.plusDays(days - 1L));
  }

  /** The early, middle or late ten days of a month; all of it where {@code part} is null. */
  static Span part(YearMonth month, String part) {
    if (part == null) {
      return new Span(month.atDay(1), month.atEndOfMonth());
    }
    return switch (part) {
      case "上旬", "初" -> new Span(month.atDay(1), month.atDay(10));
      case "中旬", "中" -> new Span(month.atDay(11), month.atDay(20));
      default -> new Span(month.atDay(21), month.atEndOfMonth());
    };
  }

  static Span months(int year, int month, int count) {
    var first = YearMonth.of(year, month);
    return new Span(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
  }
}
