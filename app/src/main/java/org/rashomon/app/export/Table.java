package org.rashomon.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * Rows of cells as CSV (RFC 4180): in UTF-8, lines ended by CR and LF, the first with the names of the columns.
 *
 * <p>A spreadsheet takes a cell for a formula that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a
 * line end, and a formula can send what stands beside it away (OWASP, "CSV Injection"). Such a cell gets an apostrophe
 * in front, and the last column, {@code guarded}, names the columns of the row in which one was put, so that a program
 * can take it off again.
 */
final class Table implements AutoCloseable {
  /** The full-width signs mean the same where Japanese is typed. */
  private static final String FORMULA_SIGNS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private final List<String> columns;
  private final Writer writer;

  /** Writes the names of the columns. Closing flushes; the stream stays open. */
  Table(List<String> columns, OutputStream out) throws IOException {
    this.columns = columns;
    this.writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    List<String> names = new ArrayList<>(columns);
    names.add("guarded");
    print(names);
  }

  private void print(List<String> record) throws IOException {
    writer.write(CSVFormat.RFC4180.format(record.toArray()) + "\r\n");
  }

  /** @throws IllegalArgumentException if these are not as many cells as columns */
  void row(List<String> cells) throws IOException {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns: " + cells);
    }
    List<String> row = new ArrayList<>(cells.stream().map(cell -> isFormula(cell) ? "'" + cell : cell).toList());
    row.add(guarded(cells));
    print(row);
  }

  private String guarded(List<String> cells) {
    List<String> guarded = new ArrayList<>();
    for (int column = 0; column < cells.size(); column++) {
      if (isFormula(cells.get(column))) {
        guarded.add(columns.get(column));
      }
    }
    return String.join(" ", guarded);
  }

  private static boolean isFormula(String cell) {
    return !cell.isEmpty() && FORMULA_SIGNS.indexOf(cell.charAt(0)) >= 0;
  }

  @Override
  public void close() throws IOException {
    writer.flush();
  }
}
