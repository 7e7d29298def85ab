package org.yakugo.exchange;

import java.io.ByteArrayInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.io.IOUtils;
import org.yakugo.UnusableInput;
import org.yakugo.text.XmlStream;

/**
 * A foreign XML file as a stream of elements. It may name a DTD, which is never loaded; one that
 * declares anything itself (entities that grow, entities that read other files) is refused before a
 * single element is read. A text is no longer than {@value #LONGEST_TEXT} characters.
 */
public final class ForeignXml extends XmlStream implements AutoCloseable {
  private static final int LONGEST_TEXT = 100_000;
  private static final String LIMIT = "http://www.oracle.com/xml/jaxp/properties/";
  private static final Pattern NOISE = Pattern.compile("ParseError at [^\n]*\nMessage: ");

  private final ForeignFile file;
  private final Reader in;
  private final XMLStreamReader xml;

  public ForeignXml(ForeignFile file) {
    this(file, file.openXml());
  }

  private ForeignXml(ForeignFile file, Reader in) {
    this(file, in, reader(file, in));
  }

  private ForeignXml(ForeignFile file, Reader in, XMLStreamReader xml) {
    super(xml);
    this.file = file;
    this.in = in;
    this.xml = xml;
  }

  private static XMLStreamReader reader(ForeignFile file, Reader in) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, true);
    factory.setXMLResolver((pub, system, base, space) -> new ByteArrayInputStream(new byte[0]));
    // These count the document's own text too, and no entity is ever expanded.
    factory.setProperty(LIMIT + "maxGeneralEntitySizeLimit", "0");
    factory.setProperty(LIMIT + "totalEntitySizeLimit", "0");
    factory.setXMLReporter((message, type, information, location) -> {});
    try {
      return factory.createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      IOUtils.closeQuietly(in);
      throw malformed(e, 1, file);
    }
  }

  @Override
  public boolean next() {
    boolean more = super.next();
    int event = xml.getEventType();
    if (event == XMLStreamConstants.DTD && declares(xml.getText())) {
      throw file.unusable(line(), "dtd-declares-entities");
    }
    if (event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw file.unusable(line(), "entity-not-expanded", xml.getLocalName());
    }
    return more;
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
      throw file.unusable(line(), "outermost-element-is-another", format, name());
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

  /** From 1. */
  public int line() {
    return Math.max(1, xml.getLocation().getLineNumber());
  }

  /** All text inside the element that begins here. */
  public String text() {
    return text(Set.of());
  }

  @Override
  protected void requireLength(int characters) {
    if (characters > LONGEST_TEXT) {
      throw file.unusable(line(), "text-is-too-long", LONGEST_TEXT);
    }
  }

  @Override
  protected UnusableInput malformed(XMLStreamException e) {
    return malformed(e, line(), file);
  }

  private static UnusableInput malformed(XMLStreamException e, int at, ForeignFile file) {
    if (cause(e) instanceof CharacterCodingException) {
      return file.unusable(at, "bytes-of-another-encoding");
    }
    int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
    String why = NOISE.matcher(String.valueOf(e.getMessage())).replaceAll("");
    return file.unusable(line, "no-well-formed-xml", why.replaceAll("\\.$", ""));
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
      IOUtils.closeQuietly(in);
    }
  }
}
