package org.yakugo.check.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.file.SourceText;
import org.yakugo.check.Background;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.Checker;
import org.yakugo.check.Severity;
import org.yakugo.glossary.Glossary;

/** Another country's office-holders in the bulletin of an embassy in Georgia. */
class ForeignHoldersTest {
  private static Background background;

  @BeforeAll
  static void load() {
    background = Background.of(Glossary.load(Path.of("glossary")));
  }

  private static List<String> findings(String issuer, String ja, String en) {
    String text =
        "週報\n\n2026年5月2日～5月8日\n\n%s\n\n1. 外政\n\n● %s\n%s\n\nIt was reported. (TREND / 05.05.2026)\n"
            .formatted(issuer, ja, en);
    CheckedBulletin bulletin =
        new CheckedBulletin(BulletinReader.read(SourceText.of("week", text)), background);
    return new Checker(List.of(new CountryMissing()))
        .check(bulletin).stream()
            .map(f -> f.severity() + " " + f.text() + String.join("", f.suggestions()))
            .toList();
  }

  private static List<String> inGeorgia(String ja, String en) {
    return findings("在ジョージア日本国大使館", ja, en);
  }

  @ParameterizedTest
  @CsvSource({
    "スヴィリデンコ首相、内閣改造を発表, Ukrainian PM Svyrydenko announces cabinet reshuffle, スヴィリデンコ首相",
    "シルヴァ大使、大学で講演, Portuguese Ambassador Silva gives lecture at university, シルヴァ大使",
    "フィダン外相、国境の再開を表明, Turkish FM Fidan announces reopening of border, フィダン外相",
  })
  void printedAsOnesOwn(String ja, String en, String told) {
    assertThat(inGeorgia(ja, en)).containsExactly(Severity.WARNING + " " + told);
  }

  @Test
  void ofAHeadOfStateForInformation() {
    assertThat(inGeorgia("ゼレンスキー大統領が到着", "Ukrainian President Zelenskyy arrives"))
        .containsExactly(Severity.INFO + " ゼレンスキー大統領");
  }

  @Test
  void withItsCountryWhereADotIsMissing() {
    assertThat(inGeorgia("フィダントルコ外相、国境の再開を表明", "Turkish FM Fidan announces reopening of border"))
        .containsExactly(Severity.WARNING + " フィダントルコ外相フィダン・トルコ外相");
  }

  @ParameterizedTest
  @CsvSource({
    "スヴィリデンコ・ウクライナ首相、内閣改造を発表, Ukrainian PM Svyrydenko announces cabinet reshuffle",
    "英国、ラミー副首相の訪問を発表, UK Deputy PM Lammy to visit",
    "米ルビオ国務長官が訪問, US Secretary of State Rubio pays visit",
    "コバヒゼ首相が会見, Georgian PM Kobakhidze holds press conference",
    "コバヒゼ首相が会見, PM Kobakhidze holds press conference",
    "スヴィリデンコ首相がキーウで会見, Ukrainian PM Svyrydenko holds press conference in Kyiv",
    "石塚大使、農業相と会談, Japanese Ambassador Ishizuka meets Agriculture Minister",
    "石塚駐ジョージア大使、農業相と会談, Ambassador of Japan Ishizuka meets Agriculture Minister",
    "石塚臨時代理大使、農業相と会談, Japanese Chargé d'Affaires Ishizuka meets Agriculture Minister",
  })
  void withItsCountryOrOnesOwn(String ja, String en) {
    assertThat(inGeorgia(ja, en)).isEmpty();
  }

  @Test
  void nothingWhereNobodyKnowsWhoseBulletinItIs() {
    assertThat(findings("国際局", "スヴィリデンコ首相が発表", "Ukrainian PM Svyrydenko makes statement"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "日蒙、改定交渉を開始, Japan and Mongolia begin talks on revision",
    "ベトナム国家主席、訪蒙, Vietnamese President To Lam visits Mongolia",
    "来蒙観光客、倍増, Number of tourists visiting Mongolia doubles",
  })
  void homeInACompoundIsThere(String ja, String en) {
    assertThat(findings("在モンゴル日本国大使館", ja, en)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "日本、改定交渉を開始, Japan and Mongolia begin talks on revision, WARNING 日本、改定交渉を開始",
    "フランスの啓蒙運動が拡大, Enlightenment movement spreads from France to Mongolia, INFO フランスの啓蒙運動が拡大",
  })
  void whatIsNoCountryIsNoHome(String ja, String en, String told) {
    assertThat(findings("在モンゴル日本国大使館", ja, en)).containsExactly(told);
  }
}
