package org.yakugo.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.apache.lucene.util.IOUtils;
import org.yakugo.UnusableInput;
import org.yakugo.UnusableInput.Reason;

/**
 * Writes a file so that its name always stands for the whole old or the whole new text, whenever
 * the process or the machine dies, and for the new one once {@link #write} has returned.
 */
public final class DurableFile {
  private static final String TEMPORARY_PREFIX = ".yakugo-";
  private static final String TEMPORARY_SUFFIX = ".tmp";

  private DurableFile() {}

  /** As {@link #write(Path, byte[])}, in UTF-8. */
  public static void write(Path file, String text) {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Creates or replaces the file; its folder is made if it isn't there.
   *
   * @throws UnusableInput if that fails (full disk, no permission); the old one is still there then
   */
  public static void write(Path file, byte[] bytes) {
    Path target = file.toAbsolutePath();
    Path folder = target.getParent();
    Path temporary = folder.resolve(TEMPORARY_PREFIX + UUID.randomUUID() + TEMPORARY_SUFFIX);
    try {
      Files.createDirectories(folder);
      writeAndForce(temporary, bytes);
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      IOUtils.fsync(folder, true);
    } catch (IOException | ReadOnlyFileSystemException e) {
      throw new UnusableInput(
          Reason.STORAGE, file + " can't be written: " + cause(e, folder, bytes.length) + ".", e);
    } finally {
      deleteQuietly(temporary);
    }
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
      throw new UnusableInput(Reason.STORAGE, file + " can't be removed: " + cause(e) + ".", e);
    }
  }

  /** Deletes what a dead process left half-written; only for the folder's only writer. */
  static void removeLeftovers(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    String leftovers = TEMPORARY_PREFIX + "*" + TEMPORARY_SUFFIX;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, leftovers)) {
      for (Path file : files) {
        deleteQuietly(file);
      }
    }
  }

  /** Why a file could not be written, in words for a person: {@code no permission}. */
  static String cause(Exception failure) {
    return switch (failure) {
      case AccessDeniedException e -> "no permission";
      case ReadOnlyFileSystemException e -> "the disk is read-only";
      case NoSuchFileException e -> "there is no " + e.getFile();
      case FileSystemException e when e.getReason() != null -> e.getReason();
      default ->
          failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    };
  }

  private static String cause(Exception failure, Path folder, int size) {
    try {
      // The system words a full disk in its own language; the space that is left says it in ours.
      if (Files.getFileStore(folder).getUsableSpace() < size) {
        return "the disk is full";
      }
    } catch (IOException unknown) {
      failure.addSuppressed(unknown);
    }
    return cause(failure);
  }

  private static void writeAndForce(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        channel.write(left);
      }
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
