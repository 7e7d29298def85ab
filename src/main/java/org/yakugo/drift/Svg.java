package org.yakugo.drift;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an SVG image. What isn't allowed in XML is left out of its texts. */
final class Svg {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  private final StringWriter out = new StringWriter();
  private final XMLStreamWriter xml;

  Svg() {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.setDefaultNamespace(NAMESPACE);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The root with its title and description, which screen readers say in place of the image. */
  Svg root(double width, double height, String title, String description) {
    open(
        "svg",
        "xmlns",
        NAMESPACE,
        "viewBox",
        "0 0 " + number(width) + " " + number(height),
        "width",
        number(width),
        "height",
        number(height),
        "role",
        "img",
        "aria-label",
        title + ". " + description);
    return element("title", title).element("desc", description);
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   */
  Svg open(String tag, String... attributes) {
    try {
      xml.writeStartElement(tag);
      for (int i = 0; i < attributes.length; i += 2) {
        xml.writeAttribute(attributes[i], allowed(attributes[i + 1]));
      }
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  Svg close() {
    try {
      xml.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An element with a text and nothing else in it. */
  Svg element(String tag, String text, String... attributes) {
    open(tag, attributes);
    try {
      xml.writeCharacters(allowed(text));
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return close();
  }

  /** An image of its own, or a part of a page. */
  @Override
  public String toString() {
    try {
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return out + "\n";
  }

  /** One decimal at most. */
  static String number(double value) {
    double rounded = Math.round(value * 10) / 10.0;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }

  private static String allowed(String text) {
    StringBuilder kept = new StringBuilder();
    text.codePoints()
        .filter(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF))
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
