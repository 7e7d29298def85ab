package org.yakugo.memory;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;

/**
 * The past items of a workspace, to be searched in either language. It answers from what it was
 * last {@linkplain #update given}.
 *
 * <p>The index on disk is only a way to be ready sooner: where it is damaged it is made anew, and
 * where it can't be written (another process writes too long, the disk is full or read-only) the
 * memory keeps it in the heap. Safe for many threads; processes may share the folder.
 */
public final class Memory implements Segments, Closeable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final IndexFolder index;
  private @Nullable UnitSource held;
  private volatile @Nullable MemoryReader reader;

  /**
   * As {@link #open}.
   *
   * @param patience how long to wait for another process to end its writing
   */
  Memory(Path folder, Consumer<Message> notices, Duration patience) {
    this.index = new IndexFolder(folder, notices, patience);
  }

  /**
   * A memory with nothing in it yet.
   *
   * @param folder where its index is or will be, which is nobody else's
   * @param notices takes sentences for the person who waits
   */
  public static Memory open(Path folder, Consumer<Message> notices) {
    return new Memory(folder, notices, PATIENCE);
  }

  /** As {@link #update(UnitSource)}, of units at hand. */
  public void update(List<TranslationUnit> units) {
    update(UnitSource.of(units));
  }

  /** Makes the memory hold these units and no others; what the index has already is kept. */
  public synchronized void update(UnitSource units) {
    if (units == held) {
      return;
    }
    exchange(index.open(new UnitIndex(units)));
    held = units;
  }

  @Override
  public List<FuzzyMatch> match(String text, int max, @Nullable String exceptBulletin) {
    return searching(r -> new FuzzySearch(r).find(text, max, exceptBulletin));
  }

  @Override
  public List<MemoryAnswer> concordance(String text, int max) {
    return searching(r -> new ConcordanceSearch(r).find(text, max));
  }

  @Override
  public synchronized void close() {
    exchange(null);
  }

  private void exchange(@Nullable DirectoryReader next) {
    MemoryReader last = reader;
    reader = next == null ? null : new MemoryReader(next);
    if (last != null) {
      last.release();
    }
  }

  private <T> List<T> searching(Search<T> search) {
    MemoryReader current;
    do {
      current = reader;
      if (current == null) {
        return List.of();
      }
    } while (!current.retain());
    try {
      return search.in(current);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      current.release();
    }
  }

  private interface Search<T> {
    List<T> in(MemoryReader reader) throws IOException;
  }
}
