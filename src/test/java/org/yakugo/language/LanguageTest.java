package org.yakugo.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a workspace's tables do to the built-in ones, and what becomes of bad ones. */
class LanguageTest {
  private static final List<String> GRADES = cells(Language.builtIn(), "visit-grades");

  @TempDir Path folder;
  private final List<String> notices = new ArrayList<>();

  private static List<String> cells(Language language, String table) {
    return language.table(table).rows().stream().map(LanguageTest::withoutSource).toList();
  }

  private static String withoutSource(Row row) {
    List<String> cells = new ArrayList<>(row.cells());
    cells.removeLast();
    return String.join("/", cells).replaceFirst("/$", "");
  }

  private Language read() {
    return Language.of(folder, told -> notices.add(told.en()));
  }

  private void write(String name, String text) throws IOException {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private static List<String> with(int index, String line, List<String> lines) {
    List<String> changed = new ArrayList<>(lines);
    changed.set(index, line);
    return changed;
  }

  private static List<String> before(String first, List<String> lines) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(lines);
    return all;
  }

  @Test
  void withoutAFolderTheBuiltInTablesHold() {
    assertThat(Language.of(folder.resolve("none"), told -> notices.add(told.en())))
        .isSameAs(Language.builtIn());
    assertThat(read()).isSameAs(Language.builtIn());
  }

  @Test
  void lineOfANewKeyIsTriedFirst() throws IOException {
    write("visit-grades.tsv", "# ours\n\nenglish\tjapanese\nroyal\t王室\n");
    Language language = read();
    assertThat(cells(language, "visit-grades")).isEqualTo(before("royal/王室", GRADES));
    assertThat(language.table("visit-grades").rows().getFirst().place())
        .isEqualTo("language/visit-grades.tsv:4");
    assertThat(notices).isEmpty();
  }

  @Test
  void lineOfAKnownKeyTakesItsPlace() throws IOException {
    write("visit-grades.tsv", "english\tjapanese\nstate\t国家\n");
    assertThat(cells(read(), "visit-grades")).isEqualTo(with(0, "state/国家", GRADES));
  }

  @Test
  void lineIsDropped() throws IOException {
    write("visit-grades.tsv", "english\tjapanese\ndrop: state\n");
    assertThat(cells(read(), "visit-grades")).isEqualTo(GRADES.subList(1, GRADES.size()));
  }

  @Test
  void columnsStandInAnyOrder() throws IOException {
    write("visit-grades.tsv", "japanese\tenglish\n国家\tstate\n");
    assertThat(cells(read(), "visit-grades").getFirst()).isEqualTo("state/国家");
  }

  @Test
  void alternativeIsAKeyOfItsOwn() throws IOException {
    write("honorifics.tsv", "english\tkind\tjapanese\nmister\taddress\t様\ndrop: ms\n");
    List<String> lines = cells(read(), "honorifics");
    assertThat(lines.subList(0, 3))
        .containsExactly(
            "mister/address/様//",
            "mr/address/-/-/-/Mr. Levan Beridze",
            "mrs|miss|mme|madam/address/-/-/-/Ms. Nino Beridze");
  }

  @Test
  void keyOfSeveralColumnsIsMetAsAWhole() throws IOException {
    write("bodies.tsv", "english\tcountries\tjapanese\nparliament\tAM\t国会\n");
    List<String> lines = cells(read(), "bodies");
    assertThat(lines.subList(0, 3))
        .containsExactly(
            "parliament/-/organisation/-/議会/議会|国会/-/Speaker of the Parliament => 議会議長",
            "parliamentary|legislature/-/organisation/post/議会/-/-"
                + "/Speaker of the Parliament => 議会議長",
            "parliament/AM///国会//");
  }

  @Test
  void keyColumnThatMayBeMissingHoldsNothing() throws IOException {
    write("posts.tsv", "rank\tenglish\theadline\nvizier\tgrand vizier\t大宰相\n");
    assertThat(cells(read(), "posts").getFirst()).isEqualTo("vizier/grand vizier//////大宰相///");
    assertThat(notices).isEmpty();
  }

  @Test
  void dropWithoutAKeyThatMayBeMissingDropsAllThatItHolds() throws IOException {
    List<String> others =
        cells(Language.builtIn(), "posts").stream().filter(l -> !l.startsWith("king/")).toList();
    write("posts.tsv", "rank\tenglish\ndrop: king\ndrop: queen\tempress\n");
    assertThat(cells(read(), "posts")).isEqualTo(others).isNotEmpty();
    assertThat(notices)
        .containsExactly(
            "language/posts.tsv:3: there is no \"queen, empress\" that could be dropped.");
  }

  @Test
  void anyAndNothingAreOneKey() throws IOException {
    write("body-heads.tsv", "ending\tranks\ttitle\n議会\t*\t院長\n");
    assertThat(cells(read(), "body-heads").getFirst()).isEqualTo("議会/*//院長/");
    assertThat(cells(read(), "body-heads").size())
        .isEqualTo(cells(Language.builtIn(), "body-heads").size());
  }

  @Test
  void byteOrderMarkAndLineEndsOfWindowsAreNoMatter() throws IOException {
    write("visit-grades.tsv", "\uFEFFenglish\tjapanese\r\nstate\t\"国家, 国\"\t\t\r\n");
    assertThat(cells(read(), "visit-grades")).isEqualTo(with(0, "state/国家, 国", GRADES));
    assertThat(notices).isEmpty();
  }

  @Test
  void anotherEncodingIsTold() throws IOException {
    write(
        "visit-grades.tsv",
        "english\tjapanese\nstate\t国家\n".getBytes(Charset.forName("Shift_JIS")));
    write("sources.tsv", "name\nO DIARIO\n");
    assertThat(cells(read(), "visit-grades")).isEqualTo(GRADES);
    assertThat(cells(read(), "sources").getFirst()).isEqualTo("O DIARIO");
    assertThat(notices)
        .hasSize(2)
        .containsOnly(
            "language/visit-grades.tsv:2: this is not UTF-8; save the file as UTF-8; it is left out.");
  }

  @Test
  void eachBadLineIsToldAndTheOthersHold() throws IOException {
    write(
        "visit-grades.tsv",
        "english\tjapanese\nroyal\t王室\nroyal\t皇室\nstate\t国家\tx\ndrop: imperial\nsolemn\t荘重\n");
    List<String> lines = new ArrayList<>(List.of("royal/王室", "solemn/荘重"));
    lines.addAll(GRADES);
    assertThat(cells(read(), "visit-grades")).isEqualTo(lines);
    assertThat(notices)
        .containsExactly(
            "language/visit-grades.tsv:3: \"royal\" stands in line 2 already; it is left out.",
            "language/visit-grades.tsv:4: 3 cells under 2 columns; it is left out.",
            "language/visit-grades.tsv:5: there is no \"imperial\" that could be dropped.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          titles       | rank\\theadline\\nking\\t王\\n | : there is no table titles; posts holds its lines now; it is left out.
          visit-grades | state\\t国家\\n              | :1: "state" is no column; the first line names those of the table: english, japanese, mistaken, source; the table is left out.
          visit-grades | japanese\\n国家\\n           | :1: the column english is missing; the table is left out.
          sources      | name\\n<<<<<<< HEAD\\nA\\n=======\\nB\\n>>>>>>> other\\n | :2: it holds two versions that git couldn't join; it is left out.
          """)
  void tableThatCannotBeUsedIsLeftOut(String table, String text, String told) throws IOException {
    write(table + ".tsv", text.translateEscapes());
    Language language = read();
    for (String one : List.of("visit-grades", "sources", "posts")) {
      assertThat(cells(language, one)).isEqualTo(cells(Language.builtIn(), one));
    }
    assertThat(notices).containsExactly("language/" + table + ".tsv" + told);
  }

  @Test
  void unknownTableIsTold() throws IOException {
    write("visit-grade.tsv", "english\tjapanese\n");
    write("weather.tsv", "english\tjapanese\n");
    write("sources.xlsx", "PK");
    write("README.md", "ours");
    assertThat(read()).isNotSameAs(Language.builtIn());
    assertThat(notices)
        .containsExactly(
            "language/sources.xlsx: only files that end with .tsv are tables; it is left out.",
            "language/visit-grade.tsv: there is no table visit-grade; visit-grades is one; it is left"
                + " out.",
            "language/weather.tsv: there is no table weather; 'yakugo language show' lists them; it"
                + " is left out.");
  }

  @Test
  void folderInPlaceOfATableIsTold() throws IOException {
    Files.createDirectories(folder.resolve("sources.tsv"));
    write("orthographies/ka.tsv", "letters\tsound\nqq\tk\n");
    assertThat(cells(read(), "sources")).isEqualTo(cells(Language.builtIn(), "sources"));
    assertThat(read().table("orthographies/ka").rows().getFirst().text("letters")).isEqualTo("qq");
    assertThat(notices)
        .containsOnly("language/sources.tsv: this is a folder and no table; it is left out.");
  }

  @Test
  void fileInPlaceOfTheFolderIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("language"), "sources");
    assertThat(cells(Language.of(file, told -> notices.add(told.en())), "sources"))
        .isEqualTo(cells(Language.builtIn(), "sources"));
    assertThat(notices).containsExactly("language/ is a file and no folder; it is left out.");
  }

  @Test
  void hugeFileIsTold() throws IOException {
    write("sources.tsv", "name\n" + "A NEWSPAPER\n".repeat(900_000));
    assertThat(cells(read(), "sources")).isEqualTo(cells(Language.builtIn(), "sources"));
    assertThat(notices)
        .containsExactly(
            "language/sources.tsv: 10,800,005 bytes are more than the 1,000,000 that a table may"
                + " have; it is left out.");
  }

  @Test
  void lineThatItsUserCannotReadIsToldOnceAndLeftOut() throws IOException {
    write("lookalikes.tsv", "wrong\tright\n(unclosed\tx\nフニ\tフ二\n");
    Language language = read();
    for (int i = 0; i < 2; i++) {
      List<String> patterns =
          language.table("lookalikes").map(row -> row.pattern("wrong").pattern());
      assertThat(patterns.getFirst()).isEqualTo("フニ");
    }
    assertThat(notices)
        .containsExactly(
            "language/lookalikes.tsv:2: \"(unclosed\" is no regular expression (Unclosed group); the line"
                + " is left out.");
  }

  @Test
  void builtInLineHoldsWhereTheOneInItsPlaceCannotBeUsed() throws IOException {
    write("honorifics.tsv", "english\tkind\nmister|sir\tmaster\n");
    List<String> known =
        read()
            .table("honorifics")
            .map(row -> row.text("english") + " " + row.choice("kind", Kind.class));
    assertThat(known)
        .filteredOn(one -> one.matches("(mister|mr|sir|dame)\\b.*"))
        .containsExactly(
            "mister ADDRESS", "sir NOBLE", "mr ADDRESS", "dame|lord|lady|baroness NOBLE");
    assertThat(notices)
        .containsExactly(
            "language/honorifics.tsv:2: \"master\" can't stand under kind, only one of address,"
                + " degree, military, noble, after; the line is left out.");
  }

  private enum Kind {
    ADDRESS,
    DEGREE,
    MILITARY,
    NOBLE,
    AFTER
  }

  @Test
  void sameFilesAreTheSameLanguage() throws IOException {
    write("sources.tsv", "name\nO DIARIO\n");
    Language first = read();
    assertThat(first.as(folder, told -> notices.add(told.en()))).isSameAs(first);
    write("sources.tsv", "name\nFOLHA\n");
    assertThat(first.as(folder, told -> notices.add(told.en()))).isNotSameAs(first);
    Files.delete(folder.resolve("sources.tsv"));
    assertThat(first.as(folder, told -> notices.add(told.en()))).isSameAs(Language.builtIn());
  }

  @Test
  void manyComplaintsAreCutShort() throws IOException {
    write("sources.tsv", "name\n" + "A\tB\n".repeat(100));
    read();
    assertThat(notices).hasSize(21).last().isEqualTo("... and more lines of language/.");
  }
}
