package org.yakugo.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A workspace of a test's own. */
public final class OwnWorkspace {
  private OwnWorkspace() {}

  /** An empty one in that folder. */
  public static Workspace in(Path folder) {
    return in(folder, Map.of());
  }

  /**
   * One that holds these files.
   *
   * @param files contents by paths from the workspace
   */
  public static Workspace in(Path folder, Map<String, String> files) {
    try {
      Files.createDirectories(folder.resolve("glossary"));
      Files.createDirectories(folder.resolve("corpus"));
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.writeString(folder.resolve(file.getKey()), file.getValue());
      }
      return new Workspace(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
