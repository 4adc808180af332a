package org.gongying.platform;

import java.text.Normalizer;
import java.util.Locale;
import java.util.TreeSet;

/**
 * The character unigrams and bigrams of a text, each packed in one int (unigram {@code c}, bigram
 * {@code c1 << 16 | c2}), sorted, without repeats. Chinese needs no segmenter this way: a text
 * contains a word of two or more characters when it contains all its bigrams (nearly always; the
 * exact text decides where that matters).
 */
public final class Grams {
  private Grams() {}

  public static int[] of(String... texts) {
    var grams = new TreeSet<Integer>();
    for (var text : texts) {
      if (text != null) {
        add(grams, text);
      }
    }
    return grams.stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * What a text must hold to be found by these words: bigrams, and a character only where it stands
   * alone.
   */
  public static int[] sought(String words) {
    var grams = new TreeSet<Integer>();
    for (var word : plain(words).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() == 1) {
        grams.add((int) word.charAt(0));
      }
      for (int i = 1; i < word.length(); i++) {
        grams.add(word.charAt(i - 1) << 16 | word.charAt(i));
      }
    }
    return grams.stream().mapToInt(Integer::intValue).toArray();
  }

  /** A gram of two characters, the kind that tells texts apart. */
  public static boolean isBigram(int gram) {
    return gram >>> 16 != 0;
  }

  /** A bigram without a digit: what the score of two listings compares ({@code gram_is_word}). */
  public static boolean isWord(int gram) {
    return isBigram(gram) && !isDigit(gram >>> 16) && !isDigit(gram & 0xFFFF);
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }

  private static void add(TreeSet<Integer> grams, String text) {
    for (var word : plain(text).split("[^\\p{L}\\p{N}]+")) {
      for (int i = 0; i < word.length(); i++) {
        grams.add((int) word.charAt(i));
        if (i > 0) {
          grams.add(word.charAt(i - 1) << 16 | word.charAt(i));
        }
      }
    }
  }

  /** Full-width letters and digits become plain ones (Unicode NFKC), capitals small. */
  public static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
