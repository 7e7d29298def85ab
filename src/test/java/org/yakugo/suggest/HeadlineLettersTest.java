package org.yakugo.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yakugo.glossary.Glossary;
import org.yakugo.person.Incumbents;
import org.yakugo.phrase.Lexicon;

/** Headlines in Title Case and CAPITALS, with the starter glossary. */
class HeadlineLettersTest {
  private static HeadlineLetters letters;

  @BeforeAll
  static void read() throws IOException {
    Glossary glossary = Glossary.load(Path.of("glossary"));
    letters =
        new HeadlineLetters(
            glossary, Incumbents.of(glossary).holders(), Lexicon.of(glossary.language(), Map.of()));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Georgian PM Kobakhidze Meets President of Serbia in Belgrade"
            + " | Georgian PM Kobakhidze meets President of Serbia in Belgrade",
        "Prime Minister of Canada Mark Carney Visits Tokyo"
            + " | Prime Minister of Canada Mark Carney visits Tokyo",
        "US Ambassador to Japan George Glass Opens Exhibition"
            + " | US Ambassador to Japan George Glass opens exhibition",
        "Leaders Mark Victory Day in Moscow | Leaders mark Victory Day in Moscow",
        "EU Opens Accession Talks with Moldova | EU opens accession talks with Moldova",
        "Romanian President Dan Calls for Unity | Romanian President Dan calls for unity",
        "Zelenskyy and Trump to Meet in Florida | Zelenskyy and Trump to meet in Florida",
        "Ethiopian Investment Commission Launches Portal"
            + " | Ethiopian Investment Commission launches portal",
        "DANISH MARITIME AUTHORITY OPENS OFFICE IN OSLO"
            + " | Danish Maritime Authority opens office in Oslo",
        "Russian Company Opens Office in Baku | Russian company opens office in Baku",
        "Wine Exports Rise in Georgia | Wine exports rise in Georgia",
        "PRESIDENT ALIYEV RECEIVES PRIME MINISTER OF GEORGIA"
            + " | President Aliyev receives Prime Minister of Georgia",
        "US, UK AND IRAN HOLD TALKS IN OMAN | US, UK and Iran hold talks in Oman",
        "NATIONAL BANK OF ROMANIA (BNR) GOVERNOR HOLDS TALKS"
            + " | National Bank of Romania (BNR) Governor holds talks"
      })
  void plain(String headline, String plain) {
    assertThat(letters.plain(headline)).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource({
    "Prime Minister of Canada Mark Carney",
    "UK Home Secretary Yvette Cooper",
    "US Ambassador to Japan George Glass",
    "House Speaker Mike Johnson",
    "President Aliyev receives George Glass"
  })
  void personsAreNoHeadlinesInTitleCase(String headline) {
    assertThat(letters.plain(headline)).isEqualTo(headline);
  }
}
