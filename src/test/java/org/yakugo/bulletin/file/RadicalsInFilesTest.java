package org.yakugo.bulletin.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.Period;

class RadicalsInFilesTest {

  @Test
  void aBulletinWithRadicalsIsReadAndDated() {
    Bulletin bulletin =
        BulletinReader.read(
            SourceText.of(
                "week",
                "2026年5⽉2⽇～5⽉8⽇\n\n1. 外政\n\n● ⼤統領が訪問\nPresident visits\n\nHe came. (TREND / 05.05.2026)"));

    assertThat(bulletin.period())
        .isEqualTo(new Period(LocalDate.of(2026, 5, 2), LocalDate.of(2026, 5, 8)));
    assertThat(bulletin.items().getFirst().ja().text()).isEqualTo("大統領が訪問");
    assertThat(bulletin.radicals())
        .isEqualTo(
            List.of(
                new Radical(1, 7, '⽉'),
                new Radical(1, 9, '⽇'),
                new Radical(1, 12, '⽉'),
                new Radical(1, 14, '⽇'),
                new Radical(5, 3, '⼤')));
  }
}
