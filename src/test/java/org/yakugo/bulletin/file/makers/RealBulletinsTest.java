package org.yakugo.bulletin.file.makers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.manuscript.BilingualTable;
import org.yakugo.manuscript.PrintedBulletin;

/**
 * Bulletins as they were published, through each maker of documents: how many items are read
 * exactly as from the text, as the second table in {@code docs/documents.md} has it. A clone
 * without these bulletins skips it.
 */
class RealBulletinsTest {
  private static final Path FOLDER = Path.of("..", "shared", "bulletins");

  private static final Path TABLE = Path.of("docs", "documents.md");

  private static Map<String, Bulletin> bulletins() throws IOException {
    Map<String, Bulletin> bulletins = new LinkedHashMap<>();
    if (!Files.isDirectory(FOLDER)) {
      return bulletins;
    }
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        Bulletin bulletin = BulletinReader.read(file);
        bulletins.put(bulletin.id(), bulletin);
      }
    }
    return bulletins;
  }

  static Map<String, byte[]> word() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    bulletins().forEach((name, bulletin) -> files.put(name, PrintedBulletin.word(bulletin)));
    return files;
  }

  /** Each paragraph of the house's form a paragraph. */
  static Map<String, byte[]> pages() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    bulletins()
        .forEach(
            (name, bulletin) -> {
              StringBuilder page =
                  new StringBuilder(
                      "<!DOCTYPE html><html lang=\"ja\"><meta charset=\"utf-8\"><body>");
              for (String line : PrintedBulletin.text(bulletin).split("\n")) {
                String text = line.replace("&", "&amp;").replace("<", "&lt;");
                page.append("<p>").append(text.replace("**", "")).append("</p>\n");
              }
              files.put(
                  name, page.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8));
            });
    return files;
  }

  private static void assertRow(String ending, String maker, Map<String, byte[]> files)
      throws IOException {
    assumeTrue(Files.isDirectory(FOLDER), "no published bulletins here");
    int items = 0;
    int exact = 0;
    for (Map.Entry<String, Bulletin> bulletin : bulletins().entrySet()) {
      List<String> expected = DocumentMakersTest.items(bulletin.getValue());
      List<String> read =
          DocumentMakersTest.items(
              BulletinReader.read("week." + ending, files.get(bulletin.getKey())));
      assertThat(read).hasSameSizeAs(expected);
      items += expected.size();
      exact += (int) expected.stream().filter(read::contains).count();
    }
    assertThat(Files.readAllLines(TABLE))
        .contains("| `.%s` | %s | %d of %d |".formatted(ending, maker, exact, items));
  }

  @Test
  void asWordDocuments() throws Exception {
    assertRow("docx", "Word's format", word());
    Map<String, byte[]> tables = new LinkedHashMap<>();
    bulletins().forEach((name, bulletin) -> tables.put(name, BilingualTable.word(bulletin)));
    assertRow("docx", "a table of two columns", tables);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pdf", "odt", "doc", "rtf", "docx", "html"})
  void throughLibreOffice(String ending) throws Exception {
    assertRow(ending, Maker.LIBREOFFICE.words(), AllMade.by(Maker.LIBREOFFICE, ending));
  }

  @Test
  void throughGhostscript() throws Exception {
    assertRow("pdf", Maker.GHOSTSCRIPT.words(), AllMade.by(Maker.GHOSTSCRIPT, "pdf"));
  }

  @ParameterizedTest
  @EnumSource(names = {"CHROMIUM", "WEASYPRINT", "WKHTMLTOPDF"})
  void throughBrowsers(Maker program) throws Exception {
    assertRow("pdf", program.words(), AllMade.by(program, "pdf"));
  }
}
