package org.yakugo.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML as a stream of its elements and their text. Nothing that a DTD names is loaded. */
public class XmlStream {
  private final XMLStreamReader xml;

  /**
   * @throws UncheckedIOException if it doesn't begin as XML does
   */
  public XmlStream(InputStream in) {
    this(reader(in));
  }

  protected XmlStream(XMLStreamReader xml) {
    this.xml = xml;
  }

  private static XMLStreamReader reader(InputStream in) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      return factory.createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  /**
   * Goes on to the next event; false at the end of the document.
   *
   * @throws UncheckedIOException if it is no well-formed XML
   */
  public boolean next() {
    try {
      if (!xml.hasNext()) {
        return false;
      }
      xml.next();
      return true;
    } catch (XMLStreamException e) {
      throw malformed(e);
    }
  }

  protected RuntimeException malformed(XMLStreamException e) {
    return new UncheckedIOException(new IOException(e));
  }

  public boolean isStart() {
    return xml.isStartElement();
  }

  public boolean isEnd() {
    return xml.isEndElement();
  }

  public boolean isText() {
    return xml.isCharacters();
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

  /** An attribute of the element's own namespace; empty if absent. */
  public String ownAttribute(String name) {
    String value = xml.getAttributeValue(xml.getNamespaceURI(), name);
    return value == null ? "" : value;
  }

  public boolean hasAttributes() {
    return xml.getAttributeCount() > 0;
  }

  /** The text that the reading stands at, which may be a part of what stands there. */
  public String characters() {
    return xml.getText();
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

  /**
   * All text inside the element that begins here, up to its end, that of inner elements too.
   *
   * @param without the names of inner elements whose text doesn't count
   */
  public String text(Set<String> without) {
    StringBuilder text = new StringBuilder();
    int hidden = 0;
    for (int depth = 1; depth > 0 && next(); ) {
      if (isStart()) {
        depth++;
        hidden = hidden > 0 || without.contains(name()) ? hidden + 1 : 0;
      } else if (isEnd()) {
        depth--;
        hidden = Math.max(0, hidden - 1);
      } else if (isText() && hidden == 0) {
        text.append(characters());
        requireLength(text.length());
      }
    }
    return text.toString();
  }

  /** Throws if a text may not be so long. */
  protected void requireLength(int characters) {}

  /** Leaves out the element that begins here, with all that is in it. */
  public void skip() {
    for (int depth = 1; depth > 0 && next(); ) {
      depth += isStart() ? 1 : isEnd() ? -1 : 0;
    }
  }
}
