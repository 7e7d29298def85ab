package org.yakugo.exchange.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.yakugo.UnusableInput;
import org.yakugo.exchange.ConceptReader;
import org.yakugo.exchange.ForeignFile;
import org.yakugo.exchange.ImportHints;
import org.yakugo.exchange.Intake;

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
          XMLInputFactory factory = XMLInputFactory.newFactory();
          factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
          XMLStreamReader at = factory.createXMLStreamReader(zip);
          SheetRows first = sheet(at, new SheetRows(hints, file, intake));
          SheetRows rows = first;
          while (!rows.isKnown() && at.hasNext()) {
            rows = sheet(at, new SheetRows(hints, file, intake));
          }
          (rows.isKnown() ? rows : first).end();
          return;
        }
      }
      throw new IOException("no content");
    } catch (UnusableInput unusable) {
      throw unusable;
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw UnusableInput.content("no-opendocument-workbook-ods-can-read", file.name()).because(e);
    }
  }

  private static SheetRows sheet(XMLStreamReader at, SheetRows rows) throws XMLStreamException {
    int line = 1;
    while (at.hasNext()) {
      int event = at.next();
      if (event == XMLStreamConstants.START_ELEMENT && at.getLocalName().equals("table-row")) {
        int repeated = repeated(at, "number-rows-repeated");
        List<String> cells = row(at);
        if (!cells.stream().allMatch(String::isBlank)) {
          rows.row(cells, line);
        }
        line += repeated;
      } else if (event == XMLStreamConstants.END_ELEMENT && at.getLocalName().equals("table")) {
        break;
      }
    }
    return rows;
  }

  private static List<String> row(XMLStreamReader at) throws XMLStreamException {
    List<String> cells = new ArrayList<>();
    while (true) {
      int event = at.next();
      if (event == XMLStreamConstants.END_ELEMENT && at.getLocalName().equals("table-row")) {
        return cells;
      }
      if (event == XMLStreamConstants.START_ELEMENT && at.getLocalName().endsWith("table-cell")) {
        int times = Math.min(MOST_REPEATED, repeated(at, "number-columns-repeated"));
        String date = value(at, "date-value");
        String text = text(at);
        String shown = date == null ? text : date.replaceFirst("T.*", "");
        for (int i = 0; i < times; i++) {
          cells.add(shown);
        }
      }
    }
  }

  /** The paragraphs of a cell, up to its end; a remark is none, nor how a word is read. */
  private static String text(XMLStreamReader at) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int aside = 0;
    while (true) {
      int event = at.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        aside += ASIDE.contains(at.getLocalName()) ? 1 : 0;
        text.append(aside > 0 ? "" : blank(at, text.isEmpty()));
      } else if (event == XMLStreamConstants.CHARACTERS && aside == 0) {
        text.append(at.getText());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        aside -= ASIDE.contains(at.getLocalName()) ? 1 : 0;
        if (at.getLocalName().endsWith("table-cell")) {
          return text.toString();
        }
      }
    }
  }

  /** The white space that an element stands for. */
  private static String blank(XMLStreamReader at, boolean first) {
    return switch (at.getLocalName()) {
      case "p" -> first ? "" : "\n";
      case "line-break" -> "\n";
      case "tab" -> "\t";
      case "s" -> " ".repeat(Math.min(MOST_REPEATED, repeated(at, "c")));
      default -> "";
    };
  }

  private static int repeated(XMLStreamReader at, String name) {
    String times = value(at, name);
    return times != null && times.matches("\\d{1,7}") ? Integer.parseInt(times) : 1;
  }

  private static @Nullable String value(XMLStreamReader at, String name) {
    for (int i = 0; i < at.getAttributeCount(); i++) {
      if (at.getAttributeLocalName(i).equals(name)) {
        return at.getAttributeValue(i);
      }
    }
    return null;
  }
}
