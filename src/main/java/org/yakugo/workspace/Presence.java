package org.yakugo.workspace;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.UnusableInput;

/**
 * Whether the workspace's folders are still those that were opened. A share that was unmounted
 * leaves an empty folder behind, which must not be taken for an empty workspace, nor written to.
 *
 * @param root the workspace's folder
 * @param folders of those that hold what can't be made anew, those that were there
 * @param filled of glossary/ and corpus/ those that weren't empty, each of which may be a share of
 *     its own, with the system's key of the folder
 * @param identity what {@link #NAME} said; null where there was none, as in workspaces that weren't
 *     made by {@code init}
 */
public record Presence(
    Path root, List<Path> folders, Map<Path, Object> filled, @Nullable String identity) {
  /** Lies in glossary/, so that it goes and returns with what it stands for. */
  static final String NAME = ".workspace-id";

  /** How it is now. */
  static Presence of(Path root) {
    List<Path> folders =
        Stream.of("glossary", "corpus", "drafts", "memories")
            .map(root::resolve)
            .filter(Files::isDirectory)
            .toList();
    Map<Path, Object> filled =
        Stream.of("glossary", "corpus")
            .map(root::resolve)
            .filter(Presence::isFilled)
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Presence::key));
    return new Presence(root, folders, filled, identity(root));
  }

  /** A line for a new workspace's file {@link #NAME}. */
  static String newIdentity() {
    return UUID.randomUUID() + "\n";
  }

  /**
   * @throws UnusableInput if a folder is gone, or another workspace stands in its place
   */
  void check() {
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        throw absent(Message.of("is-gone", folder));
      }
    }
    filled.forEach(
        (folder, key) -> {
          // Whoever deletes the last file leaves the same folder.
          if (!isFilled(folder) && !key.equals(key(folder))) {
            throw absent(Message.of("has-become-empty", folder));
          }
        });
    if (identity != null && !identity.equals(identity(root))) {
      throw absent(Message.of("another-workspace-stands-in", root));
    }
  }

  private static UnusableInput absent(Message what) {
    return UnusableInput.storage("workspace-isnt-opened-nothing-answered", what);
  }

  private static boolean isFilled(Path folder) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      return files.iterator().hasNext();
    } catch (IOException | DirectoryIteratorException noneToBeRead) {
      return false;
    }
  }

  /** Which folder it is, whatever its name; the same for all where the system doesn't tell. */
  private static Object key(Path folder) {
    try {
      Object key = Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
      return key == null ? "" : key;
    } catch (IOException gone) {
      return "";
    }
  }

  private static @Nullable String identity(Path root) {
    try {
      return Files.readString(root.resolve("glossary").resolve(NAME)).strip();
    } catch (IOException noneToBeRead) {
      return null;
    }
  }
}
