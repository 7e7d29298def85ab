package org.yakugo.bulletin.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.yakugo.UnusableInput;

/** The lines of an OpenDocument text ({@code .odt}), its XML read as a stream. */
final class OdtText {

  /** Bytes that a part may have when unpacked. */
  private static final int MOST_UNPACKED = 48 << 20;

  /** What stands in the text's XML and is no text: what was deleted, remarks, drawn captions. */
  private static final Set<String> UNREAD =
      Set.of(
          "tracked-changes",
          "annotation",
          "ruby-text",
          "sequence-decls",
          "variable-decls",
          "user-field-decls",
          "forms",
          "hidden-text",
          "title",
          "desc");

  /** What becomes of a stretch of text. */
  private enum Reading {
    READ,
    STRUCK,
    HIDDEN
  }

  private final DocumentLines lines = new DocumentLines();
  private final OdtStyles styles = new OdtStyles();
  private final OdtLists lists = new OdtLists(styles);
  private final Deque<Reading> reading = new ArrayDeque<>();
  private final List<String> struck = new ArrayList<>();
  private final List<String> footnotes = new ArrayList<>();
  private final List<String> frames = new ArrayList<>();
  private final List<String> asides = new ArrayList<>();

  private OdtText() {}

  static SourceText read(String name, byte[] content) {
    try {
      OdtText text = new OdtText();
      text.part(name, content, "styles.xml");
      if (!text.part(name, content, "content.xml")) {
        throw new IOException("no content");
      }
      text.frames.forEach(
          frame -> {
            text.lines.add(frame);
            text.lines.endLine();
          });
      text.lines.leftOut(Aside.FOOTNOTE, text.footnotes);
      text.lines.leftOut(Aside.HEADER_OR_FOOTER, text.asides);
      text.lines.leftOut(Aside.STRUCK, text.struck);
      return text.lines.source(name);
    } catch (UnusableInput unusable) {
      throw unusable;
    } catch (IOException | XMLStreamException | RuntimeException broken) {
      throw UnusableInput.unsupported("no-readable-opendocument-text", name).because(broken);
    }
  }

  /** Whether there is such a part. */
  private boolean part(String name, byte[] content, String part)
      throws IOException, XMLStreamException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(part)) {
          byte[] xml = zip.readNBytes(MOST_UNPACKED + 1);
          if (xml.length > MOST_UNPACKED) {
            throw UnusableInput.tooLarge(
                "holds-more-mb-when-unpacked-split", name, MOST_UNPACKED >> 20);
          }
          if (isEncrypted(xml)) {
            throw UnusableInput.unsupported("encrypted-save-without-password", name);
          }
          read(new ByteArrayInputStream(xml));
          return true;
        }
      }
    }
    return false;
  }

  /** What is encrypted doesn't begin as XML does. */
  private static boolean isEncrypted(byte[] xml) {
    int first = xml.length > 0 && xml[0] == (byte) 0xEF ? 3 : 0;
    return xml.length <= first || xml[first] != '<';
  }

  private void read(InputStream xml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader at = factory.createXMLStreamReader(xml);
    while (at.hasNext()) {
      if (at.next() == XMLStreamConstants.START_ELEMENT) {
        switch (at.getLocalName()) {
          case "automatic-styles", "styles" -> styles.read(at);
          case "master-styles" -> asides.addAll(texts(at));
          case "body" -> body(at);
          default -> {
            // settings, declarations of fonts
          }
        }
      }
    }
  }

  private void body(XMLStreamReader at) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      switch (at.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth += starts(at) ? 1 : 0;
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          ends(at.getLocalName());
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text(at.getText());
        default -> {
          // remarks of the XML
        }
      }
    }
  }

  /** Whether its end will be met. */
  private boolean starts(XMLStreamReader at) throws XMLStreamException {
    String name = at.getLocalName();
    if (UNREAD.contains(name)) {
      texts(at);
      return false;
    }
    switch (name) {
      case "note" -> {
        footnotes.addAll(texts(at));
        return false;
      }
      case "text-box" -> {
        frames.addAll(texts(at));
        return false;
      }
      case "p", "h" -> {
        reading.push(reading(at, Reading.READ));
        lines.heading(name.equals("h") ? OdtStyles.number(attribute(at, "outline-level"), 1) : 0);
        lines.add(lists.label());
      }
      case "span" -> reading.push(reading(at, now()));
      case "list" ->
          lists.begin(
              style(at),
              attribute(at, "continue-numbering").equals("true")
                  || !attribute(at, "continue-list").isEmpty());
      case "list-item", "list-header" ->
          lists.item(OdtStyles.number(attribute(at, "start-value"), 0), name.equals("list-item"));
      case "s" -> add(" ".repeat(Math.clamp(OdtStyles.number(attribute(at, "c"), 1), 1, 999)));
      case "tab" -> add("\t");
      case "line-break" -> lines.endLine();
      case "table-row" -> lines.beginRow();
      default -> {
        // tables, sections, links and the like hold text
      }
    }
    return true;
  }

  private void ends(String name) {
    switch (name) {
      case "p", "h" -> {
        reading.poll();
        lines.endLine();
      }
      case "span" -> reading.poll();
      case "list" -> lists.end();
      case "table-cell" -> lines.endCell();
      case "table-row" -> lines.endRow();
      default -> {
        // nothing ends with it
      }
    }
  }

  private void text(String characters) {
    if (!reading.isEmpty()) {
      String flowing = characters.replaceAll("[ \\t\\r\\n]+", " ");
      add(lines.endsBlank() ? flowing.replaceFirst("^ ", "") : flowing);
    }
  }

  private void add(String characters) {
    switch (now()) {
      case READ -> lines.add(characters);
      case STRUCK -> struck.add(characters);
      case HIDDEN -> {
        // nobody sees it
      }
    }
  }

  private Reading now() {
    return Objects.requireNonNullElse(reading.peek(), Reading.READ);
  }

  private Reading reading(XMLStreamReader at, Reading outer) {
    String style = style(at);
    if (outer == Reading.HIDDEN || styles.isHidden(style)) {
      return Reading.HIDDEN;
    }
    return outer == Reading.STRUCK || styles.isStruck(style) ? Reading.STRUCK : Reading.READ;
  }

  /** The paragraphs within the element, of which nothing else is read. */
  private static List<String> texts(XMLStreamReader at) throws XMLStreamException {
    List<String> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      switch (at.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          if (at.getLocalName().matches("[ph]") || depth == 0) {
            texts.add(text.toString());
            text.setLength(0);
          }
        }
        case XMLStreamConstants.CHARACTERS -> text.append(at.getText());
        default -> {
          // remarks of the XML
        }
      }
    }
    texts.removeIf(String::isBlank);
    return texts;
  }

  private static String style(XMLStreamReader at) {
    return attribute(at, "style-name");
  }

  /** The attribute of the element's own namespace; empty if there is none. */
  private static String attribute(XMLStreamReader at, String name) {
    String value = at.getAttributeValue(at.getNamespaceURI(), name);
    return value == null ? "" : value;
  }
}
