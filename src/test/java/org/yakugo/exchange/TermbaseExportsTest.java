package org.yakugo.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yakugo.Packed;
import org.yakugo.glossary.Concept;

/**
 * Lists of terms with the columns that other terminology programs write. A case is a file's name
 * and what it is, the file, and what it says: {@code English | variant = Japanese | admitted x
 * deprecated {note}}.
 */
class TermbaseExportsTest {
  @TempDir private Path folder;

  private record Export(String name, String what, String content, List<String> concepts) {
    static Export of(String block) {
      List<String> lines = block.lines().toList();
      String[] head = lines.getFirst().split(" [|] ", 2);
      int end = lines.indexOf("--");
      return new Export(
          head[0],
          head[1],
          String.join("\n", lines.subList(1, end)) + "\n",
          lines.subList(end + 1, lines.size()));
    }

    @Override
    public String toString() {
      return what;
    }
  }

  static Stream<Export> exports() {
    String text = Packed.text(TermbaseExportsTest.class, "termbases.txt");
    return Arrays.stream(text.split("(?m)^== ")).skip(1).map(Export::of);
  }

  @ParameterizedTest
  @MethodSource("exports")
  void everyTermIsReadWithItsStanding(Export export) throws IOException {
    Path path = Files.writeString(folder.resolve(export.name()), export.content());
    ForeignFile file = ForeignFile.of(path);
    ImportPlan plan = Concepts.plan(file, Format.detect(file), ImportHints.NONE, List.of(), false);
    List<String> read = new ArrayList<>();
    plan.added().forEach(concept -> read.add(shown(concept)));
    plan.refused().forEach(why -> read.add("refused " + why.en()));
    assertThat(read).isEqualTo(export.concepts());
  }

  private static String shown(Concept concept) {
    List<String> english = new ArrayList<>(List.of(concept.english()));
    english.addAll(concept.englishVariants());
    List<String> japanese = new ArrayList<>(List.of(concept.japanese()));
    japanese.addAll(concept.admitted());
    String deprecated =
        concept.deprecated().isEmpty() ? "" : " x " + String.join(" | ", concept.deprecated());
    String note = concept.note().isEmpty() ? "" : " {" + concept.note().replace("\n", " / ") + "}";
    return (String.join(" | ", english) + " = " + String.join(" | ", japanese) + deprecated + note)
        .replace("  ", " ");
  }
}
