package org.yakugo.past;

import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.yakugo.Message;
import org.yakugo.corpus.Snapshot;
import org.yakugo.glossary.Concept;
import org.yakugo.memory.IndexFolder;

/** Where the past of a workspace lies. Safe for many threads; processes may share the folder. */
public final class PastIndex {
  private final IndexFolder folder;
  private final Path terms;
  private final Map<Concept, AligningTerms.Known> known = new IdentityHashMap<>();

  /**
   * @param folder where the index is or will be, which is nobody else's
   * @param notices takes sentences for the person who waits
   */
  public PastIndex(Path folder, Consumer<Message> notices) {
    this.folder = new IndexFolder(folder, notices);
    this.terms = folder.resolveSibling(folder.getFileName() + ".terms");
  }

  /**
   * The past of a corpus. What the index hasn't yet as bulletins and rules have it now is aligned.
   */
  public synchronized Past of(Snapshot corpus, AligningRules rules) {
    PastContent content = new PastContent(corpus, rules, terms, known);
    OpenIndex index =
        folder
            .said(content)
            .map(
                said ->
                    new OpenIndex(
                        () -> folder.open(content), said.getOrDefault(PastContent.STATE, "")))
            .orElseGet(() -> new OpenIndex(folder.open(content)));
    return new Past(index, Past.AS_THEY_ARE);
  }
}
