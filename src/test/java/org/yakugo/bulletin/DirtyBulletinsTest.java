package org.yakugo.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yakugo.Json;

/** Whole bulletins as conversions leave them, beside the JSON that people expect of each. */
class DirtyBulletinsTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/yakugo/bulletin");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hard-wrapped.txt",
        "headlines-missing.txt",
        "marks-of-markdown.md",
        "marks-within-words.md",
        "no-blank-lines.txt"
      })
  void isReadAsByPeople(String name) throws IOException {
    ParsedBulletin read = ParsedBulletin.of(BulletinReader.read(FOLDER.resolve(name)));

    String expected = Files.readString(FOLDER.resolve(name.replaceFirst("\\.\\w+$", ".json")));
    assertThat(Json.indented(read)).isEqualTo(Json.indented(Json.MAPPER.readTree(expected)));
  }
}
