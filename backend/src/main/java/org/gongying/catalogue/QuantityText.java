package org.gongying.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongying.catalogue.Amounts.Amount;

/**
 * Understands how much a text says: 58.1万斤, 30多吨, 近30吨/天, 两百亩, 每天半吨. Multiples are answered in the
 * plain unit, of a span the lower end; a text with several quantities gives its first, as
 * approximate. What it does not understand has no value; nothing is ever refused.
 */
final class QuantityText {
  private static final Pattern PERIOD_BEFORE =
      Pattern.compile(
          "(?:(?:每|一)个?(天|日|周|星期|月|季度|季|年)|(?<!\\d)(日|周|月|季|年)(?:产|均|供|需|销|用|出栏|加工|可))[^\\d,;。、]{0,8}$");

  /** 30吨,每袋50公斤; 2万枚一块钱一枚: what follows is no pack. */
  private static final Pattern PRICED = Pattern.compile(",|一(?:块|元|毛)");

  private static final Set<String> TIMES = Set.of("d", "week", "month", "year");
  private static final BigDecimal YEARS = BigDecimal.valueOf(1900);

  private final Amounts amounts;
  private final Map<String, String> words = new HashMap<>();

  QuantityText(Collection<Unit> units) {
    units.forEach(u -> u.words().forEach(w -> words.put(w, u.code())));
    amounts = new Amounts(words);
  }

  Quantity parse(String raw) {
    var said = raw == null ? null : raw.strip();
    if (said == null || said.isEmpty()) {
      return new Quantity(null, null, false, null, null);
    }
    var text = Amounts.normal(said);
    var found = amounts.find(text).stream().filter(a -> isQuantity(text, a)).toList();
    var value = found.isEmpty() ? null : Rates.bounded(found.get(0).low());
    if (value == null) {
      return new Quantity(null, null, false, null, said);
    }
    var first = found.get(0);
    return new Quantity(
        value, first.unit(), first.approximate() || found.size() > 1, period(text, first), said);
  }

  /** Every quantity in running text, with what makes it rough and its period: 约30吨/天. */
  List<Passage<Quantity>> all(String text) {
    var all = new ArrayList<Passage<Quantity>>();
    for (var a : amounts.find(text)) {
      var value = isQuantity(text, a) ? Rates.bounded(a.low()) : null;
      if (value != null) {
        int start = Amounts.about(text, a.start());
        var each = Rates.each(text, a.end());
        var after = each == null ? null : Rates.period(text, each.end());
        int end = after == null ? a.end() : after.end();
        var raw = text.substring(start, end);
        all.add(
            new Passage<>(
                new Quantity(value, a.unit(), a.approximate(), period(text, a), raw), start, end));
      }
    }
    return all;
  }

  /** The code of a unit by one of its words, or null. */
  String unit(String word) {
    return words.get(Amounts.normal(word));
  }

  /** Neither the year of a date, nor what a pack holds (50公斤/袋, 每袋50公斤), nor the 一天 of a rate. */
  private boolean isQuantity(String text, Amount amount) {
    boolean date = amount.unit().equals("year") && amount.low().compareTo(YEARS) >= 0;
    boolean one = amount.low().compareTo(BigDecimal.ONE) == 0 && text.charAt(amount.start()) == '一';
    boolean rate =
        one && (TIMES.contains(amount.unit()) || !Numerals.parts(text, amount.end()).isEmpty());
    var each = Rates.each(text, amount.end());
    boolean packed =
        each != null
            && !PRICED.matcher(text).region(amount.end(), text.length()).lookingAt()
            && Rates.period(text, each.end()) == null
            && amounts.word(text, each.end()).isPresent();
    return !date && !rate && !packed && !isPack(text, amount.start());
  }

  /** Behind 每袋, 一袋; not behind 每天, which is a rate. */
  private boolean isPack(String text, int start) {
    for (int at = start - 1; at >= Math.max(0, start - 4); at--) {
      var each = Rates.each(text, at);
      if (each != null && Rates.period(text, each.end()) == null) {
        return amounts.word(text, each.end()).filter(w -> w.end() == start).isPresent();
      }
    }
    return false;
  }

  private static String period(String text, Amount amount) {
    var each = Rates.each(text, amount.end());
    var after = each == null ? null : Rates.period(text, each.end());
    if (after != null) {
      return Rates.code(after.group(1));
    }
    var before =
        PERIOD_BEFORE.matcher(text.substring(Math.max(0, amount.start() - 14), amount.start()));
    return before.find()
        ? Rates.code(before.group(1) != null ? before.group(1) : before.group(2))
        : null;
  }
}
