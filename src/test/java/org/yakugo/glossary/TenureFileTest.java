package org.yakugo.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TenureFileTest {
  @TempDir private Path folder;

  @Test
  void aLineIsATenure() {
    TenureFile file =
        WrittenTenures.read(
            """
            # a comment

            person\tpost\tcountry\tfrom\tto\tsource\tnote
            Rita Kalna\tMinister of Foreign Affairs\tlv\t2023-06\t08.05.2025\tgazette\tresigned
            """);
    Tenure tenure = file.tenures().getFirst();
    assertThat(tenure.person()).isEqualTo("Rita Kalna");
    assertThat(tenure.country()).isEqualTo("LV");
    assertThat(tenure.from()).hasToString("2023-06");
    assertThat(tenure.to()).hasToString("2025-05-08");
    assertThat(tenure.note()).isEqualTo("resigned");
    assertThat(file.problems()).isEmpty();
  }

  @Test
  void columnsMayStandInAnyOrderWithOthersBetween() {
    TenureFile file = WrittenTenures.read("from\tmine\tpost\tperson\n2020\tx\tPresident\tA Bee\n");
    assertThat(file.tenures())
        .containsExactly(
            new Tenure("A Bee", "President", "", InexactDate.of("2020"), null, "", "", "", ""));
  }

  @Test
  void brokenLinesAreNamedAndTheOthersUsed() {
    TenureFile file =
        WrittenTenures.read(
            """
            person\tpost\tcountry\tfrom\tto
            A Bee\tPresident\tAZ\t2020\t2019
            A Bee\t\tAZ\t2020
            A Bee\tPresident\tAzerbaijan\t2020
            A Bee\tPresident\tAZ\t2020-13
            A Bee\tPresident\tAZ\t\t
            A Bee\tPresident\tAZ\t2020
            A Bee\tPresident\tAZ\t2020
            A Bee\tPresident\tUK\t2020
            """);
    assertThat(file.tenures()).hasSize(1);
    assertThat(file.problems())
        .extracting(BrokenLine::toString)
        .containsExactly(
            "glossary/tenures.tsv:2: it ends on 2019, before it begins on 2020",
            "glossary/tenures.tsv:3: it has no post",
            "glossary/tenures.tsv:4: the scope \"Azerbaijan\" isn't a country's code such as AZ",
            "glossary/tenures.tsv:5: there is no month \"2020-13\"",
            "glossary/tenures.tsv:6: it says neither from when nor to when",
            "glossary/tenures.tsv:8: the same line stands above already",
            "glossary/tenures.tsv:9: the scope \"UK\" isn't a country's code such as AZ");
  }

  @Test
  void anInexactDateCoversOnlyWhatIsSure() {
    Tenure tenure =
        WrittenTenures.read("A Bee\tPresident\tAZ\t2020-03\t2022\n").tenures().getFirst();
    assertThat(tenure.surelyCovers(LocalDate.of(2020, 3, 15))).isFalse();
    assertThat(tenure.mayCover(LocalDate.of(2020, 3, 15))).isTrue();
    assertThat(tenure.surelyCovers(LocalDate.of(2021, 3, 15))).isTrue();
    assertThat(tenure.surelyCovers(LocalDate.of(2022, 3, 15))).isFalse();
    assertThat(tenure.surelyEndedBefore(LocalDate.of(2022, 12, 31))).isFalse();
    assertThat(tenure.surelyEndedBefore(LocalDate.of(2023, 1, 1))).isTrue();
  }

  @Test
  void theGlossaryReadsTheTableAsTenuresAndNotAsTerms() throws IOException {
    Files.writeString(folder.resolve("posts.tsv"), "kind\ten\tja\ntitle\tPresident\t大統領\n");
    Files.writeString(
        folder.resolve(TenureFile.NAME),
        "person\tpost\tcountry\tfrom\nA Bee\tPresident\tAZ\t2020\nA Cee\tPresident\tAZ\tlong ago\n");
    Glossary glossary = Glossary.load(folder);
    assertThat(glossary.concepts()).hasSize(1);
    assertThat(glossary.tenures()).extracting(Tenure::person).containsExactly("A Bee");
    assertThat(glossary.problems())
        .extracting(BrokenLine::toString)
        .containsExactly("glossary/tenures.tsv:3: the date \"long ago\" isn't like 2026-05-08");
  }

  @Test
  void framesOfHeadlinesAreNoTerms() throws IOException {
    Files.writeString(folder.resolve("posts.tsv"), "kind\ten\tja\ntitle\tPresident\t大統領\n");
    Files.writeString(
        folder.resolve("frames.tsv"), "kind\tenglish\tjapanese\nverb\tmeet X\t、Xと会談\n");
    Glossary glossary = Glossary.load(folder);
    assertThat(glossary.concepts()).extracting(Concept::english).containsExactly("President");
    assertThat(glossary.problems()).isEmpty();
  }
}
