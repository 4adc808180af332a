package org.gongying.exchanges;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongying.exchanges.Pooling.Lot;
import org.gongying.exchanges.Pooling.Part;

/**
 * A pool that could be made: contributors whose times all overlap, the best first until the lot is
 * reached, none that is not needed for it; where there are too few, all of the day that brings the
 * most.
 *
 * @param from the first and
 * @param until the last day that suits all of them
 */
public record Gathering(Pooling pool, LocalDate from, LocalDate until) {
  /**
   * Who could take part.
   *
   * @param quantity what the listing has left, in thousandths of the large listing's unit
   * @param score how well it fits the large listing, 0 to 10,000
   */
  public record Contributor(
      UUID listing, UUID participant, long quantity, int score, LocalDate from, LocalDate until) {}

  private static final Comparator<Contributor> BEST =
      Comparator.comparingInt(Contributor::score).reversed().thenComparing(Contributor::listing);

  /** The most of the lot; then the best contributors; then the earliest. */
  private record Day(List<Contributor> chosen, long reached, double worth, LocalDate date) {
    static final Comparator<Day> ORDER =
        Comparator.comparingLong(Day::reached)
            .thenComparingDouble(Day::worth)
            .thenComparing(Day::date, Comparator.reverseOrder());
  }

  /**
   * The best, none where fewer than two contribute. Those that fill the lot alone need no pool and
   * are left out, as are the owner's own listings and those of unknown quantity.
   */
  public static Optional<Gathering> of(Lot lot, List<Contributor> contributors) {
    var able =
        contributors.stream()
            .filter(c -> c.quantity > 0 && c.quantity < lot.least())
            .filter(c -> !c.participant.equals(lot.owner()) && !c.until.isBefore(c.from))
            .sorted(BEST)
            .toList();
    // A time that suits several begins with the first day of one of them.
    return able.stream()
        .map(Contributor::from)
        .distinct()
        .map(date -> day(lot, able, date))
        .max(Day.ORDER)
        .filter(day -> day.chosen.size() > 1)
        .map(day -> gathering(lot, day));
  }

  private static Day day(Lot lot, List<Contributor> able, LocalDate date) {
    var chosen = new ArrayList<Contributor>();
    long joined = 0;
    for (var c : able) {
      if (joined < lot.least() && !c.from.isAfter(date) && !c.until.isBefore(date)) {
        chosen.add(c);
        joined += c.quantity;
      }
    }
    for (int i = chosen.size() - 1; i >= 0; i--) {
      if (joined - chosen.get(i).quantity >= lot.least()) {
        joined -= chosen.remove(i).quantity;
      }
    }
    double worth = chosen.stream().mapToDouble(c -> (double) c.score * c.quantity).sum() / joined;
    return new Day(chosen, Math.min(joined, lot.least()), worth, date);
  }

  private static Gathering gathering(Lot lot, Day day) {
    var parts = new ArrayList<Part>();
    long left = lot.remaining();
    for (var c : day.chosen) {
      long quantity = Math.min(c.quantity, left);
      parts.add(new Part(c.listing, c.participant, quantity));
      left -= quantity;
    }
    return new Gathering(
        new Pooling(lot, parts, Pooling.State.OPEN),
        day.chosen.stream().map(Contributor::from).max(Comparator.naturalOrder()).orElseThrow(),
        day.chosen.stream().map(Contributor::until).min(Comparator.naturalOrder()).orElseThrow());
  }
}
