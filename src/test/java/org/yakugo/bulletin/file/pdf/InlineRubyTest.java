package org.yakugo.bulletin.file.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InlineRubyTest {
  @ParameterizedTest
  @CsvSource({
    "総選挙そうせんきょで過半数, 総選挙で過半数",
    "最低賃金ちんぎんを引き上げ, 最低賃金を引き上げ",
    "物価指数しすう、国境こっきょうの画定, 物価指数、国境の画定",
    "ノヴァク外相がいしょうが訪日, ノヴァク外相が訪日"
  })
  void readingsBehindTheirWordsAreLeftOut(String printed, String read) {
    assertThat(InlineRuby.without(printed)).isEqualTo(read);
  }

  @Test
  void soAreThoseThatAreWrapped() {
    assertThat(InlineRuby.without(List.of("野党は憲法けん", "ぽう裁判所に提訴、国境", "こっきょうを閉鎖")))
        .containsExactly("野党は憲法", "裁判所に提訴、国境", "を閉鎖");
    assertThat(InlineRuby.without(List.of("両国は協議", "はなく、会談"))).containsExactly("両国は協議", "はなく、会談");
  }

  @ParameterizedTest
  @ValueSource(strings = {"協議はなし", "会談で合意した", "首相は会談", "花はなく", "欧州連合（おうしゅうれんごう）", "PM visits Oslo"})
  void allElseStays(String line) {
    assertThat(InlineRuby.without(line)).isEqualTo(line);
  }
}
