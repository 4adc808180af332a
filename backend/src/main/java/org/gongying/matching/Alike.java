package org.gongying.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongying.matching.Synonyms.Group;
import org.gongying.platform.Grams;

/** Which words two texts have for the same goods, for the eye; the score counts the groups. */
final class Alike {
  private static final int PAIR = 2;

  private record Word(int group, String word) {}

  /** How the one and the other call it. */
  record Words(String one, String other) {}

  /** By their first two characters. */
  private final Map<String, List<Word>> starts = new HashMap<>();

  Alike(List<Group> groups) {
    for (int group = 0; group < groups.size(); group++) {
      for (var word : groups.get(group).words()) {
        var plain = Grams.plain(word);
        starts
            .computeIfAbsent(plain.substring(0, PAIR), s -> new ArrayList<>())
            .add(new Word(group, plain));
      }
    }
  }

  /** The first of the one text that the other calls by another word, and by none of its own. */
  Optional<Words> of(String one, String other) {
    var named = named(one);
    var otherNamed = named(other);
    return named.entrySet().stream()
        .filter(e -> otherNamed.containsKey(e.getKey()))
        .map(e -> new Words(e.getValue(), otherNamed.get(e.getKey())))
        .filter(w -> !one.contains(w.other()) && !other.contains(w.one()))
        .findFirst();
  }

  /** The longest word for each group of which the text holds one. */
  private Map<Integer, String> named(String text) {
    var named = new LinkedHashMap<Integer, String>();
    for (int i = 0; i + PAIR <= text.length(); i++) {
      for (var word : starts.getOrDefault(text.substring(i, i + PAIR), List.of())) {
        if (text.startsWith(word.word(), i)) {
          named.merge(word.group(), word.word(), (a, b) -> b.length() > a.length() ? b : a);
        }
      }
    }
    return named;
  }
}
