package org.yakugo.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
  void whatADeadProcessLeftIsClearedAwayAndWhatALiveOneWritesIsNot() throws IOException {
    Path dead = Files.writeString(folder.resolve(".yakugo-dead.tmp"), "half");
    Files.setLastModifiedTime(dead, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
    Files.writeString(folder.resolve(".yakugo-live.tmp"), "half");
    Files.writeString(folder.resolve(".other.tmp"), "not ours");
    DurableFile.write(folder.resolve("corpus.list"), "new");
    assertThat(names(folder))
        .containsExactlyInAnyOrder(".other.tmp", ".yakugo-live.tmp", "corpus.list");
  }

  @Test
  void whoeverWritesToAWorkspaceClearsAwayWhatDeadOnesLeft() throws IOException {
    Workspace workspace = new Workspace(folder);
    for (String name : List.of("glossary", "corpus", "drafts", "memories")) {
      Path left = Files.createDirectory(folder.resolve(name)).resolve(".yakugo-dead.tmp");
      Files.writeString(left, "half");
    }
    workspace.lockForWriting().close();
    try (Stream<Path> all = Files.walk(folder)) {
      assertThat(all.filter(file -> file.toString().endsWith(".tmp"))).isEmpty();
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

  @Test
  void theFileBehindALinkIsReplacedAndTheLinkStays() throws IOException {
    Path shared = Files.writeString(folder.resolve("shared.tsv"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("bodies.tsv"), Path.of("shared.tsv"));
    DurableFile.write(link, "new");
    assertThat(link).isSymbolicLink();
    assertThat(shared).hasContent("new");
  }

  @Test
  void aLinkToNothingYetMakesTheFileItLeadsTo() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("bodies.tsv"), Path.of("shared.tsv"));
    DurableFile.write(link, "new");
    assertThat(link).isSymbolicLink();
    assertThat(folder.resolve("shared.tsv")).hasContent("new");
  }

  @Test
  void linksInACircleAreRefused() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("a"), Path.of("b"));
    Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));
    assertThatThrownBy(() -> DurableFile.write(link, "new"))
        .hasMessage(link + " can't be written: the symbolic link leads in a circle.");
  }

  @Test
  void aReplacedFileKeepsItsMode() throws IOException {
    Path file = Files.writeString(folder.resolve("a.tsv"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw---x"));
    DurableFile.write(file, "new");
    assertThat(mode(file)).isEqualTo("rw-rw---x");
  }

  @Test
  void inAGroupsFolderNewFilesAreTheGroups() throws IOException {
    Path groups = Files.createDirectory(folder.resolve("groups"));
    Files.setAttribute(groups, "unix:mode", 02775);
    DurableFile.write(groups.resolve("corpus/2026-05-02.txt"), "本文");
    assertThat(mode(groups.resolve("corpus/2026-05-02.txt"))).isEqualTo("rw-rw-r--");
    assertThat((int) Files.getAttribute(groups.resolve("corpus"), "unix:mode") & 07777)
        .isEqualTo(02775);
  }

  @Test
  void inAGroupsFolderTheLockIsTheGroups() throws IOException {
    Files.setAttribute(folder, "unix:mode", 02775);
    new Workspace(folder).lockForWriting().close();
    assertThat(mode(folder.resolve(".yakugo"))).isEqualTo("rwxrwxr-x");
    assertThat(mode(folder.resolve(".yakugo/lock"))).isEqualTo("rw-rw-r--");
  }

  @Test
  void inAFolderOfOnesOwnNothingIsShared() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    DurableFile.write(folder.resolve("a.txt"), "a");
    assertThat(mode(folder.resolve("a.txt"))).isEqualTo("rw-r--r--");
  }

  @Test
  void aPipeIsWrittenToAndStaysAPipe() throws Exception {
    Path pipe = folder.resolve("pipe");
    Assumptions.assumeTrue(run("mkfifo", pipe.toString()), "skipped: no mkfifo here");
    Process reader = new ProcessBuilder("cat", pipe.toString()).start();
    DurableFile.write(pipe, "through the pipe");
    assertThat(reader.inputReader().lines()).containsExactly("through the pipe");
    assertThat(Files.readAttributes(pipe, BasicFileAttributes.class).isOther()).isTrue();
  }

  @Test
  void aDeviceIsWrittenToAndSaysWhenItIsFull() throws IOException {
    Path full = Path.of("/dev/full");
    Assumptions.assumeTrue(Files.exists(full), "skipped: no /dev/full here");
    assertThatThrownBy(() -> DurableFile.write(full, "text"))
        .hasMessage("/dev/full can't be written: No space left on device.");
    assertThat(Files.readAttributes(full, BasicFileAttributes.class).isOther()).isTrue();
  }

  @Test
  void aFolderThatTakesNoFilesIsSaidToTakeNone() {
    Assumptions.assumeTrue(Files.isDirectory(Path.of("/proc/self")), "skipped: no /proc here");
    assertThatThrownBy(() -> DurableFile.write(Path.of("/proc/report.html"), "text"))
        .hasMessage("/proc/report.html can't be written: its folder takes no new files.");
  }

  private static String mode(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
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
