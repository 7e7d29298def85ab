package org.yakugo.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.UnusableInput;

class DurableFileTest {
  @TempDir Path folder;

  /** Writes a file again and again, each time as many equal letters, until it is killed. */
  public static final class EndlessWriter {
    public static void main(String[] arguments) {
      Path file = Path.of(arguments[0]);
      for (int n = 0; ; n++) {
        DurableFile.write(file, String.valueOf((char) ('a' + n % 26)).repeat(200_000));
        if (n == 0) {
          System.out.println("started");
        }
      }
    }
  }

  @Test
  void createsTheFileAndItsFolder() throws IOException {
    Path file = folder.resolve("corpus/2026-05-02.txt");
    DurableFile.write(file, "本文\n");
    assertThat(file).hasContent("本文\n");
    assertThat(names(file.getParent())).containsExactly("2026-05-02.txt");
  }

  @Test
  void replacesTheFile() {
    Path file = folder.resolve("terms.tsv");
    DurableFile.write(file, "old");
    DurableFile.write(file, "new");
    assertThat(file).hasContent("new");
  }

  @Test
  void failureIsOneSentenceAndLeavesTheOldFile() throws IOException {
    Path file = Files.createDirectories(folder.resolve("terms.tsv/inner")).getParent();
    assertThatThrownBy(() -> DurableFile.write(file, "new"))
        .isInstanceOfSatisfying(
            UnusableInput.class,
            e -> assertThat(e.reason()).isEqualTo(UnusableInput.Reason.STORAGE))
        .hasMessageStartingWith(file + " can't be written: ");
    assertThat(names(folder)).containsExactly("terms.tsv");
  }

  @Test
  void deleteTellsWhetherThereWasAFile() {
    Path file = folder.resolve("a.txt");
    DurableFile.write(file, "a");
    assertThat(DurableFile.delete(file)).isTrue();
    assertThat(DurableFile.delete(file)).isFalse();
  }

  @Test
  void killedWriterLeavesAWholeFileEveryTime() throws Exception {
    Path file = folder.resolve("corpus/2026-05-02.txt");
    Random random = new Random(11);
    for (int kill = 0; kill < 10; kill++) {
      Process writer = ChildProcess.start(EndlessWriter.class, file);
      assertThat(writer.inputReader().readLine()).isEqualTo("started");
      Thread.sleep(random.nextInt(60));
      writer.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
      String text = Files.readString(file);
      assertThat(text).isEqualTo(text.substring(0, 1).repeat(200_000));
    }
    try (WriteLock lock = new Workspace(folder).lockForWriting()) {
      assertThat(names(folder.resolve("corpus"))).containsExactly("2026-05-02.txt");
    }
  }

  @Test
  void fullDiskLeavesTheOldFileAndSaysSo() throws Exception {
    Path mount = Files.createDirectories(folder.resolve("tiny"));
    Assumptions.assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", mount.toString()),
        "skipped: mounting a tiny disk needs root");
    try {
      Path file = mount.resolve("2026-05-02.txt");
      DurableFile.write(file, "old");
      assertThatThrownBy(() -> DurableFile.write(file, "x".repeat(200_000)))
          .isInstanceOf(UnusableInput.class)
          .hasMessage(file + " can't be written: the disk is full.");
      assertThat(file).hasContent("old");
      assertThat(names(mount)).containsExactly("2026-05-02.txt");
    } finally {
      run("umount", mount.toString());
    }
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
  }

  private static java.util.List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
