package org.yakugo.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yakugo.Kind;

class StarterGlossaryTest {
  private static final Path FOLDER = Path.of("glossary");
  private static final Glossary GLOSSARY = Glossary.load(FOLDER);

  @Test
  void everyLineIsUsable() {
    assertThat(GLOSSARY.problems()).isEmpty();
  }

  @Test
  void everyLineNamesItsSource() {
    assertThat(GLOSSARY.concepts()).allSatisfy(one -> assertThat(one.source()).isNotEmpty());
  }

  @Test
  void noPersonStandsInIt() {
    assertThat(GLOSSARY.concepts()).extracting(Concept::kind).doesNotContain(Kind.PERSON);
  }

  @Test
  void bodiesAndHeadlineWordsAreMany() throws IOException {
    for (String file : List.of("bodies.tsv", "headlines.tsv", "agencies.tsv", "agreements.tsv")) {
      assertThat(GlossaryFile.read(FOLDER.resolve(file)).entries()).hasSizeGreaterThan(250);
    }
  }

  @Test
  void scopesAreCountries() {
    assertThat(GLOSSARY.concepts().stream().flatMap(one -> one.scope().stream()).distinct())
        .allSatisfy(code -> assertThat(Countries.WORLD.byCode(code)).isPresent());
  }

  @Test
  void formThatIsDeprecatedForOneIsUsableForNoOther() {
    List<String> usable =
        GLOSSARY.concepts().stream().flatMap(one -> one.usableJapanese().stream()).toList();
    assertThat(GLOSSARY.concepts().stream().flatMap(one -> one.deprecated().stream()))
        .doesNotContainAnyElementsOf(usable);
  }

  @Test
  void englishTermHasOneMeaningInACountry() {
    List<String> ambiguous = new ArrayList<>();
    for (Concept concept : GLOSSARY.concepts()) {
      for (String term : concept.englishTerms()) {
        GLOSSARY.english(term).stream()
            .filter(one -> one.scope().equals(concept.scope()) && one != concept)
            .forEach(
                rival -> ambiguous.add(term + ": " + concept.english() + ", " + rival.english()));
      }
    }
    assertThat(ambiguous).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "FM; AZ; 外相",
        "Minister of Foreign Affairs; GE; 外相",
        "Defense Minister; AZ; 国防相",
        "Defense Minister; JP; 防衛相",
        "Deputy Foreign Minister; AZ; 外務次官",
        "Deputy Foreign Minister; TR; 外務副大臣",
        "Speaker of the Parliament; AZ; 議会議長",
        "Speaker of Parliament; FI; 国会議長",
        "Speaker of the National Assembly; AM; 国民議会議長",
        "Speaker of the Grand National Assembly; TR; 大国民議会議長",
        "President; CN; 国家主席",
        "Special Envoy; US; 特使",
        "Special Representative; AZ; 特別代表",
        "Secretary General; ; 事務総長",
        "Secretary General of the Council of Europe; ; 欧州評議会事務局長",
        "IPU; ; IPU",
        "Inter-Parliamentary Union; ; 列国議会同盟",
        "CIS; ; CIS",
        "Commonwealth of Independent States; ; 独立国家共同体",
        "UN; ; 国連",
        "Organisation of Turkic States; ; テュルク諸国機構",
        "working visit; ; 実務訪問",
        "Islamic Revolutionary Guards Corps; IR; イスラム革命防衛隊",
        "air defense; ; 防空",
      })
  void termHasItsRendering(String term, String country, String japanese) {
    assertThat(GLOSSARY.english(term, country))
        .map(one -> one.japaneseFor(term))
        .hasValue(japanese);
  }

  /** Official names as the ministry's own pages print them, of the bodies that we list. */
  @Test
  void officialNamesAgreeWithTheMinistrys() throws IOException {
    Path reference = Path.of("../shared/reference/mofa-organisations.tsv");
    assumeTrue(Files.exists(reference), "needs " + reference);
    List<String> lines = Files.readAllLines(reference);
    List<String> disagreeing =
        lines.stream()
            .skip(1)
            .map(line -> line.split("\t", -1))
            .filter(row -> Stream.of(row[1], row[2]).anyMatch(term -> isListed(term)))
            .filter(row -> Stream.of(row[1], row[2]).noneMatch(term -> agrees(term, row[0])))
            .map(row -> String.join(" ", row))
            .toList();
    // A misprint of 2015 for 欧州安全保障協力機構, and JICA's name until 2003.
    assertThat(disagreeing.stream().map(row -> row.split(" ")[0]).collect(Collectors.toList()))
        .containsExactlyInAnyOrder("欧州安全保障機構", "国際協力事業団");
  }

  private static boolean isListed(String term) {
    return !term.isEmpty() && !GLOSSARY.english(term).isEmpty();
  }

  private static boolean agrees(String term, String japanese) {
    return GLOSSARY.english(term).stream()
        .anyMatch(
            one -> one.status(japanese).filter(status -> status != Status.DEPRECATED).isPresent());
  }
}
