package org.gongying.integration;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongying.catalogue.PriceGiven;
import org.gongying.catalogue.QuantityGiven;
import org.gongying.integration.Sheet.Row;
import org.gongying.listings.NewListing;
import org.gongying.listings.Side;
import org.gongying.participants.ParticipantKind;
import org.gongying.platform.PersonalData;
import org.gongying.platform.Violation;
import org.gongying.territory.Territories;
import org.gongying.territory.Territory;

/**
 * Understands the cells of one row as a listing and its owner. Names all that is wrong with them at
 * once, as far as that can be seen without the database.
 */
@ApplicationScoped
class ReadRow {
  /** What a row says; {@code kind} null where it does not say. */
  record Entry(
      Row row,
      String externalId,
      Side side,
      String owner,
      ParticipantKind kind,
      Territory territory,
      NewListing listing,
      String digest) {}

  private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
  private static final Map<String, Integer> LONGEST =
      Map.of(
          "externalId", 200,
          "participant", 100,
          "category", 50,
          "title", 100,
          "text", 5000,
          "programme", 50,
          "urgency", 50,
          "eligibility", 50);
  private static final int LONGEST_AMOUNT = 100;
  private static final int SHOWN_CANDIDATES = 3;

  private final Territories territories;

  ReadRow(Territories territories) {
    this.territories = territories;
  }

  /** Adds to the violations what is wrong; the answer then is null. */
  Entry read(Row row, boolean publish, List<Violation> violations) {
    int before = violations.size();
    LONGEST.forEach(
        (column, longest) -> {
          if (row.get(column).length() > longest) {
            violations.add(field(column, "too-long", longest));
          }
        });
    for (var column : List.of("externalId", "participant", "territory", "category", "title")) {
      if (row.get(column).isEmpty()) {
        violations.add(field(column, "blank"));
      }
    }
    if (row.surplus() > 0) {
      violations.add(field("", "cells", row.surplus()));
    }
    var side = code(Side.class, row, "side", violations);
    var kind =
        row.get("participantKind").isEmpty()
            ? null
            : code(ParticipantKind.class, row, "participantKind", violations);
    publicText(row, violations);
    var territory = territory(row.get("territory"), violations);
    var from = date(row, "validFrom", violations);
    var until = date(row, "validUntil", violations);
    var reach = row.get("reach").toLowerCase(Locale.ROOT);
    if (!reach.isEmpty() && !reach.matches(NewListing.REACH)) {
      violations.add(field("reach", "reach"));
    }
    if (violations.size() > before) {
      return null;
    }
    var listing =
        new NewListing(
            row.get("category"),
            row.get("title"),
            quantity(row),
            territory.code(),
            text(row),
            row.get("unitPrice").isEmpty()
                ? null
                : new PriceGiven(amount(row.get("unitPrice")), null, null, null),
            reach.isEmpty() ? null : reach,
            from,
            until,
            row.get("programme"),
            row.get("urgency"),
            row.get("eligibility"),
            null,
            null);
    return new Entry(
        row,
        row.get("externalId"),
        side,
        row.get("participant"),
        kind,
        territory,
        listing,
        digest(row, publish));
  }

  private Territory territory(String text, List<Violation> violations) {
    if (text.isEmpty()) {
      return null;
    }
    var named = territories.resolve(text);
    if (named.isUnknown()) {
      violations.add(field("territory", "territory"));
      return null;
    }
    if (named.isAmbiguous()) {
      var candidates =
          named.candidates().stream()
              .limit(SHOWN_CANDIDATES)
              .map(Territory::path)
              .collect(Collectors.joining("、"));
      violations.add(
          field("territory", "territory-ambiguous", named.candidates().size(), candidates));
      return null;
    }
    return named.territory();
  }

  /** Of the columns that everybody will read; title and text are looked at with the listing. */
  private static void publicText(Row row, List<Violation> violations) {
    for (var column : List.of("participant", "quantity", "unitPrice")) {
      violations.addAll(PersonalData.violations("/" + column, row.get(column)));
    }
    if (PersonalData.clear(row.get("participant")).mobile() != null) {
      violations.add(field("participant", "mobile"));
    }
  }

  private static <E extends Enum<E>> E code(
      Class<E> codes, Row row, String column, List<Violation> violations) {
    var said = row.get(column).toUpperCase(Locale.ROOT);
    var found =
        Arrays.stream(codes.getEnumConstants()).filter(c -> c.name().equals(said)).findFirst();
    if (found.isEmpty()) {
      violations.add(
          field(
              column,
              said.isEmpty() ? "blank" : "one-of",
              Arrays.stream(codes.getEnumConstants())
                  .map(Enum::name)
                  .collect(Collectors.joining(", "))));
    }
    return found.orElse(null);
  }

  /** 2026-05-01, and what spreadsheets make of it: 2026/5/1. */
  private static LocalDate date(Row row, String column, List<Violation> violations) {
    if (row.get(column).isEmpty()) {
      return null;
    }
    var parts = DATE.matcher(row.get(column));
    try {
      if (parts.matches()) {
        return LocalDate.of(
            Integer.parseInt(parts.group(1)),
            Integer.parseInt(parts.group(2)),
            Integer.parseInt(parts.group(3)));
      }
    } catch (DateTimeException e) {
      // 2026-02-30: falls through to the one answer
    }
    violations.add(field(column, "date"));
    return null;
  }

  /** An amount never turns a row away: what is too long for its field is cut there. */
  private static String amount(String said) {
    var cleared = PersonalData.clear(said).text();
    return cleared.length() <= LONGEST_AMOUNT
        ? cleared
        : cleared.substring(0, LONGEST_AMOUNT - 1) + "…";
  }

  private static QuantityGiven quantity(Row row) {
    return row.get("quantity").isEmpty()
        ? null
        : new QuantityGiven(amount(row.get("quantity")), null, null);
  }

  /** The text, and behind it in full what was cut elsewhere. */
  private static String text(Row row) {
    var text = new ArrayList<String>();
    text.add(row.get("text"));
    for (var column : List.of("quantity", "unitPrice")) {
      if (row.get(column).length() > LONGEST_AMOUNT) {
        text.add(row.get(column));
      }
    }
    return String.join("\n", text).strip();
  }

  /** Of what was asked for, too: the same row is not unchanged when it is now to be published. */
  private static String digest(Row row, boolean publish) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      sha.update((byte) (publish ? 1 : 0));
      for (var cell : row.cells()) {
        sha.update(cell.getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 0);
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Violation field(String column, String key, Object... arguments) {
    return Violation.field("/" + column, key, arguments);
  }
}
