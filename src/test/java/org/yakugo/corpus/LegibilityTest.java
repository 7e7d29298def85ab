package org.yakugo.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yakugo.Message;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.file.SourceText;

class LegibilityTest {
  private static final String ITEM =
      "● 外相がソフィアを訪問\nFM visits Sofia\n\nThe FM arrived. (TREND / 05.05.2026)\n\n";
  private static final String UNCITED = "● 首相が演説\nPM gives speech\n\nThe PM spoke.\n\n";

  private static String doubt(String text) {
    return Legibility.doubt(BulletinReader.read(SourceText.of("week", "1. 外政\n\n" + text)))
        .map(Message::en)
        .orElse("");
  }

  @Test
  void aFifthOfTheItemsMayHaveProblems() {
    assertThat(doubt(ITEM.repeat(4) + UNCITED)).isEmpty();
    assertThat(doubt(ITEM.repeat(3) + UNCITED))
        .isEqualTo(
            "It reads badly: 1 of its 4 items have problems (line 18: Item 4 has no citation.). See"
                + " what 'parse' shows; --force adds it all the same.");
  }

  @Test
  void doubtSpeaksJapaneseToo() {
    String text = "1. 外政\n\n" + ITEM.repeat(3) + UNCITED;
    assertThat(Legibility.doubt(BulletinReader.read(SourceText.of("week", text))))
        .map(Message::ja)
        .hasValue(
            "正しく読めていないようです：4件のうち1件に問題があります（18行目：項目4に出典がありません。）。「parse」で確かめてください。--forceでそのまま加えます。");
  }

  @Test
  void withoutEnglishOrCitationsItIsNoPrecedent() {
    assertThat(doubt("● 外相がソフィアを訪問\n\n● 首相が演説\n\n"))
        .startsWith("It reads badly: it has no English headline (line 3: ");
    assertThat(doubt(UNCITED)).startsWith("It reads badly: it has no citation (line 3: ");
  }
}
