package org.yakugo.workspace;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.apache.lucene.util.IOUtils;
import org.yakugo.Cause;
import org.yakugo.Message;
import org.yakugo.UnusableInput;

/**
 * Writes a file so that its name always stands for the whole old or the whole new text, whenever
 * the process or the machine dies, and for the new one once {@link #write} has returned.
 */
public final class DurableFile {
  private static final int BUFFER = 1 << 16;

  /** As many symbolic links as Linux follows. */
  private static final int LONGEST_CHAIN = 40;

  /** Nobody writes to a file for so long without a pause of less. */
  private static final Duration ABANDONED = Duration.ofHours(1);

  private static final String TEMPORARY_PREFIX = ".yakugo-";
  private static final String TEMPORARY_SUFFIX = ".tmp";

  /** What a file is to hold. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** As {@link #write(Path, Content)}, in UTF-8. */
  public static void write(Path file, String text) {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** As {@link #write(Path, Content)}. */
  public static void write(Path file, byte[] bytes) {
    write(file, out -> out.write(bytes));
  }

  /**
   * Creates or replaces the file; its folder is made if it isn't there. A symbolic link stays, and
   * the file that it leads to is replaced; that keeps its mode, and its owner and group if the
   * system lets us. A new file can be written by whoever may write to its folder. What is no file
   * (a device, a pipe, {@code /dev/stdout}) is written to as a stream.
   *
   * @throws UnusableInput if that fails (full disk, no permission); the old one is still there then
   */
  public static void write(Path file, Content content) {
    try {
      if (isStream(file)) {
        try (OutputStream out = new BufferedOutputStream(stream(file), BUFFER)) {
          content.writeTo(out);
        }
      } else {
        replace(target(file.toAbsolutePath()), content);
      }
    } catch (UncheckedIOException e) {
      throw unwritable(file, Objects.requireNonNullElse(e.getCause(), e));
    } catch (IOException | ReadOnlyFileSystemException e) {
      throw unwritable(file, e);
    }
  }

  private static UnusableInput unwritable(Path file, Exception why) {
    return UnusableInput.storage("cant-be-written", file, cause(why, file)).because(why);
  }

  private static void replace(Path target, Content content) throws IOException {
    if (Files.isDirectory(target)) {
      throw new FileSystemException(target.toString(), null, "it is a folder, not a file");
    }
    Path folder = Objects.requireNonNull(target.getParent());
    Path temporary = folder.resolve(TEMPORARY_PREFIX + UUID.randomUUID() + TEMPORARY_SUFFIX);
    try {
      SharedRights.createFolders(folder);
      writeAndForce(temporary, content);
      if (Files.exists(target)) {
        SharedRights.keep(target, temporary);
      } else {
        SharedRights.share(temporary);
      }
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      IOUtils.fsync(folder, true);
      removeLeftovers(folder, ABANDONED);
    } finally {
      deleteQuietly(temporary);
    }
  }

  /** Where a chain of symbolic links ends; the file itself if it is none. */
  private static Path target(Path file) throws IOException {
    Path end = file;
    for (int links = 0; Files.isSymbolicLink(end); links++) {
      if (links == LONGEST_CHAIN) {
        throw new FileSystemException(file.toString(), null, "the symbolic link leads in a circle");
      }
      end = end.resolveSibling(Files.readSymbolicLink(end)).normalize();
    }
    return end;
  }

  /** Whether it is something that takes what is written and can't be replaced. */
  private static boolean isStream(Path file) throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    // /dev/stdout is a file where the shell has sent it to one; it must not be replaced either.
    Path absolute = file.toAbsolutePath().normalize();
    return Files.readAttributes(file, BasicFileAttributes.class).isOther()
        || absolute.startsWith("/dev/fd")
        || absolute.startsWith("/proc")
        || absolute.toString().matches("/dev/std(out|err)");
  }

  private static OutputStream stream(Path file) throws IOException {
    return Files.newOutputStream(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
  }

  /**
   * Removes the file for good.
   *
   * @return false if there was none
   * @throws UnusableInput if it can't be removed
   */
  public static boolean delete(Path file) {
    try {
      boolean existed = Files.deleteIfExists(file);
      IOUtils.fsync(file.toAbsolutePath().getParent(), true);
      return existed;
    } catch (IOException e) {
      throw UnusableInput.storage("cant-be-removed", file, e).because(e);
    }
  }

  /**
   * Deletes what dead processes left half-written.
   *
   * @param age since when it wasn't written to; zero only for the folder's only writer
   */
  static void removeLeftovers(Path folder, Duration age) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    Instant last = Instant.now().minus(age);
    String leftovers = TEMPORARY_PREFIX + "*" + TEMPORARY_SUFFIX;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, leftovers)) {
      for (Path file : files) {
        if (age.isZero() || Files.getLastModifiedTime(file).toInstant().isBefore(last)) {
          deleteQuietly(file);
        }
      }
    }
  }

  /** Why it could not be written. */
  private static Message cause(Exception failure, Path file) {
    if (failure instanceof NoSuchFileException e && e.getFile().contains(TEMPORARY_PREFIX)) {
      return Message.of("no-files-are-made-there");
    }
    try {
      // The system words a full disk in its own language; the space that is left says it in ours.
      Path folder = file.toAbsolutePath().getParent();
      if (failure instanceof IOException
          && !(failure instanceof FileSystemException)
          && Files.getFileStore(folder).getUsableSpace() < BUFFER) {
        return Message.of("the-disk-is-full");
      }
    } catch (IOException unknown) {
      failure.addSuppressed(unknown);
    }
    return Cause.of(failure);
  }

  private static void writeAndForce(Path file, Content content) throws IOException {
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  private static void deleteQuietly(Path temporary) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      // It is no file of the workspace's; the next writer tries again.
    }
  }
}
