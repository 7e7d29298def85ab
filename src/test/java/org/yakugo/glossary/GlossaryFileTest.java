package org.yakugo.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yakugo.Kind;
import org.yakugo.Message;
import org.yakugo.UnusableInput;

class GlossaryFileTest {
  private static final String HEADER =
      "kind\ten\ten_variants\tscope\tja\tja_admitted\tja_deprecated\tnote\tsource\tdate\n";

  private static final Concept MINISTER =
      ConceptBuilder.of(Kind.TITLE, "Minister of Culture")
          .variant("Culture Minister")
          .prefer("文化相")
          .admit("文化大臣")
          .source("house style")
          .date(LocalDate.of(2026, 5, 8))
          .build();

  private static final String MINISTER_LINE =
      "title\tMinister of Culture\tCulture Minister\t\t文化相\t文化大臣\t\t\thouse style\t2026-05-08";

  private static Concept only(String line) {
    GlossaryFile file = GlossaryFile.parse("t.tsv", HEADER + line);
    assertThat(file.problems()).isEmpty();
    assertThat(file.entries()).hasSize(1);
    return file.entries().getFirst().concept();
  }

  @Test
  void lineHoldsAConcept() {
    assertThat(only(MINISTER_LINE + "\n")).isEqualTo(MINISTER);
  }

  @Test
  void termsOfACellAreSeparatedByBars() {
    Concept concept = only("title\tMayor\tCity Mayor|Head of the City | \tAZ | AM\t市長\t");
    assertThat(concept.englishVariants()).containsExactly("City Mayor", "Head of the City");
    assertThat(concept.scope()).containsExactlyInAnyOrder("AM", "AZ");
  }

  @Test
  void backslashTakesTheMeaningFromABar() {
    Concept concept = only("term\tA\\|B\tC\\|D | E\t\t甲\t\t\tfirst\\nsecond \\\\n");
    assertThat(concept.english()).isEqualTo("A|B");
    assertThat(concept.englishVariants()).containsExactly("C|D", "E");
    assertThat(concept.note()).isEqualTo("first\nsecond \\n");
  }

  @Test
  void trailingCellsMayBeMissing() {
    assertThat(only("title\tMayor\t\t\t市長").date()).isNull();
  }

  @Test
  void cellsAreReadAsSpreadsheetsQuoteThem() {
    Concept concept =
        only("term\t\"road, \"\"silk\"\"\"\t\"Silk Road\"\t\tシルクロード\t\t\t\"a, b\"\t\t\t\t\r\n");
    assertThat(concept.english()).isEqualTo("road, \"silk\"");
    assertThat(concept.englishVariants()).containsExactly("Silk Road");
    assertThat(concept.note()).isEqualTo("a, b");
  }

  @Test
  void quotationMarkWithinACellIsItself() {
    assertThat(only("event\tForum \"Dialogue\"\t\t\t対話フォーラム").english())
        .isEqualTo("Forum \"Dialogue\"");
    assertThat(only("event\t\"Dialogue\" Forum\t\t\t対話フォーラム").english())
        .isEqualTo("\"Dialogue\" Forum");
  }

  @Test
  void spacesOfAllWidthsAroundACellAreDropped() {
    Concept concept = only("　title \tCity　Mayor\t\u00A0\t\t　市長 \t");
    assertThat(concept.english()).isEqualTo("City Mayor");
    assertThat(concept.japanese()).isEqualTo("市長");
  }

  @ParameterizedTest
  @CsvSource({"2026-05-08", "2026/5/8", "2026.05.08", "08.05.2026", "２０２６－０５－０８"})
  void datesAreReadAsSpreadsheetsTurnThem(String date) {
    assertThat(only("title\tMayor\t\t\t市長\t\t\t\t\t" + date).date()).isEqualTo("2026-05-08");
  }

  @Test
  void columnsStandWhereTheHeaderNamesThem() {
    GlossaryFile file =
        GlossaryFile.parse("t.tsv", "JA\tKind\towner\tEN\n市長\ttitle\tsato\tMayor\n");
    Concept concept = file.entries().getFirst().concept();
    assertThat(concept.english()).isEqualTo("Mayor");
    assertThat(concept.japanese()).isEqualTo("市長");
  }

  @Test
  void fileWithoutHeaderHasTheStandardColumns() {
    GlossaryFile file = GlossaryFile.parse("t.tsv", "title\tMayor\t\t\t市長\n");
    assertThat(file.entries().getFirst().concept().japanese()).isEqualTo("市長");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "titel\tMayor\t\t\t市長; 'unknown kind \"titel\"'",
        "title\t\t\t\t市長; it has no English term",
        "title\tMayor\t\t\t\t\t\tnote; it has no Japanese term",
        "title\tMayor; it has 2 of the columns kind, en, en_variants",
        "title\tMayor\t\t\t市長|町長; 'the column \"ja\" takes one term'",
        "title\tMayor\t\tBaku\t市長; 'the scope \"Baku\" isn''t a country''s code such as AZ'",
        "title\tMayor\t\t\t市長\t\t市長; '\"市長\" is deprecated and, in the same line, not deprecated'",
        "title\tMayor\t\t\t市長\t\t\t\t\t31.02.2026; 'there is no date \"31.02.2026\"'",
        "title\tMayor\t\t\t市長\t\t\t\t\t5/8/2026; 'the date \"5/8/2026\" isn''t like 2026-05-08'",
        "title\t\"Mayor\t\t\t市長; a quotation mark opens a cell and isn't closed",
        "title\tMa\u0000yor\t\t\t市長; it holds the invisible character U+0000 in column 9",
        "title\tMayor\t\t\t市\u202E長; it holds the invisible character U+202E in column 16",
        "title\tMay\u200Bor\t\t\t市長; it holds the invisible character U+200B in column 10",
        "title\tMay\uD800or\t\t\t市長; it holds the invisible character U+D800 in column 10",
        "title\tmayor \t\t\t町長; '\"mayor\" stands on line 2 already'"
      })
  void brokenLineIsReportedAndTheRestIsUsed(String line, String message) {
    GlossaryFile file =
        GlossaryFile.parse(
            "t.tsv", HEADER + "title\tMayor\t\t\t市長\n" + line + "\ntitle\tRector\t\t\t学長");
    assertThat(file.problems()).hasSize(1);
    assertThat(file.problems().getFirst().file()).isEqualTo("t.tsv");
    assertThat(file.problems().getFirst().line()).isEqualTo(3);
    assertThat(file.problems().getFirst().message().en()).startsWith(message);
    assertThat(file.entries()).extracting(GlossaryFile.Entry::line).containsExactly(2, 4);
  }

  @Test
  void termOfTenKilobytesIsATextThatSlippedIn() {
    String term = "x".repeat(10_000);
    GlossaryFile file = GlossaryFile.parse("t.tsv", HEADER + "title\t" + term + "\t\t\t市長");
    assertThat(file.problems())
        .containsExactly(
            new BrokenLine(
                "t.tsv",
                2,
                new Message(
                    "列「en」の用語が10,000文字もあります",
                    "a term in the column \"en\" has 10,000 characters")));
  }

  @Test
  void headerWithoutANeededColumnMakesTheFileUnusable() {
    GlossaryFile file = GlossaryFile.parse("t.tsv", "kind\ten\tnote\ntitle\tMayor\t市長\n");
    assertThat(file.problems())
        .containsExactly(
            new BrokenLine(
                "t.tsv", 1, new Message("見出し行に列「ja」がありません", "the header names no column \"ja\"")));
    assertThat(file.entries()).isEmpty();
  }

  @Test
  void unchangedFileIsWrittenToTheCharacter() {
    String text =
        "\uFEFF# posts\t\t\r\n\r\n"
            + HEADER.replace("\n", "\towner\r\n")
            + "nonsense\r\n"
            + "title\t\"Mayor\"\t\t\t市長\t\t\t\t\t\tsato\n\"# a, b\"\t\t\n\ttitle";
    assertThat(GlossaryFile.parse("t.tsv", text).text()).isEqualTo(text);
  }

  @Test
  void changeTouchesItsOwnLineOnly() {
    String text =
        "# posts\r\n"
            + HEADER.replace("\n", "\towner\r\n")
            + "title\tRector\t\t\t学長\t\t\t\t\t\tsato\textra\r\n\r\n# more\r\n"
            + "title\t\"Mayor\"\t\t\t市長";
    GlossaryFile file = GlossaryFile.parse("t.tsv", text);
    Concept rector = file.entries().getFirst().concept();
    Concept changed =
        ConceptBuilder.of(rector.kind(), rector.english())
            .variant("President")
            .scope(Set.of("TR", "AZ"))
            .prefer("学長")
            .admit("総長")
            .build();
    assertThat(file.edited(List.of(new GlossaryFile.Edit(rector.identity(), changed))).text())
        .isEqualTo(
            text.replace(
                "title\tRector\t\t\t学長\t\t\t\t\t\tsato",
                "title\tRector\tPresident\tAZ | TR\t学長\t総長\t\t\t\t\tsato"));
  }

  @Test
  void newConceptGoesToTheEndInTheFilesLineEnds() {
    String header = HEADER.replace("\n", "\r\n");
    GlossaryFile file = GlossaryFile.parse("t.tsv", header + "title\tRector\t\t\t学長");
    assertThat(with(file, MINISTER).text())
        .endsWith("title\tRector\t\t\t学長\r\n" + MINISTER_LINE + "\r\n");
  }

  @Test
  void newFileHasAHeader() {
    assertThat(with(GlossaryFile.empty("t.tsv"), MINISTER).text()).startsWith(HEADER + "title\t");
  }

  @Test
  void conceptOfTheSameIdentityIsReplaced() {
    GlossaryFile file = with(with(GlossaryFile.empty("t.tsv"), MINISTER), MINISTER);
    assertThat(file.entries()).hasSize(1);
  }

  @Test
  void removedConceptLeavesTheRest() {
    GlossaryFile file = GlossaryFile.parse("t.tsv", HEADER + "# a\ntitle\tRector\t\t\t学長\n# b\n");
    Concept.Identity rector = file.entries().getFirst().identity();
    assertThat(file.edited(List.of(new GlossaryFile.Edit(rector, null))).text())
        .isEqualTo(HEADER + "# a\n# b\n");
    assertThatThrownBy(() -> file.edited(List.of(new GlossaryFile.Edit(MINISTER.identity(), null))))
        .isInstanceOf(UnusableInput.class)
        .hasMessage("There is no title \"minister of culture\" in t.tsv.");
  }

  @Test
  void identityOfAnotherConceptCantBeTaken() {
    GlossaryFile file =
        with(GlossaryFile.parse("t.tsv", HEADER + "title\tRector\t\t\t学長\n"), MINISTER);
    Concept.Identity rector = file.entries().getFirst().identity();
    assertThatThrownBy(() -> file.edited(List.of(new GlossaryFile.Edit(rector, MINISTER))))
        .hasMessage("\"Minister of Culture\" stands in t.tsv on line 3 already.");
  }

  @Test
  void spreadsheetsUnicodeTextIsRead(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("t.tsv");
    String text = "\uFEFF" + HEADER + "title\tMayor\t\t\t市長";
    Files.write(file, text.getBytes(StandardCharsets.UTF_16LE));
    assertThat(GlossaryFile.read(file).entries().getFirst().concept().japanese()).isEqualTo("市長");
  }

  @Test
  void lineInAnotherEncodingIsBrokenAndNothingIsWrittenOverIt(@TempDir Path folder)
      throws IOException {
    Path path = folder.resolve("t.tsv");
    Files.write(path, (HEADER + "title\tMayor\t\t\t市長\n").getBytes(StandardCharsets.UTF_8));
    Files.write(
        path,
        "title\tRector\t\t\t学長\n".getBytes("Shift_JIS"),
        java.nio.file.StandardOpenOption.APPEND);
    GlossaryFile file = GlossaryFile.read(path);
    assertThat(file.entries()).hasSize(1);
    assertThat(file.problems())
        .containsExactly(
            new BrokenLine(
                "t.tsv",
                3,
                new Message("UTF-8でないバイトがあります", "it holds bytes that aren't UTF-8 text")));
    assertThatThrownBy(() -> with(file, MINISTER))
        .isInstanceOf(UnusableInput.class)
        .hasMessageContaining("isn't UTF-8 text on line 3");
  }

  @Test
  void deprecatedTermMaySayWhatToUseInstead() {
    Concept concept = only("title\tSpeaker\t\t\t議会議長\t\t国会議長 → 下院議長 | 国会長\n");
    assertThat(concept.deprecated()).containsExactly("国会議長", "国会長");
    assertThat(concept.insteadOf("国会議長")).isEqualTo("下院議長");
    assertThat(concept.insteadOf("国会長")).isEqualTo("議会議長");
  }

  @Test
  void formsStandByAuthority() {
    GlossaryFile file =
        GlossaryFile.parse(
            "t.tsv",
            "kind\ten\tja\tja_forms\n"
                + "person\tRinkēvičs\tリンケヴィチス\tministry: リンケービッチ | 報道：リンケビッチ\n");
    assertThat(file.entries().getFirst().concept().forms())
        .containsExactly(Map.entry("ministry", "リンケービッチ"), Map.entry("報道", "リンケビッチ"));
  }

  @ParameterizedTest
  @CsvSource({
    "リンケービッチ, 'isn''t like \"ministry: 訳語\"'",
    "ministry: 甲 | ministry: 乙, 'the authority \"ministry\" stands there twice'"
  })
  void formWithoutOneAuthorityIsNotUsed(String cell, String message) {
    GlossaryFile file =
        GlossaryFile.parse("t.tsv", "kind\ten\tja\tja_forms\nperson\tAnna\tアンナ\t" + cell + "\n");
    assertThat(file.entries()).isEmpty();
    assertThat(file.problems().getFirst().message().en()).contains(message);
  }

  @Test
  void headerGetsTheColumnThatAConceptNeeds() {
    Concept minister = MINISTER.toBuilder().form("ministry", "文化長官").build();
    GlossaryFile file = GlossaryFile.parse("t.tsv", "# posts\r\n" + HEADER.strip() + "\r\n");
    assertThat(with(file, minister).text())
        .isEqualTo(
            "# posts\r\n"
                + HEADER.strip()
                + "\tja_forms\r\n"
                + MINISTER_LINE
                + "\tministry: 文化長官\r\n");
  }

  @Test
  void cellsBeyondTheHeaderDontBecomeForms() {
    GlossaryFile file =
        GlossaryFile.parse("t.tsv", "kind\ten\tja\nterm\tport\t港\tmy remark\nterm\tpier\t桟橋\n");
    Concept pier = file.entries().getLast().concept();
    GlossaryFile changed = with(file, pier.toBuilder().form("press", "埠頭").build());
    assertThat(changed.text())
        .isEqualTo(
            "kind\ten\tja\t\tja_forms\nterm\tport\t港\tmy remark\n"
                + "term\tpier\t桟橋\t\tpress: 埠頭\n");
    assertThat(GlossaryFile.parse("t.tsv", changed.text()).entries()).hasSize(2);
  }

  @Test
  void fileInWhichGitLeftAConflictIsNotChanged() {
    GlossaryFile file =
        GlossaryFile.parse(
            "t.tsv",
            HEADER
                + "<<<<<<< HEAD\n"
                + MINISTER_LINE
                + "\n=======\n"
                + MINISTER_LINE.replace("文化大臣", "文化長官")
                + "\n>>>>>>> spring\n");
    assertThat(file.problems()).hasSize(4);
    assertThat(file.problems().getFirst())
        .hasToString(
            "glossary/t.tsv:2: two versions of this file met here and git left both;"
                + " keep one and delete this line");
    assertThatThrownBy(() -> file.edited(List.of(new GlossaryFile.Edit(MINISTER.identity(), null))))
        .isInstanceOf(UnusableInput.class)
        .hasMessage(
            "t.tsv holds two versions that git couldn't join on line 2;"
                + " it can't be changed before that is mended.");
  }

  @Test
  void manyEditsAreMadeInTheirOrder() {
    GlossaryFile file = GlossaryFile.empty("t.tsv");
    List<GlossaryFile.Edit> edits = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Concept term = ConceptBuilder.of(Kind.TERM, "word " + i).prefer("語" + i).build();
      edits.add(new GlossaryFile.Edit(null, term));
      if (i % 2 == 0) {
        Concept renamed = term.toBuilder().english("phrase " + i).build();
        edits.add(new GlossaryFile.Edit(term.identity(), renamed));
      }
    }
    edits.add(new GlossaryFile.Edit(edits.getLast().after().identity(), null));
    GlossaryFile edited = file.edited(edits);
    assertThat(edited.entries()).hasSize(19);
    assertThat(edited.entries().get(18).concept().english()).isEqualTo("phrase 18");
    assertThat(GlossaryFile.parse("t.tsv", edited.text()).entries()).isEqualTo(edited.entries());
  }

  /** The file with the concept in the place of the one of the same identity, else at its end. */
  static GlossaryFile with(GlossaryFile file, Concept concept) {
    Concept.Identity identity = concept.identity();
    boolean known = file.entries().stream().anyMatch(one -> one.identity().equals(identity));
    return file.edited(List.of(new GlossaryFile.Edit(known ? identity : null, concept)));
  }
}
