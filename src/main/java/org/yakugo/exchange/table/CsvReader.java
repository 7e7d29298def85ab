package org.yakugo.exchange.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.yakugo.exchange.ConceptReader;
import org.yakugo.exchange.ForeignFile;
import org.yakugo.exchange.Intake;

/** Reads CSV under a header, separated by commas, semicolons or tabs, whichever the header has. */
public final class CsvReader implements ConceptReader {

  @Override
  public void read(ForeignFile file, Intake intake) {
    int line = 1;
    try (BufferedReader text = file.openText()) {
      BoundedRecords bounded = new BoundedRecords(text, file);
      char delimiter = delimiter(text);
      CSVFormat format =
          CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true).get();
      try (CSVParser csv = CSVParser.builder().setReader(bounded).setFormat(format).get()) {
        ConceptColumns columns = null;
        for (CSVRecord row : csv) {
          List<String> cells = row.toList().stream().map(FormulaGuard::bare).toList();
          if (columns == null) {
            columns = ConceptColumns.of(cells, line, file, intake);
          } else {
            columns.read(cells, line, intake);
          }
          line = (int) csv.getCurrentLineNumber() + 1;
          bounded.recordEnds(line);
        }
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw file.unusable(line, "it is no CSV: " + e.getMessage().replaceAll("\\.$", ""));
    }
  }

  /** The character of the three that stands in the first line most often. */
  private static char delimiter(BufferedReader text) throws IOException {
    text.mark(1 << 16);
    char[] start = new char[1 << 15];
    int length = Math.max(0, text.read(start));
    text.reset();
    String header = new String(start, 0, length).lines().findFirst().orElse("");
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      best = count(header, candidate) > count(header, best) ? candidate : best;
    }
    return best;
  }

  private static long count(String text, char c) {
    return text.chars().filter(other -> other == c).count();
  }
}
