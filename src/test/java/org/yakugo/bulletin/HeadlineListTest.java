package org.yakugo.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yakugo.bulletin.file.SourceText;

/** A list of headlines alone holds one odd headline, and is a list for all that. */
class HeadlineListTest {
  private static final List<String> PLAIN =
      List.of(
          "Baku hosts forum on water",
          "Riga hosts summit of mayors",
          "Chisinau opens new airport terminal",
          "Tallinn adopts budget for 2027",
          "Yerevan restores old bridge",
          "Vilnius bids farewell to trolleybuses");

  private static List<String> headlines(String text) {
    return BulletinReader.readItems(SourceText.of("week.txt", text)).items().stream()
        .map(item -> item.en().text())
        .toList();
  }

  private static List<String> with(String odd) {
    return List.of(
        PLAIN.get(0), PLAIN.get(1), odd, PLAIN.get(2), PLAIN.get(3), PLAIN.get(4), PLAIN.get(5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lt. Gen. Karim Valiyev, Chief of the General Staff, arrives in Tokyo",
        "Rear Adm. Jones and Amb. Smith visit harbour",
        "Sen. Graham and Gov. Patrick hold talks in Houston",
        "Toyota Motor Corp. Chairman meets Prime Minister",
        "Dr. Levan Beridze heads new institute",
        "President Tamm: Talks will go on",
        "Who will win on Sunday? Polls differ"
      })
  void eachLineIsAnItem(String odd) {
    // Without blank lines these two may go on, or end a sentence.
    if (!odd.contains("?") && !odd.endsWith(" on")) {
      assertThat(headlines(String.join("\n", with(odd)))).isEqualTo(with(odd));
    }
    assertThat(headlines(String.join("\n\n", with(odd)))).isEqualTo(with(odd));
  }
}
