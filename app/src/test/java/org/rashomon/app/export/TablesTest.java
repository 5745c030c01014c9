package org.rashomon.app.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.app.dossier.ToldDossier;

final class TablesTest {
  private static List<CSVRecord> rows(Told.Export export) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(Told.text(export)), format)) {
      return parser.getRecords();
    }
  }

  @Test
  void everyQuotationIsARow() throws IOException {
    ToldDossier ferry = Told.example("ferry");
    List<CSVRecord> rows = rows(out -> QuotationTable.write(ferry, out));
    assertThat(rows).hasSameSizeAs(ferry.stories().getFirst().quotations()).allMatch(CSVRecord::isConsistent);
    assertThat(rows).filteredOn(row -> row.get("speaker").equals("Ivar Nesheim")).first()
        .satisfies(row -> assertThat(row.toMap()).containsEntry("outlet", "Coastal Wire")
            .containsEntry("speaker_status", "named").containsEntry("places", "392:492").containsEntry("cue", "told"));
  }

  @Test
  void wordingsOfOneRemarkNameTheirUtterance() throws IOException {
    List<CSVRecord> rows = rows(out -> QuotationTable.write(Told.example("ferry"), out));
    assertThat(rows).filteredOn(row -> row.get("relation").equals("trimmed")).isNotEmpty()
        .allSatisfy(row -> assertThat(row.get("utterance")).isNotEmpty());
  }

  @Test
  void everyPieceOfEvidenceIsARowThatProvesItself() throws IOException {
    ToldDossier port = Told.example("port");
    assertThat(rows(out -> FindingTable.write(port, out))).hasSizeGreaterThan(20).allSatisfy(row -> {
      String text = Objects.requireNonNull(port.articlesById().get(row.get("article"))).text();
      int start = text.offsetByCodePoints(0, Integer.parseInt(row.get("start")));
      int end = text.offsetByCodePoints(0, Integer.parseInt(row.get("end")));
      assertThat(text.substring(start, end)).isEqualTo(row.get("exact"));
    });
  }

  private static CSVRecord row(String cell) throws IOException {
    return rows(out -> {
      try (Table table = new Table(List.of("first", "second"), out)) {
        table.row(List.of(cell, "plain"));
      }
    }).getFirst();
  }

  @ParameterizedTest
  @ValueSource(strings = {"=HYPERLINK(\"https://x.example\")", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "\n=1",
    "\uFF1D1"})
  void whatASpreadsheetWouldReckonIsGuardedAndNoted(String formula) throws IOException {
    assertThat(row(formula).toList()).containsExactly("'" + formula, "plain", "first");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a=1", "1-1", "'tis", "“=1”", "a,b\r\n\"c\""})
  void whatItWouldNotStaysAsItIs(String words) throws IOException {
    assertThat(row(words).toList()).containsExactly(words, "plain", "");
  }

  @Test
  void linesEndInCarriageReturnAndLineFeed() {
    assertThat(Told.text(out -> FindingTable.write(Told.hostile(""), out))).startsWith("story,story_title,")
        .contains(",guarded\r\n").endsWith("\r\n");
  }

  @Test
  void hostileWordsAreGuardedInEveryTable() throws IOException {
    for (CSVRecord row : List.of(rows(out -> QuotationTable.write(Told.hostile(""), out)).getFirst(),
        rows(out -> FindingTable.write(Told.hostile(""), out)).getFirst())) {
      assertThat(row.toList()).noneMatch(cell -> cell.startsWith("=")).contains("'" + Told.HOSTILE);
    }
  }

  @Test
  void aRowOfAnotherWidthIsRefused() throws IOException {
    try (Table table = new Table(List.of("one"), new ByteArrayOutputStream())) {
      assertThatThrownBy(() -> table.row(List.of("1", "2"))).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
