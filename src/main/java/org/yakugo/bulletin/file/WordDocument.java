package org.yakugo.bulletin.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.yakugo.UnusableInput;

/**
 * A Word document ({@code .docx}) taken apart as far as its text goes: the package, the XML of its
 * main part, and that part's lines.
 */
public final class WordDocument implements AutoCloseable {
  /** Bytes that all parts together may have. */
  private static final int MOST_UNPACKED = 200 << 20;

  /**
   * Bytes of a part that is read as a tree, which takes some forty times as much memory. A book of
   * 300 pages has 10 MB.
   */
  private static final int MOST_XML =
      (int) Math.min(24 << 20, Runtime.getRuntime().maxMemory() / 64);

  /** Kinds of parts beside the text, and what people call them. */
  private static final Map<String, Aside> ASIDES =
      Map.of(
          "header", Aside.HEADER_OR_FOOTER,
          "footer", Aside.HEADER_OR_FOOTER,
          "footnotes", Aside.FOOTNOTE,
          "endnotes", Aside.ENDNOTE);

  private final byte[] content;
  private final OPCPackage parts;
  private final PackagePart main;
  private final Document xml;

  /** What was found to be struck through when the lines were read. */
  private List<String> struck = List.of();

  private WordDocument(byte[] content) throws IOException, SAXException, InvalidFormatException {
    this.content = content;
    this.parts = OPCPackage.open(new ByteArrayInputStream(content));
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
      return new WordDocument(content);
    } catch (UnusableInput unusable) {
      throw unusable;
    } catch (Exception | LinkageError broken) { // a compression whose library isn't shipped
      if (String.valueOf(broken.getMessage()).startsWith("Zip bomb")) {
        throw UnusableInput.tooLarge("unpacks-more-hundred-times-size-no", name).because(broken);
      }
      throw UnusableInput.unsupported("no-readable-word-document", name).because(broken);
    }
  }

  /** The text of a file. */
  static SourceText read(String name, byte[] content) {
    try (WordDocument document = open(name, content)) {
      List<String> lines = document.lines().stream().map(WordLine::text).toList();
      return new SourceText(name, lines, document.notices());
    } catch (IOException broken) {
      throw UnusableInput.unsupported("no-readable-word-document", name).because(broken);
    }
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
   * The lines in the order of the document: of paragraphs, of tables cell by cell, and of text
   * boxes behind the paragraph that they hang on. What was deleted with changes tracked is left
   * out, what was inserted is there.
   *
   * @throws IOException if the lists' part is damaged
   */
  public List<WordLine> lines() throws IOException {
    WordStyles styles = WordStyles.of(part("styles"));
    WordLines text = new WordLines(WordLists.of(part("numbering"), styles), styles);
    List<WordLine> lines = text.of(xml);
    struck = text.struck();
    return lines;
  }

  /**
   * What the document says beside the lines that were read: running heads, notes, text struck
   * through.
   *
   * @throws IOException if such a part is damaged
   */
  List<Notice> notices() throws IOException {
    Map<Aside, List<String>> texts = new LinkedHashMap<>();
    try {
      for (PackageRelationship relationship : main.getRelationships()) {
        String type = relationship.getRelationshipType();
        if (type.endsWith("/aFChunk")) {
          // Word shows it as a part of the text once it opens the document
          texts
              .computeIfAbsent(Aside.EMBEDDED, k -> new ArrayList<>())
              .add(relationship.getTargetURI().toString());
        }
        Aside kind = ASIDES.get(type.substring(type.lastIndexOf('/') + 1));
        if (kind != null) {
          PackagePart part =
              parts.getPart(PackagingURIHelper.createPartName(relationship.getTargetURI()));
          texts.computeIfAbsent(kind, k -> new ArrayList<>()).addAll(paragraphs(xml(part)));
        }
      }
    } catch (InvalidFormatException | SAXException e) {
      throw new IOException(e);
    }
    texts.put(Aside.STRUCK, struck);
    List<Notice> notices = new ArrayList<>();
    texts.forEach((kind, said) -> notices.addAll(Notice.leftOut(kind, said)));
    return notices;
  }

  private static List<String> paragraphs(Document part) {
    WordStyles plain = WordStyles.of(null);
    return new WordLines(WordLists.of(null, plain), plain)
        .of(part).stream().map(WordLine::text).toList();
  }

  /** The XML of the part that the text refers to by {@code type}; null if there is none. */
  private @Nullable Document part(String type) throws IOException {
    try {
      Optional<PackagePart> part = related(type);
      return part.isEmpty() ? null : xml(part.get());
    } catch (InvalidFormatException | SAXException e) {
      throw new IOException(e);
    }
  }

  /** The part that the text refers to by {@code type}, such as {@code comments}. */
  public Optional<PackagePart> related(String type) throws InvalidFormatException {
    return related(main.getRelationships(), type);
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
      byte[] bytes = in.readNBytes(MOST_XML + 1);
      if (bytes.length > MOST_XML) {
        throw UnusableInput.tooLarge("word-document-holds-more-mb-text-layout", MOST_XML >> 20);
      }
      return DocumentHelper.readDocument(new ByteArrayInputStream(bytes));
    }
  }

  /**
   * The XML of an entry of the archive, which need be no part: {@code [Content_Types].xml}.
   *
   * @throws IOException if there is none of that name
   */
  public Document archived(String name) throws IOException, SAXException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return DocumentHelper.readDocument(
              new ByteArrayInputStream(unpacked(zip, MOST_UNPACKED)));
        }
      }
    }
    throw new IOException("it has no " + name);
  }

  /**
   * The file with other content in some of its parts, or with further parts; all the rest stays
   * byte for byte as it is.
   *
   * @param changed content by names as in the archive: {@code word/document.xml}
   */
  public byte[] with(Map<String, byte[]> changed) throws IOException {
    Map<String, byte[]> added = new LinkedHashMap<>(changed);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int rest = MOST_UNPACKED;
    try (ZipInputStream old = new ZipInputStream(new ByteArrayInputStream(content));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = old.getNextEntry(); entry != null; entry = old.getNextEntry()) {
        byte[] other = added.remove(entry.getName());
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTime(entry.getTime());
        zip.putNextEntry(copy);
        byte[] part = other == null ? unpacked(old, rest) : other;
        rest -= part.length;
        zip.write(part);
      }
      for (Map.Entry<String, byte[]> part : added.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return out.toByteArray();
  }

  /**
   * @throws UnusableInput if the entry holds more bytes than that, as archives do that are made to
   *     fill the memory
   */
  private static byte[] unpacked(ZipInputStream entry, int most) throws IOException {
    byte[] bytes = entry.readNBytes(most);
    if (entry.read() >= 0) {
      throw UnusableInput.tooLarge("word-document-holds-more-mb-when", MOST_UNPACKED >> 20);
    }
    return bytes;
  }

  /** Forgets the package; nothing is written. */
  @Override
  public void close() {
    parts.revert();
  }
}
