package org.gongying.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongying.matching.Alike.Words;
import org.gongying.matching.Synonyms.Group;
import org.junit.jupiter.api.Test;

class AlikeTest {
  private final Alike alike =
      new Alike(
          List.of(
              new Group("produce.tuber", List.of("红薯", "地瓜", "西瓜红")),
              new Group("relief.mask", List.of("口罩", "N95口罩"))));

  @Test
  void two_words_for_the_same_goods_are_named() {
    assertThat(alike.of("收购地瓜100吨", "我村30万斤西瓜红")).contains(new Words("地瓜", "西瓜红"));
    assertThat(alike.of("急需口罩", "n95口罩现货")).isEmpty();
    assertThat(alike.of("收购地瓜", "口罩现货")).isEmpty();
  }

  @Test
  void what_both_call_the_same_needs_no_word_about_it() {
    assertThat(alike.of("收购红薯，也叫地瓜", "红薯")).isEmpty();
    assertThat(alike.of("收购地瓜", "地瓜、红薯都有")).isEmpty();
  }
}
