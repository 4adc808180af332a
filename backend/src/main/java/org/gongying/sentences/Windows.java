package org.gongying.sentences;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a sentence says that something is to be had or wanted: 月底前, 下周, 10月15日前, 国庆前, 明年春季, 三天内,
 * 从下周开始. Days are counted from the given one; a day without a year is the next such day. 前 behind a
 * day or an end includes it (15日前, 月底前), behind a longer time it does not (10月前, 国庆前).
 */
final class Windows {
  /** From and until, null where open, and the place in the text. */
  record Window(LocalDate from, LocalDate until, int start, int end) {}

  private static final String N = "(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})";
  private static final Pattern DAY =
      Pattern.compile(
          "(?:(?<year>\\d{4})年|(?<y>今年|明年|来年|后年)(?:的)?)?"
              + "(?:(?<m>"
              + N
              + ")月份?(?:(?<d>"
              + N
              + ")[日号]?(?!\\d|个|[百千万吨斤亩])|(?<part>上旬|中旬|下旬|初|中(?!秋)|底|末))?"
              + "|(?<only>"
              + N
              + ")[日号](?!\\d)"
              + "|(?<rel>这个?月|本月|当月|下个?月|月)(?<rpart>上旬|中旬|下旬|初|中(?!秋)|底|末)"
              + "|(?<month>这个月|本月|当月|下个月|下月)"
              + "|(?<w>本|这个?|下个?)?(?:周|星期|礼拜)(?<wd>[一二三四五六日天末])"
              + "|(?<week>本周|这周|这个?星期|下周|下个?星期|下个?礼拜)"
              + "|(?<near>今天|今日|明天|明日|后天|大后天)"
              + "|(?<festival>"
              + Festivals.WORDS
              + ")节?(?:假期|期间)?"
              + "|(?<season>春季|夏季|秋季|冬季|春天|夏天|秋天|冬天|开春|入冬|上半年|下半年|年底|年末|年初)"
              + ")");
  private static final Pattern WITHIN =
      Pattern.compile("(?<n>半|" + N + ")(?<unit>个?月|天|日|周|个?星期|个?礼拜)(?:之|以)?内");
  private static final Pattern BEFORE = Pattern.compile("(?:之|以)?前(?!后)");
  private static final Pattern AFTER =
      Pattern.compile("(?:起|开始|以后|之后|后(?!天)|上市|开园|初?开[挖采]|可以挖|开面)");
  private static final Pattern TO = Pattern.compile("[-~—至到]+");
  private static final Pattern UNTIL = Pattern.compile("(?:到|至|截止|截至|卖到)$");
  private static final Pattern HABIT = Pattern.compile("(?:每|每个|去|一)$");
  private static final Map<String, Integer> SEASONS = Map.of("春", 3, "夏", 6, "秋", 9, "冬", 12);

  private final LocalDate today;
  private final String text;

  private Windows(String text, LocalDate today) {
    this.text = text;
    this.today = today;
  }

  /** All that the text names, in its order. */
  static List<Window> find(String text, LocalDate today) {
    return new Windows(text, today).all();
  }

  private List<Window> all() {
    var windows = new ArrayList<Window>();
    var within = WITHIN.matcher(text);
    while (within.find()) {
      windows.add(
          new Window(
              null, last(within.group("n"), within.group("unit")), within.start(), within.end()));
    }
    var day = DAY.matcher(text);
    for (int at = 0; at < text.length() && day.find(at); ) {
      int start = day.start();
      var span =
          windows.stream().anyMatch(w -> w.start() <= start && start < w.end()) ? null : span(day);
      if (span == null || HABIT.matcher(text.substring(0, start)).find()) {
        at = day.end();
        continue;
      }
      var window = window(day, span, start);
      if (window != null) {
        windows.add(window);
      }
      at = window == null ? day.end() : window.end();
    }
    return windows;
  }

  private LocalDate last(String n, String unit) {
    boolean month = unit.endsWith("月");
    boolean week = unit.endsWith("周") || unit.endsWith("星期") || unit.endsWith("礼拜");
    if (n.equals("半")) {
      return today.plusDays(15);
    }
    int count = number(n);
    return month ? today.plusMonths(count) : today.plusDays(week ? 7L * count : count);
  }

  /** What follows the days decides what they are: an end, a beginning, or both. */
  private Window window(Matcher day, Span span, int start) {
    int end = day.end();
    var before = at(BEFORE, end);
    if (before != null) {
      boolean included =
          isEnd(day) || span.from().equals(span.until()) && day.group("festival") == null;
      return new Window(
          null, included ? span.until() : span.from().minusDays(1), start, before.end());
    }
    var to = at(TO, end);
    var second = DAY.matcher(text);
    if (to != null && second.find(to.end()) && second.start() == to.end()) {
      var last =
          second.group("only") == null
              ? span(second)
              : Span.of(span.from().withDayOfMonth(number(second.group("only"))), 1);
      if (last != null) {
        var until = last.until();
        while (until.isBefore(span.from())) {
          until = until.plusYears(1);
        }
        var included = at(BEFORE, second.end());
        return new Window(
            future(span.from()), until, start, included == null ? second.end() : included.end());
      }
    }
    var after = at(AFTER, end);
    if (after != null) {
      boolean later = after.group().endsWith("后");
      return new Window(
          future(later ? span.until().plusDays(1) : span.from()), null, start, after.end());
    }
    if (text.startsWith("前后", end)) {
      return null; // nobody can say which days that are
    }
    var until = UNTIL.matcher(text.substring(0, start));
    if (until.find()) {
      return new Window(null, span.until(), until.start(), end);
    }
    boolean last = isEnd(day) && day.group("part") == null;
    var from = last || span.from().equals(today) && day.group("near") == null ? null : span.from();
    return new Window(from == null || from.isBefore(today) ? null : from, span.until(), start, end);
  }

  private LocalDate future(LocalDate day) {
    return day.isAfter(today) ? day : null;
  }

  private Matcher at(Pattern pattern, int at) {
    var matcher = pattern.matcher(text).region(at, text.length());
    return matcher.lookingAt() ? matcher : null;
  }

  /** 月底, 年底: 前 behind them includes them. */
  private static boolean isEnd(Matcher day) {
    for (var group : List.of("part", "rpart", "season")) {
      var said = day.group(group);
      if (said != null && (said.endsWith("底") || said.endsWith("末"))) {
        return true;
      }
    }
    return false;
  }

  /** The days named, or null where there are none such. */
  private Span span(Matcher day) {
    try {
      if (day.group("m") != null) {
        return inMonth(day);
      }
      if (day.group("only") != null) {
        return dayOfMonth(number(day.group("only")));
      }
      if (day.group("rel") != null) {
        return Span.part(
            YearMonth.from(today).plusMonths(day.group("rel").startsWith("下") ? 1 : 0),
            day.group("rpart"));
      }
      if (day.group("month") != null) {
        return Span.part(
            YearMonth.from(today).plusMonths(day.group("month").startsWith("下") ? 1 : 0), null);
      }
      if (day.group("wd") != null) {
        return weekday(day.group("w"), day.group("wd"));
      }
      if (day.group("week") != null) {
        var monday = monday(day.group("week").startsWith("下"));
        return Span.of(monday, 7);
      }
      if (day.group("near") != null) {
        return Span.of(today.plusDays(near(day.group("near"))), 1);
      }
      if (day.group("festival") != null) {
        return Festivals.next(day.group("festival"), today, year(day));
      }
      return season(day.group("season"), day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private int year(Matcher day) {
    if (day.group("year") != null) {
      return Integer.parseInt(day.group("year"));
    }
    var said = day.group("y");
    return today.getYear() + (said == null || said.equals("今年") ? 0 : said.equals("后年") ? 2 : 1);
  }

  private boolean isYearSaid(Matcher day) {
    return day.group("year") != null || day.group("y") != null;
  }

  private Span inMonth(Matcher day) {
    var month = YearMonth.of(year(day), number(day.group("m")));
    var found = inMonth(month, day);
    return found.until().isBefore(today) && !isYearSaid(day)
        ? inMonth(month.plusYears(1), day)
        : found;
  }

  private static Span inMonth(YearMonth month, Matcher day) {
    return day.group("d") != null
        ? Span.of(month.atDay(number(day.group("d"))), 1)
        : Span.part(month, day.group("part"));
  }

  private Span dayOfMonth(int day) {
    var month = YearMonth.from(today);
    return Span.of((day < today.getDayOfMonth() ? month.plusMonths(1) : month).atDay(day), 1);
  }

  private LocalDate monday(boolean next) {
    return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(next ? 1 : 0);
  }

  private Span weekday(String week, String word) {
    boolean next = week != null && week.startsWith("下");
    if (word.equals("末")) {
      return Span.of(monday(next).plusDays(5), 2);
    }
    int ordinal = "一二三四五六日".indexOf(word.equals("天") ? "日" : word);
    var day = monday(next).plusDays(ordinal);
    return Span.of(week == null && day.isBefore(today) ? day.plusWeeks(1) : day, 1);
  }

  private static int near(String word) {
    return word.startsWith("今") ? 0 : word.startsWith("明") ? 1 : word.equals("后天") ? 2 : 3;
  }

  private Span season(String word, Matcher day) {
    var span = season(word, year(day));
    return span.until().isBefore(today) && !isYearSaid(day) ? season(word, year(day) + 1) : span;
  }

  private static Span season(String word, int year) {
    return switch (word) {
      case "上半年" -> Span.months(year, 1, 6);
      case "下半年" -> Span.months(year, 7, 6);
      case "年底", "年末" -> Span.months(year, 12, 1);
      case "年初" -> Span.months(year, 1, 1);
      case "开春" -> Span.months(year, 2, 2);
      case "入冬" -> Span.months(year, 11, 2);
      default -> Span.months(year, SEASONS.get(word.substring(0, 1)), 3);
    };
  }

  private static int number(String said) {
    if (Character.isDigit(said.charAt(0))) {
      return Integer.parseInt(said);
    }
    int ten = said.indexOf('十');
    if (ten < 0) {
      return digit(said.charAt(0));
    }
    int tens = ten == 0 ? 1 : digit(said.charAt(0));
    return tens * 10 + (ten + 1 < said.length() ? digit(said.charAt(ten + 1)) : 0);
  }

  private static int digit(char c) {
    return c == '两' ? 2 : "零一二三四五六七八九".indexOf(c);
  }
}
