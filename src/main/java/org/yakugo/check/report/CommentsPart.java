package org.yakugo.check.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.yakugo.bulletin.file.WordDocument;

/**
 * The part of a Word document that holds its comments; a document without comments has none yet.
 */
final class CommentsPart {
  private static final String CONTENT_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
  private static final String STRICT =
      "http://purl.oclc.org/ooxml/officeDocument/relationships/comments";
  private static final String CONTENT_TYPES = "[Content_Types].xml";

  private final WordDocument document;
  private final @Nullable PackagePart present;
  private final Document xml;
  private int nextId;

  private CommentsPart(WordDocument document, @Nullable PackagePart present)
      throws IOException, SAXException {
    this.document = document;
    this.present = present;
    this.xml = present == null ? empty() : WordDocument.xml(present);
    this.nextId = firstFreeId();
  }

  static CommentsPart of(WordDocument document)
      throws IOException, SAXException, InvalidFormatException {
    return new CommentsPart(document, document.related("comments").orElse(null));
  }

  private Document empty() {
    Document comments = DocumentHelper.createDocument();
    String namespace = document.xml().getDocumentElement().getNamespaceURI();
    comments.appendChild(comments.createElementNS(namespace, "w:comments"));
    return comments;
  }

  private int firstFreeId() {
    NodeList comments = xml.getElementsByTagNameNS("*", "comment");
    int free = 0;
    for (int i = 0; i < comments.getLength(); i++) {
      Element comment = (Element) comments.item(i);
      String id = comment.getAttributeNS(comment.getNamespaceURI(), "id");
      if (id.matches("\\d{1,9}")) {
        free = Math.max(free, Integer.parseInt(id) + 1);
      }
    }
    return free;
  }

  Document xml() {
    return xml;
  }

  /** An id that no comment has yet, another one each time. */
  String nextId() {
    return String.valueOf(nextId++);
  }

  void add(Element comment) {
    xml.getDocumentElement().appendChild(comment);
  }

  /** The document with its text and comments as they are now; its other parts are untouched. */
  byte[] saved() throws IOException, SAXException, InvalidFormatException, TransformerException {
    Map<String, byte[]> changed = new LinkedHashMap<>();
    String main = document.main().getPartName().getName().substring(1);
    changed.put(main, bytes(document.xml()));
    if (present == null) {
      String folder = main.substring(0, main.lastIndexOf('/') + 1);
      String relations = folder + "_rels/" + main.substring(folder.length()) + ".rels";
      changed.put(CONTENT_TYPES, withOverride("/" + folder + "comments.xml"));
      changed.put(relations, withRelationship(relations));
      changed.put(folder + "comments.xml", bytes(xml));
    } else {
      changed.put(present.getPartName().getName().substring(1), bytes(xml));
    }
    return document.with(changed);
  }

  private byte[] withOverride(String part) throws IOException, SAXException, TransformerException {
    Document types = document.archived(CONTENT_TYPES);
    Element override = appended(types, "Override");
    override.setAttribute("PartName", part);
    override.setAttribute("ContentType", CONTENT_TYPE);
    return bytes(types);
  }

  private byte[] withRelationship(String name)
      throws IOException, SAXException, TransformerException {
    Document relations = document.archived(name);
    String namespace = document.xml().getDocumentElement().getNamespaceURI();
    Element relation = appended(relations, "Relationship");
    relation.setAttribute("Id", "yakugoComments");
    relation.setAttribute(
        "Type", namespace.startsWith("http://purl.oclc.org/") ? STRICT : TRANSITIONAL);
    relation.setAttribute("Target", "comments.xml");
    return bytes(relations);
  }

  private static Element appended(Document xml, String name) {
    Element root = xml.getDocumentElement();
    Element element = xml.createElementNS(root.getNamespaceURI(), name);
    root.appendChild(element);
    return element;
  }

  private static byte[] bytes(Document xml) throws TransformerException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Transformer writer = XMLHelper.newTransformer();
    writer.setOutputProperty(OutputKeys.STANDALONE, "yes");
    writer.transform(new DOMSource(xml), new StreamResult(out));
    return out.toByteArray();
  }
}
