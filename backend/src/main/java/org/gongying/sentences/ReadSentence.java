package org.gongying.sentences;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gongying.catalogue.Passage;
import org.gongying.catalogue.Price;
import org.gongying.catalogue.Quantity;
import org.gongying.listings.Side;
import org.gongying.platform.PersonalData;
import org.gongying.sentences.Reading.Doubt;

/**
 * Understands one sentence as people send it to a group chat as a listing:
 * 我村30万斤西瓜红红薯,0.8元一斤,月底前卖完. Nothing is ever refused: what is not said stays empty, what may be read
 * in several ways is a doubt.
 */
final class ReadSentence {
  /** Reads amounts in plain text, as the catalogue does. */
  record Amounts(
      Function<String, List<Passage<Quantity>>> quantities,
      Function<String, List<Passage<Price>>> prices,
      Function<String, Price> price) {}

  private static final int LONGEST_TITLE = 60;
  private static final int SHOWN_CANDIDATES = 3;

  /** Categories this near to the likeliest are asked about. */
  private static final double NEAR = 1;

  private static final Pattern GIFT = Pattern.compile("(?<![不非])(?:免费|无偿|捐|赠送|义务)");
  private static final Pattern OPEN = Pattern.compile("面议|议价|可谈|协商|商量|随行就市|市场价|市价");
  private static final Pattern NOT_A_PRICE =
      Pattern.compile("(?:补贴|押金|运费|总价|合计|收入|产值|奖金?|资金|贷款)[^,]{0,3}$");
  private static final Pattern PACK_BEFORE =
      Pattern.compile("(?:每[箱袋盒瓶桶件期头只个亩]|亩产|单果|单个|毛重|净重|均重|规格|起订|不少于|一次)[^,]{0,2}$");
  private static final Pattern PACK_AFTER =
      Pattern.compile("^(?:装|一[箱袋盒瓶桶件]|/[箱袋盒瓶桶件]|起批|起订|起发|以上)");
  private static final Pattern GREETING =
      Pattern.compile("^(?:大家好|你好|您好|喂|各位?(?:群友|老板|朋友)们?|老板们?看过来|急售|就是说|注意|[,:])+");
  private static final Set<String> MASS = Set.of("jin", "kg", "t");
  private static final Set<String> MEASURES =
      Set.of("h", "d", "week", "month", "year", "g", "liang");
  private static final Set<String> LENGTHS = Set.of("km", "m");
  private static final Map<String, String> PER = Map.of("jin", "斤", "kg", "公斤", "t", "吨");

  private final Lexicon lexicon;
  private final Map<String, List<String>> units;
  private final Amounts amounts;

  /** {@code units} are the usual ones by category, the most usual first. */
  ReadSentence(Lexicon lexicon, Map<String, List<String>> units, Amounts amounts) {
    this.lexicon = lexicon;
    this.units = units;
    this.amounts = amounts;
  }

  /** What {@code said} means on the day {@code today}. */
  Reading read(String said, LocalDate today) {
    return new One(said, today).read();
  }

  private class One {
    final String said;
    final Plain plain;
    final String text;
    final List<Windows.Window> windows;
    final List<Passage<Price>> sums;
    final List<Passage<Quantity>> counted;
    final List<Doubt> doubts = new ArrayList<>();

    One(String said, LocalDate today) {
      this.said = said;
      plain = Plain.of(said);
      text = plain.text().toLowerCase(Locale.ROOT);
      windows = Windows.find(text, today);
      sums = amounts.prices().apply(text);
      counted =
          amounts.quantities().apply(text).stream()
              .filter(q -> windows.stream().noneMatch(w -> overlap(q, w.start(), w.end())))
              .toList();
    }

    Reading read() {
      var found = new Goods(text, unpriced(), units).among(hits());
      var thing = found.isEmpty() ? null : found.get(0);
      var category = thing == null ? null : thing.category();
      var side = Sides.of(text, usual(category));
      if (!side.clear()) {
        var other = side.side() == Side.NEED ? Side.OFFER : Side.NEED;
        doubts.add(new Doubt("side", List.of(side.side().name(), other.name())));
      }
      if ("purchase".equals(category) && side.side() == Side.OFFER) {
        category = "produce";
      }
      doubtCategory(category, found);
      boolean money = category != null && units.getOrDefault(category, List.of()).contains("cny");
      var quantity = quantity(category, thing, money);
      var price = price(quantity, money);
      var window = window();
      return new Reading(
          side.side(),
          category,
          title(thing),
          quantity == null ? null : quantity.what(),
          price,
          window == null ? null : window.from(),
          window == null ? null : window.until(),
          PersonalData.clear(said.strip()).text(),
          plain.phone(),
          List.copyOf(doubts));
    }

    private List<Lexicon.Hit> hits() {
      return lexicon.find(text).stream()
          .filter(h -> windows.stream().noneMatch(w -> w.start() < h.end() && h.start() < w.end()))
          .toList();
    }

    private void doubtCategory(String category, List<Goods.Found> found) {
      var near =
          found.stream()
              .filter(f -> f.points() > found.get(0).points() - NEAR)
              .limit(SHOWN_CANDIDATES)
              .map(f -> f == found.get(0) ? category : f.category())
              .toList();
      if (near.size() != 1) {
        doubts.add(new Doubt("category", near));
      }
    }

    private List<Passage<Quantity>> unpriced() {
      return counted.stream()
          .filter(q -> sums.stream().noneMatch(s -> overlap(q, s.start(), s.end())))
          .toList();
    }

    private Passage<Quantity> quantity(String category, Goods.Found thing, boolean money) {
      var usual = units.getOrDefault(category == null ? "" : category, List.of());
      var likely =
          (money ? counted : unpriced())
              .stream()
                  .filter(q -> points(q, usual, thing) > -2)
                  .sorted(
                      Comparator.<Passage<Quantity>>comparingDouble(q -> -points(q, usual, thing))
                          .thenComparing(Passage::start))
                  .toList();
      if (likely.isEmpty()) {
        doubts.add(new Doubt("quantity", List.of()));
        return null;
      }
      var best = likely.get(0);
      var near =
          likely.stream()
              .filter(q -> points(q, usual, thing) > points(best, usual, thing) - NEAR)
              .map(q -> q.what().raw())
              .distinct()
              .limit(SHOWN_CANDIDATES)
              .toList();
      if (near.size() > 1) {
        doubts.add(new Doubt("quantity", near));
      }
      return best;
    }

    private double points(Passage<Quantity> q, List<String> usual, Goods.Found thing) {
      var unit = q.what().unit();
      int place = usual.indexOf(unit);
      double points =
          place >= 0 ? 3 - 0.1 * place : MASS.contains(unit) && usual.contains("jin") ? 2 : 0;
      if (thing != null) {
        points += Goods.gap(q, thing.start(), thing.end()) <= 2 ? 2 : 0;
      }
      boolean pack =
          PACK_BEFORE.matcher(text.substring(0, q.start())).find()
              || PACK_AFTER.matcher(text.substring(q.end())).find();
      points -= pack ? 4 : 0;
      points -= place < 0 && MEASURES.contains(unit) ? 5 : 0;
      points -= place < 0 && LENGTHS.contains(unit) ? 3 : 0;
      return points;
    }

    /** A sum for which nothing is said is for the unit of trade; that is asked. */
    private Price price(Passage<Quantity> quantity, boolean money) {
      var asked =
          sums.stream()
              .filter(s -> quantity == null || !overlap(quantity, s.start(), s.end()))
              .filter(s -> s.what().amount() != null)
              .filter(s -> !money || s.what().per() != null)
              .filter(s -> !NOT_A_PRICE.matcher(text.substring(0, s.start())).find())
              .toList();
      var best =
          asked.stream()
              .filter(s -> s.what().per() != null || s.what().period() != null)
              .findFirst()
              .or(() -> asked.stream().findFirst())
              .map(Passage::what)
              .orElse(null);
      if (best == null) {
        boolean paid = quantity != null && "cny".equals(quantity.what().unit());
        return !paid && GIFT.matcher(text).find()
            ? amounts.price().apply("免费")
            : OPEN.matcher(text).find() ? amounts.price().apply("面议") : null;
      }
      if (best.per() == null && best.period() == null) {
        return perUnit(best, quantity);
      }
      var others = asked.stream().map(s -> s.what().raw()).distinct().toList();
      if (others.size() > 1) {
        doubts.add(new Doubt("unitPrice", others.stream().limit(SHOWN_CANDIDATES).toList()));
      }
      return best;
    }

    private Price perUnit(Price sum, Passage<Quantity> quantity) {
      var unit = quantity == null ? null : quantity.what().unit();
      if (unit == null || !MASS.contains(unit)) {
        return sum;
      }
      var likely = unit.equals("kg") ? List.of("kg", "jin", "t") : List.of("jin", "kg", "t");
      var candidates = likely.stream().map(u -> sum.raw() + "/" + PER.get(u)).toList();
      doubts.add(new Doubt("unitPrice", candidates));
      return amounts.price().apply(candidates.get(0));
    }

    private Windows.Window window() {
      if (windows.size() > 1) {
        doubts.add(
            new Doubt(
                "validUntil",
                windows.stream()
                    .filter(w -> w.until() != null)
                    .map(w -> w.until().toString())
                    .distinct()
                    .limit(SHOWN_CANDIDATES)
                    .toList()));
      }
      return windows.isEmpty() ? null : windows.get(0);
    }

    /** The clause that names the thing, without its price and its days. */
    private String title(Goods.Found thing) {
      int at = thing == null ? 0 : thing.start();
      int start = text.lastIndexOf(',', at) + 1;
      int end = text.indexOf(',', at) < 0 ? text.length() : text.indexOf(',', at);
      var kept = new StringBuilder();
      IntStream.range(start, end)
          .filter(i -> sums.stream().noneMatch(s -> s.start() <= i && i < s.end()))
          .filter(i -> windows.stream().noneMatch(w -> w.start() <= i && i < w.end()))
          .forEach(i -> kept.append(plain.text().charAt(i)));
      var title = GREETING.matcher(kept).replaceFirst("").replaceFirst("[、:~-]+$", "").strip();
      return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    }

    private boolean overlap(Passage<?> passage, int start, int end) {
      return passage.start() < end && start < passage.end();
    }
  }

  /** Who names such goods and no verb mostly has them; hands, deeds and means are mostly wanted. */
  private static Side usual(String category) {
    return category != null
            && category.matches("labour\\.(?!offer).*|capital\\.loan|purchase|infra.*")
        ? Side.NEED
        : Side.OFFER;
  }
}
