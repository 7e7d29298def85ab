package org.yakugo.decision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.glossary.GlossaryFile;
import org.yakugo.glossary.UnusableLine;
import org.yakugo.workspace.LineIndexes;
import org.yakugo.workspace.WholeFile;

/**
 * A glossary file as it was read, and what tells whether it is still the same.
 *
 * @param version of its bytes; null if it couldn't be read
 * @param content null if it couldn't be read
 * @param failure why it couldn't; null if it could
 */
record LoadedFile(
    Path path,
    @Nullable Stamp stamp,
    @Nullable String version,
    @Nullable GlossaryFile content,
    @Nullable Message failure) {
  /** A clock of files may stand still for so long, and hide a change made right after a look. */
  private static final Duration SLOWEST_CLOCK = Duration.ofSeconds(3);

  /**
   * What the system knows of a file without its content.
   *
   * @param key which file it is, whatever its name; null where the system doesn't tell
   * @param looked when this was asked for
   */
  record Stamp(long size, FileTime changed, Object key, Instant looked) {

    static Stamp of(Path path) throws IOException {
      Instant now = Instant.now();
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      return new Stamp(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey(), now);
    }

    /** Whether the file is probably the one of the earlier stamp, unchanged. */
    boolean isLike(Stamp earlier) {
      return size == earlier.size
          && changed.equals(earlier.changed)
          && Objects.equals(key, earlier.key);
    }

    /** Whether it surely is. */
    boolean proves(Stamp earlier) {
      return isLike(earlier) && changed.toInstant().plus(SLOWEST_CLOCK).isBefore(earlier.looked);
    }
  }

  String name() {
    return path.getFileName().toString();
  }

  static LoadedFile read(Path path) {
    try {
      Stamp stamp = Stamp.of(path);
      byte[] bytes = WholeFile.bytes(path);
      GlossaryFile content = GlossaryFile.of(path.getFileName().toString(), bytes);
      return new LoadedFile(path, stamp, LineIndexes.version(bytes), content, null);
    } catch (IOException e) {
      return new LoadedFile(path, null, null, null, UnusableLine.unreadable(e));
    }
  }

  /** As it is once these bytes, which are the content, have been written. */
  static LoadedFile written(Path path, byte[] bytes, GlossaryFile content) {
    try {
      return new LoadedFile(path, Stamp.of(path), LineIndexes.version(bytes), content, null);
    } catch (IOException e) {
      return read(path);
    }
  }

  /** The file as it is now; this one if it hasn't changed. */
  LoadedFile again() {
    try {
      Stamp now = Stamp.of(path);
      if (stamp != null && now.proves(stamp)) {
        return this;
      }
      byte[] bytes = WholeFile.bytes(path);
      return LineIndexes.version(bytes).equals(version)
          ? new LoadedFile(path, now, version, content, failure)
          : read(path);
    } catch (IOException e) {
      return read(path);
    }
  }

  /** Whether the file on the disk holds what was read, byte for byte; it may be gone. */
  boolean isStill() {
    try {
      return LineIndexes.version(WholeFile.bytes(path)).equals(version);
    } catch (IOException e) {
      return false;
    }
  }
}
