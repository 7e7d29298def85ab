package org.yakugo.decision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yakugo.Lazy;
import org.yakugo.UnusableInput;
import org.yakugo.workspace.DurableFile;
import org.yakugo.workspace.FileStamp;
import org.yakugo.workspace.LineIndexes;
import org.yakugo.workspace.WholeFile;

/** The log's file, read again when it has changed and somebody asks. */
final class LogFile {
  /** So that git takes the lines of both sides where two histories of decisions meet. */
  private static final String ATTRIBUTES = DecisionLog.NAME + " merge=union\n";

  private final Path path;
  private @Nullable FileStamp stamp;
  private Supplier<DecisionLog> content = () -> DecisionLog.EMPTY;

  LogFile(Path path) {
    this.path = path;
  }

  /**
   * Looks whether the file is still the same.
   *
   * @return false if it changed
   */
  synchronized boolean refresh() {
    FileStamp now = stamp();
    boolean same = now == null ? stamp == null : stamp != null && now.isLike(stamp);
    if (!same) {
      content = now == null ? () -> DecisionLog.EMPTY : OnDisk.of(path);
    }
    stamp = now;
    return same;
  }

  /** What was in the file when it was last refreshed or appended to. */
  synchronized Supplier<DecisionLog> reader() {
    return content;
  }

  /** Adds a decision; see {@link DecisionLog#append}. */
  synchronized void append(Decision decision) {
    DecisionLog before = content.get();
    if (stamp == null) {
      Path attributes = path.resolveSibling(".gitattributes");
      if (!Files.exists(attributes)) {
        DurableFile.write(attributes, ATTRIBUTES);
      }
    }
    DecisionLog.append(path, decision);
    stamp = stamp();
    DecisionLog after = before.plus(decision);
    content = () -> after;
  }

  private @Nullable FileStamp stamp() {
    try {
      return FileStamp.of(path);
    } catch (NoSuchFileException e) {
      return null;
    } catch (IOException e) {
      throw UnusableInput.storage("cant-be-read", path, e).because(e);
    }
  }

  /** A log as it lies on disk: its bytes are read in a moment, its lines in many. */
  record OnDisk(Lazy<byte[]> bytes, Lazy<DecisionLog> log) implements Supplier<DecisionLog> {

    static OnDisk of(Path path) {
      Lazy<byte[]> bytes = new Lazy<>(() -> bytes(path));
      return new OnDisk(
          bytes,
          new Lazy<>(() -> DecisionLog.parse(new String(bytes.get(), StandardCharsets.UTF_8))));
    }

    private static byte[] bytes(Path path) {
      try {
        return WholeFile.bytes(path);
      } catch (IOException e) {
        throw UnusableInput.storage("cant-be-read", path, e).because(e);
      }
    }

    /** Changes with what is in it. */
    String version() {
      return LineIndexes.version(bytes.get());
    }

    @Override
    public DecisionLog get() {
      return log.get();
    }
  }
}
