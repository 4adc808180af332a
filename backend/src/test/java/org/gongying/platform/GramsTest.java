package org.gongying.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GramsTest {
  @Test
  void a_text_holds_the_words_that_stand_in_it() {
    assertThat(contains("我村30万斤西瓜红红薯", "红薯")).isTrue();
    assertThat(contains("我村30万斤西瓜红红薯", "瓜红红")).isTrue();
    assertThat(contains("我村30万斤西瓜红红薯", "薯")).isTrue();
    assertThat(contains("我村30万斤西瓜红红薯", "土豆")).isFalse();
    assertThat(contains("我村30万斤西瓜红红薯", "薯红")).isFalse();
  }

  @Test
  void all_words_are_sought_in_any_order() {
    assertThat(contains("恩施富硒茶叶 500公斤", "茶叶 恩施")).isTrue();
    assertThat(contains("恩施富硒茶叶 500公斤", "茶叶，宜昌")).isFalse();
  }

  @Test
  void width_and_case_of_letters_do_not_matter() {
    assertThat(contains("ＮＰＫ复合肥　１５－１５－１５", "npk 15")).isTrue();
  }

  @Test
  void no_gram_joins_what_a_mark_parts() {
    assertThat(contains("大米，油茶", "米油")).isFalse();
    assertThat(Arrays.stream(Grams.of("大米", "油茶")).noneMatch(g -> g == ('米' << 16 | '油'))).isTrue();
  }

  @Test
  void grams_are_sorted_without_repeats() {
    var grams = Grams.of("红红薯红红薯", null, "");
    assertThat(grams).isSorted().doesNotHaveDuplicates().hasSize(5);
    assertThat(Arrays.stream(grams).filter(Grams::isBigram).count()).isEqualTo(3);
  }

  @Test
  void nothing_is_sought_by_marks_alone() {
    assertThat(Grams.sought("，。 !")).isEmpty();
  }

  private static boolean contains(String text, String words) {
    var held = Grams.of(text);
    return Arrays.stream(Grams.sought(words)).allMatch(g -> Arrays.binarySearch(held, g) >= 0);
  }
}
