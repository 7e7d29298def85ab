package org.yakugo.exchange.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.yakugo.exchange.ConceptReader;
import org.yakugo.exchange.ForeignFile;
import org.yakugo.exchange.ImportHints;
import org.yakugo.exchange.Intake;

/**
 * Reads CSV under a header, separated by commas, semicolons or tabs, whichever the header has.
 *
 * @param hints what a person says of the file
 */
public record CsvReader(ImportHints hints) implements ConceptReader {
  private static final Pattern SEPARATOR = Pattern.compile("(?i)\"?sep=(.)\"?\\s*");

  /** A title may stand over the header. */
  private static final int LINES_ASKED = 3;

  @Override
  public void read(ForeignFile file, Intake intake) {
    int line = 1;
    try (BufferedReader text = file.openText()) {
      Optional<Character> named = namedDelimiter(text);
      char delimiter = named.isPresent() ? named.get() : delimiter(text);
      line += named.isPresent() ? 1 : 0;
      int before = line - 1;
      BoundedRecords bounded = new BoundedRecords(text, file);
      CSVFormat format =
          CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true).get();
      try (CSVParser csv = CSVParser.builder().setReader(bounded).setFormat(format).get()) {
        TableRows table = new TableRows(hints, file, intake, Integer.MAX_VALUE);
        for (CSVRecord row : csv) {
          table.row(row.toList(), line);
          line = (int) csv.getCurrentLineNumber() + 1 + before;
          bounded.recordEnds(line);
        }
        table.end();
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw file.unusable(line, "no-csv-from-here");
    }
  }

  /** Excel's own first line, {@code sep=;}, which is taken off; empty if there is none. */
  private static Optional<Character> namedDelimiter(BufferedReader text) throws IOException {
    text.mark(1 << 10);
    String first = text.readLine();
    Matcher named = SEPARATOR.matcher(first == null || first.length() > 8 ? "" : first);
    if (named.matches()) {
      return Optional.of(named.group(1).charAt(0));
    }
    text.reset();
    return Optional.empty();
  }

  /** The character that stands in the first lines most often; a bar where no other does. */
  private static char delimiter(BufferedReader text) throws IOException {
    text.mark(1 << 16);
    char[] start = new char[1 << 15];
    int length = Math.max(0, text.read(start));
    text.reset();
    String header =
        new String(start, 0, length).lines().limit(LINES_ASKED).collect(Collectors.joining("\n"));
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      best = count(header, candidate) > count(header, best) ? candidate : best;
    }
    // bars part the terms of a cell where another character parts the cells
    return count(header, best) == 0 ? '|' : best;
  }

  private static long count(String text, char c) {
    return text.chars().filter(other -> other == c).count();
  }
}
