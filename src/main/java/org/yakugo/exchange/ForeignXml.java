package org.yakugo.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.yakugo.UnusableInput;

/**
 * A foreign XML file as a stream of elements. It may name a DTD, which is never loaded; one that
 * declares anything itself (entities that grow, entities that read other files) is refused before a
 * single element is read. A text is no longer than {@value #LONGEST_TEXT} characters.
 */
public final class ForeignXml implements AutoCloseable {
  private static final int LONGEST_TEXT = 100_000;
  private static final String LIMIT = "http://www.oracle.com/xml/jaxp/properties/";
  private static final Pattern NOISE = Pattern.compile("ParseError at [^\n]*\nMessage: ");

  private final ForeignFile file;
  private final Reader in;
  private final XMLStreamReader xml;

  public ForeignXml(ForeignFile file) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, true);
    factory.setXMLResolver((pub, system, base, space) -> new ByteArrayInputStream(new byte[0]));
    // These count the document's own text too, and no entity is ever expanded.
    factory.setProperty(LIMIT + "maxGeneralEntitySizeLimit", "0");
    factory.setProperty(LIMIT + "totalEntitySizeLimit", "0");
    factory.setXMLReporter((message, type, information, location) -> {});
    this.file = file;
    this.in = file.openXml();
    try {
      xml = factory.createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      closeQuietly();
      throw malformed(e);
    }
  }

  /** Goes on to the next event; false at the end of the document. */
  public boolean next() {
    try {
      if (!xml.hasNext()) {
        return false;
      }
      if (xml.next() == XMLStreamConstants.DTD && declares(xml.getText())) {
        throw file.unusable(line(), "its DTD declares entities of its own, which are not expanded");
      }
      return true;
    } catch (XMLStreamException e) {
      throw malformed(e);
    }
  }

  private static boolean declares(String dtd) {
    return dtd != null && (dtd.contains("<!ENTITY") || dtd.indexOf('[') >= 0);
  }

  /**
   * Goes on to the document's outermost element.
   *
   * @param format what the document should be
   * @throws UnusableInput if the element is another
   */
  public void begin(String format, String... outermost) {
    while (next() && !isStart()) {}
    if (!List.of(outermost).contains(name())) {
      throw file.unusable(
          line(), "it is no " + format + ", since its outermost element is <" + name() + ">");
    }
  }

  /** Goes on to the next element of one of the names; false if there are no more. */
  public boolean nextOf(Set<String> names) {
    while (next()) {
      if (isStart() && names.contains(name())) {
        return true;
      }
    }
    return false;
  }

  /** Goes on to the next element before the end of one that is called so; false at the end. */
  public boolean nextIn(String outer) {
    while (next() && !(isEnd() && name().equals(outer))) {
      if (isStart()) {
        return true;
      }
    }
    return false;
  }

  public boolean isStart() {
    return xml.isStartElement();
  }

  public boolean isEnd() {
    return xml.isEndElement();
  }

  /** The element's name without its prefix. */
  public String name() {
    return xml.getLocalName();
  }

  /** The element's namespace; empty if it has none. */
  public String namespace() {
    String uri = xml.getNamespaceURI();
    return uri == null ? "" : uri;
  }

  /**
   * An attribute by its name without prefix ({@code lang} for {@code xml:lang}); empty if absent.
   */
  public String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  public boolean hasAttributes() {
    return xml.getAttributeCount() > 0;
  }

  public boolean isText() {
    return xml.isCharacters();
  }

  /** The text that the reading stands at, which may be a part of what stands there. */
  public String characters() {
    return xml.getText();
  }

  /** From 1. */
  public int line() {
    return Math.max(1, xml.getLocation().getLineNumber());
  }

  /**
   * All text inside the element that begins here, up to its end, that of inner elements too.
   *
   * @param without the name of inner elements whose text doesn't count; null if all does
   */
  public String text(Set<String> without) {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    int hidden = 0;
    int start = line();
    while (depth > 0 && next()) {
      if (isStart()) {
        depth++;
        hidden = hidden > 0 || without.contains(name()) ? hidden + 1 : 0;
      } else if (isEnd()) {
        depth--;
        hidden = Math.max(0, hidden - 1);
      } else if (xml.isCharacters() && hidden == 0) {
        text.append(xml.getText());
        if (text.length() > LONGEST_TEXT) {
          throw file.unusable(start, "a text has more than %,d characters".formatted(LONGEST_TEXT));
        }
      } else if (xml.getEventType() == XMLStreamConstants.ENTITY_REFERENCE) {
        throw file.unusable(line(), "the entity &" + xml.getLocalName() + "; is not expanded");
      }
    }
    return text.toString();
  }

  /** All text inside the element that begins here. */
  public String text() {
    return text(Set.of());
  }

  /** Leaves out the element that begins here, with all that is in it. */
  public void skip() {
    int depth = 1;
    while (depth > 0 && next()) {
      depth += isStart() ? 1 : isEnd() ? -1 : 0;
    }
  }

  private UnusableInput malformed(XMLStreamException e) {
    if (cause(e) instanceof CharacterCodingException) {
      return file.unusable(
          xml == null ? 1 : line(), "it holds bytes that aren't text in the encoding it names");
    }
    int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
    String why = NOISE.matcher(String.valueOf(e.getMessage())).replaceAll("");
    return file.unusable(line, "it is no well-formed XML: " + why.replaceAll("\\.$", ""));
  }

  private static Throwable cause(Throwable e) {
    return e.getCause() == null || e.getCause() == e ? e : cause(e.getCause());
  }

  @Override
  public void close() {
    try {
      xml.close();
    } catch (XMLStreamException e) {
      throw malformed(e);
    } finally {
      closeQuietly();
    }
  }

  private void closeQuietly() {
    try {
      in.close();
    } catch (IOException e) {
      // It was only read.
    }
  }
}
