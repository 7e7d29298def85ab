package org.yakugo.past;

import java.io.IOException;
import java.lang.ref.Cleaner;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.commons.io.function.Uncheck;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * An index that is opened when somebody reads in it, and stays open for as long as somebody holds
 * this. What is kept of it in tables needs no reading.
 */
final class OpenIndex {
  private static final Cleaner CLEANER = Cleaner.create();

  private final Reading reading;
  private final String state;

  /** Holds the reader, so that it can be closed when nobody holds the index. */
  private static final class Reading implements Runnable {
    private @Nullable Supplier<DirectoryReader> opener;
    private @Nullable DirectoryReader reader;

    Reading(Supplier<DirectoryReader> opener) {
      this.opener = opener;
    }

    synchronized DirectoryReader reader() {
      DirectoryReader open = reader;
      if (open == null) {
        open = Objects.requireNonNull(opener).get();
        reader = open;
        opener = null;
      }
      return open;
    }

    @Override
    public synchronized void run() {
      if (reader == null) {
        return;
      }
      try (Directory directory = reader.directory()) {
        reader.close();
      } catch (IOException nobodyWaits) {
        // The system closes it with the process.
      }
    }
  }

  /** One that holds what is wanted already. */
  OpenIndex(Supplier<DirectoryReader> opener, String state) {
    this.reading = new Reading(opener);
    this.state = state;
    CLEANER.register(this, reading);
  }

  /** One that had to be written. */
  OpenIndex(DirectoryReader reader) {
    this(() -> reader, state(reader));
    reading.reader();
  }

  private static String state(DirectoryReader reader) {
    return Uncheck.get(
        () -> reader.getIndexCommit().getUserData().getOrDefault(PastContent.STATE, ""));
  }

  DirectoryReader reader() {
    return reading.reader();
  }

  /** Changes with what the index holds. */
  String state() {
    return state;
  }
}
