package org.yakugo.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yakugo.Kind;
import org.yakugo.language.Language;
import org.yakugo.suggest.HeadlineUnits.Candidate;
import org.yakugo.text.Span;

class HeadlinePhrasesTest {
  private static final List<Named> NAMES =
      List.of(
          new Named("PM Smith", Kind.PERSON_TITLE),
          new Named("King Jones", Kind.PERSON_TITLE),
          new Named("Oslo Forum", Kind.EVENT),
          new Named("Oslo", Kind.PLACE),
          new Named("Norway", Kind.PLACE));

  private record Named(String text, Kind kind) {}

  static Stream<Arguments> lines() {
    return Language.builtIn().table("headline-phrases").rows().stream()
        .map(row -> Arguments.of(row.text("wordings"), row.text("example"), row.text("another")));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void theExamplesOfALineSayTheSame(String wordings, String one, String other) {
    assertThat(keys(one)).as(wordings).isEqualTo(keys(other));
  }

  @Test
  void gradeOfAVisitIsNoMatterOfWording() {
    assertThat(keys("PM Smith pays official visit to Norway"))
        .isNotEqualTo(keys("PM Smith pays working visit to Norway"));
  }

  @Test
  void aPhraseWithinALongerOneIsNotTaken() {
    assertThat(keys("PM Smith pays short visit to Norway"))
        .isNotEqualTo(keys("PM Smith pays visit to Norway"));
  }

  @Test
  void andBetweenTwoPersonsIsAComma() {
    assertThat(keys("PM Smith and King Jones met")).isEqualTo(keys("PM Smith, King Jones meet"));
  }

  @Test
  void andBetweenWordsStays() {
    assertThat(keys("PM Smith visits and praises Norway"))
        .isNotEqualTo(keys("PM Smith visits praises Norway"));
  }

  /**
   * What two headlines must share to be of one pattern; names count by what may take their place.
   */
  private static List<String> keys(String headline) {
    List<Candidate> mentions =
        NAMES.stream()
            .filter(name -> headline.contains(name.text()))
            .map(
                name -> {
                  int start = headline.indexOf(name.text());
                  return new Candidate(name.kind(), new Span(start, start + name.text().length()));
                })
            .toList();
    return HeadlineUnits.of(headline, mentions, Language.builtIn()).stream()
        .map(unit -> unit.slot() + " " + unit.key())
        .toList();
  }
}
