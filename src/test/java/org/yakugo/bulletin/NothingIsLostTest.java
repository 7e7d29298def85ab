package org.yakugo.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yakugo.bulletin.file.SourceFile;
import org.yakugo.bulletin.file.SourceText;

/**
 * Every character of a file belongs to a field, a heading or a mark, or its line has a problem; and
 * every field knows where each of its characters stands.
 */
class NothingIsLostTest {

  /**
   * What may be in no field: blanks, marks, bullets, the rests of entities, the targets of links.
   */
  private static final Pattern MARKS =
      Pattern.compile(
          "[\\s\\u3000\\u00A0\\u200B-\\u200F\\u00AD\\uFEFF\\u0001]|[*_\\\\#>]|\\]\\([^)]*\\)|\\[|</?\\w+>"
              + "|\\w+;|[●○◆◇■•・-]|^\\d+\\.");

  static Stream<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder :
        List.of(
            Path.of("src/test/resources/org/yakugo/bulletin"),
            Path.of("corpus"),
            Path.of("src/test/resources/org/yakugo/house/brasilia/corpus"),
            Path.of("../shared/bulletins"))) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> list = Files.list(folder)) {
          list.filter(file -> file.toString().matches(".*\\.(txt|md)")).forEach(files::add);
        }
      }
    }
    return files.stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyCharacterHasItsPlace(Path file) {
    SourceText source = SourceFile.read(file);

    assertThat(lost(source)).isEmpty();
  }

  @Property(seed = "1", tries = 300)
  void anyTextIsReadWithoutLoss(@ForAll List<String> lines) {
    SourceText source = SourceText.of("any.txt", String.join("\n", lines));

    Bulletin bulletin = BulletinReader.read(source);

    passages(bulletin).forEach(passage -> assertStandsInFile(passage, source));
  }

  /** What of each line is in no field, heading or problem. */
  private static List<String> lost(SourceText source) {
    Bulletin bulletin = BulletinReader.read(source);
    List<StringBuilder> rest = new ArrayList<>();
    source.lines().forEach(line -> rest.add(new StringBuilder(line)));
    for (Passage passage : passages(bulletin)) {
      assertStandsInFile(passage, source);
      for (int i = 0; i < passage.length(); i++) {
        Passage.Position place = passage.at(i);
        StringBuilder line = rest.get(place.line() - 1);
        if (place.column() <= line.length()) {
          line.setCharAt(place.column() - 1, '\u0001');
        }
      }
    }
    List<Integer> reported = bulletin.problems().stream().map(Problem::line).toList();
    List<String> lost = new ArrayList<>();
    for (int i = 0; i < rest.size(); i++) {
      String left = MARKS.matcher(rest.get(i)).replaceAll("");
      if (!left.isEmpty() && !reported.contains(i + 1)) {
        lost.add((i + 1) + ": " + left);
      }
    }
    return lost;
  }

  /** Each character is the one at its place, but for blanks, entities and the joints of lines. */
  private static void assertStandsInFile(Passage passage, SourceText source) {
    for (int i = 0; i < passage.length(); i++) {
      Passage.Position place = passage.at(i);
      String line = source.lines().get(place.line() - 1);
      char c = passage.text().charAt(i);
      char there = place.column() > line.length() ? ' ' : line.charAt(place.column() - 1);
      boolean same = c == there || there == '&' || c == ' ';
      assertThat(same).as("%s at %s of %s", c, place, passage).isTrue();
    }
  }

  private static List<Passage> passages(Bulletin bulletin) {
    List<Passage> passages = new ArrayList<>(bulletin.headings());
    for (Item item : bulletin.items()) {
      passages.addAll(List.of(item.ja(), item.en()));
      passages.addAll(item.body());
      add(item.citation(), passages);
      for (Note note : item.notes()) {
        passages.addAll(note.paragraphs());
        add(note.citation(), passages);
      }
    }
    return passages;
  }

  private static void add(Citation citation, List<Passage> passages) {
    if (citation != null) {
      passages.add(citation.printed());
    }
  }
}
