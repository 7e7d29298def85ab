package org.yakugo.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.UnusableInput;
import org.yakugo.desk.Desk;
import org.yakugo.exchange.tmx.ForeignMemory;
import org.yakugo.workspace.Workspace;

/** A memory of somebody else's, apart from the house's. */
final class ForeignMemoryTest {
  private static final String TMX =
      "<tmx version=\"1.4\"><header srclang=\"en-GB\"/><body>\n"
          + "<tu changedate=\"20240504T101500Z\"><tuv xml:lang=\"EN-gb\"><seg>Harbour <bpt i=\"1\">&lt;b></bpt>"
          + "Master<ept i=\"1\">&lt;/b></ept> meets pilots</seg></tuv>"
          + "<tuv xml:lang=\"ja-JP\"><seg>港湾長、水先人と会談</seg></tuv></tu>\n"
          + "<tu><tuv xml:lang=\"en\"><seg>Alone</seg></tuv></tu></body></tmx>\n";

  @TempDir private Path folder;
  private Workspace workspace;
  private ForeignFile file;

  @BeforeEach
  void workspace() throws IOException {
    Files.createDirectories(folder.resolve("glossary"));
    Files.createDirectories(folder.resolve("corpus"));
    workspace = new Workspace(folder);
    file = ForeignFile.of(Files.writeString(folder.resolve("partner.tmx"), TMX));
  }

  @Test
  void isTakenInWithoutMarkupAndSearched() {
    Intake intake = new Intake("partner.tmx", entry -> {});
    int units = new ForeignMemory(workspace, "partner").take(file, false, false, intake);
    assertThat(units).isEqualTo(1);
    assertThat(intake.left()).containsExactly("partner.tmx:3: unit without Japanese");
    try (Desk desk = Desk.open(workspace)) {
      assertThat(desk.searchForeignMemory("partner", "Harbour Master meets pilots", 5))
          .first()
          .satisfies(
              answer -> {
                assertThat(answer.ja()).isEqualTo("港湾長、水先人と会談");
                assertThat(answer.bulletin()).isEqualTo("partner");
                assertThat(answer.score()).isEqualTo(100);
              });
      assertThat(desk.view().searchMemory("Harbour Master", 5)).isEmpty();
    }
  }

  @Test
  void previewWritesNothing() {
    Intake intake = new Intake("partner.tmx", entry -> {});
    ForeignMemory memory = new ForeignMemory(workspace, "partner");
    assertThat(memory.take(file, true, false, intake)).isEqualTo(1);
    assertThat(memory.exists()).isFalse();
    assertThat(folder.resolve("memories")).doesNotExist();
  }

  @Test
  void isNotOverwritten() {
    Intake intake = new Intake("partner.tmx", entry -> {});
    ForeignMemory memory = new ForeignMemory(workspace, "partner");
    memory.take(file, false, false, intake);
    assertThatThrownBy(() -> memory.take(file, false, false, intake))
        .isInstanceOf(UnusableInput.class)
        .hasMessage("There is a memory \"partner\" already; give this one another --name.");
  }

  @Test
  void aBrokenFileLeavesNothing() throws IOException {
    Files.writeString(file.path(), TMX.replace("</body>", ""));
    ForeignMemory memory = new ForeignMemory(workspace, "partner");
    assertThatThrownBy(() -> memory.take(file, false, false, new Intake("t", entry -> {})))
        .isInstanceOf(UnusableInput.class);
    assertThat(folder.resolve("memories")).isEmptyDirectory();
  }

  @Test
  void aMemoryThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> new ForeignMemory(workspace, "none").open(notice -> {}))
        .hasMessage("There is no memory \"none\"; there is none.");
    assertThatThrownBy(() -> new ForeignMemory(workspace, "../corpus/x"))
        .isInstanceOf(UnusableInput.class);
  }
}
