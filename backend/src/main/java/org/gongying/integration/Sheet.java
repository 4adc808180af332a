package org.gongying.integration;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gongying.platform.Refusal;
import org.gongying.platform.Violation;

/**
 * A CSV file (RFC 4180) read row by row; its first line names the columns, in any order. Whatever
 * makes it no such file is refused as a whole; empty lines count for nothing.
 */
final class Sheet implements Closeable {
  /** The columns there are, as they stand in the template. */
  static final List<String> COLUMNS =
      List.of(
          "externalId",
          "side",
          "participant",
          "participantKind",
          "territory",
          "category",
          "title",
          "text",
          "quantity",
          "unitPrice",
          "validFrom",
          "validUntil",
          "reach",
          "programme",
          "urgency",
          "eligibility");

  private static final Set<String> REQUIRED =
      Set.of("externalId", "side", "participant", "territory", "category", "title");
  private static final int LONGEST_ROW = 100_000;
  private static final int LONGEST_NAME = 60;

  /** One row: its cells in the order of {@link #COLUMNS}, those of missing columns empty. */
  record Row(int line, List<String> cells, int surplus) {
    String get(String column) {
      return cells.get(COLUMNS.indexOf(column));
    }
  }

  private final Charset charset;
  private final Watched watched;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final int[] places = new int[COLUMNS.size()];
  private int width;
  private int line;

  Sheet(InputStream in, Charset charset) {
    this.charset = charset;
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    watched = new Watched(new BufferedReader(new InputStreamReader(in, decoder)));
    try {
      parser = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get().parse(watched);
    } catch (IOException e) {
      throw unreadable(e);
    }
    records = parser.iterator();
    header();
  }

  /** The next row that is not empty, or null at the end. */
  Row next() {
    for (var row = record(); row != null; row = record()) {
      if (row.stream().anyMatch(cell -> !cell.isBlank())) {
        return row(row);
      }
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }

  private void header() {
    var first = record();
    var names = new ArrayList<String>();
    if (first != null) {
      first.forEach(name -> names.add(name.strip()));
    }
    // Spreadsheets leave empty columns at the right.
    while (!names.isEmpty() && names.get(names.size() - 1).isEmpty()) {
      names.remove(names.size() - 1);
    }
    width = names.size();
    var violations = new ArrayList<Violation>();
    for (int i = 0; i < COLUMNS.size(); i++) {
      var column = COLUMNS.get(i);
      places[i] = names.indexOf(column);
      if (places[i] < 0 && REQUIRED.contains(column)) {
        violations.add(column(column, "column-missing"));
      } else if (places[i] != names.lastIndexOf(column)) {
        violations.add(column(column, "column-repeated"));
      }
    }
    names.stream()
        .filter(name -> !COLUMNS.contains(name))
        .forEach(name -> violations.add(column(name, "column-unknown")));
    if (!violations.isEmpty()) {
      throw Refusal.invalid(violations);
    }
  }

  private static Violation column(String name, String key) {
    var shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
    return Violation.field("/" + shown, key, shown);
  }

  private Row row(CSVRecord record) {
    var cells = new ArrayList<String>(places.length);
    for (int place : places) {
      cells.add(place < 0 || place >= record.size() ? "" : record.get(place).strip());
    }
    int surplus = 0;
    for (int i = width; i < record.size(); i++) {
      surplus += record.get(i).isBlank() ? 0 : 1;
    }
    return new Row(line, List.copyOf(cells), surplus);
  }

  private CSVRecord record() {
    try {
      line = (int) parser.getCurrentLineNumber() + 1;
      watched.begin();
      return records.hasNext() ? records.next() : null;
    } catch (UncheckedIOException e) {
      throw unreadable(e.getCause());
    }
  }

  private Refusal unreadable(IOException e) {
    return e instanceof CharacterCodingException
        ? Refusal.of(422, "import-encoding", charset.name())
        : Refusal.of(422, "import-csv", String.valueOf(line));
  }

  /** Ends a row that never ends (a quote left open), before it fills the memory. */
  private static final class Watched extends FilterReader {
    private int sinceBegin;
    private boolean started;

    Watched(Reader in) {
      super(in);
    }

    void begin() {
      sinceBegin = 0;
    }

    @Override
    public int read() throws IOException {
      var one = new char[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
      int read = in.read(into, from, length);
      if (!started && read > 0) {
        started = true;
        if (into[from] == '\uFEFF') {
          System.arraycopy(into, from + 1, into, from, --read);
          if (read == 0) {
            return read(into, from, length);
          }
        }
      }
      for (int i = from; i < from + read; i++) {
        if (into[i] == 0) {
          throw new CharacterCodingException();
        }
      }
      sinceBegin += Math.max(read, 0);
      if (sinceBegin > LONGEST_ROW) {
        throw new IOException("Row too long");
      }
      return read;
    }
  }
}
