package org.yakugo.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationParserTest {

  private static final CitationParser PARSER =
      CitationParser.knowing(List.of("They met. (TREND / 05.05.2026)"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          (TREND / 05.05.2026)                    | TREND                 | 2026-05-05 | 2026-05-05
          (TREND/05.05.2026)                      | TREND                 | 2026-05-05 | 2026-05-05
          ( TREND / 05.05.2026 )                  | TREND                 | 2026-05-05 | 2026-05-05
          （ＴＲＥＮＤ／０５．０５．２０２６）          | TREND                 | 2026-05-05 | 2026-05-05
          [TREND / 05.05.2026]                    | TREND                 | 2026-05-05 | 2026-05-05
          (APA, 05.05.2026)                       | APA                   | 2026-05-05 | 2026-05-05
          (APA 05.05.2026)                        | APA                   | 2026-05-05 | 2026-05-05
          (APA – 05.05.2026)                      | APA                   | 2026-05-05 | 2026-05-05
          (TREND, REPORT / 16-18.04.2026)         | TREND;REPORT          | 2026-04-16 | 2026-04-18
          (TREND、REPORT / 16－18.04.2026)         | TREND;REPORT          | 2026-04-16 | 2026-04-18
          (TREND; OC-MEDIA / 30.04-02.05.2026)    | TREND;OC-MEDIA        | 2026-04-30 | 2026-05-02
          (APA/TREND / 30.04.2026-02.05.2026)     | APA;TREND             | 2026-04-30 | 2026-05-02
          (APA & TURAN / 30.12-02.01.2026)        | APA;TURAN             | 2025-12-30 | 2026-01-02
          (APA / 17, 18.05.2026)                  | APA                   | 2026-05-17 | 2026-05-18
          (Channel 13, 18.05.2026)                | Channel 13            | 2026-05-18 | 2026-05-18
          (APA / 17.05.2026, TURAN / 19.05.2026)  | APA;TURAN             | 2026-05-17 | 2026-05-19
          (APA / 17.05.2026) (TURAN / 19.05.2026) | APA;TURAN             | 2026-05-17 | 2026-05-19
          (MFA.GOV.AZ / 5.5.26)                   | MFA.GOV.AZ            | 2026-05-05 | 2026-05-05
          (www.trend.az/a/1 / 05.05.2026)         | www.trend.az/a/1      | 2026-05-05 | 2026-05-05
          (report.az / 2026-05-05)                | report.az             | 2026-05-05 | 2026-05-05
          (外務省 / 2026年5月5日)                  | 外務省                 | 2026-05-05 | 2026-05-05
          (Al Jazeera (English) / 05.05.2026)     | Al Jazeera (English)  | 2026-05-05 | 2026-05-05
          (TURAN / 5 May 2026)                    | TURAN                 | 2026-05-05 | 2026-05-05
          (TURAN / May 5-7, 2026)                 | TURAN                 | 2026-05-05 | 2026-05-07
          (TREND / 31.02.2026)                    | TREND                 |            |
          (TREND / 12.06.202)                     | TREND                 |            |
          (TREND / 18-16.04.2026)                 | TREND                 |            |
          (TREND / 5.5)                           | TREND                 |            |
          (TREND / )                              | TREND                 |            |
          """)
  void readsSourcesAndDates(String printed, String sources, String from, String to) {
    Citation citation = PARSER.atEnd(Passage.of("They met in Baku. " + printed)).get().citation();

    assertThat(citation.printed().text()).isEqualTo(printed);
    assertThat(citation.sources()).containsExactly(sources.split(";"));
    assertThat(citation.dates())
        .isEqualTo(
            from == null
                ? null
                : new Period(java.time.LocalDate.parse(from), java.time.LocalDate.parse(to)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met at the Inter-Parliamentary Union (IPU)",
        "He won the prize (2024-2026).",
        "It was signed (in Baku on 05.05.2026)",
        "They worked around the clock (24/7)",
        "He left (see the report of the ministry / page 12 of the annex below).",
        "They met in Baku.",
        "()",
        ")",
        "(",
        ""
      })
  void otherParenthesesAreNoCitation(String paragraph) {
    assertThat(PARSER.atEnd(Passage.of(paragraph))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(TREND)", "(Trend)", "(05.05.2026)"})
  void knownSourceOrDateAloneIsACitationWhereOneIsDue(String printed) {
    Passage paragraph = Passage.of("They met. " + printed);

    assertThat(PARSER.atEnd(paragraph)).isEmpty();
    assertThat(PARSER.atItemsEnd(paragraph).get().citation().printed().text()).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met. (TREND / 05.05.2026  | They met. | (TREND / 05.05.2026
          They met. TREND / 05.05.2026)  | They met. | TREND / 05.05.2026)
          They met. TREND / 05.05.2026   | They met. | TREND / 05.05.2026
          TREND, APA / 05.05.2026        | ''        | TREND, APA / 05.05.2026
          """)
  void missingBracketIsForgiven(String paragraph, String before, String printed) {
    CitationParser.Found found = PARSER.atEnd(Passage.of(paragraph)).get();

    assertThat(found.before().text()).isEqualTo(before);
    assertThat(found.citation().printed().text()).isEqualTo(printed);
  }

  @Test
  void fullStopBehindIsKeptApart() {
    CitationParser.Found found = PARSER.atEnd(Passage.of("They met (TREND / 05.05.2026).")).get();

    assertThat(found.before().text()).isEqualTo("They met");
    assertThat(found.citation().printed().text()).isEqualTo("(TREND / 05.05.2026)");
    assertThat(found.stray().text()).isEqualTo(".");
  }
}
