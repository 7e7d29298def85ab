package org.yakugo.desk;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.yakugo.align.AlignedItem;
import org.yakugo.align.CorpusAligner;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.corpus.Snapshot;
import org.yakugo.mention.EnglishReader;

/**
 * Aligns the bulletins of a corpus: each once with the same glossary, for what was aligned is kept
 * in memory and on disk.
 */
final class Alignments {
  private final AlignmentFiles files;
  private String glossary = "";
  private Map<Bulletin, List<AlignedItem>> known = new IdentityHashMap<>();

  Alignments(AlignmentFiles files) {
    this.files = files;
  }

  /**
   * All items in the order of the bulletins.
   *
   * @param reader reads English with the glossary
   * @param glossary a digest of the glossary
   */
  synchronized List<AlignedItem> of(Snapshot corpus, EnglishReader reader, String glossary) {
    if (!this.glossary.equals(glossary)) {
      this.glossary = glossary;
      known = new IdentityHashMap<>();
    }
    CorpusAligner aligner = new CorpusAligner(reader);
    Map<Bulletin, List<AlignedItem>> now = new IdentityHashMap<>();
    for (Bulletin bulletin : corpus.bulletins()) {
      List<AlignedItem> items = known.get(bulletin);
      now.put(bulletin, items == null ? kept(bulletin, aligner) : items);
    }
    files.keepOnly(corpus.bulletins(), glossary);
    known = now;
    return corpus.bulletins().stream().flatMap(bulletin -> now.get(bulletin).stream()).toList();
  }

  private List<AlignedItem> kept(Bulletin bulletin, CorpusAligner aligner) {
    return files
        .read(bulletin, glossary)
        .orElseGet(
            () -> {
              List<AlignedItem> items = aligner.align(bulletin);
              files.write(bulletin, glossary, items);
              return items;
            });
  }
}
