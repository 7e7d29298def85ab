package org.yakugo.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yakugo.bulletin.Languages.Parts;

class LanguagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          港湾局長が埠頭を視察 Head of Port Authority inspects quay | 港湾局長が埠頭を視察 | Head of Port Authority inspects quay
          外相が日本を訪問 ／ FM on visit to Japan                   | 外相が日本を訪問 | FM on visit to Japan
          EU 理事会、任期を延長 EU Council extends mission           | EU 理事会、任期を延長 | EU Council extends mission
          外務次官、〔Ambassador Iijima〕と面会 Envoy at reception        | 外務次官、〔Ambassador Iijima〕と面会 | Envoy at reception
          「DSA 2026」展示会に出展 Stand at DSA 2026                | 「DSA 2026」展示会に出展 | Stand at DSA 2026
          首相が北京に到着Prime Minister arrives in Beijing          | 首相が北京に到着 | Prime Minister arrives in Beijing
          「一帯一路」フォーラム “Belt and Road” forum opens         | 「一帯一路」フォーラム | “Belt and Road” forum opens
          Minister visits exhibition 大臣が展覧会を視察              | 大臣が展覧会を視察 | Minister visits exhibition
          """)
  void lineWithBothIsCutInTwo(String line, String ja, String en) {
    Parts parts = Languages.split(Passage.of(line), List.of());

    assertThat(parts.ja().text()).isEqualTo(ja);
    assertThat(parts.en().text()).isEqualTo(en);
  }

  @ParameterizedTest
  @CsvSource({
    "COP29議長、ベルリンで演説",
    "TRIPP、TITR、BTC：協議",
    "映画「The Color of Roses and Others」が受賞",
    "第152回総会（Inter-Parliamentary Union）の合間に会談",
    "ＢＰが新契約に署名",
    "ｱﾘｴﾌ大統領が到着"
  })
  void japaneseMayHoldLatin(String line) {
    assertThat(Languages.split(Passage.of(line), List.of()).en().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Minister visits “日本の美” exhibition in Baku",
    "Opening of the \"新エネルギー展\" in Tokyo",
    "He met 5 people.",
    "(TREND / 05.05.2026)",
    "2026"
  })
  void englishMayHoldQuotedJapanese(String line) {
    assertThat(Languages.split(Passage.of(line), List.of()).ja().isEmpty()).isTrue();
  }

  @Test
  void boldTypeTellsWhereAnAcronymBelongs() {
    String line = "合同演習を実施 EU GPS drill";

    assertThat(Languages.split(Passage.of(line), List.of(7, 8)).en().text())
        .isEqualTo("EU GPS drill");
  }
}
