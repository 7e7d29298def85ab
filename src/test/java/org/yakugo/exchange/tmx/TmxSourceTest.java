package org.yakugo.exchange.tmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.Message;
import org.yakugo.UnusableInput;
import org.yakugo.memory.Memory;
import org.yakugo.memory.TranslationUnit;

/** A foreign memory is read where it has to be indexed, and not otherwise. */
final class TmxSourceTest {
  private static final String TMX =
      """
      <tmx version="1.4"><header srclang="en"/><body>
      <tu changedate="20240504T101500Z"><tuv xml:lang="en"><seg>Pilots strike</seg></tuv>
      <tuv xml:lang="ja"><seg>水先人がスト</seg></tuv></tu>
      <tu><tuv xml:lang="en"><seg>Alone</seg></tuv></tu>
      <tu><tuv xml:lang="en"><seg>Harbour opens</seg></tuv>
      <tuv xml:lang="ja"><seg>港が開港</seg></tuv></tu>
      </body></tmx>
      """;

  private static final FileTime LONG_AGO = FileTime.fromMillis(1_700_000_000_000L);

  @TempDir private Path folder;
  private final List<Message> notices = new ArrayList<>();
  private Path file;
  private TmxSource source;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("partner.tmx"), TMX);
    Files.setLastModifiedTime(file, LONG_AGO);
    source = new TmxSource("partner", file);
  }

  @Test
  void givesTheUnitsThatHaveBothLanguages() {
    assertThat(source.of("partner"))
        .containsExactly(
            new TranslationUnit(
                "partner", 1, LocalDate.of(2024, 5, 4), "水先人がスト", "Pilots strike", List.of()),
            new TranslationUnit("partner", 3, null, "港が開港", "Harbour opens", List.of()));
  }

  @Test
  void isAnotherOnceItsSizeOrTimeIs() throws IOException {
    Map<String, String> before = source.versions();
    assertThat(before).containsOnlyKeys("partner");
    assertThat(source.versions()).isEqualTo(before);
    Files.setLastModifiedTime(file, FileTime.fromMillis(LONG_AGO.toMillis() + 1_000));
    assertThat(source.versions()).isNotEqualTo(before);
    Files.setLastModifiedTime(file, LONG_AGO);
    assertThat(source.versions()).isEqualTo(before);
    Files.writeString(file, TMX + " ");
    Files.setLastModifiedTime(file, LONG_AGO);
    assertThat(source.versions()).isNotEqualTo(before);
  }

  @Test
  void isNotReadAgainAsLongAsItIsTheSame() throws IOException {
    try (Memory memory = Memory.open(folder.resolve("index"), notices::add)) {
      memory.update(source);
      assertThat(memory.match("Harbour opens", 1)).hasSize(1);
    }
    Files.writeString(file, TMX.replace("Harbour opens", "Harbour shuts"));
    Files.setLastModifiedTime(file, LONG_AGO);
    try (Memory memory = Memory.open(folder.resolve("index"), notices::add)) {
      memory.update(new TmxSource("partner", file));
      assertThat(memory.match("Harbour opens", 1).getFirst().score()).isEqualTo(100);
    }
    assertThat(notices).isEmpty();
  }

  @Test
  void aBrokenFileIsNoDamageOfTheIndex() throws IOException {
    Files.writeString(file, "<tmx version=\"1.4\"><body><tu></body></tmx>");
    try (Memory memory = Memory.open(folder.resolve("index"), notices::add)) {
      assertThatThrownBy(() -> memory.update(new TmxSource("partner", file)))
          .isInstanceOf(UnusableInput.class)
          .hasMessageContaining("partner.tmx");
    }
    assertThat(notices).isEmpty();
  }

  @Test
  void aFileThatIsGoneIsNamed() throws IOException {
    Files.delete(file);
    assertThatThrownBy(source::versions)
        .isInstanceOf(UnusableInput.class)
        .hasMessage(file + " can't be read: there is no " + file + ".");
  }
}
