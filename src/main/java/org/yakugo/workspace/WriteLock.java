package org.yakugo.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.yakugo.UnusableInput;

/**
 * The right to write to a workspace's glossary and corpus. One thread of one process holds it at a
 * time, and may take it again while it does; a process that dies gives it back.
 *
 * <p>Whoever holds it is the only writer, so a temporary file found then was left by a process that
 * died, and is cleaned away.
 */
public final class WriteLock implements AutoCloseable {
  private static final String NAME = "lock";
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(20);

  /** A file lock holds between processes only; between the threads of this one, these do. */
  private static final Map<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

  private final ReentrantLock threads;
  private final @Nullable FileChannel channel;

  private WriteLock(ReentrantLock threads, @Nullable FileChannel channel) {
    this.threads = threads;
    this.channel = channel;
  }

  static WriteLock acquire(Workspace workspace) {
    ReentrantLock threads = THREADS.computeIfAbsent(workspace.root(), r -> new ReentrantLock());
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    boolean locked = false;
    try {
      if (!threads.tryLock(PATIENCE.toNanos(), TimeUnit.NANOSECONDS)) {
        throw busy(workspace);
      }
      if (threads.getHoldCount() > 1) {
        locked = true;
        return new WriteLock(threads, null);
      }
      FileChannel channel = lockFile(workspace, deadline);
      locked = true;
      for (Path folder :
          List.of(
              workspace.glossary(), workspace.corpus(), workspace.drafts(), workspace.memories())) {
        DurableFile.removeLeftovers(folder, Duration.ZERO);
      }
      return new WriteLock(threads, channel);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw busy(workspace);
    } catch (IOException e) {
      throw UnusableInput.storage("workspace-cant-written", workspace.root(), e).because(e);
    } finally {
      if (!locked && threads.isHeldByCurrentThread()) {
        threads.unlock();
      }
    }
  }

  private static FileChannel lockFile(Workspace workspace, long deadline)
      throws IOException, InterruptedException {
    Path file = workspace.derived().resolve(NAME);
    while (true) {
      SharedRights.createFolders(workspace.derived());
      if (!Files.exists(file)) {
        Files.write(file, new byte[0], StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        SharedRights.share(file);
      }
      try {
        Object identity = identity(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        // .yakugo/ may be deleted at any time: a lock on a file that is gone keeps nobody out.
        if (channel.tryLock() != null && Objects.equals(identity, identity(file))) {
          return channel;
        }
        channel.close();
      } catch (NoSuchFileException deletedMeanwhile) {
        continue;
      }
      if (System.nanoTime() > deadline) {
        throw busy(workspace);
      }
      Thread.sleep(BETWEEN_TRIES);
    }
  }

  /** Which file it is, whatever its name; null where the system doesn't tell (Windows). */
  private static Object identity(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
  }

  private static UnusableInput busy(Workspace workspace) {
    return UnusableInput.storage("another-program-writing-workspace-try", workspace.root());
  }

  /** Whether it is this file that keeps other processes out. */
  boolean isHeldBy(Path file) {
    return file.endsWith(NAME);
  }

  @Override
  public void close() {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      threads.unlock();
    }
  }
}
