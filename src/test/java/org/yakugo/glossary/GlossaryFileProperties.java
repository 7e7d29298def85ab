package org.yakugo.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yakugo.Kind;

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
    return concept().list().ofMaxSize(8).uniqueElements(Concept::identity);
  }

  @Provide
  Arbitrary<Concept> concept() {
    return Combinators.combine(
            Arbitraries.of(Kind.class),
            term("Q"),
            term("V").list().ofMaxSize(2),
            Arbitraries.of("AZ", "TR", "GB-NIR").set().ofMaxSize(2),
            term("市"),
            term("町").list().ofMaxSize(2),
            term("村").list().ofMaxSize(2),
            Combinators.combine(
                    term("里").injectNull(0.7),
                    Arbitraries.maps(Arbitraries.of("ministry", "報道"), term("字")).ofMaxSize(2),
                    text(),
                    text(),
                    dates())
                .as(Rest::new))
        .as(
            (kind, en, variants, scope, ja, admitted, deprecated, rest) ->
                new Concept(
                    kind,
                    en,
                    variants,
                    scope,
                    ja,
                    admitted,
                    deprecated,
                    deprecated.isEmpty() ? Map.of() : rest.instead(deprecated.getLast()),
                    rest.forms(),
                    rest.note(),
                    rest.source(),
                    rest.date()));
  }

  private record Rest(
      String use, Map<String, String> forms, String note, String source, LocalDate date) {

    Map<String, String> instead(String deprecated) {
      return use == null ? Map.of() : Map.of(deprecated, use);
    }
  }

  /** Terms that begin alike and go on with every character that the format gives a meaning. */
  private static Arbitrary<String> term(String beginning) {
    return Arbitraries.strings()
        .withChars("\"'|｜\\,;#=+-ab第ガ（）n t")
        .ofMinLength(0)
        .ofMaxLength(12)
        .map(rest -> ('"' + beginning + rest).substring(rest.length() % 2).strip())
        .map(term -> term.replaceAll("\\s+", " "));
  }

  private static Arbitrary<String> text() {
    return Arbitraries.strings().withChars("\"|\\\n\tan 訳").ofMaxLength(10).map(String::strip);
  }

  private static Arbitrary<LocalDate> dates() {
    return Arbitraries.integers()
        .between(0, 30_000)
        .map(day -> LocalDate.EPOCH.plusDays(day))
        .injectNull(0.3);
  }
}
