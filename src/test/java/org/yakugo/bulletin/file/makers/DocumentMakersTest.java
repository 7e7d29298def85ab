package org.yakugo.bulletin.file.makers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
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
    assertRow(ending, Maker.LIBREOFFICE.words(), AllMade.by(Maker.LIBREOFFICE, ending));
  }

  @Test
  void whatGhostscriptMakes() throws Exception {
    assertRow("pdf", Maker.GHOSTSCRIPT.words(), AllMade.by(Maker.GHOSTSCRIPT, "pdf"));
  }

  @ParameterizedTest
  @EnumSource(names = {"CHROMIUM", "WEASYPRINT", "WKHTMLTOPDF"})
  void whatBrowsersPrint(Maker program) throws Exception {
    assertRow("pdf", program.words(), AllMade.by(program, "pdf"));
  }

  static Map<String, byte[]> of(Function<Layout, byte[]> made) {
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
}
