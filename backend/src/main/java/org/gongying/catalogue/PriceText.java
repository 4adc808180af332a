package org.gongying.catalogue;

import java.math.BigDecimal;
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
            Map.of(
                "元", "1", "圆", "1", "块", "1", "块钱", "1", "元钱", "1", "cny", "1", "rmb", "1", "毛",
                "0.1", "角", "0.1"));
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
        : read(text, found.get(0), open, said);
  }

  private Price read(String text, Amount amount, boolean open, String said) {
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
      return new Price(null, null, null, null, null, gift, open, said);
    }
    var per = new Per();
    per.before(text.substring(0, amount.start()));
    per.after(text, end);
    return new Price(
        value,
        amount.isSpan() ? Rates.bounded(amount.high().multiply(worth)) : null,
        CURRENCY,
        per.unit,
        per.period,
        false,
        open,
        said);
  }

  /** What the price is for: 元/亩·年, 每人每天…元, 一斤…元, 月薪…元. */
  private class Per {
    String unit;
    String period;

    void after(String text, int at) {
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
          return;
        }
      }
    }

    void before(String text) {
      var wage = WAGE.matcher(text);
      if (wage.find()) {
        take(null, Rates.code(wage.group(1)));
      }
      for (int at = text.length() - 1, end = text.length(); at >= 0 && at > end - 8; at--) {
        if (text.charAt(at) == '每' || text.charAt(at) == '一') {
          after(text.substring(0, end), at);
          end = at;
        }
      }
    }

    private void take(String unit, String period) {
      this.unit = this.unit == null ? unit : this.unit;
      this.period = this.period == null ? period : this.period;
    }
  }
}
