package org.gongying.catalogue;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongying.catalogue.Amounts.Amount;

/**
 * Understands what a text asks for one unit: 0.8元一斤, 12.5元/公斤, 每亩每年600元, 150-200元/天, 3块5, 8毛/斤, 免费,
 * 面议. A number alone is yuan. What it does not understand has no amount; nothing is ever refused.
 */
final class PriceText {
  static final String CURRENCY = "CNY";

  private static final Pattern GIFT = Pattern.compile("(?<![不非])(?:免费|捐赠|捐献|赠送|无偿|义务)");
  private static final Pattern OPEN = Pattern.compile("面议|可议|议价|可谈|协商|商量|商定|随行就市|市场价|市价");
  private static final Pattern SIGN = Pattern.compile("¥([\\d.,]+)元?");
  private static final Pattern BARE = Pattern.compile("^([\\d.,]+(?:[-~至到][\\d.,]+)?)(?=$|/|每|一)");
  private static final Pattern CHANGE =
      Pattern.compile("([1-9一二两三四五六七八九])(?:[毛角]钱?|(?=$|[/每(]|一[^\\d一二三四五六七八九]))");
  private static final Pattern WAGE = Pattern.compile("(日|周|月|年)(?:薪|工资|租金?|收入)[^\\d,;。]{0,4}$");

  private final Amounts money;
  private final Amounts units;

  PriceText(Collection<Unit> units) {
    var words = new HashMap<String, String>();
    units.forEach(u -> u.words().forEach(w -> words.put(w, u.code())));
    this.units = new Amounts(words);
    this.money =
        new Amounts(
            Map.ofEntries(
                entry("元", "1"),
                entry("圆", "1"),
                entry("块", "1"),
                entry("块钱", "1"),
                entry("元钱", "1"),
                entry("cny", "1"),
                entry("rmb", "1"),
                entry("毛", "0.1"),
                entry("毛钱", "0.1"),
                entry("角", "0.1"),
                entry("角钱", "0.1")));
  }

  Price parse(String raw) {
    var said = raw == null ? null : raw.strip();
    if (said == null || said.isEmpty()) {
      return new Price(null, null, null, null, null, false, false, null);
    }
    var text = SIGN.matcher(Amounts.normal(said)).replaceAll("$1元");
    text = BARE.matcher(text).replaceFirst("$1元");
    boolean open = OPEN.matcher(text).find();
    boolean gift = GIFT.matcher(text).find();
    var found = gift ? List.<Amount>of() : money.find(text);
    return found.isEmpty()
        ? new Price(null, null, null, null, null, gift, open, said)
        : read(text, 0, found.get(0), open, said).what();
  }

  /** Every sum of money in running text, with the words for what it is asked: 每亩600元. */
  List<Passage<Price>> all(String text) {
    var all = new ArrayList<Passage<Price>>();
    int end = 0;
    for (var a : money.find(text)) {
      if (a.start() >= end) {
        var sum = read(text, begin(text, a.start()), a, false, null);
        var raw = text.substring(sum.start(), sum.end());
        all.add(new Passage<>(sum.what().said(raw), sum.start(), sum.end()));
        end = sum.end();
      }
    }
    return all;
  }

  /** Behind the number or the clause before a sum: 每天500斤,5元一斤 is not for a day. */
  private static int begin(String text, int at) {
    int begin = at;
    while (begin > 0
        && text.charAt(begin - 1) != ','
        && !Numerals.isDigit(text.charAt(begin - 1))) {
      begin--;
    }
    return begin;
  }

  /** {@code from} is where the words that belong to the sum may begin. */
  private Passage<Price> read(String text, int from, Amount amount, boolean open, String said) {
    var worth = new BigDecimal(amount.unit());
    int end = amount.end();
    var low = amount.low().multiply(worth);
    var change = CHANGE.matcher(text).region(end, text.length());
    if (!amount.isSpan() && worth.equals(BigDecimal.ONE) && change.lookingAt()) {
      var tenths = Numerals.read(change.group(1)).orElseThrow().value();
      low = low.add(tenths.scaleByPowerOfTen(-1));
      end = change.end();
    }
    boolean gift = low.signum() == 0;
    var value = Rates.bounded(low);
    if (value == null) {
      return new Passage<>(
          new Price(null, null, null, null, null, gift, open, said), amount.start(), end);
    }
    var per = new Per();
    int start = from + per.before(text.substring(from, amount.start()));
    end = per.after(text, end);
    return new Passage<>(
        new Price(
            value,
            amount.isSpan() ? Rates.bounded(amount.high().multiply(worth)) : null,
            CURRENCY,
            per.unit,
            per.period,
            false,
            open,
            said),
        start,
        end);
  }

  /** What the price is for: 元/亩·年, 每人每天…元, 一斤…元, 月薪…元. */
  private class Per {
    String unit;
    String period;

    /** Answers where the words for it end. */
    int after(String text, int at) {
      for (var each = Rates.each(text, at); each != null; each = Rates.each(text, at)) {
        var time = Rates.period(text, each.end());
        var word = units.word(text, each.end());
        if (time != null) {
          take(null, Rates.code(time.group(1)));
          at = time.end();
        } else if (word.isPresent()) {
          take(word.get().unit(), null);
          at = word.get().end();
        } else {
          return at;
        }
      }
      return at;
    }

    /** Answers where the words for it begin. */
    int before(String text) {
      int start = text.length();
      var wage = WAGE.matcher(text);
      if (wage.find()) {
        take(null, Rates.code(wage.group(1)));
        start = wage.start();
      }
      for (int at = text.length() - 1, end = text.length(); at >= 0 && at > end - 8; at--) {
        if (text.charAt(at) == '每' || text.charAt(at) == '一') {
          if (after(text.substring(0, end), at) > at) {
            start = Math.min(start, at);
          }
          end = at;
        }
      }
      return start;
    }

    private void take(String unit, String period) {
      this.unit = this.unit == null ? unit : this.unit;
      this.period = this.period == null ? period : this.period;
    }
  }
}
