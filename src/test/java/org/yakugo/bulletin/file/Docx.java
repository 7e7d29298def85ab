package org.yakugo.bulletin.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Word documents for tests, from the XML of their parts. */
public final class Docx {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

  private final Map<String, String> parts = new LinkedHashMap<>();

  /**
   * @param body the content of {@code w:body}; all elements in the namespace {@code w}
   */
  public Docx(String body) {
    parts.put(
        "word/document.xml",
        HEAD
            + "<w:document xmlns:w=\""
            + WORD
            + "\" xmlns:r=\""
            + RELATIONS
            + "\"><w:body>"
            + body
            + "<w:sectPr/></w:body></w:document>");
    with("settings", "<w:settings/>");
  }

  /** A paragraph of one run. */
  public static String p(String text) {
    return "<w:p>" + r(text) + "</w:p>";
  }

  /** A run in plain type. */
  public static String r(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  /**
   * Adds a part that the text refers to.
   *
   * @param type such as {@code numbering}
   * @param element the root in the namespace {@code w}
   */
  public Docx with(String type, String element) {
    parts.put(
        "word/" + type + ".xml",
        HEAD + element.replaceFirst("(^<[\\w:]+)", "$1 xmlns:w=\"" + WORD + "\""));
    return this;
  }

  public byte[] bytes() {
    StringBuilder types = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    for (String name : parts.keySet()) {
      String type = name.substring("word/".length(), name.length() - ".xml".length());
      String content = type.equals("document") ? "document.main" : type;
      types.append(
          ("<Override PartName=\"/%s\" ContentType=\"application/"
                  + "vnd.openxmlformats-officedocument.wordprocessingml.%s+xml\"/>")
              .formatted(name, content));
      if (!type.equals("document")) {
        relations.append(
            "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s.xml\"/>"
                .formatted(type, RELATIONS, type, type));
      }
    }
    Map<String, String> all = new LinkedHashMap<>();
    all.put(
        "[Content_Types].xml",
        HEAD
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/"
            + "vnd.openxmlformats-package.relationships+xml\"/>"
            + types
            + "</Types>");
    all.put(
        "_rels/.rels",
        relationships(
            "<Relationship Id=\"m\" Type=\"%s/officeDocument\" Target=\"word/document.xml\"/>"
                .formatted(RELATIONS)));
    all.put("word/_rels/document.xml.rels", relationships(relations.toString()));
    all.putAll(parts);
    return zip(all);
  }

  private static String relationships(String content) {
    return HEAD
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + content
        + "</Relationships>";
  }

  /** A document of these parts. */
  public static byte[] zip(Map<String, String> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The parts of a document by their names. */
  public static Map<String, String> unzip(byte[] document) {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }
}
