package org.gongying.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharedTest {
  @Test
  void what_both_speak_of_is_named_but_not_how_much() {
    assertThat(Shared.words("我村30万斤西瓜红红薯", null, "收购30万斤红薯，做薯干", null)).isEqualTo("红薯");
    assertThat(Shared.words("5吨新米", "产地直供", "要5吨新米", "产地直供最好")).isEqualTo("产地直供、新米");
    assertThat(Shared.words("莲藕", null, "天麻", null)).isEmpty();
  }
}
