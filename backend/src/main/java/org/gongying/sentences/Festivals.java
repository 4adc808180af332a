package org.gongying.sentences;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Days people name instead of a date. Those of the lunar calendar are tabled for 2026 to 2035 (GB/T
 * 33661: months by the new moon at 120° east); beyond that they are not understood.
 */
final class Festivals {
  private static final Map<String, List<LocalDate>> LUNAR =
      Map.of(
          "spring",
          days(
              "2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-03 2031-01-23 2032-02-11 2033-01-31 2034-02-19 2035-02-08"),
          "dragon",
          days(
              "2026-06-19 2027-06-09 2028-05-28 2029-06-16 2030-06-05 2031-06-24 2032-06-12 2033-06-01 2034-06-20 2035-06-10"),
          "moon",
          days(
              "2026-09-25 2027-09-15 2028-10-03 2029-09-22 2030-09-12 2031-10-01 2032-09-19 2033-09-08 2034-09-27 2035-09-16"));

  /** Month, day and how many days it is kept. */
  private static final Map<String, int[]> SOLAR =
      Map.of(
          "元旦", new int[] {1, 1, 1},
          "清明", new int[] {4, 5, 1},
          "五一", new int[] {5, 1, 5},
          "劳动节", new int[] {5, 1, 5},
          "国庆", new int[] {10, 1, 7},
          "十一", new int[] {10, 1, 7},
          "双十一", new int[] {11, 11, 1},
          "双11", new int[] {11, 11, 1});

  /** Which lunar day a word names, how many days before it that begins, and how long it lasts. */
  private record Named(String day, int before, int days) {}

  private static final Map<String, Named> NAMES =
      Map.of(
          "春节", new Named("spring", 0, 7),
          "过年", new Named("spring", 0, 7),
          "年", new Named("spring", 0, 7),
          "除夕", new Named("spring", 1, 1),
          "小年", new Named("spring", 6, 1),
          "腊月", new Named("spring", 29, 29),
          "元宵", new Named("spring", -14, 1),
          "端午", new Named("dragon", 0, 1),
          "中秋", new Named("moon", 0, 1));

  /** For a pattern; 年 alone means the festival only in 年前. */
  static final String WORDS =
      "双十一|双11|元旦|清明|五一(?=节|之?前|后|假|期|,|$)|劳动节|国庆|十一(?=节|之?前|后|假|期|,|$)|春节|过年|除夕|小年|腊月|元宵|端午|中秋|年(?=前)";

  private Festivals() {}

  /** The first festival of that name that is not over, in or after the given year; or null. */
  static Span next(String name, LocalDate today, int year) {
    for (int y = year; y <= year + 1; y++) {
      var span = in(name, y);
      if (span != null && !span.until().isBefore(today)) {
        return span;
      }
    }
    return null;
  }

  private static Span in(String name, int year) {
    var solar = SOLAR.get(name);
    if (solar != null) {
      return Span.of(LocalDate.of(year, solar[0], solar[1]), solar[2]);
    }
    var named = NAMES.get(name);
    var years = new TreeMap<Integer, LocalDate>();
    LUNAR.get(named.day()).forEach(d -> years.put(d.getYear(), d));
    var day = years.get(year);
    return day == null ? null : Span.of(day.minusDays(named.before()), named.days());
  }

  private static List<LocalDate> days(String days) {
    return Arrays.stream(days.split(" ")).map(LocalDate::parse).toList();
  }
}
