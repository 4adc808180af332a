package org.gongying.integration;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gongying.integration.Sheet.Row;
import org.gongying.platform.PersonalData;
import org.gongying.platform.Refusal;
import org.gongying.platform.Violation;
import org.gongying.platform.Words;

/** A row that was not taken, and all that speaks against it. */
record Reject(int line, List<Reason> reasons, List<String> cells) {
  private static final String HIDDEN = "***";

  /** What is wrong with one column, or with the row where it is empty; not yet in words. */
  record Reason(String column, String key, List<String> arguments) {
    static Reason of(Violation v) {
      return new Reason(v.pointer().substring(1), "violation." + v.key(), texts(v.arguments()));
    }

    String say(Locale language) {
      return Words.of("problems").say(language, key, arguments.toArray());
    }

    private static List<String> texts(Object[] arguments) {
      return Arrays.stream(arguments).map(String::valueOf).toList();
    }
  }

  static Reject of(Row row, List<Violation> violations) {
    return new Reject(row.line(), violations.stream().map(Reason::of).toList(), masked(row));
  }

  static Reject of(Row row, Refusal refusal) {
    return refusal.violations().isEmpty()
        ? new Reject(
            row.line(),
            List.of(new Reason("", refusal.slug() + ".title", Reason.texts(refusal.arguments()))),
            masked(row))
        : of(row, refusal.violations());
  }

  static Reject unforeseen(Row row) {
    return new Reject(
        row.line(), List.of(new Reason("", "import-row.title", List.of())), masked(row));
  }

  /** What must not be public is not kept here either. */
  private static List<String> masked(Row row) {
    return row.cells().stream()
        .map(
            cell ->
                PersonalData.violations("", cell).isEmpty()
                    ? PersonalData.clear(cell).text()
                    : HIDDEN)
        .toList();
  }
}
