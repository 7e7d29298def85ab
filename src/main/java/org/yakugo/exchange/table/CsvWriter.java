package org.yakugo.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.yakugo.exchange.ConceptWriter;
import org.yakugo.exchange.Loss;
import org.yakugo.glossary.Concept;

/**
 * Concepts as CSV (RFC 4180) in UTF-8 with a byte order mark, without which Excel takes Japanese
 * for something else. All of a concept fits.
 */
public final class CsvWriter implements ConceptWriter {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @Override
  public void write(List<Concept> concepts, OutputStream out, Consumer<Loss> losses)
      throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write(BYTE_ORDER_MARK);
    CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180);
    csv.printRecord(ConceptColumns.ALL);
    for (Concept concept : concepts) {
      csv.printRecord(ConceptColumns.cells(concept).stream().map(FormulaGuard::guarded).toList());
    }
    csv.flush();
  }
}
