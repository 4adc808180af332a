package org.gongying.market;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;

/** One version of the rules a score is made by. It never changes. */
public final class Rulebook {
  /** The order of the values of a pair. */
  public static final List<String> FACTORS =
      List.of(
          "category",
          "text",
          "distance",
          "quantity",
          "time",
          "price",
          "programme",
          "priority",
          "reciprocity",
          "strategy");

  static final int CATEGORY = 0;
  static final int TEXT = 1;
  static final int DISTANCE = 2;
  static final int QUANTITY = 3;
  static final int TIME = 4;
  static final int PRICE = 5;
  static final int PROGRAMME = 6;
  static final int PRIORITY = 7;
  static final int RECIPROCITY = 8;
  static final int STRATEGY = 9;

  /** What a word says that no version knows. */
  public static final int UNKNOWN_WORD = 1000;

  private final int version;
  private final int[] weights;
  private final int whole;

  /** The base score of a pair that is perfect in all but the bonuses. */
  private final int highest;

  private final int[] grams;
  private final int[] gramWeights;
  private final Thesaurus thesaurus;
  private final Map<String, Map<String, Double>> medians;
  private final ToIntBiFunction<String, String> closeness;
  private final Function<String, Collection<String>> kin;

  /**
   * @param weights thousandths by factor, those no factor earns yet included
   * @param grams what pairs of characters say, in thousandths
   * @param thesaurus words for the same goods
   * @param medians usual prices by category, then by {@link #measure}
   * @param closeness of a need's and an offer's category, in thousandths; 0 where they cannot meet
   * @param kin the parent and the parts of a programme
   */
  public Rulebook(
      int version,
      Map<String, Integer> weights,
      Map<Integer, Integer> grams,
      Thesaurus thesaurus,
      Map<String, Map<String, Double>> medians,
      ToIntBiFunction<String, String> closeness,
      Function<String, Collection<String>> kin) {
    this.version = version;
    this.weights = FACTORS.stream().mapToInt(weights::get).toArray();
    this.whole = weights.values().stream().mapToInt(Integer::intValue).sum();
    this.highest = score(1000 * Arrays.stream(this.weights, 0, RECIPROCITY).sum());
    this.grams = grams.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    this.gramWeights = Arrays.stream(this.grams).map(grams::get).toArray();
    this.thesaurus = thesaurus;
    this.medians = new HashMap<>(medians);
    this.closeness = closeness;
    this.kin = kin;
  }

  public int version() {
    return version;
  }

  /** What a price is for, as the key of a median. */
  public static String measure(String kind, String period) {
    return kind + "/" + period;
  }

  int weight(int factor) {
    return weights[factor];
  }

  /** Of the sum of weight × factor: {@code 10 S / W} rounded half up. */
  int score(int sum) {
    return (20 * sum + whole) / (2 * whole);
  }

  /** What an exchange in both directions earns, of the base scores of the two: their mean. */
  int reciprocity(int there, int back) {
    return highest == 0 ? 0 : (int) Math.rint(1000 * Math.sqrt((double) there * back) / highest);
  }

  /** A sum with the highest bonus of an exchange in both directions. */
  int withBonus(int sum) {
    return sum + weights[RECIPROCITY] * reciprocity(score(sum), highest);
  }

  /** The least sum that scores so much with that bonus. */
  int leastWithBonus(int score) {
    int low = 0;
    int high = least(score);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (score(withBonus(middle)) < score) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The least sum that scores so much. */
  int least(int score) {
    return Math.max(0, (int) -Math.floorDiv(whole - 2L * whole * score, 20L));
  }

  int says(int gram) {
    int at = Arrays.binarySearch(grams, gram);
    return at < 0 ? UNKNOWN_WORD : gramWeights[at];
  }

  List<Thesaurus.Group> groups(int[] words) {
    return thesaurus.of(words);
  }

  /** By {@link #measure}; empty where nothing is usual. */
  Map<String, Double> medians(String category) {
    return medians.getOrDefault(category, Map.of());
  }

  int closeness(String need, String offer) {
    return closeness.applyAsInt(need, offer);
  }

  Collection<String> kin(String programme) {
    return programme == null ? List.of() : kin.apply(programme);
  }
}
