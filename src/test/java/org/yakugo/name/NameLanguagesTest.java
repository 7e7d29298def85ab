package org.yakugo.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yakugo.language.Language;
import org.yakugo.language.Row;

class NameLanguagesTest {
  @ParameterizedTest
  @CsvSource({
    "az, az",
    "AZ, az",
    "Azerbaijan, az",
    "Azerbaijani, az",
    "GE, ka",
    "Georgia, ka",
    "Türkiye, tr",
    "Turkey, tr",
    "Kazakhstan, kk",
    "KZ, kk",
    "Czech Republic, cs",
    "UA, uk",
    "uk, uk",
    "GB, en",
    "United States, en",
    "ee, et",
    "ge, ka",
    "ua, uk"
  })
  void languageIsToldByLanguageOrCountry(String told, String lang) {
    assertThat(NameLanguages.of(told)).isEqualTo(lang);
  }

  @Test
  void nothingIsToldByNothing() {
    assertThat(NameLanguages.of(null)).isNull();
    assertThat(NameLanguages.of(" ")).isNull();
    assertThat(NameLanguages.of("nowhere at all")).isNull();
  }

  static Stream<Row> signs() {
    return Language.builtIn().table("language-signs").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("signs")
  void everySignIsSeenInItsExample(Row row) {
    assertThat(NameLanguages.guess(NameParts.of(row.text("word")), Language.builtIn()))
        .as(row.text("word"))
        .isEqualTo(row.text("language"));
  }

  @Test
  void plainNameHasNoLanguage() {
    assertThat(NameLanguages.guess(NameParts.of("Anna"), Language.builtIn())).isNull();
  }

  @Test
  void lettersThatNoSpellingOfRussianHasSpeakAgainstIt() {
    assertThat(NameLanguages.guess(NameParts.of("Jabbarov"), Language.builtIn())).isNull();
  }
}
