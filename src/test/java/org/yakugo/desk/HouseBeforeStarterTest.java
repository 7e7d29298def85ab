package org.yakugo.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.file.SourceText;
import org.yakugo.suggest.Suggestion;
import org.yakugo.workspace.StarterWorkspace;
import org.yakugo.workspace.Workspace;

/** What a new office has printed, against what the starter glossary brought. */
class HouseBeforeStarterTest {
  private static final String TWICE = "Bank Al-Maghrib";
  private static final String ONCE = "Muslim World League";

  @TempDir private Path folder;

  @Test
  void whatWasPrintedTwiceGoesBeforeTheStarterAndIsListed() throws IOException {
    try (Desk desk = office()) {
      Suggestion suggestion = suggested(desk, TWICE + " keeps key rate at 2%");
      assertThat(renderings(suggestion, TWICE)).containsExactly("モロッコ銀行 2", "モロッコ中央銀行 0");
      assertThat(suggestion.drafts().getFirst().ja()).isEqualTo("モロッコ銀行、政策金利を2％に据え置き");
      assertThat(listed(desk))
          .containsExactly(
              "Bank Al-Maghrib: モロッコ銀行 2, not モロッコ中央銀行",
              "Muslim World League: ムスリム世界連盟 1, not 世界イスラム連盟");
      assertThat(suggested(desk, TWICE + " Governor Jouahri visits Tokyo").drafts().getFirst().ja())
          .isEqualTo("ジュアフリ・モロッコ銀行総裁が東京を訪問");
    }
  }

  @Test
  void whatWasPrintedOnceStandsBesideTheOfficialName() throws IOException {
    try (Desk desk = office()) {
      Suggestion suggestion = suggested(desk, ONCE + " elects chairman");
      assertThat(renderings(suggestion, ONCE)).containsExactly("世界イスラム連盟 0", "ムスリム世界連盟 1");
    }
  }

  @Test
  void whatTheOfficeDecidedStaysAboveAll() throws IOException {
    Path agencies = folder.resolve("glossary/agencies.tsv");
    try (Desk desk = office()) {
      String decided = Files.readString(agencies).replace("\tモロッコ中央銀行\t", "\tアル・マグリブ銀行\t");
      Files.writeString(agencies, decided);
      desk.look();
      Suggestion suggestion = suggested(desk, TWICE + " keeps key rate at 2%");
      assertThat(renderings(suggestion, TWICE).getFirst()).isEqualTo("アル・マグリブ銀行 0");
    }
  }

  @Test
  void aJapaneseWhoseSurnameComesFirstIsPrintedInFull() throws IOException {
    String surnameFirst = "Ambassador of Japan to Morocco Nakata Masahiro";
    String surnameLast = "Ambassador of Japan to Morocco Masahiro Nakata";
    try (Desk desk = office()) {
      assertThat(
              renderings(suggested(desk, surnameFirst + " visits Rabat"), surnameFirst).getFirst())
          .isEqualTo("中田昌宏駐モロッコ日本大使 0");
      assertThat(renderings(suggested(desk, surnameLast + " visits Rabat"), surnameLast).getFirst())
          .isEqualTo("中田駐モロッコ日本大使 0");
    }
  }

  @Test
  void anOfficeOfNoCountryIsAtHomeAndSoIsTheNamesLanguage() throws IOException {
    try (Desk desk = office()) {
      String atHome = "Interior Minister Karim Achengli visits Rabat";
      String abroad = "Italian Interior Minister Karim Achengli visits Rabat";
      assertThat(renderings(suggested(desk, atHome), "Achengli").getFirst()).isEqualTo("アシェングリ 0");
      assertThat(renderings(suggested(desk, abroad), "Achengli").getFirst()).isEqualTo("アケンリ 0");
    }
  }

  private Desk office() throws IOException {
    StarterWorkspace.init(folder);
    Files.writeString(
        folder.resolve("corpus/2025-11-01.txt"),
        week(
            "11月1日～11月7日",
            """
            ● モロッコ銀行、政策金利を2.25％に据え置き
            Bank Al-Maghrib keeps key rate at 2.25%

            It did so on Wednesday. (MAP / 05.11.2025)

            ● ムスリム世界連盟、ラバトで会議を開幕
            Muslim World League opens conference in Rabat

            It opened on Thursday. (MAP / 06.11.2025)
            """));
    Files.writeString(
        folder.resolve("corpus/2025-12-13.txt"),
        week(
            "12月13日～12月19日",
            """
            ● モロッコ銀行、政策金利を2.25％に据え置き
            Bank Al-Maghrib keeps key rate at 2.25%

            It did so on Tuesday. (MAP / 16.12.2025)
            """));
    return Desk.open(new Workspace(folder), told -> {});
  }

  private static String week(String days, String items) {
    return """
        モロッコ政治情報
        2025年%s
        在モロッコ日本国大使館

        1. 経済

        %s
        """
        .formatted(days, items);
  }

  private static Suggestion suggested(Desk desk, String headline) {
    return desk.view()
        .suggesting()
        .of(
            BulletinReader.readItems(SourceText.of("item.txt", headline + "\n\nIt was so."))
                .items()
                .getFirst());
  }

  private static List<String> renderings(Suggestion suggestion, String mention) {
    return suggestion.mentions().stream()
        .filter(one -> one.source().equals(mention))
        .flatMap(one -> one.renderings().stream())
        .map(one -> one.target() + " " + one.uses())
        .toList();
  }

  private static List<String> listed(Desk desk) {
    return desk.view().worklist(LocalDate.of(2026, 1, 5)).candidates().stream()
        .filter(one -> one.preferred() != null)
        .map(
            one ->
                "%s: %s %d, not %s"
                    .formatted(
                        one.source(),
                        one.forms().getFirst().target(),
                        one.forms().getFirst().uses(),
                        one.preferred()))
        .toList();
  }
}
