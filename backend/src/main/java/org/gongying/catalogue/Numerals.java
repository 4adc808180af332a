package org.gongying.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Numbers as people write them: 58.1, 1,000, 3亿5千万, 二十, 一千五 (1500), 三五 (three to five), 半. Texts
 * are expected in compatibility form, so that full-width digits are plain ones.
 */
final class Numerals {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String POWERS = "十百千万亿";
  private static final int[] ZEROS = {1, 2, 3, 4, 8};

  /** Longest number taken for one: with 亿 behind it more than any column holds. */
  private static final int MOST_DIGITS = 18;

  private Numerals() {}

  /** Said roughly where two digits stand for a span, of which it is the lower end. */
  record Number(BigDecimal value, boolean rough) {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isPower(char c) {
    return POWERS.indexOf(c) >= 0;
  }

  /**
   * The ends of the parts of the longest numeral at this place: 58.1, 万. Empty where none begins.
   */
  static List<Integer> parts(String text, int start) {
    var ends = new ArrayList<Integer>();
    for (int at = start; at < text.length(); ) {
      char c = text.charAt(at);
      if (isDigit(c)) {
        at = decimalEnd(text, at);
      } else if (isPower(c) || c == '半' || digit(c) >= 0) {
        at++;
      } else {
        break;
      }
      ends.add(at);
    }
    return ends;
  }

  private static int decimalEnd(String text, int start) {
    int at = digitsEnd(text, start);
    while (at - start <= 3
        && at < text.length()
        && text.charAt(at) == ','
        && digitsEnd(text, at + 1) == at + 4) {
      start = at + 1;
      at += 4;
    }
    return at + 1 < text.length() && text.charAt(at) == '.' && isDigit(text.charAt(at + 1))
        ? digitsEnd(text, at + 1)
        : at;
  }

  private static int digitsEnd(String text, int at) {
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int digit(char c) {
    return c == '两' || c == '俩' ? 2 : c == '〇' ? 0 : DIGITS.indexOf(c);
  }

  /** What the numeral says; empty where it says no number. */
  static Optional<Number> read(String numeral) {
    if (numeral.equals("半")) {
      return Optional.of(new Number(new BigDecimal("0.5"), false));
    }
    var total = BigDecimal.ZERO; // closed by 亿
    var tens = BigDecimal.ZERO; // closed by 万
    var section = BigDecimal.ZERO;
    BigDecimal pending = null;
    boolean rough = false;
    boolean single = false; // the pending digit follows a power at once: 一千五
    int last = 0; // zeros of the last power
    int at = 0;
    for (int end : parts(numeral, 0)) {
      var part = numeral.substring(at, end).replace(",", "");
      char c = part.charAt(0);
      if (isPower(c)) {
        int zeros = ZEROS[POWERS.indexOf(c)];
        var ones = pending;
        pending = null;
        last = zeros;
        if (zeros < 4) {
          section = section.add((ones == null ? BigDecimal.ONE : ones).scaleByPowerOfTen(zeros));
        } else {
          section = section.add(ones == null ? BigDecimal.ZERO : ones);
          boolean empty = section.signum() == 0 && (zeros == 4 || tens.signum() == 0);
          section = empty ? BigDecimal.ONE : section;
          if (zeros == 4) {
            tens = tens.add(section.scaleByPowerOfTen(4));
          } else {
            total = total.add(tens.add(section).scaleByPowerOfTen(8));
            tens = BigDecimal.ZERO;
          }
          section = BigDecimal.ZERO;
        }
      } else if (c == '半') {
        return Optional.empty();
      } else if (pending == null || pending.signum() == 0 && !isDigit(c)) {
        if (part.length() > MOST_DIGITS) {
          return Optional.empty();
        }
        single = pending == null && last > 1 && part.length() == 1 && !part.equals("0");
        pending = isDigit(c) ? new BigDecimal(part) : BigDecimal.valueOf(digit(c));
      } else if (rough || isDigit(c) || digit(c) <= pending.intValue()) {
        return Optional.empty();
      } else {
        rough = true;
      }
      at = end;
    }
    if (at < numeral.length() || at == 0) {
      return Optional.empty();
    }
    if (pending != null) {
      section = section.add(single ? pending.scaleByPowerOfTen(last - 1) : pending);
    }
    return Optional.of(new Number(total.add(tens).add(section), rough));
  }
}
