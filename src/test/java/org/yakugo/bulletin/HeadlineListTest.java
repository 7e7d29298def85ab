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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "airBaltic passenger numbers fall 3.4% in first quarter",
        "eParaksts outage leaves thousands without signatures",
        "iPhone sales rise in Latvia",
        "eBay closes office in Riga",
        "easyJet cancels flights to Tallinn",
        "mRNA vaccine approved in Lithuania",
        "von der Leyen arrives in Riga",
        "de Gaulle honoured in Warsaw",
        "al-Sisi receives Latvian ambassador",
        "van der Bellen visits Vilnius"
      })
  void aNameThatBeginsInSmallLettersBeginsAnItem(String name) {
    assertThat(headlines(String.join("\n", with(name)))).isEqualTo(with(name));
    assertThat(headlines(String.join("\n\n", with(name)))).isEqualTo(with(name));
    List<String> two = List.of("Iceland to hold referendum on resuming talks", name);
    assertThat(headlines(String.join("\n", two))).isEqualTo(two);
    assertThat(headlines(String.join("\n\n", two))).isEqualTo(two);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "on joining union",
        "ten Ukrainians among them",
        "pro-Russian parties opposed",
        "minister says",
        "non-EU citizens included",
        "do Latvians agree"
      })
  void smallLettersGoOnUnlessABlankLineDivides(String rest) {
    String first = "Iceland to hold referendum";
    assertThat(headlines(first + "\n" + rest + "\nRiga hosts summit of mayors"))
        .containsExactly(first + " " + rest, "Riga hosts summit of mayors");
    assertThat(headlines(first + "\n\n" + rest + "\n\nRiga hosts summit of mayors"))
        .containsExactly(first, rest, "Riga hosts summit of mayors");
  }
}
