package org.gongying.market;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;

/**
 * Words for the same goods (脐橙, 橙子) of one version of the rules. A text holds a group when it holds
 * all pairs of characters of one of the group's words.
 */
public final class Thesaurus {
  /**
   * Words that name the same.
   *
   * @param says what it tells that two texts both hold it, in thousandths: as much as the most
   *     telling pair of its usual word
   * @param words of each word its pairs of characters, ascending
   */
  public record Group(int says, List<int[]> words) {
    /** Whether that part of ascending pairs holds one of the words. */
    boolean isIn(int[] pairs, int from, int to) {
      for (var word : words) {
        if (holds(pairs, from, to, word)) {
          return true;
        }
      }
      return false;
    }
  }

  /** The groups by the first pair of each of their words. */
  private final Map<Integer, List<Integer>> starts = new HashMap<>();

  private final List<Group> groups = new ArrayList<>();

  /**
   * @param words of each group, of each of its words the pairs, ascending; the usual word first
   * @param says what a pair of characters tells, in thousandths
   */
  public Thesaurus(List<List<int[]>> words, IntUnaryOperator says) {
    for (var group : words) {
      var named = group.stream().filter(word -> word.length > 0).toList();
      if (!named.isEmpty()) {
        int most = Arrays.stream(named.get(0)).map(says).max().getAsInt();
        named.forEach(
            word -> starts.computeIfAbsent(word[0], w -> new ArrayList<>()).add(groups.size()));
        groups.add(new Group(most, named));
      }
    }
  }

  /** Those a text of these ascending pairs holds, in the order they were given in. */
  public List<Group> of(int[] pairs) {
    var held = new TreeSet<Integer>();
    for (int pair : pairs) {
      for (int group : starts.getOrDefault(pair, List.of())) {
        if (groups.get(group).isIn(pairs, 0, pairs.length)) {
          held.add(group);
        }
      }
    }
    return held.stream().map(groups::get).toList();
  }

  private static boolean holds(int[] pairs, int from, int to, int[] word) {
    for (int pair : word) {
      if (Arrays.binarySearch(pairs, from, to, pair) < 0) {
        return false;
      }
    }
    return true;
  }
}
