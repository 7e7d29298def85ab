package org.yakugo.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yakugo.language.Language;
import org.yakugo.language.Row;
import org.yakugo.text.Script;

class CountriesTest {
  private static final Countries WORLD = Countries.WORLD;

  static Collection<Country> states() {
    return WORLD.all().stream().filter(one -> one.type() == Country.Type.STATE).toList();
  }

  @Test
  void everyIsoCountryHasAJapaneseName() {
    assertThat(ULocale.getISOCountries())
        .allSatisfy(
            code ->
                assertThat(WORLD.byCode(code).orElseThrow().japanese())
                    .matches(Script::hasJapanese));
    assertThat(states()).hasSize(197);
  }

  @ParameterizedTest
  @MethodSource("states")
  void stateHasFormalNameAdjectiveAndCapital(Country country) {
    assertThat(country.japaneseFormal()).matches(Script::hasJapanese);
    assertThat(country.adjectives()).isNotEmpty();
    assertThat(country.capital().japanese()).matches(Script::hasJapanese);
    assertThat(country.english()).doesNotContain("(", "&");
  }

  /** The rule of 2019 covers names of countries, not of their capitals. */
  @ParameterizedTest
  @MethodSource("states")
  void preferredNameOfAStateHasNoVu(Country country) {
    assertThat(country.japanese() + country.japaneseFormal()).doesNotContain("ヴ");
  }

  /** Where a workspace changes the language all names are put together at once. */
  @Test
  void everyNameIsFoundAsIfAllHadBeenPutTogether(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("cities.tsv"), "code\ten\tja\nAE\tOwntown\tオウンタウン\n");
    Countries whole = Countries.of(Language.of(folder, notice -> {}));
    assertThat(whole.get("Owntown")).isPresent();
    Stream<Row> rows =
        Stream.of("countries", "country-names", "cities", "zone-cities", "not-countries")
            .flatMap(table -> Language.builtIn().table(table).rows().stream());
    assertThat(
            rows.flatMap(row -> row.cells().stream()).flatMap(cell -> Stream.of(cell.split("\\|"))))
        .hasSizeGreaterThan(5_000)
        .allSatisfy(
            name -> {
              for (String written : List.of(name, "the " + name, name.toUpperCase(Locale.ROOT))) {
                assertThat(WORLD.find(written)).isEqualTo(whole.find(written));
              }
            });
  }

  @ParameterizedTest
  @MethodSource("states")
  void stateIsFoundByItsOwnNames(Country country) {
    assertThat(WORLD.get(country.english())).map(CountryMatch::country).hasValue(country);
    assertThat(WORLD.findJapanese(country.japanese()))
        .extracting(CountryMatch::country)
        .containsExactly(country);
    assertThat(WORLD.findJapanese(country.japaneseFormal()))
        .extracting(CountryMatch::country)
        .containsExactly(country);
  }

  @Test
  void adjectiveLeadsToItsCountry() {
    List<String> shared = List.of("Congolese", "Dominican");
    assertThat(states())
        .allSatisfy(
            country ->
                assertThat(country.adjectives().stream().filter(one -> !shared.contains(one)))
                    .allSatisfy(
                        one ->
                            assertThat(WORLD.get(one).orElseThrow().country().code())
                                .isEqualTo(country.code())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "Azerbaijani and Dutch ambassadors; AZ ADJECTIVE アゼルバイジャン, NL ADJECTIVE オランダ",
        "Georgia–EU talks; GE NAME ジョージア, EU NAME EU",
        "the U.S.-Azerbaijan charter; US NAME 米国, AZ NAME アゼルバイジャン",
        "tell us or US; US NAME 米国",
        "to polish Polish; PL ADJECTIVE ポーランド",
        "Türkiye's and Turkiye and Turkey; TR NAME トルコ, TR NAME トルコ, TR NAME トルコ",
        "the Republic of Türkiye; TR FORMAL_NAME トルコ共和国",
        "the Kyrgyz Republic; KG FORMAL_NAME キルギス共和国",
        "Laos and the Lao side and Laotians; LA NAME ラオス, LA ADJECTIVE ラオス, LA ADJECTIVE ラオス",
        "Philippine Philippines; PH ADJECTIVE フィリピン, PH NAME フィリピン",
        "Papua New Guinea; PG NAME パプアニューギニア",
        "Turkish Republic of Northern Cyprus; CY-NC NAME 北キプロス・トルコ共和国",
        "Turks and Swedes; TR PEOPLE トルコ, SE PEOPLE スウェーデン",
        "Frenchmen of Côte d’Ivoire; FR PEOPLE フランス, CI NAME コートジボワール",
        "UAE or United Arab Emirates; AE NAME UAE, AE NAME アラブ首長国連邦",
        "Kyiv and Kiev; UA CAPITAL キーウ, UA CAPITAL キーウ",
        "Istanbul and The Hague; TR CITY イスタンブール, NL CITY ハーグ",
        "the Congo and the Republic of the Congo; CD NAME コンゴ民主共和国, CG NAME コンゴ共和国",
        "South Koreans on the Korean Peninsula; KR ADJECTIVE 韓国",
        "Gulf of Mexico and Indian Ocean and New Mexico; -",
        "Male athletes; -",
        "DPRK and Democratic People's Republic of Korea; KP NAME 北朝鮮, KP FORMAL_NAME 朝鮮民主主義人民共和国",
      })
  void countryIsFoundInEnglish(String text, String expected) {
    assertThat(
            WORLD.find(text).stream()
                .map(one -> one.country().code() + " " + one.sense() + " " + one.japanese())
                .collect(Collectors.joining(", ")))
        .isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void matchLeavesOutArticleAndPossessiveEnding() {
    String text = "the Netherlands’ offer";
    CountryMatch match = WORLD.find(text).getFirst();
    assertThat(match.span().in(text)).isEqualTo("Netherlands");
    assertThat(WORLD.get("the Netherlands")).map(one -> one.country().code()).hasValue("NL");
    assertThat(WORLD.get("Netherlands embassy")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "駐アゼルバイジャン・スロヴァキア大使; AZ アゼルバイジャン PREFERRED, SK スロヴァキア DEPRECATED",
        "赤道ギニアとギニア・ビサウ; GQ 赤道ギニア PREFERRED, GW ギニア・ビサウ ADMITTED",
        "アルメニア共和国外務大臣; AM アルメニア共和国 ADMITTED",
        "タイムズとタイとアマリとマリ; TH タイ PREFERRED, ML マリ PREFERRED",
        "中国人と在日本大使館; CN 中国 PREFERRED, JP 日本 PREFERRED",
        "田中国防相とインド洋と日本海; -",
        "ジョージア州とメキシコ湾; -",
        "北英国; -",
        "グルジア; GE グルジア DEPRECATED",
        "ＵＡＥ 大統領; AE UAE ADMITTED",
        "米国務長官が訪日; US 米 ADMITTED, JP 日 ADMITTED",
        "日米・仏独外相; JP 日 ADMITTED, US 米 ADMITTED, FR 仏 ADMITTED, DE 独 ADMITTED",
        "訪問中の首相と3日に会談し、米価を協議; -",
      })
  void countryIsFoundInJapanese(String text, String expected) {
    assertThat(
            WORLD.findJapanese(text).stream()
                .map(
                    one ->
                        one.country().code()
                            + " "
                            + one.term()
                            + " "
                            + one.country().status(one.term()).orElseThrow())
                .collect(Collectors.joining(", ")))
        .isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void capitalIsFoundInJapanese() {
    assertThat(WORLD.findJapanese("バクー訪問"))
        .extracting(CountryMatch::sense)
        .containsExactly(CountryMatch.Sense.CAPITAL);
  }

  @ParameterizedTest
  @CsvSource({"US,米", "GB,英", "FR,仏", "DE,独", "RU,露", "CN,中", "KR,韓", "AZ,''"})
  void headlineFormHasOneCharacter(String code, String form) {
    assertThat(WORLD.byCode(code).orElseThrow().oneCharacter()).isEqualTo(form);
  }

  static Stream<String> masks() {
    return Language.builtIn().table("not-countries").rows().stream().map(row -> row.text("name"));
  }

  @ParameterizedTest
  @MethodSource("masks")
  void nameOfSomethingElseIsNoCountry(String name) {
    assertThat(WORLD.find(name)).isEmpty();
  }

  static Stream<Row> cities() {
    return Language.builtIn().table("cities").rows().stream()
        .filter(row -> !row.text("en").endsWith("?"));
  }

  @ParameterizedTest
  @MethodSource("cities")
  void cityOfTheTableIsFoundAndWhatIsTakenOutIsNot(Row row) {
    assertThat(WORLD.get(row.text("en")).map(CountryMatch::japanese).orElse(""))
        .isEqualTo(row.text("ja"));
  }
}
