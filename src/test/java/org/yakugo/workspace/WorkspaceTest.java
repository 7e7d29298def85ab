package org.yakugo.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yakugo.UnusableInput;

class WorkspaceTest {
  @TempDir Path temp;

  /** Takes the workspace's lock, says so, and keeps it until it is killed. */
  public static final class LockHolder {
    public static void main(String[] arguments) throws InterruptedException {
      try (WriteLock lock = new Workspace(Path.of(arguments[0])).lockForWriting()) {
        System.out.println("locked");
        Thread.sleep(60_000);
      }
    }
  }

  @Test
  void theOneAskedForIsTaken() throws IOException {
    Path asked = folderWith("asked", "glossary");
    Path here = folderWith("here", "glossary", "corpus");
    assertThat(Workspace.locate(asked, here, here).root()).isEqualTo(asked);
  }

  @Test
  void elseTheCurrentFolderIfItIsOne() throws IOException {
    Path here = folderWith("here", "glossary", "corpus");
    Path launcher = folderWith("launcher", "glossary", "corpus");
    assertThat(Workspace.locate(null, here, launcher).root()).isEqualTo(here);
  }

  @Test
  void elseTheLaunchersFolder() throws IOException {
    Path here = folderWith("here", "corpus");
    Path launcher = folderWith("launcher", "glossary", "corpus");
    assertThat(Workspace.locate(null, here, launcher).root()).isEqualTo(launcher);
  }

  @Test
  void noneIsOneSentenceThatSaysWhatToDo() throws IOException {
    Path empty = folderWith("empty");
    assertThatThrownBy(() -> Workspace.locate(empty, empty, null))
        .isInstanceOf(UnusableInput.class)
        .hasMessage(
            empty
                + " is not a workspace: it holds neither glossary/ nor corpus/; 'yakugo init DIR' makes one.");
    assertThatThrownBy(() -> Workspace.locate(temp.resolve("gone"), empty, null))
        .hasMessageStartingWith("There is no folder ");
    assertThatThrownBy(() -> Workspace.locate(null, empty, null))
        .hasMessageStartingWith("There is no workspace here: ");
  }

  @Test
  void aForbiddenFolderIsNoMissingOne() throws IOException {
    Path forbidden = folderWith("forbidden", "glossary", "corpus");
    boolean taken = forbidden.toFile().setExecutable(false, false);
    assumeTrue(
        taken && !Files.isExecutable(forbidden), "skipped: this user may enter every folder");
    try {
      assertThatThrownBy(() -> Workspace.locate(forbidden, temp, null))
          .hasMessage("No permission to read " + forbidden + ".");
      Path inside = forbidden.resolve("glossary");
      assertThatThrownBy(() -> Workspace.locate(inside, temp, null))
          .hasMessage("No permission to read " + inside + ".");
    } finally {
      forbidden.toFile().setExecutable(true, false);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../x.txt",
        "a/b.txt",
        "/etc/x",
        "..",
        ".hidden",
        "",
        " ",
        "a\0b",
        "a\nb",
        "C:x",
        "a\\b"
      })
  void aNameNeverLeadsOutOfItsFolder(String name) {
    assertThatThrownBy(() -> Workspace.fileIn(temp, name))
        .isInstanceOf(UnusableInput.class)
        .hasMessageEndingWith(" can't be a file's name.");
  }

  @Test
  void anOrdinaryNameIsAFileInTheFolder() {
    assertThat(Workspace.fileIn(temp, "週報 2026-05-02 (2).txt"))
        .isEqualTo(temp.resolve("週報 2026-05-02 (2).txt"));
    assertThatThrownBy(() -> Workspace.fileIn(temp, "週".repeat(100)))
        .isInstanceOf(UnusableInput.class);
  }

  @Test
  void theLockKeepsOtherThreadsWaitingAndMayBeTakenTwice() throws Exception {
    Workspace workspace = new Workspace(temp);
    AtomicBoolean entered = new AtomicBoolean();
    CountDownLatch waiting = new CountDownLatch(1);
    Thread other =
        new Thread(
            () -> {
              waiting.countDown();
              try (WriteLock lock = workspace.lockForWriting()) {
                entered.set(true);
              }
            });
    try (WriteLock lock = workspace.lockForWriting();
        WriteLock again = workspace.lockForWriting()) {
      other.start();
      waiting.await();
      Thread.sleep(100);
      assertThat(entered).isFalse();
    }
    other.join();
    assertThat(entered).isTrue();
  }

  @Test
  void aKilledProcessGivesTheLockBack() throws Exception {
    Process holder = ChildProcess.start(LockHolder.class, temp);
    assertThat(holder.inputReader().readLine()).isEqualTo("locked");
    Thread killer =
        new Thread(
            () -> {
              try {
                Thread.sleep(300);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              holder.destroyForcibly();
            });
    killer.start();
    try (WriteLock lock = new Workspace(temp).lockForWriting()) {
      assertThat(holder.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }
    killer.join();
  }

  @Test
  void theDerivedFolderMayBeDeletedBetweenLocks() throws IOException {
    Workspace workspace = new Workspace(temp);
    workspace.lockForWriting().close();
    Files.delete(workspace.derived().resolve("lock"));
    Files.delete(workspace.derived());
    workspace.lockForWriting().close();
    assertThat(workspace.derived()).isDirectory();
  }

  private Path folderWith(String name, String... inner) throws IOException {
    Path folder = Files.createDirectory(temp.resolve(name));
    for (String each : inner) {
      Files.createDirectory(folder.resolve(each));
    }
    return folder;
  }
}
