package org.yakugo.bulletin.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.yakugo.UnusableInput;

/**
 * A Word document ({@code .docx}) taken apart as far as its text goes: the package, the XML of its
 * main part, and that part's lines.
 */
public final class WordDocument implements AutoCloseable {
  private final OPCPackage parts;
  private final PackagePart main;
  private final Document xml;

  private WordDocument(OPCPackage parts) throws IOException, SAXException, InvalidFormatException {
    this.parts = parts;
    this.main =
        related(parts.getRelationships(), "officeDocument")
            .orElseThrow(() -> new IOException("no main part"));
    this.xml = xml(main);
    if (!xml.getDocumentElement().getLocalName().equals("document")) {
      throw new IOException("no text document");
    }
  }

  /**
   * @param name the file's, for messages
   * @throws UnusableInput if it is no Word document or a damaged one
   */
  public static WordDocument open(String name, byte[] content) {
    try {
      return new WordDocument(OPCPackage.open(new ByteArrayInputStream(content)));
    } catch (Exception broken) {
      throw new UnusableInput(
          UnusableInput.Reason.UNSUPPORTED, name + " is no readable Word document.", broken);
    }
  }

  /** The package; a change to it shows in {@link #save}. */
  public OPCPackage parts() {
    return parts;
  }

  /** The part that holds the text. */
  public PackagePart main() {
    return main;
  }

  /** The text part's XML; the lines point into it. */
  public Document xml() {
    return xml;
  }

  /**
   * The lines in the order of the document: of paragraphs, of tables cell by cell, and of text boxes
   * behind the paragraph that they hang on. What was deleted with changes tracked is left out, what
   * was inserted is there.
   *
   * @throws IOException if the lists' part is damaged
   */
  public List<WordLine> lines() throws IOException {
    return new WordLines(WordLists.of(part("numbering"), part("styles"))).of(xml);
  }

  /** The XML of the part that the text refers to by {@code type}; null if there is none. */
  private Document part(String type) throws IOException {
    try {
      Optional<PackagePart> part = part(main, type);
      return part.isEmpty() ? null : xml(part.get());
    } catch (InvalidFormatException | SAXException e) {
      throw new IOException(e);
    }
  }

  /** The part that another refers to by {@code type}, such as {@code comments}. */
  public static Optional<PackagePart> part(PackagePart from, String type)
      throws InvalidFormatException {
    return related(from.getRelationships(), type);
  }

  /** The two standards, transitional and strict, name the types alike at their ends. */
  private static Optional<PackagePart> related(
      PackageRelationshipCollection relationships, String type) throws InvalidFormatException {
    for (PackageRelationship relationship : relationships) {
      if (relationship.getRelationshipType().endsWith("/" + type)) {
        OPCPackage parts = relationship.getPackage();
        return Optional.ofNullable(
            parts.getPart(PackagingURIHelper.createPartName(relationship.getTargetURI())));
      }
    }
    return Optional.empty();
  }

  /** A part's XML. */
  public static Document xml(PackagePart part) throws IOException, SAXException {
    try (InputStream in = part.getInputStream()) {
      return DocumentHelper.readDocument(in);
    }
  }

  /** The package as it is now. */
  public byte[] save() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    parts.save(out);
    return out.toByteArray();
  }

  /** Forgets the package; nothing is written. */
  @Override
  public void close() {
    parts.revert();
  }
}
