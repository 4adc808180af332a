package org.gongying.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongying.listings.ListingView;
import org.gongying.market.Fit;
import org.gongying.market.Found;
import org.gongying.market.Found.Back;

/**
 * A need and an offer that were compared, by the id of the one that was asked for.
 *
 * @param version of that listing as it was compared; {@link #AS_IT_IS} where it was read with it
 * @param base the score without bonuses
 * @param values of {@link Score#FACTORS}, in thousandths
 * @param km between the points, null where one is missing
 * @param back what makes it an exchange in both directions; null where nothing does
 */
record Pair(UUID id, int version, int score, int base, List<Integer> values, Double km, Back back) {

  static final int AS_IT_IS = -1;

  static Pair of(Found found) {
    return new Pair(
        found.id(),
        found.version(),
        found.score(),
        found.base(),
        Arrays.stream(found.values()).boxed().toList(),
        found.km(),
        found.back());
  }

  /**
   * Reads id, score, the factors of {@link Score#BASE} and the distance, from that column on: a
   * pair without bonuses.
   */
  static Pair of(Object[] row, int from) {
    int score = ((Number) row[from + 1]).intValue();
    int at = from + 2;
    var values = new ArrayList<Integer>();
    for (var factor : Score.FACTORS) {
      values.add(factor.equals(Score.RECIPROCITY) ? 0 : ((Number) row[at++]).intValue());
    }
    var km = (Double) row[at];
    return new Pair((UUID) row[from], AS_IT_IS, score, score, List.copyOf(values), km, null);
  }

  /** With its bonuses. */
  Pair with(int reciprocity, int newScore, Back newBack) {
    var all = new ArrayList<>(values);
    all.set(Score.FACTORS.indexOf(Score.RECIPROCITY), reciprocity);
    return new Pair(id, version, newScore, base, List.copyOf(all), km, newBack);
  }

  /** The same, by the other of the two. */
  Pair of(UUID other) {
    return new Pair(other, version, score, base, values, km, back);
  }

  /** The one that was asked for, and those of the way back. */
  Stream<UUID> listings() {
    return back == null ? Stream.of(id) : Stream.of(id, back.own(), back.other());
  }

  /** Whether the listing is in view and as it was when it was compared. */
  boolean isStill(ListingView listing) {
    return listing != null && (version == AS_IT_IS || version == listing.version());
  }

  int value(String factor) {
    return values.get(Score.FACTORS.indexOf(factor));
  }

  /** Of an offer of that category: whether it is more than a guess, and nothing is built on one. */
  Fit fit(String offered) {
    return Fit.of(base, value("category"), value("text"), offered);
  }

  /** Whether the offer's category is joined to the need's by a link, and so not the same. */
  boolean isLinked() {
    return Fit.isLinked(value("category"));
  }
}
