package org.yakugo.exchange.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.yakugo.UnusableInput;
import org.yakugo.exchange.ConceptReader;
import org.yakugo.exchange.ForeignFile;
import org.yakugo.exchange.ImportHints;
import org.yakugo.exchange.Intake;
import org.yakugo.text.XmlStream;

/** Reads the first sheet of an OpenDocument workbook ({@code .ods}) as a stream. */
record OdsReader(ImportHints hints) implements ConceptReader {

  private static final Set<String> ASIDE = Set.of("annotation", "ruby-text");

  /** Empty cells and rows are repeated to the sheet's end. */
  private static final int MOST_REPEATED = 64;

  @Override
  public void read(ForeignFile file, Intake intake) {
    try (ZipInputStream zip = new ZipInputStream(file.open())) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("content.xml")) {
          XmlStream at = new XmlStream(zip);
          TableRows first = sheet(at, TableRows.ofSheet(hints, file, intake));
          TableRows rows = first;
          while (!rows.isKnown() && at.next()) {
            rows = sheet(at, TableRows.ofSheet(hints, file, intake));
          }
          (rows.isKnown() ? rows : first).end();
          return;
        }
      }
      throw new IOException("no content");
    } catch (UnusableInput unusable) {
      throw unusable;
    } catch (IOException | RuntimeException e) {
      throw UnusableInput.content("no-opendocument-workbook-ods-can-read", file.name()).because(e);
    }
  }

  private static TableRows sheet(XmlStream at, TableRows rows) {
    int line = 1;
    while (at.next() && !(at.isEnd() && at.name().equals("table"))) {
      if (at.isStart() && at.name().equals("table-row")) {
        int repeated = repeated(at, "number-rows-repeated");
        List<String> cells = row(at);
        if (!cells.stream().allMatch(String::isBlank)) {
          rows.row(cells, line);
        }
        line += repeated;
      }
    }
    return rows;
  }

  private static List<String> row(XmlStream at) {
    List<String> cells = new ArrayList<>();
    while (at.nextIn("table-row")) {
      if (at.name().endsWith("table-cell")) {
        int times = Math.min(MOST_REPEATED, repeated(at, "number-columns-repeated"));
        String date = at.attribute("date-value");
        String text = text(at);
        cells.addAll(
            Collections.nCopies(times, date.isEmpty() ? text : date.replaceFirst("T.*", "")));
      }
    }
    return cells;
  }

  /** The paragraphs of a cell, up to its end; a remark is none, nor how a word is read. */
  private static String text(XmlStream at) {
    StringBuilder text = new StringBuilder();
    int aside = 0;
    while (at.next() && !(at.isEnd() && at.name().endsWith("table-cell"))) {
      if (at.isStart()) {
        aside += ASIDE.contains(at.name()) ? 1 : 0;
        text.append(aside > 0 ? "" : blank(at, text.isEmpty()));
      } else if (at.isText() && aside == 0) {
        text.append(at.characters());
      } else if (at.isEnd()) {
        aside -= ASIDE.contains(at.name()) ? 1 : 0;
      }
    }
    return text.toString();
  }

  /** The white space that an element stands for. */
  private static String blank(XmlStream at, boolean first) {
    return switch (at.name()) {
      case "p" -> first ? "" : "\n";
      case "line-break" -> "\n";
      case "tab" -> "\t";
      case "s" -> " ".repeat(Math.min(MOST_REPEATED, repeated(at, "c")));
      default -> "";
    };
  }

  private static int repeated(XmlStream at, String name) {
    String times = at.attribute(name);
    return times.matches("\\d{1,7}") ? Integer.parseInt(times) : 1;
  }
}
