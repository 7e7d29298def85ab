package org.yakugo.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yakugo.language.Language;
import org.yakugo.language.Row;
import org.yakugo.text.Script;

class SettledNamesTest {
  private static List<String> of(String letters, String lang) {
    return NamesInKatakana.settled(letters, lang, Language.builtIn());
  }

  @Test
  void whatIsSettledDependsOnTheLanguage() {
    assertThat(of("hernández", "es")).containsExactly("エルナンデス");
    assertThat(of("hernandez", "es")).containsExactly("エルナンデス");
    assertThat(of("hernandez", "fi")).isEmpty();
    assertThat(of("vucic", "sr")).containsExactly("ブチッチ", "ヴチッチ");
  }

  @Test
  void withoutALanguageThoseThatAgreeAreTaken() {
    assertThat(of("kaladze", null)).containsExactly("カラゼ");
    assertThat(of("mahama", "ak")).containsExactly("マハマ");
    assertThat(of("orban", null)).isEmpty(); // オルバーン and オルバン
  }

  @Test
  void namesOfOtherPersonsAreReadByThem() {
    NameRenderings bilal = KatakanaRenderer.load().render("Erdogan", "TR", TaughtNames.NONE);
    assertThat(bilal.renderings().getFirst().target()).isEqualTo("エルドアン");
  }

  @Test
  void aLongVowelElsewhereIsAnotherSound() {
    List<NameRendering> given =
        KatakanaRenderer.load().render("Mahathir", "MY", TaughtNames.NONE).renderings();
    assertThat(given.getFirst().target()).isEqualTo("マハティール"); // not マハーティル
  }

  @Test
  void everyEntryIsANameAndItsKatakana() {
    for (Row row : Language.builtIn().table("surnames-katakana").rows()) {
      assertThat(row.text("katakana").replace("|", "").chars().allMatch(Script::isKatakana))
          .as(row.place())
          .isTrue();
      assertThat(row.alternatives("katakana")).as(row.place()).doesNotHaveDuplicates().isNotEmpty();
    }
  }
}
