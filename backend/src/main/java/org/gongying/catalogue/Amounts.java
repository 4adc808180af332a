package org.gongying.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds numbers with a unit in running text, for the units whose words it is given. */
final class Amounts {
  /** What is read of a text; more is prose. */
  private static final int MOST = 500;

  private static final Pattern SPACE = Pattern.compile("(?<!\\d)\\s+|\\s+(?!\\d)");
  private static final Pattern ABOUT =
      Pattern.compile("(?:约|大概|近|接近|超|超过|逾|至少|最少|最多|不少于|不低于|不超过|预计|估计|上)为?$");
  private static final Pattern MORE = Pattern.compile("多|余|来|几|\\+");
  private static final Pattern OR_SO = Pattern.compile("左右|上下|以上|以下|以内|不等|多|余|\\+|起");
  private static final Pattern TO = Pattern.compile("[-~—–−至到]+");
  private static final Pattern OTHER_WORD = Pattern.compile("次性|条龙");
  private static final Pattern TAIL = Pattern.compile("[0-9a-z]$|\\d[.,]$");
  private static final Pattern UNCOUNTED = Pattern.compile("[几数第]$");

  /** Where nothing is before it; 红薯-5吨 has a dash. */
  private static final Pattern BELOW_ZERO = Pattern.compile("^[-−负]$|[,;:(。、][-−负]$");

  private final Map<String, String> words;
  private final int longest;

  /** Units' codes by the words for them. */
  Amounts(Map<String, String> words) {
    this.words = words;
    longest = words.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /**
   * {@code low} of the unit, or {@code low} to {@code high}; {@code start} and {@code end} in the
   * text.
   */
  record Amount(
      BigDecimal low, BigDecimal high, String unit, boolean approximate, int start, int end) {
    boolean isSpan() {
      return high != null;
    }
  }

  /** A unit's word and where it ends. */
  record Word(String unit, int end) {}

  /** Full-width digits and signs become plain ones, spaces go except between digits. */
  static String normal(String raw) {
    var text = raw.length() > MOST ? raw.substring(0, MOST) : raw;
    text = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return SPACE.matcher(text.strip()).replaceAll("");
  }

  List<Amount> find(String text) {
    var found = new ArrayList<Amount>();
    for (int at = 0; at < text.length(); ) {
      var parts = begins(text, at) ? Numerals.parts(text, at) : List.<Integer>of();
      var amount =
          parts.isEmpty() || isBelowZero(text, at) ? Optional.<Amount>empty() : at(text, at, parts);
      amount.ifPresent(found::add);
      at = amount.map(Amount::end).orElse(parts.isEmpty() ? at + 1 : parts.get(parts.size() - 1));
    }
    return found;
  }

  /**
   * The longest word for a unit at this place; a Latin one must end there, 两 is no unit in 两百, nor
   * is one that begins another word.
   */
  Optional<Word> word(String text, int at) {
    if (after(OTHER_WORD, text, at).isPresent()) {
      return Optional.empty();
    }
    for (int end = Math.min(text.length(), at + longest); end > at; end--) {
      var unit = words.get(text.substring(at, end));
      if (unit != null) {
        char last = text.charAt(end - 1);
        char next = end < text.length() ? text.charAt(end) : ' ';
        boolean latin = last < 128 && Character.isLetterOrDigit(last);
        if (latin
            ? !(next < 128 && Character.isLetterOrDigit(next))
            : last != '两' || !Numerals.isPower(next)) {
          return Optional.of(new Word(unit, end));
        }
      }
    }
    return Optional.empty();
  }

  /** A number that is not the tail of another one or of a word, and not one of "几十", "第三". */
  private static boolean begins(String text, int at) {
    var before = text.substring(Math.max(0, at - 2), at);
    char c = text.charAt(at);
    if (Numerals.isPower(c) && c != '十' && !before.matches(".*[上近约逾超]")) {
      return false;
    }
    return !UNCOUNTED.matcher(before).find()
        && !(Numerals.isDigit(c) && TAIL.matcher(before).find());
  }

  private static boolean isBelowZero(String text, int at) {
    return BELOW_ZERO.matcher(text.substring(Math.max(0, at - 2), at)).find();
  }

  private Optional<Amount> at(String text, int start, List<Integer> parts) {
    int end = parts.get(parts.size() - 1);
    var single = single(text, start, parts);
    var second =
        after(TO, text, single.map(Amount::end).orElse(skip(MORE, text, end)))
            .filter(i -> i < text.length())
            .flatMap(i -> single(text, i, Numerals.parts(text, i)));
    if (single.isPresent()) {
      var low = single.get();
      return second
          .filter(high -> high.unit().equals(low.unit()) && low.low().compareTo(high.low()) < 0)
          .map(high -> span(text, start, low.low(), high))
          .or(() -> single);
    }
    return second.flatMap(
        high ->
            Numerals.read(text.substring(start, end))
                .map(n -> shared(n.value(), text, high))
                .map(low -> span(text, start, low, high)));
  }

  private static Amount span(String text, int start, BigDecimal low, Amount high) {
    return new Amount(
        low.min(high.low()), low.max(high.low()), high.unit(), true, start, high.end());
  }

  /** 3-5万: the multiple belongs to both numbers, unless the first is the larger one (5000-1万). */
  private static BigDecimal shared(BigDecimal low, String text, Amount high) {
    var mantissa =
        Numerals.read(text.substring(high.start(), Numerals.parts(text, high.start()).get(0)))
            .map(Numerals.Number::value)
            .filter(m -> m.signum() > 0 && low.compareTo(m) < 0);
    return mantissa
        .map(m -> low.multiply(high.low()).divide(m, 3, RoundingMode.HALF_UP))
        .orElse(low);
  }

  /**
   * A numeral and its unit. The numeral ends where the first unit follows, so that 3千瓦 are three
   * kilowatts; a multiple may come after 多: 100多万斤.
   */
  private Optional<Amount> single(String text, int start, List<Integer> parts) {
    for (int end : parts) {
      var numeral = text.substring(start, end);
      int more = skip(MORE, text, end);
      for (int at = more; at == more || at > more && powers(text, more, at); at++) {
        var word = word(text, at);
        if (word.isPresent()) {
          var multiple = text.substring(more, at);
          var number = Numerals.read(numeral);
          var times =
              multiple.isEmpty()
                  ? Optional.of(new Numerals.Number(BigDecimal.ONE, false))
                  : Numerals.read(multiple);
          if (number.isEmpty() || times.isEmpty()) {
            return Optional.empty();
          }
          var value = number.get().value().multiply(times.get().value());
          int stop = word.get().end();
          if (stop < text.length() && text.charAt(stop) == '半') {
            value = value.add(times.get().value().multiply(new BigDecimal("0.5")));
            stop++;
          }
          int said = skip(OR_SO, text, stop);
          boolean approximate =
              number.get().rough()
                  || more > end
                  || said > stop
                  || ABOUT.matcher(text.substring(Math.max(0, start - 4), start)).find();
          return Optional.of(new Amount(value, null, word.get().unit(), approximate, start, said));
        }
        if (more == end) {
          break; // multiples right after the numeral are parts of it
        }
      }
    }
    return Optional.empty();
  }

  private static boolean powers(String text, int from, int to) {
    return to <= text.length()
        && to - from <= 2
        && text.substring(from, to).chars().allMatch(c -> Numerals.isPower((char) c));
  }

  /** Where an amount begins with what makes it rough before it: 约30吨. */
  static int about(String text, int start) {
    int from = Math.max(0, start - 4);
    var about = ABOUT.matcher(text.substring(from, start));
    return about.find() ? from + about.start() : start;
  }

  /** Behind the words, where they stand here. */
  private static int skip(Pattern words, String text, int at) {
    return after(words, text, at).orElse(at);
  }

  private static Optional<Integer> after(Pattern pattern, String text, int at) {
    var matcher = pattern.matcher(text).region(at, text.length());
    return matcher.lookingAt() ? Optional.of(matcher.end()) : Optional.empty();
  }
}
