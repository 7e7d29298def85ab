package org.yakugo.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** One state of the index, open for as long as somebody searches it. */
final class MemoryReader {
  private final DirectoryReader reader;
  private final Directory directory;
  private final IndexSearcher searcher;

  /** By language what is ready for the next search, of each segment of the index. */
  private final Map<Side, Queue<List<@Nullable LikeTexts>>> ready = new EnumMap<>(Side.class);

  MemoryReader(DirectoryReader reader) {
    this.reader = reader;
    this.directory = reader.directory();
    this.searcher = new IndexSearcher(reader);
    for (Side language : Side.values()) {
      ready.put(language, new ConcurrentLinkedQueue<>());
    }
  }

  IndexSearcher searcher() {
    return searcher;
  }

  /**
   * Finds the texts in a language that are like what is asked.
   *
   * @param exceptBulletin id of a bulletin that doesn't count; null if all do
   * @param max how many pairs are wanted; with more prints, and more that are as like as the last
   * @param least the score that they must reach
   * @return in the order of the index
   */
  List<Hits.Hit> search(
      Asked asked, Side language, @Nullable String exceptBulletin, int max, int least)
      throws IOException {
    Hits hits = new Hits(max, least);
    Queue<List<@Nullable LikeTexts>> free = Objects.requireNonNull(ready.get(language));
    List<@Nullable LikeTexts> segments = free.poll();
    if (segments == null) {
      segments = likeTexts(language);
    }
    for (int leaf = 0; leaf < segments.size(); leaf++) {
      LikeTexts texts = segments.get(leaf);
      if (texts != null) {
        texts.find(asked, hits, leaf, live(reader.leaves().get(leaf).reader(), exceptBulletin));
      }
    }
    free.add(segments);
    return hits.best();
  }

  private List<@Nullable LikeTexts> likeTexts(Side language) throws IOException {
    List<@Nullable LikeTexts> segments = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      BinaryDocValues values = leaf.reader().getBinaryDocValues(UnitDocument.HEADLINES);
      segments.add(
          values instanceof KeptValues kept ? new LikeTexts(kept.pairs(), language) : null);
    }
    return segments;
  }

  private static @Nullable Bits live(LeafReader leaf, @Nullable String exceptBulletin)
      throws IOException {
    Bits live = leaf.getLiveDocs();
    PostingsEnum except =
        exceptBulletin == null
            ? null
            : leaf.postings(new Term(UnitDocument.BULLETIN, exceptBulletin), PostingsEnum.NONE);
    if (except == null) {
      return live;
    }
    FixedBitSet left = new FixedBitSet(leaf.maxDoc());
    left.set(0, leaf.maxDoc());
    for (int doc = except.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = except.nextDoc()) {
      left.clear(doc);
    }
    if (live != null) {
      live.applyMask(left, 0);
    }
    return left;
  }

  /** Keeps it open until {@link #release}; false if it has been closed already. */
  boolean retain() {
    return reader.tryIncRef();
  }

  void release() {
    try {
      reader.decRef();
      if (reader.getRefCount() == 0) {
        directory.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
