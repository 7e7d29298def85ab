package org.yakugo.bulletin.file;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.yakugo.UnusableInput;

/**
 * The segments of an XLIFF file, 1.2 or 2.x, as items of a bulletin: the Japanese behind a bullet,
 * the English below it; the English alone where it isn't translated yet.
 */
final class XliffText {

  /** What stands within a text and is code, not words. */
  private static final Set<String> CODES = Set.of("ph", "bpt", "ept", "it", "x", "bx", "ex");

  /** The head of a PO file, as converters pass it on. */
  private static final String CATALOGUE_HEADER = "x-gettext-domain-header";

  /**
   * States of a target in 1.2 that somebody has to look at; in 2.x a segment's is {@code initial}.
   */
  private static final Pattern UNCONFIRMED = Pattern.compile("new|needs-.*");

  private final DocumentLines lines = new DocumentLines();
  private boolean toJapanese = true;
  private String source = "";
  private String target = "";
  private boolean isDraft;

  private XliffText() {}

  static SourceText read(String name, byte[] content) {
    try {
      XMLInputFactory factory = XMLInputFactory.newFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      XliffText text = new XliffText();
      text.read(factory.createXMLStreamReader(new ByteArrayInputStream(content)));
      return text.lines.source(name);
    } catch (XMLStreamException | RuntimeException broken) {
      throw UnusableInput.unsupported("is-no-readable-xliff", name).because(broken);
    }
  }

  private void read(XMLStreamReader at) throws XMLStreamException {
    while (at.hasNext()) {
      int event = at.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (at.getLocalName()) {
          case "xliff", "file" -> direction(at);
          case "source" -> source = text(at);
          case "segment" -> isDraft = "initial".equals(at.getAttributeValue(null, "state"));
          case "target" -> {
            String state = at.getAttributeValue(null, "state");
            isDraft |= state != null && UNCONFIRMED.matcher(state).matches();
            target = text(at);
          }
          case "trans-unit" -> {
            if (CATALOGUE_HEADER.equals(at.getAttributeValue(null, "restype"))) {
              skip(at);
            }
          }
          case "alt-trans", "matches", "glossary" -> skip(at);
          default -> {
            // headers, notes, groups
          }
        }
      } else if (event == XMLStreamConstants.END_ELEMENT
          && (at.getLocalName().equals("trans-unit") || at.getLocalName().equals("segment"))) {
        pair();
      }
    }
  }

  private void direction(XMLStreamReader at) {
    for (int i = 0; i < at.getAttributeCount(); i++) {
      if (at.getAttributeLocalName(i).matches("source-language|srcLang")) {
        toJapanese = !at.getAttributeValue(i).toLowerCase(Locale.ROOT).startsWith("ja");
      }
    }
  }

  private void pair() {
    String japanese = toJapanese ? target : source;
    String english = toJapanese ? source : target;
    if (!japanese.isBlank()) {
      lines.add("● " + japanese);
      lines.endLine();
    }
    if (!english.isBlank()) {
      lines.add((japanese.isBlank() ? "● " : "") + english);
    }
    lines.gap();
    if (isDraft && toJapanese && !japanese.isBlank()) {
      lines.draft(japanese);
    }
    source = "";
    target = "";
    isDraft = false;
  }

  /** The words up to the element's end. */
  private static String text(XMLStreamReader at) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      switch (at.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (CODES.contains(at.getLocalName())) {
            skip(at);
          } else {
            depth++;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(at.getText());
        default -> {
          // remarks
        }
      }
    }
    return text.toString().replaceAll("\\s+", " ").strip();
  }

  private static void skip(XMLStreamReader at) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = at.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }
}
