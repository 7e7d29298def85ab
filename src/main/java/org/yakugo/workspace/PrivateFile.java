package org.yakugo.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;

/** A file of secrets, that nobody but its owner may read. */
public final class PrivateFile {
  private static final Set<PosixFilePermission> OWNERS =
      Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
  private static final FileAttribute<?>[] NONE = {};

  /**
   * Makes the file, empty, if there is none, and closes it to others before anything goes in. Where
   * the system has no such rights the folder's own have to do.
   */
  public static void prepare(Path file) throws IOException {
    SharedRights.createFolders(Objects.requireNonNull(file.toAbsolutePath().getParent()));
    boolean known = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    if (!Files.exists(file)) {
      FileAttribute<?>[] closed = {PosixFilePermissions.asFileAttribute(OWNERS)};
      Files.createFile(file, known ? closed : NONE);
    } else if (known && !Files.getPosixFilePermissions(file).equals(OWNERS)) {
      Files.setPosixFilePermissions(file, OWNERS);
    }
  }
}
