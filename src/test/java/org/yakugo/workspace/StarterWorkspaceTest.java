package org.yakugo.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.UnusableInput;

class StarterWorkspaceTest {
  @TempDir Path temp;
  private Path starter;

  @BeforeEach
  void packStarter() throws IOException {
    starter = Files.createDirectory(temp.resolve("packed"));
    Files.writeString(starter.resolve("posts.tsv"), "# posts\n");
  }

  @Test
  void newWorkspaceHoldsTheStarterGlossaryAndNoBulletin() throws IOException {
    Workspace workspace = StarterWorkspace.init(temp.resolve("deep/office"), starter);
    assertThat(workspace.glossary().resolve("posts.tsv")).hasContent("# posts\n");
    assertThat(workspace.corpus()).isEmptyDirectory();
    assertThat(Workspace.locate(workspace.root(), temp, null)).isEqualTo(workspace);
    assertThat(workspace.root().resolve(".gitignore")).content().contains(".yakugo/");
  }

  @Test
  void aWorkspaceIsNotOverwritten() throws IOException {
    Path office = temp.resolve("office");
    Workspace workspace = StarterWorkspace.init(office, starter);
    Files.writeString(workspace.glossary().resolve("posts.tsv"), "ours\n");
    assertThatThrownBy(() -> StarterWorkspace.init(office, starter))
        .isInstanceOf(UnusableInput.class)
        .hasMessage(office + " is a workspace already; nothing was changed.");
    assertThat(workspace.glossary().resolve("posts.tsv")).hasContent("ours\n");
  }

  @Test
  void aFolderWithOtherThingsCanBecomeAWorkspace() throws IOException {
    Path office = Files.createDirectory(temp.resolve("office"));
    Files.writeString(office.resolve(".gitignore"), "mine\n");
    StarterWorkspace.init(office, starter);
    assertThat(office.resolve(".gitignore")).hasContent("mine\n");
  }

  /** The group of the folder may write to all of it, whatever the mask of who makes it. */
  @Test
  void aWorkspaceInASharedFolderIsShared() throws IOException {
    Path office = Files.createDirectory(temp.resolve("office"));
    assumeTrue(office.getFileSystem().supportedFileAttributeViews().contains("unix"), "no modes");
    Files.setAttribute(office, "unix:mode", 02775);
    StarterWorkspace.init(office, starter);
    try (Stream<Path> made = Files.walk(office)) {
      assertThat(made)
          .hasSizeGreaterThan(6)
          .allSatisfy(
              file ->
                  assertThat(Files.getPosixFilePermissions(file))
                      .as("%s", file)
                      .contains(PosixFilePermission.GROUP_WRITE));
    }
  }

  @Test
  void anInterruptedInitCanBeRepeated() throws IOException {
    Path office = temp.resolve("office");
    Files.createDirectories(office.resolve("corpus"));
    Files.createDirectories(office.resolve(".yakugo/starter"));
    Files.writeString(office.resolve(".yakugo/starter/posts.tsv"), "half");
    assertThat(StarterWorkspace.init(office, starter).glossary().resolve("posts.tsv"))
        .hasContent("# posts\n");
  }

  @Test
  void aFileInTheWayIsNamed() throws IOException {
    Path file = Files.writeString(temp.resolve("office"), "");
    assertThatThrownBy(() -> StarterWorkspace.init(file, starter))
        .isInstanceOf(UnusableInput.class)
        .hasMessageStartingWith("A workspace can't be made in " + file);
  }
}
