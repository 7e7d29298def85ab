package org.yakugo.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yakugo.language.Language;

class HeadsTest {
  private static final Heads HEADS = Heads.of(Language.builtIn());

  @ParameterizedTest
  @CsvSource({
    "minister, title, 相|大臣",
    "ministers, title, 相|大臣",
    "fm, title, 外相|外務大臣",
    "deputy minister, title, 次官|副大臣|副相",
    "vice fm, title, 次官|副大臣|副相",
    "co chair, title, 共同議長|共同代表|共同委員長",
    "general, title, 将軍|大将|上級大将|中将|少将|将官",
    "crown prince, title, 皇太子",
    "attorney general, title, 検事総長",
    "journalist, title, 記者|ジャーナリスト",
    "parliament, organisation, 議会|国会",
    "council, organisation, 理事会|評議会|会議|審議会",
    "forum, event, フォーラム",
    "treaty, document, 条約",
    "sea, place, 海"
  })
  void headSaysWhatItsJapaneseEndsIn(String english, String kind, String endings) {
    Heads.Head head = HEADS.of(english);
    assertThat(head.kind().label()).isEqualTo(kind);
    assertThat(head.japanese()).isEqualTo(List.of(endings.split("\\|")));
  }

  @ParameterizedTest
  @CsvSource({"agencies, agency", "treaties, treaty", "forums, forum", "forum, forum"})
  void pluralIsThatOfTheSingular(String plural, String singular) {
    assertThat(HEADS.ofNumber(plural)).isSameAs(HEADS.of(singular)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"downing", "kremlin", "visits", "bosses", "us", "s"})
  void otherWordIsNone(String english) {
    assertThat(HEADS.ofNumber(english)).isNull();
  }

  @Test
  void endingsOfPostsStandTheLongestFirst() {
    List<Integer> lengths = HEADS.titleEndings().stream().map(String::length).toList();
    assertThat(lengths).isSortedAccordingTo((a, b) -> b - a);
    assertThat(HEADS.titleEndings()).doesNotHaveDuplicates().contains("相", "大統領", "臨時代理大使");
  }

  @ParameterizedTest
  @CsvSource({
    "バクーで会議, 4, true",
    "首脳会議, 0, true",
    "首脳会議, 2, true",
    "首脳会議, 1, false",
    "条約に署名, 0, false"
  })
  void eventStandsAtItsPlace(String japanese, int at, boolean event) {
    assertThat(HEADS.isEventAt(japanese, at)).isEqualTo(event);
  }
}
