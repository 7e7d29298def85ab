package org.yakugo.decision;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.glossary.GlossaryFile;
import org.yakugo.glossary.UnusableLine;
import org.yakugo.workspace.FileStamp;
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
    @Nullable FileStamp stamp,
    @Nullable String version,
    @Nullable GlossaryFile content,
    @Nullable Message failure) {
  String name() {
    return path.getFileName().toString();
  }

  static LoadedFile read(Path path) {
    try {
      FileStamp stamp = FileStamp.of(path);
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
      return new LoadedFile(path, FileStamp.of(path), LineIndexes.version(bytes), content, null);
    } catch (IOException e) {
      return read(path);
    }
  }

  /** The file as it is now; this one if it hasn't changed. */
  LoadedFile again() {
    try {
      FileStamp now = FileStamp.of(path);
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

  /** The same file, not read again since. */
  boolean isLike(LoadedFile other) {
    return path.equals(other.path) && content == other.content;
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
