package org.yakugo.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML in UTF-8 as a stream, one element a line, indented by its depth. */
public final class IndentedXml implements AutoCloseable {
  private final OutputStream out;
  private final XMLStreamWriter xml;
  private int depth;

  /** Something to write; what is written to may fail. */
  private interface Step {
    void write() throws XMLStreamException, IOException;
  }

  /**
   * @param doctype the document type declaration; empty for none
   */
  public IndentedXml(OutputStream out, String doctype) {
    this.out = out;
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
    } catch (XMLStreamException e) {
      throw failed(e);
    }
    write(
        () -> {
          xml.writeStartDocument("UTF-8", "1.0");
          if (!doctype.isEmpty()) {
            xml.writeCharacters("\n");
            xml.writeDTD(doctype);
          }
        });
  }

  /**
   * Begins an element that holds others.
   *
   * @param attributes each like {@code xml:lang=en}; one whose value is empty is left out
   */
  public IndentedXml start(String name, String... attributes) {
    return write(
        () -> {
          begin(name, attributes);
          depth++;
        });
  }

  /** Ends it. */
  public IndentedXml end() {
    return write(
        () -> {
          depth--;
          indent();
          xml.writeEndElement();
        });
  }

  /** An element with nothing but text in it, with attributes as in {@link #start}. */
  public IndentedXml element(String name, String text, String... attributes) {
    return write(
        () -> {
          begin(name, attributes);
          xml.writeCharacters(allowed(text));
          xml.writeEndElement();
        });
  }

  /** Text with one element in it on one line, with attributes as in {@link #start}. */
  public IndentedXml mixed(
      String name, String before, String inner, String text, String after, String... attributes) {
    return write(
        () -> {
          begin(name, attributes);
          xml.writeCharacters(allowed(before));
          xml.writeStartElement(inner);
          xml.writeCharacters(allowed(text));
          xml.writeEndElement();
          xml.writeCharacters(allowed(after));
          xml.writeEndElement();
        });
  }

  /** An element without content, with attributes as in {@link #start}. */
  public IndentedXml empty(String name, String... attributes) {
    return write(
        () -> {
          indent();
          xml.writeEmptyElement(name);
          attributes(attributes);
        });
  }

  private void begin(String name, String... attributes) throws XMLStreamException {
    indent();
    xml.writeStartElement(name);
    attributes(attributes);
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (String attribute : attributes) {
      String[] parts = attribute.split("=", 2);
      if (!parts[1].isEmpty()) {
        xml.writeAttribute(parts[0], allowed(parts[1]));
      }
    }
  }

  private void indent() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** Without the few characters that XML has no way to write. */
  private static String allowed(String text) {
    return text.codePoints().allMatch(IndentedXml::isAllowed)
        ? text
        : text.codePoints()
            .filter(IndentedXml::isAllowed)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c >= ' ' && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }

  private IndentedXml write(Step step) {
    try {
      step.write();
      return this;
    } catch (XMLStreamException e) {
      throw failed(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static UncheckedIOException failed(XMLStreamException e) {
    return new UncheckedIOException(new IOException(e.getMessage(), e));
  }

  /** Ends the document; what it was written to stays open. */
  @Override
  public void close() {
    write(
        () -> {
          xml.writeEndDocument();
          xml.writeCharacters("\n");
          xml.flush();
          out.flush();
        });
  }
}
