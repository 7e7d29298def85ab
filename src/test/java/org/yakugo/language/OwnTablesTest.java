package org.yakugo.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yakugo.Message;

/** That a workspace can change every table, and that what reads them asks the workspace's. */
class OwnTablesTest {
  private static final Path SOURCES = Path.of("src/main/java/org/yakugo");

  @TempDir Path folder;
  private final List<Message> notices = new ArrayList<>();

  static List<String> names() throws IOException, URISyntaxException {
    return BuiltInTablesTest.names();
  }

  private Language with(String table, String text) throws IOException {
    Path file = folder.resolve(table + ".tsv");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return Language.of(folder, notices::add);
  }

  private static String header(Table table) {
    return String.join("\t", table.columns()) + "\n";
  }

  @ParameterizedTest
  @MethodSource("names")
  void aLineTakesThePlaceOfTheBuiltInOneWithItsKey(String name) throws IOException {
    Table builtIn = Language.builtIn().table(name);
    Row first = builtIn.rows().getFirst();
    Table own = with(name, header(builtIn) + String.join("\t", first.cells()) + "\n").table(name);
    assertThat(notices).isEmpty();
    assertThat(own.rows()).map(Row::cells).isEqualTo(cells(builtIn));
    assertThat(own.rows())
        .filteredOn(row -> !row.isBuiltIn())
        .map(Row::place)
        .containsExactly("language/" + name + ".tsv:2");
  }

  @ParameterizedTest
  @MethodSource("names")
  void aLineIsDropped(String name) throws IOException {
    Table builtIn = Language.builtIn().table(name);
    Row last = builtIn.rows().getLast();
    StringBuilder drops = new StringBuilder(header(builtIn));
    for (List<String> key : last.keys()) {
      drops.append("drop: ").append(String.join("\t", key)).append("\n");
    }
    Table own = with(name, drops.toString()).table(name);
    assertThat(notices).isEmpty();
    List<List<String>> left = cells(builtIn);
    left.removeLast();
    assertThat(own.rows()).map(Row::cells).isEqualTo(left);
  }

  private static List<List<String>> cells(Table table) {
    return new ArrayList<>(table.rows().stream().map(Row::cells).toList());
  }

  /** Who asks for the built-in tables alone, each for a reason of its own. */
  @Test
  void fewAskForTheBuiltInTablesAlone() throws IOException {
    TreeMap<String, String> reasons = new TreeMap<>();
    reasons.put("Associations", "what the whole past associates, whoever reads it");
    reasons.put("Countries", "the world as it is named where no workspace is known");
    reasons.put("DateRange", "the reader of bulletins goes by the built-in tables");
    reasons.put("Glossary", "a glossary without a workspace");
    reasons.put("Holders", "two posts are compared in one spelling, whichever");
    reasons.put("BrokenWords", "a file is read before anybody tells whose it is");
    reasons.put("Doubts", "as BrokenWords");
    reasons.put("HouseStyle", "the style where a workspace sets none");
    reasons.put("ImportHints", "a foreign file without a workspace");
    reasons.put("KatakanaRenderer", "a renderer without a workspace, and one for measuring");
    reasons.put("LineWording", "as DateRange");
    reasons.put("NameLanguages", "as Countries");
    reasons.put("Orthography", "which languages there are, whoever writes them");
    reasons.put("PatternRule", "which rules are nothing but patterns");
    reasons.put("PersonGrammar", "a grammar without a workspace");
    reasons.put("Proofreading", "which rules there are, not what they find");
    reasons.put("SectionWords", "as DateRange");
    reasons.put("EnglishWord", "the memory's words don't change with a table");
    reasons.put("UnsettledNouns", "the confidences were fitted with the built-in nouns");
    reasons.put("WordReadings", "frames are read in the built-in words");
    List<String> asking = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        boolean inside = file.getParent().endsWith("language");
        if (!inside && Files.readString(file).contains("Language.builtIn()")) {
          asking.add(file.getFileName().toString().replace(".java", ""));
        }
      }
    }
    assertThat(asking).containsExactlyInAnyOrderElementsOf(reasons.keySet());
  }
}
