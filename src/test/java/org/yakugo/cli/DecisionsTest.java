package org.yakugo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yakugo.Packed;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.Week;
import org.yakugo.bulletin.file.SourceText;
import org.yakugo.check.Background;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.Checker;
import org.yakugo.check.Finding;
import org.yakugo.check.Rule;
import org.yakugo.check.Rules;
import org.yakugo.glossary.Glossary;

/**
 * A decision that deprecates a term changes what check says of the items that speak of the concept,
 * and of no other; each is taken by the command line in a fresh workspace.
 */
final class DecisionsTest extends CommandCase {
  private static final List<Rule> RULES =
      Rules.house().stream().filter(rule -> !rule.about().id().equals("TERM_TWO_WAYS")).toList();

  private record Row(String set, String decision, String ja, String en) {
    static Row of(String[] cells, String above) {
      return new Row(cells[0], cells[1].isEmpty() ? above : cells[1], cells[2], cells[3]);
    }

    String plain() {
      return ja.replaceAll("[⟦⟧]", "");
    }

    List<String> expected() {
      int start = ja.indexOf('⟦');
      return start < 0
          ? List.of()
          : List.of("TERM_DEPRECATED " + ja.substring(start + 1, ja.indexOf('⟧')));
    }
  }

  private static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    Packed.text(Finding.class, "decisions.tsv")
        .lines()
        .filter(line -> !line.startsWith("#") && !line.startsWith("set\t"))
        .map(line -> line.split("\t", -1))
        .forEach(cells -> rows.add(Row.of(cells, rows.isEmpty() ? "" : rows.getLast().decision())));
    return rows;
  }

  private String done(String... arguments) {
    Result result = run(arguments);
    assertThat(result.status()).as(result.err()).isZero();
    return result.out();
  }

  /** Item by item, rule and words. A bulletin's own two ways are another matter. */
  private static List<Set<String>> found(List<Row> rows, Background background) {
    StringBuilder text = new StringBuilder("1. 外政\n\n");
    for (Row row : rows) {
      text.append("● ").append(row.plain()).append("\n").append(row.en());
      text.append("\n\nIt was reported. (TREND / 05.05.2026)\n\n");
    }
    List<Set<String>> found = new ArrayList<>();
    rows.forEach(row -> found.add(new TreeSet<>()));
    CheckedBulletin bulletin =
        new CheckedBulletin(
            BulletinReader.read(SourceText.of("week", text.toString())), background);
    assertThat(bulletin.items()).hasSameSizeAs(rows);
    for (Finding finding : new Checker(RULES).check(bulletin)) {
      found.get(finding.item() - 1).add(finding.rule() + " " + finding.text());
    }
    return found;
  }

  private List<String> wrong(String set) throws IOException {
    List<Row> rows = rows();
    List<Set<String>> before = found(rows, Background.of(Glossary.load(Path.of("glossary"))));
    List<String> wrong = new ArrayList<>();
    for (String decision : decisions(rows, set)) {
      freshGlossary();
      List<String> command = new ArrayList<>(List.of("glossary", "decide"));
      command.addAll(List.of(decision.split(";", -1)));
      done(command.toArray(String[]::new));
      List<Set<String>> after =
          found(rows, Background.of(Glossary.load(folder.resolve("glossary"))));
      for (int i = 0; i < rows.size(); i++) {
        Row row = rows.get(i);
        after.get(i).removeAll(before.get(i));
        List<String> expected = row.decision().equals(decision) ? row.expected() : List.of();
        if (!List.copyOf(after.get(i)).equals(expected)) {
          wrong.add(decision + ": " + row.ja() + " | " + row.en() + " -> " + after.get(i));
        }
      }
    }
    return wrong;
  }

  private static List<String> decisions(List<Row> rows, String set) {
    return rows.stream().filter(r -> r.set().equals(set)).map(Row::decision).distinct().toList();
  }

  private void freshGlossary() throws IOException {
    workspace();
    try (Stream<Path> files = Files.list(folder.resolve("glossary"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    try (Stream<Path> files = Files.list(Path.of("glossary"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).toList()) {
        Files.copy(file, folder.resolve("glossary").resolve(file.getFileName()));
      }
    }
  }

  @Test
  void aDecisionChangesWhatItIsAboutAndNothingElse() throws IOException {
    assertThat(wrong("dev")).isEmpty();
  }

  @Test
  void soDoDecisionsThatWereKeptBack() throws IOException {
    assertThat(wrong("held")).isEmpty();
  }

  @Test
  void aDryRunTellsWhatDeprecatingWouldDoAndDoesNothing() throws IOException {
    workspace();
    Path terms = folder.resolve("glossary/terms.tsv");
    String table =
        """
        kind\ten\tscope\tja
        title\tSpeaker of the Parliament\t\t国会議長
        title\tSpeaker of the Diet\tJP\t国会議長
        """;
    Files.writeString(terms, table);
    Files.writeString(
        folder.resolve("corpus/2026-03-07.txt"),
        Week.of(
            "国会議長が隣国を訪問",
            "Speaker of the Parliament visits neighbouring country",
            "The Speaker arrived on Monday. (SAMPLE / 09.03.2026)",
            "議会議長が演説",
            "Speaker of the Parliament gives speech",
            "The Speaker spoke. (SAMPLE / 10.03.2026)"));
    assertThat(
            done(
                "glossary",
                "decide",
                "Speaker of the Parliament",
                "--scope",
                "",
                "--prefer",
                "議会議長",
                "--deprecate",
                "国会議長",
                "--dry-run"))
        .isEqualTo(
            """
            Printed so far
                1  国会議長
                   2026-03-07, item 1  国会議長が隣国を訪問
                1  議会議長
                   2026-03-07, item 2  議会議長が演説
            Findings that would appear: 1
              2026-03-07, item 1  TERM_DEPRECATED  “国会議長” is no longer used; it is 議会議長 (Speaker of the Parliament).
            Findings that would vanish: 1
              2026-03-07, item 2  TERM_NOT_PREFERRED  The glossary has 国会議長 for “Speaker of the Parliament”, not 議会議長.
            """);
    assertThat(terms).hasContent(table);
  }

  @Test
  void aDryRunOfAnImportAndOfAnUndoingChangesNothing() throws IOException {
    workspace();
    Path list = Files.writeString(folder.resolve("list.csv"), "en,ja\nQuay Forum,岸壁フォーラム\n");
    assertThat(done("glossary", "import", list.toString(), "--dry-run")).contains("Would add 1");
    assertThat(done("glossary", "list", "--search", "Quay Forum")).doesNotContain("岸壁");
    done("glossary", "import", list.toString());
    String id = done("glossary", "history").split(" ")[0];
    assertThat(done("glossary", "undo", id, "--dry-run")).doesNotContain(id);
    assertThat(done("glossary", "list", "--search", "Quay Forum")).contains("岸壁");
  }
}
