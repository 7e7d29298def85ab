package org.yakugo.bulletin.file;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.yakugo.UnusableInput;

/** Small files that unpack to more than memory holds. */
final class TooMuchTest {
  private static final String RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "<Relationship Id=\"r1\" Target=\"word/document.xml\" Type=\"http://schemas"
          + ".openxmlformats.org/officeDocument/2006/relationships/officeDocument\"/>"
          + "</Relationships>";
  private static final String TYPES =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
          + " Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package"
          + ".relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType="
          + "\"application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          + ".main+xml\"/></Types>";
  private static final String PARAGRAPH = "<w:p><w:r><w:t>They met %d.</w:t></w:r></w:p>";
  private static final int PARAGRAPHS = 1_200_000;

  @Test
  void aWordDocumentOfAMillionParagraphsIsRefused() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      put(zip, "[Content_Types].xml", TYPES);
      put(zip, "_rels/.rels", RELATIONS);
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      write(
          zip,
          "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
              + "<w:body>");
      for (int i = 0; i < PARAGRAPHS; i++) {
        write(zip, PARAGRAPH.formatted(i * 7919L));
      }
      write(zip, "</w:body></w:document>");
    }
    assertThatThrownBy(() -> SourceFile.read("week.docx", file.toByteArray()))
        .isInstanceOf(UnusableInput.class)
        .hasMessageMatching(
            "The Word document holds more than \\d+ MB of text and layout in one part; split it\\.");
  }

  @Test
  void aTextOfManyBooksIsRefused() {
    byte[] text = "They met. ".repeat(600_000).getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> SourceFile.read("week.txt", text))
        .isInstanceOf(UnusableInput.class)
        .hasMessage(
            "week.txt holds too much text: 6.0 million characters, the limit is 5 million.");
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    write(zip, text);
  }

  private static void write(ZipOutputStream zip, String text) throws IOException {
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
