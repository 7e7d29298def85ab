package org.yakugo.past;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Cleaner;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;

/** An index that is open for as long as somebody holds this. */
final class OpenIndex {
  private static final Cleaner CLEANER = Cleaner.create();

  private final DirectoryReader reader;
  private final String state;

  OpenIndex(DirectoryReader reader) {
    this.reader = reader;
    this.state = state(reader);
    CLEANER.register(this, () -> close(reader));
  }

  private static String state(DirectoryReader reader) {
    try {
      return reader.getIndexCommit().getUserData().getOrDefault(PastContent.STATE, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  DirectoryReader reader() {
    return reader;
  }

  /** Changes with what the index holds. */
  String state() {
    return state;
  }

  private static void close(DirectoryReader reader) {
    try (Directory directory = reader.directory()) {
      reader.close();
    } catch (IOException nobodyWaits) {
      // The system closes it with the process.
    }
  }
}
