package org.yakugo.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yakugo.Deadline;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.file.SourceFile;
import org.yakugo.check.RuleChoice;
import org.yakugo.check.Rules;
import org.yakugo.language.Language;
import org.yakugo.workspace.Workspace;

/** Whatever stands in a workspace's tables, bulletins are read, checked and rendered. */
final class BadTablesTest {
  private static final Path HOUSE = Path.of("src/test/resources/org/yakugo/house/brasilia");

  @TempDir private Path folder;

  /** What somebody sees who checks all bulletins and asks for renderings of each headline. */
  private List<String> work(List<String> notices) throws IOException {
    List<String> seen = new ArrayList<>();
    RuleChoice rules = RuleChoice.of(Rules.house(), Set.of(), Set.of());
    try (Desk desk = Desk.open(new Workspace(folder), told -> notices.add(told.en()))) {
      for (Path file : desk.publishedFiles()) {
        Bulletin bulletin = BulletinReader.read(SourceFile.read(file));
        desk.view()
            .checking()
            .check("week.txt", bulletin, rules, Deadline.NONE)
            .findings()
            .forEach(f -> seen.add(f.text()));
        desk.view()
            .suggesting()
            .of(bulletin.items())
            .forEach(s -> seen.add(s.mentions().toString()));
      }
      seen.add(desk.view().suggesting().katakana("Giorgi Beridze", "ka").toString());
      seen.add(desk.view().suggesting().katakana("João Cabral", "BR").toString());
    }
    return seen;
  }

  private void copyHouse(String except) throws IOException {
    try (Stream<Path> files = Files.walk(HOUSE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(HOUSE.relativize(file).toString());
        if (!copy.startsWith(folder.resolve(except))) {
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
  }

  /** A line in every table: one with the cell everywhere, one with it in the first column alone. */
  private void writeEverywhere(String cell) throws IOException {
    for (String table : Language.names()) {
      List<String> columns = Language.builtIn().table(table).columns();
      String all = columns.stream().map(column -> cell).collect(Collectors.joining("\t"));
      Path file = folder.resolve("language/" + table + ".tsv");
      Files.createDirectories(file.getParent());
      Files.writeString(file, String.join("\t", columns) + "\n" + all + "\n" + cell + "x\n");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "zzz", "-", "*", "[a-", "日本|", "=> x"})
  void nonsenseInEveryTableStopsNothing(String cell) throws IOException {
    copyHouse("language");
    List<String> notices = new ArrayList<>();
    List<String> seen = work(notices);
    assertThat(notices).isEmpty();
    writeEverywhere(cell);
    assertThat(work(notices)).hasSameSizeAs(seen);
    assertThat(notices).allMatch(n -> n.matches("language/\\S+\\.tsv:\\d+: .*|\\.\\.\\. and .*"));
  }
}
