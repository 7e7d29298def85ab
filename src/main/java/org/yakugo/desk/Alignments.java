package org.yakugo.desk;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.yakugo.align.AlignedItem;
import org.yakugo.align.CorpusAligner;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.corpus.Snapshot;
import org.yakugo.mention.EnglishReader;

/** Aligns the bulletins of a corpus; those that were aligned with the same reader only once. */
final class Alignments {
  private EnglishReader reader;
  private Map<Bulletin, List<AlignedItem>> known = new IdentityHashMap<>();

  /** All items in the order of the bulletins. */
  synchronized List<AlignedItem> of(Snapshot corpus, EnglishReader reader) {
    if (this.reader != reader) {
      this.reader = reader;
      known = new IdentityHashMap<>();
    }
    CorpusAligner aligner = new CorpusAligner(reader);
    Map<Bulletin, List<AlignedItem>> now = new IdentityHashMap<>();
    for (Bulletin bulletin : corpus.bulletins()) {
      List<AlignedItem> items = known.get(bulletin);
      now.put(bulletin, items == null ? aligner.align(bulletin) : items);
    }
    known = now;
    return corpus.bulletins().stream().flatMap(bulletin -> now.get(bulletin).stream()).toList();
  }
}
