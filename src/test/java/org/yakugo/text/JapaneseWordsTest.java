package org.yakugo.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JapaneseWordsTest {
  private static final JapaneseWords WORDS =
      JapaneseWords.with(
          List.of(
              name("ガファロヴァ"),
              name("議会議長"),
              name("外相"),
              name("カスピ"),
              name("第一次官"),
              name("第一次官"),
              name("OTS 首脳会議"),
              name("氏"),
              name("a,\"b\"議"),
              new JapaneseLexicon.Entry("次世代港", List.of("次世代", "港"), JapaneseLexicon.NAME)));

  private static JapaneseLexicon.Entry name(String surface) {
    return new JapaneseLexicon.Entry(surface, List.of(surface), JapaneseLexicon.NAME);
  }

  @ParameterizedTest
  @CsvSource({
    "ガファロヴァ議会議長が到着, ガファロヴァ|議会議長|が|到着",
    "国防第一次官, 国防|第一次官",
    "次世代港を視察, 次世代|港|を|視察",
    "海外相談の窓口, 海外|相談|の|窓口",
    "カスピアンセミナー, カスピアンセミナー",
    "カスピ・セミナー, カスピ|・|セミナー",
    "駐イラン・チェコ大使, 駐|イラン|・|チェコ|大使"
  })
  void splits(String text, String expected) {
    assertThat(surfaces(WORDS.split(text))).isEqualTo(expected);
  }

  @Test
  void withoutOwnWordsThePostIsTwoWords() {
    assertThat(surfaces(JapaneseWords.plain().split("議会議長"))).isEqualTo("議会|議長");
  }

  @Test
  void offsetsPointIntoTheTextAsPrinted() {
    String text = "ｶﾞﾌｧﾛｳﾞｧ議会議長、第　５　回会合";
    for (JapaneseWord word : WORDS.split(text)) {
      assertThat(text.substring(word.start(), word.end())).isEqualTo(word.surface());
    }
    assertThat(surfaces(WORDS.split(text))).isEqualTo("ｶﾞﾌｧﾛｳﾞｧ|議会議長|、|第|５|回|会合");
  }

  @Test
  void partOfSpeechTellsNamesNumbersParticlesAndMarks() {
    List<JapaneseWord> words = WORDS.split("ガファロヴァが5回、");
    assertThat(words)
        .extracting(word -> word.partOfSpeech().split("-")[0], JapaneseWord::isKatakana)
        .containsExactly(
            tuple("名詞", true),
            tuple("助詞", false),
            tuple("名詞", false),
            tuple("名詞", false),
            tuple("記号", false));
  }

  @Test
  void anOwnWordHasNoReadingUnlessItIsKatakana() {
    assertThat(WORDS.split("議会議長").getFirst().reading()).isNull();
    assertThat(WORDS.split("大統領").getFirst().reading()).isEqualTo("ダイトウリョウ");
  }

  @Test
  void aVerbHasItsBaseForm() {
    assertThat(WORDS.split("署名した").get(1).baseForm()).isEqualTo("する");
  }

  @Test
  void entryWhosePartsDontMakeItUpIsRefused() {
    assertThatThrownBy(() -> new JapaneseLexicon.Entry("外務省", List.of("外", "省"), "名詞"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void emptyTextHasNoWords() {
    assertThat(WORDS.split("")).isEmpty();
    assertThat(WORDS.split(" 　\n")).isEmpty();
    assertThat(JapaneseWords.with(List.of()).split("大使")).hasSize(1);
  }

  @Test
  void wordsOfAnyTextStandInOrderWithoutOverlap() {
    Random random = new Random(7);
    String alphabet = "ガファロヴァ議会長第一次官外相カスピ5５ ・ーｶﾞ、「」aB\uD83D\uDE00\n";
    for (int n = 0; n < 500; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      int last = 0;
      for (JapaneseWord word : WORDS.split(text.toString())) {
        assertThat(word.start()).isGreaterThanOrEqualTo(last);
        assertThat(word.surface()).isEqualTo(text.substring(word.start(), word.end()));
        last = word.end();
      }
    }
  }

  private static String surfaces(List<JapaneseWord> words) {
    return String.join("|", words.stream().map(JapaneseWord::surface).toList());
  }
}
