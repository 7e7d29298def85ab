package org.yakugo.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.yakugo.Packed;
import org.yakugo.UnusableInput;

/** Makes a new workspace: the starter glossary, packed into the program, and no bulletin. */
public final class StarterWorkspace {
  /** One of the files of the starter glossary. */
  public static final String FIRST = "starter/posts.tsv";

  private static final String IGNORED_BY_GIT =
      "# Derived from glossary/ and corpus/; made anew when it is gone.\n.yakugo/\n";

  /** Two sides that add lines to one table don't conflict in git. */
  private static final String MERGED_BY_GIT = "*.tsv merge=union\ndecisions.jsonl merge=union\n";

  /**
   * Makes a workspace of the folder, which may exist and hold other things.
   *
   * @throws UnusableInput if the folder is a workspace already, or can't be written
   */
  public static Workspace init(Path folder) {
    try {
      return Packed.folder(StarterWorkspace.class, FIRST, starter -> init(folder, starter))
          .orElseThrow(() -> UnusableInput.storage("copy-yakugo-packed-without-starter"));
    } catch (IOException e) {
      throw failed(folder, e);
    }
  }

  /** Makes a workspace whose glossary is a copy of the files in {@code starter}. */
  static Workspace init(Path folder, Path starter) {
    Workspace workspace = new Workspace(folder);
    Path half = workspace.derived().resolve("starter");
    try {
      if (Files.exists(workspace.glossary()) || holdsFiles(workspace.corpus())) {
        throw UnusableInput.request("workspace-already-nothing-changed", folder);
      }
      // The glossary comes last and at once: until then the folder is no workspace.
      SharedRights.createFolders(half);
      try (Stream<Path> files = Files.list(starter)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          DurableFile.write(half.resolve(file.getFileName().toString()), Files.readAllBytes(file));
        }
      }
      DurableFile.write(half.resolve(".gitattributes"), MERGED_BY_GIT);
      DurableFile.write(half.resolve(Presence.NAME), Presence.newIdentity());
      Path ignore = workspace.root().resolve(".gitignore");
      if (!Files.exists(ignore)) {
        DurableFile.write(ignore, IGNORED_BY_GIT);
      }
      SharedRights.createFolders(workspace.corpus());
      Files.move(half, workspace.glossary(), StandardCopyOption.ATOMIC_MOVE);
      return new Workspace(folder);
    } catch (IOException e) {
      throw failed(folder, e);
    }
  }

  private static boolean holdsFiles(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isPresent();
    }
  }

  private static UnusableInput failed(Path folder, Exception e) {
    return UnusableInput.storage("workspace-cant-made", folder, e).because(e);
  }
}
