package org.yakugo.desk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Lazy;
import org.yakugo.Message;
import org.yakugo.align.AlignedItem;
import org.yakugo.align.MinedPair;
import org.yakugo.align.Precedents;
import org.yakugo.check.Background;
import org.yakugo.check.HouseWording;
import org.yakugo.corpus.HomeCountry;
import org.yakugo.corpus.Published;
import org.yakugo.corpus.Snapshot;
import org.yakugo.decision.GlossaryState;
import org.yakugo.drift.ConceptHistories;
import org.yakugo.drift.ConceptHistory;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.Glossary;
import org.yakugo.glossary.Tenure;
import org.yakugo.memory.FuzzyMatch;
import org.yakugo.memory.Memory;
import org.yakugo.memory.MemoryAnswer;
import org.yakugo.memory.Segments;
import org.yakugo.memory.TranslationUnit;
import org.yakugo.mention.EnglishReader;
import org.yakugo.ministry.Ministry;
import org.yakugo.ministry.Shared;
import org.yakugo.past.Past;
import org.yakugo.person.HouseStyle;
import org.yakugo.person.Incumbents;
import org.yakugo.text.JapaneseWords;
import org.yakugo.worklist.Foresight;
import org.yakugo.worklist.Impact;
import org.yakugo.worklist.Settled;
import org.yakugo.worklist.Worklist;

/**
 * A workspace as it stood when it was looked at. Nothing in it changes; a request that holds one
 * gets all its answers from the same state. What is derived from the files is made when it is first
 * asked for.
 */
public final class View {
  private final Glossary glossary;
  private final Snapshot corpus;
  private final Lazy<EnglishReader> reader;
  private final Lazy<Segments> memory;
  private final Ministry ministry;
  private final Lazy<JapaneseWords> japanese;
  private final Lazy<Settled> settled;
  private final Lazy<Past> past;
  private final Lazy<PastTables> tables;
  private final Lazy<List<AlignedItem>> aligned;
  private final Suggesting suggesting;
  private final Checking checking;
  private final Lazy<List<ConceptHistory>> histories;
  private final Last<LocalDate, Worklist> worklist = new Last<>();

  /**
   * @param reader reads English with this glossary; made when there is something to read
   * @param past opens what is known of the bulletins when it is first asked for
   * @param memory is given this corpus when it is first searched
   * @param ministry the other houses, as far as there are any
   * @param wording the words that the house writes one way
   * @param rules what drafts are composed by
   * @param kept of earlier views
   */
  View(
      Glossary glossary,
      Lazy<EnglishReader> reader,
      Snapshot corpus,
      Supplier<Past> past,
      GlossaryState decided,
      Memory memory,
      Ministry ministry,
      HouseWording wording,
      DraftRules rules,
      BetweenViews kept) {
    this.glossary = glossary;
    this.ministry = ministry;
    this.corpus = corpus;
    this.reader = reader;
    this.memory =
        new Lazy<>(
            () -> {
              memory.update(new PublishedUnits(corpus));
              return ministry.beside(memory);
            });
    this.japanese = new Lazy<>(() -> JapaneseWords.with(glossary.lexicon()));
    this.settled = new Lazy<>(() -> kept.settled(decided));
    this.past =
        new Lazy<>(
            () ->
                settled.get().rejected().isEmpty()
                    ? past.get()
                    : past.get().as(settled.get()::unrejected));
    this.tables =
        new Lazy<>(
            () -> kept.tables(this.past.get(), settled.get().rejected(), glossary.language()));
    this.aligned = new Lazy<>(() -> Whole.of(this.past.get().items(), corpus.bulletins()));
    this.histories =
        new Lazy<>(() -> ConceptHistories.of(glossary, this.past.get().items(), home()));
    this.suggesting = new Suggesting(this, this.memory, ministry, tables, rules, kept);
    this.checking =
        new Checking(
            () ->
                new Background(
                    glossary, reader.get(), tables.get(), wording, rules.frames(), home()));
  }

  private JapaneseWords japaneseWords() {
    return japanese.get();
  }

  /** The terms. */
  public Glossary glossary() {
    return glossary;
  }

  /** The past bulletins. */
  public Snapshot corpus() {
    return corpus;
  }

  /** Number of items in all bulletins. */
  public int items() {
    return corpus.items();
  }

  /** Reads English with this glossary. */
  public EnglishReader reader() {
    return reader.get();
  }

  /** The same, for a view that has the same glossary. */
  Lazy<EnglishReader> lazyReader() {
    return reader;
  }

  /**
   * Who held a post, in the order of the table of tenures.
   *
   * @param post as English words it, with its country or without; null for every post
   * @param day on which they can have held it; null for any
   */
  public List<Tenure> holders(@Nullable String post, @Nullable LocalDate day) {
    return Incumbents.of(glossary).search(post, home()).stream()
        .filter(tenure -> day == null || tenure.mayCover(day))
        .toList();
  }

  /** What the maintainer has to decide next, as it is on a day. */
  public Worklist worklist(LocalDate day) {
    return worklist.of(
        day, today -> Worklist.of(past.get().items(), glossary, settled.get(), home(), today));
  }

  /**
   * What a change of the glossary would do.
   *
   * @param removed the concepts as they are; none for what is added
   * @param added the concepts as they would be; none for what is removed
   */
  public Impact impact(Collection<Concept> removed, Collection<Concept> added) {
    return new Foresight(corpus.bulletins(), alignedItems(), glossary).of(removed, added);
  }

  /** All past items, aligned, without the pairs that were rejected. */
  public List<AlignedItem> alignedItems() {
    return aligned.get();
  }

  /** What is known of the bulletins. */
  Past past() {
    return past.get();
  }

  /** What was rendered how. */
  public Precedents precedents() {
    return past.get().precedents();
  }

  /**
   * Past headlines like a text in either language, best first, then further items in which its
   * words stand.
   *
   * @param max how many of each
   */
  public List<MemoryAnswer> searchMemory(String text, int max) {
    return MemorySearch.of(memory.get(), text, max);
  }

  /**
   * Past headlines like a text in either language, best first.
   *
   * @param max how many
   */
  public List<FuzzyMatch> matches(String text, int max) {
    return memory.get().match(text, max);
  }

  /**
   * Mined pairs that stand in a text in either language, or that it stands in: first those of one's
   * own house.
   */
  public List<MinedPair> renderings(String text, int max) {
    List<MinedPair> own = past.get().renderings(text, max, this::japaneseWords);
    return own.size() == max
        ? own
        : Stream.concat(
                own.stream(),
                ministry.renderings(text, max - own.size(), this::japaneseWords).stream())
            .toList();
  }

  /** Why other houses can't be asked now; empty if they can, or there are none. */
  public Optional<Message> away() {
    return ministry.away();
  }

  /**
   * Puts what other houses may know where they find it.
   *
   * @param done is told each bulletin that was looked at
   */
  public Shared share(Consumer<String> done) {
    return ministry.share(
        corpus.published().stream().map(Published::id).toList(),
        id -> corpus.bulletin(id).map(TranslationUnit::of).orElse(List.of()),
        this::alignedItems,
        done);
  }

  /** Every pair mined from the corpus. */
  public List<MinedPair> pairs() {
    return precedents().pairs();
  }

  /** What each concept was called over time, those that drift first. */
  public List<ConceptHistory> histories() {
    return histories.get();
  }

  /** Brings what is kept on disk up to date. */
  public void keep() {
    CompletableFuture<Segments> searched = CompletableFuture.supplyAsync(memory::get);
    past.get();
    searched.join();
  }

  /** The past items of one bulletin, aligned. */
  public List<AlignedItem> alignedItems(String bulletin) {
    return Whole.of(past.get().items(bulletin), corpus.bulletin(bulletin).stream().toList());
  }

  /** Makes all that answers are made from, so that nobody waits for it later. */
  public void prepare() {
    suggesting.prepare();
    memory.get();
  }

  /**
   * Makes what tells how things stand on a day, so that the first who looks doesn't wait for it.
   */
  public void survey(LocalDate day) {
    worklist(day);
    histories();
  }

  /** Suggests renderings and drafts with all this as their past. */
  public Suggesting suggesting() {
    return suggesting;
  }

  /** Checks texts with all this as their past. */
  public Checking checking() {
    return checking;
  }

  /**
   * ISO 3166 code of the country that the bulletins report on: the one that the house's style
   * names, else the one that their newest issuer, {@code 在アゼルバイジャン大使館}, sits in; null if none
   * tells.
   */
  public @Nullable String home() {
    String set = HouseStyle.of(glossary.language()).home();
    return set.isEmpty()
        ? HomeCountry.of(corpus.published().stream().map(Published::issuer).toList())
        : set;
  }
}
