package org.yakugo.cli;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yakugo.UnusableInput;
import org.yakugo.desk.Desk;
import org.yakugo.glossary.BrokenLine;
import org.yakugo.workspace.Workspace;
import picocli.CommandLine.Option;

/** What every command takes. */
final class CommonOptions {
  /** Complaints that are told one by one. */
  private static final int TOLD = 5;

  @Option(
      names = {"-w", "--workspace"},
      paramLabel = "DIR",
      descriptionKey = "workspace")
  private @Nullable Path folder;

  private @Nullable Progress progress;

  /**
   * @throws UnusableInput if there is no workspace
   */
  Workspace workspace(Terminal terminal) {
    if (folder != null && folder.toString().isEmpty()) {
      throw UnusableInput.request("w-names-no-folder");
    }
    Path asked = folder == null ? null : terminal.resolve(folder);
    return Workspace.locate(asked, terminal.current(), terminal.home());
  }

  /**
   * Opens the workspace; its notices go to the person who waits, and what its reading is called if
   * there is no answer for long.
   *
   * @throws org.yakugo.UnusableInput if there is no workspace
   */
  Desk desk(Terminal terminal) {
    return desk(terminal, null);
  }

  /**
   * The same with a memory that is shared with others.
   *
   * @param shared its address; null for that of the workspace's settings, if any
   */
  Desk desk(Terminal terminal, @Nullable String shared) {
    progress = new Progress(terminal);
    progress.begin("progress.past");
    return terminal.desks().apply(workspace(terminal).sharing(shared), terminal::tell);
  }

  /**
   * How far it has come since the workspace was opened.
   *
   * @param files to be worked at
   */
  Progress progress(int files) {
    return Objects.requireNonNull(progress).of(files);
  }

  /**
   * Says into which workspace was written where nobody named one: from another folder the
   * launcher's own answers, and whoever meant theirs would look for the change in vain.
   */
  void tellPlace(Terminal terminal, Desk desk) {
    Path root = desk.workspace().root();
    if (folder == null && !root.equals(terminal.current().normalize())) {
      terminal.notice("workspace.elsewhere", root, terminal.current());
    }
  }

  /**
   * As {@link #desk}, for who works at the glossary alone: tells which of its files and lines
   * aren't used, since what is decided then knows nothing of them.
   */
  Desk glossaryDesk(Terminal terminal) {
    Desk desk = desk(terminal);
    desk.decisions().state().unused().stream()
        .limit(TOLD)
        .map(BrokenLine::told)
        .forEach(terminal::tell);
    return desk;
  }
}
