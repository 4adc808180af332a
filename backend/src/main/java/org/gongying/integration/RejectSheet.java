package org.gongying.integration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.gongying.integration.Reject.Reason;

/** The rejected rows of an import as CSV that spreadsheets open: with a BOM, and harmless cells. */
class RejectSheet {
  private static final int AT_ONCE = 500;
  private static final String FORMULA = "=+-@＝＋－＠\t\r";

  private final ImportRepository imports;
  private final Import of;
  private final Locale language;

  RejectSheet(ImportRepository imports, Import of, Locale language) {
    this.imports = imports;
    this.of = of;
    this.language = language;
  }

  void write(OutputStream out) throws IOException {
    var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write('\uFEFF');
    var csv = new CSVPrinter(writer, CSVFormat.RFC4180);
    var header = new ArrayList<>(List.of("line", "column", "reason"));
    header.addAll(Sheet.COLUMNS);
    csv.printRecord(header);
    int after = 0;
    for (var page = page(after); !page.isEmpty(); page = page(after)) {
      for (var reject : page) {
        csv.printRecord(row(reject));
        after = reject.line();
      }
    }
    writer.flush();
  }

  private List<Reject> page(int after) {
    return QuarkusTransaction.requiringNew().call(() -> imports.rejects(of, after, AT_ONCE));
  }

  private List<String> row(Reject reject) {
    var row = new ArrayList<String>();
    row.add(String.valueOf(reject.line()));
    row.add(
        reject.reasons().stream().map(Reason::column).distinct().collect(Collectors.joining("; ")));
    row.add(
        harmless(
            reject.reasons().stream()
                .map(reason -> reason.say(language))
                .collect(Collectors.joining("; "))));
    reject.cells().forEach(cell -> row.add(harmless(cell)));
    return row;
  }

  /** A spreadsheet takes a cell that begins so for a formula; behind an apostrophe it is text. */
  static String harmless(String cell) {
    return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
