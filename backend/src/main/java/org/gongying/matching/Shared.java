package org.gongying.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongying.platform.Grams;

/** The longest words two listings have in common, for the eye; the score counts all their pairs. */
final class Shared {
  /** Further on in a text the words are the same again. */
  private static final int READ = 300;

  private static final int MOST = 3;

  /** With the letter that says of what: 30万斤 says nothing of what is dealt in. */
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*[十百千万亿]*\\p{L}?");

  private Shared() {}

  /**
   * At most three, longest first, in the first one's order where equally long; empty where none.
   */
  static String words(String title, String text, String otherTitle, String otherText) {
    var one = read(title, text);
    var other = read(otherTitle, otherText);
    var runs = new ArrayList<String>();
    int[] above = new int[other.length() + 1];
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      for (int j = 1; j <= other.length(); j++) {
        char c = one.charAt(i - 1);
        row[j] = c == other.charAt(j - 1) && Character.isLetter(c) ? above[j - 1] + 1 : 0;
        if (row[j] >= 2) {
          runs.add(one.substring(i - row[j], i));
        }
      }
      above = row;
    }
    return String.join("、", longest(runs));
  }

  private static List<String> longest(List<String> runs) {
    var found = new ArrayList<String>();
    runs.stream()
        .sorted((a, b) -> b.length() - a.length())
        .forEach(
            run -> {
              if (found.size() < MOST && found.stream().noneMatch(f -> f.contains(run))) {
                found.add(run);
              }
            });
    return found;
  }

  private static String read(String title, String text) {
    return NUMBER.matcher(begin(title, text)).replaceAll(" ");
  }

  /** As far as it is read. */
  static String begin(String title, String text) {
    var all = Grams.plain(text == null ? title : title + "\n" + text);
    return all.substring(0, Math.min(READ, all.length()));
  }
}
