package org.yakugo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import org.junit.jupiter.api.Test;

class RadicalsTest {

  @Test
  void radicalsOfBothBlocksAreKanji() {
    assertThat(Radicals.fold("5⽉2⽇⾦曜、⼤統領が⻑官と⾯会、神⼾の⿊⻑⽅形の⻄⾨"))
        .isEqualTo("5月2日金曜、大統領が長官と面会、神戸の黒長方形の西門");
  }

  @Test
  void everyKangxiRadicalHasItsKanji() {
    for (char c = 0x2F00; c <= 0x2FD5; c++) {
      char kanji = Radicals.kanji(c);
      assertThat(UnicodeScript.of(kanji)).isEqualTo(UnicodeScript.HAN);
      assertThat(kanji).isBetween('一', '\u9FFF');
    }
  }

  @Test
  void whatIsNoRadicalStays() {
    String text = "大統領 President、⿰ \u2E7F\u2E80\u2E9A\u2FD6";
    assertThat(Radicals.fold(text)).isSameAs(text);
  }

  @Test
  void comparingLooksPastThem() {
    assertThat(Normalization.PRINTED.same("⼤統領", "大統領")).isTrue();
    assertThat(Normalization.PRINTED.same("⻄側", "西側")).isTrue();
  }
}
