package org.yakugo.past;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.yakugo.align.CorpusAligner;
import org.yakugo.corpus.Snapshot;
import org.yakugo.memory.IndexFolder;

/** Where the past of a workspace lies. Safe for many threads; processes may share the folder. */
public final class PastIndex {
  private final IndexFolder folder;

  /**
   * @param folder where the index is or will be, which is nobody else's
   * @param notices takes sentences for the person who waits
   */
  public PastIndex(Path folder, Consumer<String> notices) {
    this.folder = new IndexFolder(folder, notices);
  }

  /**
   * The past of a corpus. Bulletins that the index hasn't yet in this version are aligned.
   *
   * @param rules changes with what bulletins are aligned by
   * @param aligner made when there is something to align
   */
  public synchronized Past of(Snapshot corpus, String rules, Supplier<CorpusAligner> aligner) {
    PastContent content = new PastContent(corpus, rules, aligner);
    return new Past(new OpenIndex(folder.open(content)), UnaryOperator.identity());
  }
}
