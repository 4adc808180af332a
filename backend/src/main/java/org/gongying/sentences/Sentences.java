package org.gongying.sentences;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.gongying.catalogue.Catalogue;
import org.gongying.catalogue.Category;
import org.gongying.matching.Synonyms;
import org.gongying.platform.Clocks;

/** Reads sentences with the words of the catalogue and of the rules in force. */
@ApplicationScoped
class Sentences {
  /** Between the names a category has: 农产品收购、消费帮扶; 林产品（板栗、核桃）. */
  private static final String BETWEEN = "[、（）]";

  private final Catalogue catalogue;
  private final Synonyms synonyms;
  private final Clock clock;
  private volatile Reader reader;

  /** For one list of groups, which is the same object as long as its version is in force. */
  private record Reader(List<Synonyms.Group> groups, ReadSentence sentences) {}

  Sentences(Catalogue catalogue, Synonyms synonyms, Clock clock) {
    this.catalogue = catalogue;
    this.synonyms = synonyms;
    this.clock = clock;
  }

  Reading read(String said) {
    return reader().read(said, Clocks.today(clock));
  }

  ReadSentence reader() {
    var groups = synonyms.current().groups();
    var known = reader;
    if (known == null || known.groups() != groups) {
      known = new Reader(groups, of(groups));
      reader = known;
    }
    return known.sentences();
  }

  private ReadSentence of(List<Synonyms.Group> groups) {
    var lexicon = new Lexicon();
    groups.forEach(g -> g.words().forEach(w -> lexicon.add(w, g.category())));
    for (var category : catalogue.categories()) {
      for (var name : category.zh().split(BETWEEN)) {
        if (name.length() > 1) {
          lexicon.add(name, category.code());
        }
      }
    }
    return new ReadSentence(
        lexicon,
        catalogue.categories().stream().collect(Collectors.toMap(Category::code, Category::units)),
        new ReadSentence.Amounts(catalogue::quantities, catalogue::prices, catalogue::price));
  }
}
