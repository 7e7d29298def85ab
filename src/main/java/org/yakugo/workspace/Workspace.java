package org.yakugo.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.UnusableInput;

/**
 * A folder that holds {@code glossary/} and {@code corpus/}, which are the truth, and {@code
 * .yakugo/}, which is derived from them and can be deleted at any time.
 *
 * @param root absolute
 * @param presence how it stood when it was opened
 * @param memory address of the memory that it shares with others, as a command named it; null where
 *     none did
 */
public record Workspace(Path root, Presence presence, @Nullable String memory) {
  private static final int LONGEST_NAME = 200;

  /** On one system or another. */
  private static final String RESERVED = "/\\:*?\"<>|";

  /** The workspace in a folder, as it stands now. */
  public Workspace(Path root) {
    this(root.toAbsolutePath().normalize(), Presence.of(root.toAbsolutePath().normalize()), null);
  }

  /** The same, sharing the memory of that address. */
  public Workspace sharing(@Nullable String address) {
    return address == null ? this : new Workspace(root, presence, address);
  }

  /**
   * To be called before anything is answered from the workspace or written to it.
   *
   * @throws UnusableInput if its folders are no longer those that were opened
   */
  public void requirePresence() {
    presence.check();
  }

  /**
   * The workspace to work in: the one asked for; else the current folder if it is one; else the
   * launcher's folder.
   *
   * <p>The current folder counts as a workspace if it holds both {@code glossary/} and {@code
   * corpus/}; in a folder asked for, one of them is enough (git keeps no empty folders).
   *
   * @param asked null if none was asked for
   * @param launcher null if unknown
   * @throws UnusableInput if there is no workspace
   */
  public static Workspace locate(@Nullable Path asked, Path current, @Nullable Path launcher) {
    if (asked != null) {
      Workspace workspace = new Workspace(asked);
      if (workspace.holdsGlossary() || workspace.holdsCorpus()) {
        return workspace;
      }
      if (isForbidden(asked)) {
        throw UnusableInput.missing("no-permission-to-read", asked);
      }
      throw UnusableInput.missing(
          Files.isDirectory(asked)
              ? "not-workspace-holds-neither-glossary-nor"
              : "no-folder-yakugo-init-dir-makes",
          asked);
    }
    Workspace here = new Workspace(current);
    if (here.holdsGlossary() && here.holdsCorpus()) {
      return here;
    }
    if (launcher != null) {
      Workspace home = new Workspace(launcher);
      if (home.holdsGlossary() || home.holdsCorpus()) {
        return home;
      }
    }
    throw UnusableInput.missing("no-workspace-here-holds-no-glossary", here.root);
  }

  /** Whether nobody may look into it, or into the folder that it is in. */
  private static boolean isForbidden(Path folder) {
    return Files.isDirectory(folder)
        ? !Files.isReadable(folder) || !Files.isExecutable(folder)
        : !Files.exists(folder) && !Files.notExists(folder);
  }

  /** Where the terms are, one concept a line. */
  public Path glossary() {
    return root.resolve("glossary");
  }

  /** Where the published bulletins are, one file each. */
  public Path corpus() {
    return root.resolve("corpus");
  }

  /** Where tables lie that add to the built-in ones, or replace or drop lines of them. */
  public Path language() {
    return root.resolve("language");
  }

  /** Where the user's own dictionaries are, which nobody commits. */
  public Path dictionaries() {
    return root.resolve("dictionaries");
  }

  /** Where the bulletins in work are. */
  public Path drafts() {
    return root.resolve("drafts");
  }

  /** Where the memories of others are, one file each. */
  public Path memories() {
    return root.resolve("memories");
  }

  /** Where everything derived is. */
  public Path derived() {
    return root.resolve(".yakugo");
  }

  /**
   * Waits until no other thread or process writes to this workspace, then keeps them waiting until
   * the lock is closed. Readers need no lock: a file is always there as a whole.
   *
   * @throws UnusableInput if another writer doesn't come to an end, the workspace is read-only, or
   *     its folders are no longer those that were opened
   */
  public WriteLock lockForWriting() {
    presence.check();
    return WriteLock.acquire(this);
  }

  /**
   * Throws away everything derived; whoever needs it makes it anew.
   *
   * @throws UnusableInput if another program is writing to the workspace, or it is read-only
   */
  public void discardDerived() {
    try (WriteLock lock = lockForWriting();
        Stream<Path> files = Files.walk(derived())) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        if (!file.equals(derived()) && !lock.isHeldBy(file)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      throw UnusableInput.storage("cant-be-thrown-away", derived(), e).because(e);
    }
  }

  /**
   * The files of a folder, in their order; none if there is no folder.
   *
   * @param named what their names are
   */
  public static List<Path> files(Path folder, Predicate<String> named) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> named.test(file.getFileName().toString())).sorted().toList();
    } catch (IOException e) {
      throw UnusableInput.storage("cant-be-read", folder, e).because(e);
    }
  }

  /**
   * The file of that name directly in one of the workspace's folders.
   *
   * @param name comes from outside, so it may be anything
   * @throws UnusableInput if the name would lead elsewhere or can't be a file's name everywhere
   */
  public static Path fileIn(Path folder, String name) {
    boolean usable =
        !name.isBlank()
            && !name.startsWith(".")
            && !name.endsWith(" ")
            && name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME
            && name.codePoints().noneMatch(c -> c < 0x20 || c == 0x7F || RESERVED.indexOf(c) >= 0);
    if (!usable) {
      throw UnusableInput.content("cant-file-name", printable(name));
    }
    return folder.resolve(name);
  }

  private static String printable(String name) {
    String clean = name.replaceAll("\\p{Cntrl}", "?");
    return clean.length() > 80 ? clean.substring(0, 80) + "…" : clean;
  }

  private boolean holdsGlossary() {
    return Files.isDirectory(glossary());
  }

  private boolean holdsCorpus() {
    return Files.isDirectory(corpus());
  }
}
