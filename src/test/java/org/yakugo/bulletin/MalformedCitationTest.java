package org.yakugo.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yakugo.bulletin.file.SourceText;

/** A citation that is printed wrongly is one all the same. */
class MalformedCitationTest {

  private static final Path CASES =
      Path.of("src/test/resources/org/yakugo/bulletin/malformed-citations.tsv");

  private static final CitationParser PARSER =
      CitationParser.knowing(
          List.of("They met. (TREND / 05.05.2026)", "They met. (REPORT / 05.05.2026)"));

  record Case(String printed, String behind, List<String> sources, Period dates) {}

  static Stream<Case> cases() throws IOException {
    return Files.readAllLines(CASES).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .map(
            cells ->
                new Case(
                    cells[0],
                    cells[1],
                    cells[2].isEmpty() ? List.of() : List.of(cells[2].split(";")),
                    cells[3].isEmpty()
                        ? null
                        : new Period(LocalDate.parse(cells[3]), LocalDate.parse(cells[4]))));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isFoundWithItsSourcesAsPrinted(Case expected) {
    String printed = expected.printed() + " " + expected.behind();

    CitationParser.Found found =
        PARSER.atEnd(Passage.of("The sides met in Baku. " + printed.strip())).orElseThrow();

    assertThat(
            new Case(
                found.citation().printed().text(),
                found.stray().text(),
                found.citation().sources(),
                found.citation().dates()))
        .isEqualTo(expected);
    assertThat(found.before().text()).isEqualTo("The sides met in Baku.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met at the Inter-Parliamentary Union (IPU)",
        "He won the prize (2024-2026).",
        "It was signed (in Baku on 05.05.2026)",
        "They worked around the clock (24/7)",
        "He left (see the report of the ministry / page 12 of the annex below).",
        "It runs fast (about 100 km/h)",
        "under Article (Article 5/6)",
        "Use it (and/or 2)",
        "A fighter (F-16/18) flew",
        "an aircraft (Boeing 737/800)",
        "He spoke on the phone (call 555-12-34)",
        "The score (Qarabag 2/1)",
        "Growth of the region (Q1/2026) was",
        "The treaty (as of 05.05.2026)",
        "The law (No. 12/2026)",
        "On the 5th of May (May 5, 2026)",
        "The UN adopted it (Resolution 62/243)",
        "The document (A/RES/62/243)",
        "The convoy of 5/6 left in the morning",
        "They asked for (18/20) of them",
        "Citing the law of 1991. The law was passed by the parliament, the Sejm / 12 votes were against",
        "He said so (TREND / 06.05.2026) and left"
      })
  void numbersInBracketsAreNone(String paragraph) {
    assertThat(PARSER.atEnd(Passage.of(paragraph))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void doesNotSwallowTheNextItem(Case printed) {
    String text =
        "Navy holds drill\n\nThe sides met in Baku. "
            + (printed.printed() + " " + printed.behind()).strip()
            + "\n\nParliament passes budget\n\nThe budget passed. (TREND / 05.05.2026)\n";

    List<Item> items = BulletinReader.readItems(SourceText.of("week.txt", text)).items();

    assertThat(items)
        .extracting(item -> item.en().text())
        .containsExactly("Navy holds drill", "Parliament passes budget");
    assertThat(items.getFirst().citation().printed().text()).isEqualTo(printed.printed());
  }
}
