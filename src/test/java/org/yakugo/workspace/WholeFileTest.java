package org.yakugo.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.UnusableInput;
import org.yakugo.bulletin.file.SourceFile;
import org.yakugo.check.baseline.TextLines;
import org.yakugo.decision.GlossaryStore;

/** Devices and pipes in the place of files. */
@Timeout(60)
final class WholeFileTest {
  private static final Path ENDLESS = Path.of("/dev/zero");

  @TempDir private Path folder;

  @Test
  void aFileIsReadThroughLinks() throws IOException {
    Path file = Files.writeString(folder.resolve("a.tsv"), "甲");
    Path link = Files.createSymbolicLink(folder.resolve("b.tsv"), file);
    assertThat(WholeFile.bytes(link)).asString().isEqualTo("甲");
  }

  @Test
  void whatIsNoFileIsNamed() throws Exception {
    Path pipe = pipe(folder.resolve("p.tsv"));
    assertThatThrownBy(() -> WholeFile.bytes(pipe))
        .isInstanceOf(FileSystemException.class)
        .hasMessage(pipe + ": it is a device or a pipe, not a file");
    assertThatThrownBy(() -> WholeFile.bytes(folder))
        .hasMessage(folder + ": it is a folder, not a file");
    assertThatThrownBy(() -> TextLines.of(pipe))
        .isInstanceOf(UnusableInput.class)
        .hasMessage(pipe + " can't be read: it is a device or a pipe, not a file.");
  }

  @Test
  void aPipeInTheGlossaryIsLeftOutWithANotice() throws Exception {
    Path glossary = Files.createDirectory(folder.resolve("glossary"));
    Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(glossary.resolve("terms.tsv"), "kind\ten\tja\nterm\ttrade\t貿易\n");
    pipe(glossary.resolve("pipe.tsv"));
    var state = GlossaryStore.open(new Workspace(folder), notice -> {}).look();
    assertThat(state.concepts()).hasSize(1);
    assertThat(state.unused()).hasSize(1);
    assertThat(state.unused().getFirst().toString())
        .contains("pipe.tsv", "it is a device or a pipe, not a file");
  }

  @Test
  void aBulletinThatNeverEndsIsTooLarge() {
    assumeTrue(Files.exists(ENDLESS), "skipped: there is no such device");
    assertThatThrownBy(() -> SourceFile.read(ENDLESS))
        .isInstanceOf(UnusableInput.class)
        .hasMessage("/dev/zero is too large: 20.0 MB, the limit is 20 MB.");
  }

  private static Path pipe(Path path) throws Exception {
    assumeTrue(
        new ProcessBuilder("mkfifo", path.toString()).start().waitFor() == 0,
        "skipped: there are no pipes here");
    return path;
  }
}
