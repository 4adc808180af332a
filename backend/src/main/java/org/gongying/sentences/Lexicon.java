package org.gongying.sentences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words for what is traded, each of one category, and where a text says them. */
final class Lexicon {
  /** A word of the lexicon in a text, from {@code start} to before {@code end}. */
  record Hit(String category, int start, int end) {
    int length() {
      return end - start;
    }
  }

  private final Map<String, String> categories = new HashMap<>();
  private int longest;

  /** The first category that claims a word has it. */
  void add(String word, String category) {
    categories.putIfAbsent(word, category);
    longest = Math.max(longest, word.length());
  }

  /** From left to right the longest word each time, so that 红薯粉条 is no 红薯. */
  List<Hit> find(String text) {
    var hits = new ArrayList<Hit>();
    for (int at = 0; at < text.length(); ) {
      var hit = longest(text, at);
      if (hit != null) {
        hits.add(hit);
      }
      at = hit == null ? at + 1 : hit.end();
    }
    return hits;
  }

  private Hit longest(String text, int at) {
    for (int end = Math.min(text.length(), at + longest); end > at; end--) {
      var category = categories.get(text.substring(at, end));
      if (category != null) {
        return new Hit(category, at, end);
      }
    }
    return null;
  }
}
