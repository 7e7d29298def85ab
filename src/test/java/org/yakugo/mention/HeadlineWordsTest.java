package org.yakugo.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yakugo.language.Language;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Token;

class HeadlineWordsTest {
  private static final HeadlineWords WORDS = HeadlineWords.of(Language.builtIn());

  private static Token token(String word) {
    return EnglishTokenizer.tokenize(word).getFirst();
  }

  @ParameterizedTest
  @ValueSource(strings = {"the", "Of", "whose", "was", "not", "could", "so"})
  void smallWordEndsAPhrase(String word) {
    assertThat(WORDS.isClosed(token(word))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"and", "border", "press", "two", "Warsaw"})
  void otherWordDoesNot(String word) {
    assertThat(WORDS.isClosed(token(word))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"January", "Sept", "may", "Sunday"})
  void monthsAndDaysAreOfTheCalendar(String word) {
    assertThat(WORDS.isCalendar(token(word))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "join, true, false",
    "joins, true, true",
    "joined, true, true",
    "joining, true, true",
    "accuses, true, true",
    "denies, true, true",
    "denied, true, true",
    "arriving, true, true",
    "ban, true, false",
    "banned, true, true",
    "meeting, false, false",
    "hearing, false, false",
    "s, false, false",
    "ed, false, false",
    "report, false, false"
  })
  void verbIsKnownInEachForm(String word, boolean verb, boolean inflected) {
    assertThat(WORDS.isVerb(token(word))).isEqualTo(verb);
    assertThat(WORDS.isInflected(token(word))).isEqualTo(inflected);
  }
}
