package org.yakugo.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yakugo.align.Precedents;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.glossary.Glossary;

/** The glossary's words as a house prints them. */
class HouseWordsTest {
  private static final Glossary STARTER = Glossary.load(Path.of("glossary"));

  @ParameterizedTest
  @CsvSource({
    "IAEA, IAEA, 国際原子力機関（IAEA）",
    "IAEA Director General, IAEA事務局長, 国際原子力機関（IAEA）事務局長",
    "International Atomic Energy Agency, 国際原子力機関, 国際原子力機関",
    "NATO, NATO, NATO",
    "UN, 国連, 国連",
  })
  void acronymsStandAloneOrBehindTheirNames(String english, String alone, String full) {
    assertThat(printed(english, false)).isEqualTo(alone);
    assertThat(printed(english, true)).isEqualTo(full);
  }

  @ParameterizedTest
  @CsvSource({"HR, ドゥブロブニク", "RS, ドゥブロヴニク"})
  void townsAtHomeAreSpelledAsTheHouseSpellsNames(String home, String printed) {
    HouseWords house =
        new HouseWords(
            STARTER,
            Precedents.NONE,
            home,
            false,
            (english, japanese) -> japanese.replace("ヴ", "ブ"));
    CountryMatch town = Countries.WORLD.get("Dubrovnik").orElseThrow();
    assertThat(house.of(town, "Dubrovnik")).isEqualTo(printed);
  }

  private static String printed(String english, boolean inFull) {
    Concept concept = STARTER.english(english).getFirst();
    HouseWords house = new HouseWords(STARTER, Precedents.NONE, null, inFull, (en, ja) -> ja);
    return house.of(concept, english, null).japaneseFor(english);
  }
}
