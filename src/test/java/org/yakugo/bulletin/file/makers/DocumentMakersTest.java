package org.yakugo.bulletin.file.makers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.ParsedBulletin;
import org.yakugo.bulletin.file.SourceText;

/**
 * How many items of each program's files are read exactly as from the plain text. The figures are
 * the rows of the table in {@code docs/documents.md}.
 */
class DocumentMakersTest {
  private static final Path TABLE = Path.of("docs", "documents.md");

  @TempDir private Path folder;

  @Test
  void ownWordDocuments() throws Exception {
    assertRow("docx", "Word's format", of(WordFile::of));
  }

  @Test
  void savedWebPages() throws Exception {
    assertRow("html", "a web page", of(WebPage::of));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pdf", "odt", "doc", "rtf", "docx", "html"})
  void whatLibreOfficeMakes(String ending) throws Exception {
    require(Maker.LIBREOFFICE);
    assertRow(
        ending,
        Maker.LIBREOFFICE.words(),
        Maker.LIBREOFFICE.make(of(WordFile::of), "docx", ending, folder));
  }

  @Test
  void whatGhostscriptMakes() throws Exception {
    require(Maker.LIBREOFFICE);
    require(Maker.GHOSTSCRIPT);
    Map<String, byte[]> pdfs = Maker.LIBREOFFICE.make(of(WordFile::of), "docx", "pdf", folder);
    assertRow("pdf", Maker.GHOSTSCRIPT.words(), Maker.GHOSTSCRIPT.make(pdfs, "pdf", "pdf", folder));
  }

  @ParameterizedTest
  @EnumSource(names = {"CHROMIUM", "WEASYPRINT", "WKHTMLTOPDF"})
  void whatBrowsersPrint(Maker program) throws Exception {
    require(program);
    assertRow("pdf", program.words(), program.make(of(WebPage::of), "html", "pdf", folder));
  }

  private static Map<String, byte[]> of(Function<Layout, byte[]> made) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Layout layout : Layout.values()) {
      files.put(layout.name(), made.apply(layout));
    }
    return files;
  }

  private static void assertRow(String ending, String maker, Map<String, byte[]> files)
      throws Exception {
    List<String> expected =
        items(BulletinReader.read(SourceText.of("week", SampleBulletin.text())));
    StringBuilder row = new StringBuilder("| `." + ending + "` | " + maker + " |");
    for (Layout layout : Layout.values()) {
      List<String> read = items(BulletinReader.read("week." + ending, files.get(layout.name())));
      long exact = read.stream().filter(expected::contains).count();
      row.append(" %d of %d |".formatted(exact, expected.size()));
    }
    assertThat(Files.readAllLines(TABLE)).contains(row.toString());
  }

  static List<String> items(Bulletin bulletin) {
    List<String> items = new ArrayList<>();
    ParsedBulletin.of(bulletin)
        .items()
        .forEach(
            item ->
                items.add(
                    String.join(
                        "\n",
                        item.section().number() + " " + item.section().title(),
                        item.ja(),
                        item.en(),
                        String.join("\n", item.body()),
                        String.valueOf(item.citation()),
                        item.notes().toString())));
    return items;
  }

  static void require(Maker program) {
    assumeTrue(program.installed().isPresent(), program.words() + " is not installed");
  }
}
