package org.gongying.sentences;

import java.time.LocalDate;

/** Days from the first to the last, both included. */
record Span(LocalDate from, LocalDate until) {
  static Span of(LocalDate from, int days) {
    return new Span(from, from.plusDays(days - 1L));
  }
}
