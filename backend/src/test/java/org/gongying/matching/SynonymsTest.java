package org.gongying.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.gongying.GongyingTest;
import org.gongying.catalogue.Catalogue;
import org.gongying.catalogue.Category;
import org.gongying.matching.Synonyms.Group;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SynonymsTest extends GongyingTest {
  @Inject Synonyms synonyms;
  @Inject Rules rules;
  @Inject Catalogue catalogue;

  @Test
  void words_for_the_same_goods_stand_in_one_group() {
    var groups = synonyms.current().groups();
    assertThat(groups).hasSizeGreaterThanOrEqualTo(300);
    assertThat(together(groups, "produce.fruit", "脐橙", "橙子")).isTrue();
    assertThat(together(groups, "produce.tuber", "红薯", "地瓜", "甘薯")).isTrue();
    assertThat(together(groups, "produce.fungi", "香菇", "食用菌", "花菇")).isTrue();
    assertThat(together(groups, "produce.fungi", "香菇", "木耳")).isFalse();
  }

  @Test
  void every_category_that_can_be_listed_has_words_and_no_word_has_two_categories() {
    var groups = synonyms.current().groups();
    var parents = catalogue.categories().stream().map(Category::parent).collect(Collectors.toSet());
    assertThat(groups.stream().map(Group::category).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(
            catalogue.categories().stream()
                .map(Category::code)
                .filter(code -> !parents.contains(code))
                .toList());
    var categories =
        groups.stream()
            .flatMap(g -> g.words().stream().map(w -> List.of(w, g.category())))
            .collect(
                Collectors.groupingBy(
                    w -> w.get(0), Collectors.mapping(w -> w.get(1), Collectors.toSet())));
    assertThat(categories).allSatisfy((word, of) -> assertThat(of).as(word).hasSize(1));
    assertThat(categories.keySet()).allMatch(word -> word.length() > 1);
  }

  @Test
  void a_new_version_takes_them_over_and_the_old_one_stays() {
    var before = synonyms.current();
    int next = before.version() + 1;
    QuarkusTransaction.requiringNew().run(() -> rules.make(next));
    assertThat(synonyms.current()).isEqualTo(new Synonyms.Table(next, before.groups()));
    assertThat(synonyms.of(before.version())).isEqualTo(before);
    assertThat(synonyms.of(next + 1).groups()).isEmpty();
  }

  private static boolean together(List<Group> groups, String category, String... words) {
    return groups.stream()
        .anyMatch(g -> g.category().equals(category) && g.words().containsAll(List.of(words)));
  }
}
