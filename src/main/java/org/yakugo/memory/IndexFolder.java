package org.yakugo.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;
import org.yakugo.Message;
import org.yakugo.workspace.SharedRights;

/**
 * A folder with an index of Lucene's that is derived from something else. The index on disk is only
 * a way to be ready sooner: where it is damaged it is made anew, and where it can't be written
 * (another process writes too long, the disk is full or read-only) it is kept in the heap.
 * Processes may share the folder.
 */
public final class IndexFolder {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

  /** Each is opened by every start, and one that is merged is written anew. */
  private static final int MOST_SEGMENTS = 8;

  private final Path folder;
  private final Consumer<Message> notices;
  private final Duration patience;

  /** What the index is to hold. */
  public interface Content {

    /** What the index says of itself when it holds just this. */
    Manifest wanted();

    /**
     * Makes the index hold this and nothing else.
     *
     * @return what the index says then: less than was wanted where some can't be read now
     * @throws LockObtainFailedException if another process is writing
     */
    Manifest writeTo(Directory directory) throws IOException;
  }

  /** What the index was to hold can't be made, which is no fault of the index. */
  private static final class Unmade extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient RuntimeException why;

    /** Public, so that one of another thread can be thrown on as one of this. */
    public Unmade(RuntimeException why) {
      super(why);
      this.why = why instanceof Unmade inner ? inner.why : why;
    }
  }

  /**
   * Makes what the index is to hold. Where that fails, the index isn't taken for damaged, and
   * {@link #open} fails with the same.
   */
  public static <T> T made(Supplier<T> maker) {
    try {
      return maker.get();
    } catch (RuntimeException why) {
      throw new Unmade(why);
    }
  }

  /**
   * @param folder nobody else's
   * @param notices takes sentences for the person who waits
   */
  public IndexFolder(Path folder, Consumer<Message> notices) {
    this(folder, notices, PATIENCE);
  }

  /**
   * @param patience how long to wait for another process to end its writing
   */
  IndexFolder(Path folder, Consumer<Message> notices, Duration patience) {
    this.folder = folder;
    this.notices = notices;
    this.patience = patience;
  }

  /** What the last commit says if the index on disk holds this content, without opening it. */
  public Optional<Map<String, String>> said(Content content) {
    // Who only reads what the commit says needs none of what maps files into memory.
    try (Directory directory = new NIOFSDirectory(folder())) {
      Map<String, String> said = SegmentInfos.readLatestCommit(directory).getUserData();
      return Manifest.of(said).equals(content.wanted()) ? Optional.of(said) : Optional.empty();
    } catch (IOException | RuntimeException damaged) {
      return Optional.empty();
    }
  }

  /**
   * How content is written. Nothing is merged meanwhile: that would be given up when the writer is
   * closed, which is soon, and begun again with the next change.
   *
   * @param buffer megabytes that may wait to be written
   */
  public static IndexWriterConfig writing(double buffer) {
    return new IndexWriterConfig()
        .setRAMBufferSizeMB(buffer)
        .setMergePolicy(NoMergePolicy.INSTANCE)
        .setCommitOnClose(false);
  }

  /**
   * Commits what was written. Where there are many segments by then, the smallest become one.
   *
   * @param says what the commit is to say
   */
  public static void commit(IndexWriter writer, Map<String, String> says) throws IOException {
    writer.getConfig().setMergePolicy(new TieredMergePolicy());
    writer.forceMerge(MOST_SEGMENTS);
    writer.forceMergeDeletes();
    writer.getConfig().setMergePolicy(NoMergePolicy.INSTANCE);
    writer.setLiveCommitData(says.entrySet());
    writer.commit();
  }

  /** Opens the index with this content. */
  public DirectoryReader open(Content content) {
    try {
      return opened(content);
    } catch (Unmade unmade) {
      throw unmade.why;
    }
  }

  private DirectoryReader opened(Content content) {
    try {
      return upToDate(content);
    } catch (Unmade unmade) {
      throw unmade;
    } catch (LockObtainFailedException busy) {
      notices.accept(Message.of("another-program-writing-search-index", folder));
      return inHeap(content);
    } catch (IOException | RuntimeException damaged) {
      return again(content, damaged);
    }
  }

  /** The second try, after everything was thrown away. */
  private DirectoryReader again(Content content, Exception damage) {
    try {
      clear();
      DirectoryReader next = upToDate(content);
      notices.accept(Message.of("search-index-damaged-built-again", folder));
      return next;
    } catch (Unmade unmade) {
      throw unmade;
    } catch (IOException | RuntimeException unwritable) {
      unwritable.addSuppressed(damage);
      notices.accept(Message.of("search-index-cant-written-kept-memory", folder, unwritable));
      return inHeap(content);
    }
  }

  private DirectoryReader upToDate(Content content) throws IOException {
    long deadline = System.nanoTime() + patience.toNanos();
    while (true) {
      Directory directory = directory();
      try {
        Manifest held = content.wanted();
        if (!Manifest.in(directory).equals(held)) {
          held = content.writeTo(directory);
          SharedRights.shareAll(folder);
        }
        return looked(directory, held);
      } catch (LockObtainFailedException busy) {
        directory.close();
        if (System.nanoTime() > deadline) {
          throw busy;
        }
        pause();
      } catch (IOException | RuntimeException e) {
        directory.close();
        throw e;
      }
    }
  }

  private static void pause() throws LockObtainFailedException {
    try {
      Thread.sleep(BETWEEN_TRIES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LockObtainFailedException("interrupted");
    }
  }

  private static DirectoryReader inHeap(Content content) {
    try {
      Directory directory = new ByteBuffersDirectory();
      content.writeTo(directory);
      return DirectoryReader.open(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Opens what was committed last.
   *
   * @throws LockObtainFailedException if by then another process has written other content
   * @throws IOException if it is damaged; all of it that may be is looked through for that
   */
  private DirectoryReader looked(Directory directory, Manifest held) throws IOException {
    DirectoryReader reader = DirectoryReader.open(directory);
    try {
      if (!Manifest.of(reader.getIndexCommit().getUserData()).equals(held)) {
        throw new LockObtainFailedException("written by another process");
      }
      new LookedThrough(folder).look(reader.leaves());
      return reader;
    } catch (IOException | RuntimeException unfit) {
      reader.close();
      throw unfit;
    }
  }

  /** Throws all of it away, whatever state it is in. */
  void clear() throws IOException {
    try (Directory directory = directory();
        Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String file : directory.listAll()) {
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          directory.deleteFile(file);
        }
      }
    }
  }

  private Directory directory() throws IOException {
    return FSDirectory.open(folder());
  }

  private Path folder() throws IOException {
    SharedRights.createFolders(folder);
    return folder;
  }
}
