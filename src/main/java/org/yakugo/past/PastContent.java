package org.yakugo.past;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.yakugo.align.AlignedItem;
import org.yakugo.align.Associations;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.Item;
import org.yakugo.corpus.Published;
import org.yakugo.corpus.Snapshot;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.TermKeys;
import org.yakugo.memory.IndexFolder;
import org.yakugo.memory.Manifest;
import org.yakugo.workspace.DerivedFile;

/**
 * What aligning a corpus finds, as the index is to hold it. A bulletin that was added, changed or
 * removed touches its own items, a term that was decided those that have its words; and both those
 * that keep company with them, see {@link Associations}.
 */
final class PastContent implements IndexFolder.Content {

  /** Goes up with every change to what is kept of an item. */
  private static final String SCHEMA = "8 ";

  /** Under this a commit says what the past is known by; it changes when an item does. */
  static final String STATE = "state";

  private static final double BUFFER_MEGABYTES = 32;

  private final Snapshot corpus;
  private final AligningRules rules;
  private final Manifest wanted;
  private final DerivedFile termFile;
  private final TermKeys keys;
  private final Map<Concept, AligningTerms.Known> known;

  /**
   * @param folder where the terms are kept that an index was made with
   * @param known see {@link AligningTerms#of}
   */
  PastContent(
      Snapshot corpus, AligningRules rules, Path folder, Map<Concept, AligningTerms.Known> known) {
    this.known = known;
    this.corpus = corpus;
    this.rules = rules;
    this.keys = TermKeys.of(rules.glossary().language());
    this.wanted = Manifest.of(SCHEMA + rules.version(), rules.terms(), corpus.versions());
    this.termFile = new DerivedFile(folder, rules.terms());
  }

  @Override
  public Manifest wanted() {
    return wanted;
  }

  @Override
  public Manifest writeTo(Directory directory) throws IOException {
    IndexWriterConfig config =
        IndexFolder.writing(BUFFER_MEGABYTES).setIndexSort(ItemDocument.NEWEST_FIRST);
    boolean anew = !wanted.schema().equals(Manifest.in(directory).schema());
    if (anew) {
      // Another schema's may be in another order.
      config.setOpenMode(IndexWriterConfig.OpenMode.CREATE);
    }
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      Manifest present = anew ? Manifest.NONE : Manifest.in(directory);
      AligningTerms terms = hasTermsOf(present) ? null : AligningTerms.of(rules.glossary(), known);
      Optional<List<Set<String>>> decided = decided(present, terms);
      Set<String> unread = ConcurrentHashMap.newKeySet();
      boolean changed = true;
      if (decided.isEmpty() || present.bulletins().isEmpty()) {
        writer.deleteAll();
        new WholePast(aligned(wanted.versions().keySet(), unread)).writeTo(writer);
      } else {
        changed = change(writer, present, decided.get(), unread);
      }
      Manifest held = wanted.without(unread);
      IndexFolder.commit(writer, lines(held, directory, changed));
      if (terms != null) {
        terms.writeTo(termFile);
      }
      return held;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Whether the index was made with these very terms, and they are kept. */
  private boolean hasTermsOf(Manifest present) {
    return wanted.terms().equals(present.terms()) && termFile.isCurrent();
  }

  /**
   * The keys of each term that was decided since; empty if nothing of the index can be kept.
   *
   * @param now null if no term was
   */
  private Optional<List<Set<String>>> decided(Manifest present, @Nullable AligningTerms now) {
    if (!wanted.schema().equals(present.schema())) {
      return Optional.empty();
    }
    if (now == null || wanted.terms().equals(present.terms())) {
      return Optional.of(List.of());
    }
    Optional<AligningTerms> before =
        AligningTerms.in(new DerivedFile(termFile.path(), present.terms()));
    return before.isEmpty() ? Optional.empty() : before.get().changedTo(now, rules.glossary());
  }

  /** False if no item is another now. */
  private boolean change(
      IndexWriter writer, Manifest present, List<Set<String>> decided, Set<String> unread)
      throws IOException {
    Set<String> gone = wanted.missing(present);
    List<PastItem> added = aligned(present.missing(wanted), unread).flatMap(List::stream).toList();
    List<Term> removed =
        new ArrayList<>(
            gone.stream().map(id -> ItemDocument.term(ItemDocument.BULLETIN, id)).toList());
    List<PastItem> again =
        saying(writer, decided, gone).values().parallelStream()
            .flatMap(items -> IndexFolder.made(() -> alignedAgain(items)).stream())
            .toList();
    again.forEach(item -> removed.add(PastChange.id(item)));
    try (PastChange change = new PastChange(writer)) {
      change.remove(removed);
      for (PastItem item : added) {
        change.add(item);
      }
      for (PastItem item : again) {
        change.add(item);
      }
      change.finish();
    }
    return !removed.isEmpty() || !added.isEmpty();
  }

  /** What the commit says; a state of its own unless the items are those of the one before. */
  private Map<String, String> lines(Manifest held, Directory directory, boolean changed)
      throws IOException {
    Map<String, String> lines = held.lines();
    String all = held.schema() + held.terms() + held.bulletins();
    String before =
        changed ? "" : DirectoryReader.listCommits(directory).getLast().getUserData().get(STATE);
    lines.put(STATE, changed ? Long.toHexString(Tally.hash(all)) : before);
    return lines;
  }

  /** The items that have all keys of one of the terms, by their bulletins. */
  private static Map<String, List<PastItem>> saying(
      IndexWriter writer, List<Set<String>> terms, Set<String> gone) throws IOException {
    Set<Term> found = new HashSet<>();
    Map<String, List<PastItem>> items = new TreeMap<>();
    if (terms.isEmpty()) {
      return items;
    }
    try (DirectoryReader now = DirectoryReader.open(writer)) {
      for (Set<String> keys : terms) {
        StoredItems.saying(now, keys)
            .filter(item -> !gone.contains(item.aligned().bulletin()))
            .filter(item -> found.add(PastChange.id(item)))
            .forEach(
                item ->
                    items
                        .computeIfAbsent(item.aligned().bulletin(), id -> new ArrayList<>())
                        .add(item));
      }
    }
    return items;
  }

  /** Those of some items of one bulletin that are aligned otherwise now. */
  private List<PastItem> alignedAgain(List<PastItem> items) {
    Optional<Bulletin> read = corpus.bulletin(items.getFirst().aligned().bulletin());
    List<PastItem> again = new ArrayList<>();
    for (PastItem item : items) {
      read.filter(bulletin -> item.place() < bulletin.items().size())
          .map(bulletin -> alignedAgain(bulletin, item.place()))
          .filter(now -> !now.aligned().links().equals(item.alone().links()))
          .ifPresent(again::add);
    }
    return again;
  }

  private PastItem alignedAgain(Bulletin bulletin, int place) {
    List<Item> alone = List.of(bulletin.items().get(place));
    return PastItem.of(keys, place, rules.aligner().align(bulletin.with(alone)).getFirst());
  }

  private Stream<List<PastItem>> aligned(Set<String> ids, Set<String> unread) {
    return corpus.published().parallelStream()
        .filter(one -> ids.contains(one.id()))
        .map(one -> IndexFolder.made(() -> aligned(one, unread)));
  }

  private List<PastItem> aligned(Published one, Set<String> unread) {
    Optional<Bulletin> bulletin = corpus.read(one);
    if (bulletin.isEmpty()) {
      unread.add(one.id());
      return List.of();
    }
    List<AlignedItem> aligned = rules.aligner().align(bulletin.get());
    List<PastItem> items = new ArrayList<>();
    for (int i = 0; i < aligned.size(); i++) {
      items.add(PastItem.of(keys, i, aligned.get(i)));
    }
    return items;
  }
}
