package org.yakugo.past;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.yakugo.align.AlignedItem;
import org.yakugo.align.CorpusAligner;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.corpus.Published;
import org.yakugo.corpus.Snapshot;
import org.yakugo.memory.IndexFolder;
import org.yakugo.memory.Manifest;

/**
 * What aligning a corpus finds, as the index is to hold it. A bulletin that was added, changed or
 * removed touches its own items, and those that keep {@linkplain Company company} with its words.
 */
final class PastContent implements IndexFolder.Content {

  /** Goes up with every change to what is kept of an item. */
  private static final String SCHEMA = "1 ";

  private static final double BUFFER_MEGABYTES = 32;

  private final Snapshot corpus;
  private final Supplier<CorpusAligner> aligner;
  private final Manifest wanted;

  /**
   * @param rules changes with what bulletins are aligned by
   */
  PastContent(Snapshot corpus, String rules, Supplier<CorpusAligner> aligner) {
    this.corpus = corpus;
    this.aligner = aligner;
    this.wanted =
        new Manifest(
            SCHEMA + rules,
            corpus.published().stream()
                .collect(Collectors.toMap(Published::id, Published::version)));
  }

  @Override
  public boolean isIn(Directory directory) throws IOException {
    return Manifest.in(directory).equals(wanted);
  }

  @Override
  public void writeTo(Directory directory) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MEGABYTES).setCommitOnClose(false);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      Manifest present = Manifest.in(directory);
      if (!wanted.schema().equals(present.schema())) {
        writer.deleteAll();
        present = new Manifest(wanted.schema(), Map.of());
      }
      Set<String> unread = ConcurrentHashMap.newKeySet();
      Set<String> fresh = present.missing(wanted);
      Stream<List<PastItem>> aligned =
          corpus.published().parallelStream()
              .filter(one -> fresh.contains(one.id()))
              .map(one -> aligned(one, unread));
      if (present.versions().isEmpty()) {
        new WholePast(aligned).writeTo(writer);
      } else {
        change(writer, wanted.missing(present), aligned.flatMap(List::stream).toList());
      }
      writer.setLiveCommitData(wanted.without(unread).lines());
      writer.commit();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private List<PastItem> aligned(Published one, Set<String> unread) {
    Optional<Bulletin> bulletin = corpus.read(one);
    if (bulletin.isEmpty()) {
      unread.add(one.id());
      return List.of();
    }
    List<AlignedItem> aligned = aligner.get().align(bulletin.get());
    List<PastItem> items = new ArrayList<>();
    for (int i = 0; i < aligned.size(); i++) {
      items.add(PastItem.of(i, aligned.get(i)));
    }
    return items;
  }

  private static void change(IndexWriter writer, Set<String> gone, List<PastItem> added)
      throws IOException {
    PastChange change = new PastChange(writer);
    for (String bulletin : gone) {
      change.remove(new Term(ItemDocument.BULLETIN, ItemDocument.bytes(bulletin)));
    }
    for (PastItem item : added) {
      change.add(item);
    }
    change.finish();
  }
}
