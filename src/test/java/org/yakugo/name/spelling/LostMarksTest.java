package org.yakugo.name.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yakugo.language.Language;
import org.yakugo.language.Row;
import org.yakugo.name.KatakanaRenderer;
import org.yakugo.name.TaughtNames;

class LostMarksTest {
  static Stream<Row> rows() {
    return Language.builtIn().table("lost-marks").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyLineRestoresItsExample(Row row) {
    String[] example = row.text("example").split(" => ");
    assertThat(row.pattern("letters").matcher(example[0]).find()).as(example[0]).isTrue();
    assertThat(LostMarks.restored(example[0], row.text("language"), Language.builtIn()))
        .isEqualTo(example[1]);
  }

  @ParameterizedTest
  @CsvSource({
    "jimenez, es",
    "estebanez, es",
    "moreno, es",
    "ozan, tr",
    "cengiz, tr",
    "petrovic, pl",
    "kelly, pl",
    "rita, ro",
    "nowak, pl",
    "vasovic, cz",
    "kohler, de",
    "lopes, pt",
    "franco, pt",
    "ivanova, ru"
  })
  void whatCouldBeEitherStaysAsPrinted(String word, String lang) {
    assertThat(LostMarks.restored(word, lang, Language.builtIn())).isEqualTo(word);
  }

  @Test
  void languagesSpelledAlikeShareTheirMarks() {
    assertThat(LostMarks.restored("hornakova", "sk", Language.builtIn())).isEqualTo("hornaková");
    assertThat(LostMarks.restored("kovacevic", "sr", Language.builtIn())).isEqualTo("kovačević");
    assertThat(LostMarks.restored("kovacevic", null, Language.builtIn())).isEqualTo("kovacevic");
  }

  @ParameterizedTest
  @CsvSource({
    "Quinonez, Quiñonez, CO", "Stankosevic, Stankošević, RS", "Grindos, Grindoș, RO",
    "Gregorcic, Gregorčić, SI", "Zdzislaw, Zdzisław, PL", "Francois, François, FR"
  })
  void nameReadsAsItDoesWithItsMarks(String printed, String spelled, String country) {
    assertThat(first(printed, country)).isEqualTo(first(spelled, country));
  }

  private static String first(String name, String country) {
    return KatakanaRenderer.load()
        .render(name, country, TaughtNames.NONE)
        .renderings()
        .getFirst()
        .target();
  }
}
