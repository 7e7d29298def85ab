package org.yakugo.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yakugo.exchange.Concepts;

class GlossaryFileProperties {

  @Property(seed = "1")
  void whatIsWrittenIsReadAgain(@ForAll("concepts") List<Concept> concepts) {
    GlossaryFile file = GlossaryFile.empty("t.tsv");
    for (Concept concept : concepts) {
      file = GlossaryFileTest.with(file, concept);
    }
    GlossaryFile again = GlossaryFile.parse("t.tsv", file.text());
    assertThat(again.problems()).isEmpty();
    assertThat(again.entries()).extracting(GlossaryFile.Entry::concept).isEqualTo(concepts);
    assertThat(again.text()).isEqualTo(file.text());
  }

  /** As Excel saves "text, tab-delimited" in UTF-8, and LibreOffice alike. */
  @Property(seed = "1")
  void spreadsheetsKeepTheConcepts(@ForAll("concepts") List<Concept> concepts) {
    GlossaryFile file = GlossaryFile.empty("t.tsv");
    for (Concept concept : concepts) {
      file = GlossaryFileTest.with(file, concept);
    }
    String saved =
        file.text()
            .lines()
            .map(line -> Stream.of(line.split("\t", -1)).map(GlossaryFileProperties::spreadsheet))
            .map(cells -> cells.collect(Collectors.joining("\t")) + "\t\t")
            .collect(Collectors.joining("\r\n"));
    GlossaryFile again = GlossaryFile.parse("t.tsv", "\uFEFF" + saved);
    assertThat(again.problems()).isEmpty();
    assertThat(again.entries()).extracting(GlossaryFile.Entry::concept).isEqualTo(concepts);
  }

  /** What a spreadsheet reads from a cell and writes again. */
  private static String spreadsheet(String cell) {
    boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
    String value = quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    boolean quotes = value.contains("\"") || value.contains(",");
    return quotes ? '"' + value.replace("\"", "\"\"") + '"' : value;
  }

  @Property(seed = "1")
  void anyTextSurvives(@ForAll String text) {
    assertThat(GlossaryFile.parse("t.tsv", text).text()).isEqualTo(text);
  }

  @Property(seed = "1")
  void oneChangeIsOneLine(
      @ForAll("concepts") List<Concept> concepts, @ForAll("concept") Concept change) {
    GlossaryFile file = GlossaryFile.empty("t.tsv");
    for (Concept concept : concepts) {
      file = GlossaryFileTest.with(file, concept);
    }
    List<String> before = file.text().lines().toList();
    List<String> after = GlossaryFileTest.with(file, change).text().lines().toList();
    int kept = Math.min(before.size(), after.size());
    assertThat(after.size() - before.size()).isBetween(0, 1);
    int changed = after.size() - before.size();
    for (int i = 1; i < kept; i++) { // the header may get a column
      changed += before.get(i).equals(after.get(i)) ? 0 : 1;
    }
    assertThat(changed).isLessThanOrEqualTo(1);
  }

  @Provide
  Arbitrary<List<Concept>> concepts() {
    return Concepts.any(concept());
  }

  /** Many a term begins with the mark that spreadsheets put around cells. */
  @Provide
  Arbitrary<Concept> concept() {
    return Concepts.one('"');
  }
}
