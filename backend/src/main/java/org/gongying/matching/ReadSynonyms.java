package org.gongying.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.gongying.catalogue.Catalogue;
import org.gongying.catalogue.Category;
import org.gongying.matching.RuleResource.NewSynonyms;
import org.gongying.platform.Violation;

/** Groups of synonyms as an office gives them, by category. */
@ApplicationScoped
class ReadSynonyms {
  /** Letters, and digits among them: a word of one character names nothing by itself. */
  private static final Pattern WORD = Pattern.compile("(?=.*\\p{L})[\\p{L}\\p{N}]{2,20}");

  private static final int FEWEST = 2;

  private final Synonyms synonyms;
  private final Catalogue catalogue;

  ReadSynonyms(Synonyms synonyms, Catalogue catalogue) {
    this.synonyms = synonyms;
    this.catalogue = catalogue;
  }

  /** What of it cannot be is added to {@code wrong}; none where nothing is given. */
  Map<String, List<List<String>>> read(List<NewSynonyms> given, List<Violation> wrong) {
    var read = new LinkedHashMap<String, List<List<String>>>();
    if (given == null) {
      return read;
    }
    var owners = owners(given);
    for (int i = 0; i < given.size(); i++) {
      var category = given.get(i).category();
      var groups = given.get(i).groups();
      var pointer = "/synonyms/" + i;
      if (!isListed(category)) {
        wrong.add(Violation.field(pointer + "/category", "category"));
      } else if (read.containsKey(category)) {
        wrong.add(Violation.field(pointer + "/category", "repeated"));
      }
      var kept = new LinkedHashSet<List<String>>();
      for (int group = 0; group < groups.size(); group++) {
        kept.add(group(groups.get(group), category, pointer + "/groups/" + group, owners, wrong));
      }
      read.put(category, List.copyOf(kept));
    }
    return read;
  }

  private static List<String> group(
      List<String> words,
      String category,
      String pointer,
      Map<String, String> owners,
      List<Violation> wrong) {
    var kept = new LinkedHashSet<String>();
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i).strip();
      if (!WORD.matcher(word).matches()) {
        wrong.add(Violation.field(pointer + "/" + i, "synonym-word"));
      } else if (!category.equals(owners.getOrDefault(word, category))) {
        wrong.add(Violation.field(pointer + "/" + i, "synonym-elsewhere", word));
      }
      kept.add(word);
    }
    if (kept.size() < FEWEST) {
      wrong.add(Violation.field(pointer, "synonym-alone"));
    }
    return List.copyOf(kept);
  }

  /** Which category has a word, of those that keep theirs and of those given before. */
  private Map<String, String> owners(List<NewSynonyms> given) {
    var owners = new HashMap<String, String>();
    var changed = given.stream().map(NewSynonyms::category).filter(Objects::nonNull).toList();
    given.forEach(
        of ->
            of.groups().forEach(g -> g.forEach(w -> owners.putIfAbsent(w.strip(), of.category()))));
    synonyms.current().groups().stream()
        .filter(group -> !changed.contains(group.category()))
        .forEach(group -> group.words().forEach(word -> owners.put(word, group.category())));
    return owners;
  }

  /** One that has synonyms of its own: no branch with leaves. */
  boolean isListed(String category) {
    return catalogue.category(category).isPresent()
        && catalogue.categories().stream().map(Category::parent).noneMatch(category::equals);
  }
}
