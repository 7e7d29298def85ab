package org.yakugo.workspace;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * Lets a group work in one folder. Where the group may write to a folder, it may write to what is
 * made in it, whatever the mask of the one who made it; and a file that is replaced stays whose and
 * what it was. Does nothing on systems without such modes.
 */
public final class SharedRights {
  private static final String MODE = "unix:mode";
  private static final int GROUP_READS_AND_WRITES = 060;
  private static final int GROUP_WRITES = 020;
  private static final int GROUP_ENTERS_AND_SET_GROUP = 02010;

  /** Makes the folder, and those above it, each with the rights of the one that it lies in. */
  public static void createFolders(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Path above = folder.toAbsolutePath().getParent();
    if (above != null) {
      createFolders(above);
    }
    Files.createDirectories(folder);
    share(folder);
  }

  /**
   * Gives what was made the rights that its folder's group has. Nothing changes where the folder is
   * its owner's alone, or what was made is somebody else's.
   */
  public static void share(Path made) throws IOException {
    if (!isKnownHere(made)) {
      return;
    }
    int folder = mode(made.toAbsolutePath().getParent());
    int shared =
        mode(made)
            | GROUP_READS_AND_WRITES
            | (Files.isDirectory(made) ? folder & GROUP_ENTERS_AND_SET_GROUP : 0);
    if ((folder & GROUP_WRITES) != 0 && shared != mode(made) && isOurs(made)) {
      Files.setAttribute(made, MODE, shared);
    }
  }

  /** As {@link #share}, for every file in a folder that others have written. */
  public static void shareAll(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        share(file);
      }
    }
  }

  /** Gives a new file the mode of the one that it is to replace, and its owner and group. */
  static void keep(Path old, Path replacement) throws IOException {
    if (!isKnownHere(old)) {
      return;
    }
    PosixFileAttributes was = Files.readAttributes(old, PosixFileAttributes.class);
    PosixFileAttributeView becomes =
        Files.getFileAttributeView(replacement, PosixFileAttributeView.class);
    PosixFileAttributes is = becomes.readAttributes();
    if (!was.group().equals(is.group())) {
      giveTo(becomes, was.group());
    }
    if (!was.owner().equals(is.owner())) {
      try {
        becomes.setOwner(was.owner());
      } catch (IOException onlyRootMay) {
        // The file is ours from now on; its group and mode still let the others in.
      }
    }
    becomes.setPermissions(was.permissions());
  }

  private static void giveTo(PosixFileAttributeView file, GroupPrincipal group) {
    try {
      file.setGroup(group);
    } catch (IOException notAMember) {
      // The group of those who make files here stands instead.
    }
  }

  private static boolean isOurs(Path file) throws IOException {
    return Files.getOwner(file).getName().equals(System.getProperty("user.name"));
  }

  private static int mode(@Nullable Path file) throws IOException {
    return (int) Files.getAttribute(file, MODE);
  }

  private static boolean isKnownHere(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("unix");
  }
}
