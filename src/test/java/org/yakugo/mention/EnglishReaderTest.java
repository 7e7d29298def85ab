package org.yakugo.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yakugo.Kind;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.ConceptBuilder;
import org.yakugo.glossary.Glossary;

/** What a headline mentions, with the body that names its persons in full: nothing more or less. */
class EnglishReaderTest {
  private static final Path TABLE = Path.of("src/test/resources/org/yakugo/mention/readings.txt");

  private static final EnglishReader READER =
      EnglishReader.of(
          Glossary.of(
              List.of(
                  concept(Kind.ORGANISATION, "United Nations", "UN", "国連"),
                  concept(Kind.ORGANISATION, "European Union", "EU", "EU"),
                  concept(Kind.PLACE, "South Caucasus", "Transcaucasia", "南コーカサス"),
                  concept(Kind.EVENT, "Munich Security Conference", "MSC", "ミュンヘン安全保障会議"),
                  concept(Kind.TERM, "visit", "visits", "訪問"))));

  /** A row: headline, body, and the mentions one a line. */
  record Case(String headline, String body, String mentions) {
    @Override
    public String toString() {
      return headline;
    }
  }

  private static Concept concept(Kind kind, String en, String other, String ja) {
    return ConceptBuilder.of(kind, en).variant(other).prefer(ja).build();
  }

  static Stream<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String block : Files.readString(TABLE).split("\n\n+")) {
      List<String> lines = block.lines().filter(line -> !line.startsWith("#")).toList();
      if (!lines.isEmpty()) {
        List<String> input = lines.stream().filter(line -> !line.startsWith("  ")).toList();
        String mentions =
            lines.stream().filter(line -> line.startsWith("  ")).collect(Collectors.joining("\n"));
        cases.add(new Case(input.getFirst(), input.size() > 1 ? input.get(1) : "", mentions));
      }
    }
    return cases.stream();
  }

  @ParameterizedTest
  @CsvSource({
    "Vivanco says no to talks, Vivanco, Vivanco",
    "Court asks Angela Vivanco for talks, Angela Vivanco, Vivanco",
    "Talks with Vivanco go on, Vivanco, Vivanco",
    "Vivanco Foundation holds talks, '', ''",
    "Visit of the Vivanco Bank, '', ''",
  })
  void nameThatWasPrinted(String headline, String whole, String surname) {
    EnglishReading read = READER.knowing("Vivanco"::equals).read(headline, "").headline();
    List<String> names = whole.isEmpty() ? List.of() : List.of(whole + " / " + surname);
    assertThat(read.persons())
        .extracting(one -> one.named().text() + " / " + one.named().surnameText())
        .isEqualTo(names);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void exactlyTheseMentions(Case one) {
    assertThat(read(one)).isEqualTo(one.mentions());
  }

  @ParameterizedTest
  @CsvSource({
    "LA, Deputy Foreign Minister Bounleua Vongsa, Bounleua",
    "LA, Speaker of Parliament Bounleua Vongsa, Bounleua",
    "LA, World Bank Director Winfried Vongsa, Vongsa",
    "LA, German Foreign Minister Winfried Vongsa, Vongsa",
    ", Deputy Foreign Minister Bounleua Vongsa, Vongsa"
  })
  void whoHoldsAnOfficeOfTheHomeCountryIsCalledAsThere(String home, String english, String called) {
    assertThat(READER.at(home).read(english, "").headline().persons())
        .extracting(person -> person.name().surnameText())
        .containsExactly(called);
  }

  /** {@code kind text = key}, with who holds it or what goes with it where that is known. */
  private static String read(Case one) {
    EnglishReading reading = READER.read(one.headline(), one.body()).headline();
    return reading.mentions().stream()
        .map(m -> "  %s %s = %s".formatted(m.kind().label(), m.text(), MentionKey.of(m)))
        .collect(Collectors.joining("\n"));
  }
}
