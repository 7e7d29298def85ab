package org.yakugo.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yakugo.Deadline;
import org.yakugo.Lazy;
import org.yakugo.align.CorpusAligner;
import org.yakugo.bulletin.Item;
import org.yakugo.corpus.Published;
import org.yakugo.draft.Composer;
import org.yakugo.frame.Frames;
import org.yakugo.glossary.Glossary;
import org.yakugo.memory.Segments;
import org.yakugo.memory.TranslationUnit;
import org.yakugo.ministry.Ministry;
import org.yakugo.name.KatakanaRenderer;
import org.yakugo.name.NameRenderings;
import org.yakugo.name.TaughtNames;
import org.yakugo.past.Past;
import org.yakugo.person.Incumbents;
import org.yakugo.suggest.PersonNames;
import org.yakugo.suggest.Suggester;
import org.yakugo.suggest.SuggesterBuilder;
import org.yakugo.suggest.Suggestion;

/** Suggests renderings and drafts with a workspace as it stood; its parts are made on first use. */
public final class Suggesting {
  private final View view;
  private final Lazy<Segments> memory;
  private final Ministry ministry;
  private final Lazy<PastTables> tables;
  private final String rules;
  private final BetweenViews kept;
  private final Lazy<Map<String, String>> dictionary;
  private final Lazy<Frames> frames;
  private final Lazy<Composer> composer;
  private final Lazy<TaughtNames> taught;
  private final Lazy<Suggester> suggester;

  /**
   * @param view whose glossary, past and reader are used
   * @param ministry the other houses, as far as there are any
   * @param rules what drafts are composed by
   * @param kept of earlier views
   */
  Suggesting(
      View view,
      Lazy<Segments> memory,
      Ministry ministry,
      Lazy<PastTables> tables,
      DraftRules rules,
      BetweenViews kept) {
    this.kept = kept;
    this.view = view;
    this.memory = memory;
    this.ministry = ministry;
    this.tables = tables;
    this.rules = rules.fingerprint();
    this.dictionary = new Lazy<>(kept::dictionary);
    this.frames = new Lazy<>(rules.frames());
    this.composer = new Lazy<>(this::makeComposer);
    this.taught = new Lazy<>(() -> kept.names(view.glossary(), tables.get().names()));
    this.suggester = new Lazy<>(this::makeSuggester);
  }

  /** The parts don't need each other, so they are loaded side by side. */
  private Suggester makeSuggester() {
    Glossary glossary = view.glossary();
    CompletableFuture<Segments> searched = CompletableFuture.supplyAsync(memory::get);
    CompletableFuture<Composer> composing = CompletableFuture.supplyAsync(this::taughtComposer);
    CompletableFuture<SuggesterBuilder.Known> known = CompletableFuture.supplyAsync(this::known);
    return SuggesterBuilder.build(
        glossary,
        view.reader(),
        known.join(),
        (text, max) -> searched.join().match(text, max),
        KatakanaRenderer.of(glossary.language()),
        composing.join(),
        view.home());
  }

  private SuggesterBuilder.Known known() {
    LocalDate newest =
        view.corpus().published().stream()
            .map(Published::newest)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
    Past own = view.past();
    return new SuggesterBuilder.Known(
        ministry.beside(own),
        newest,
        ministry.beside(own.precedents()),
        taught.get(),
        own.holders());
  }

  private Composer makeComposer() {
    return kept.composer(frames.get(), dictionary.get(), view.glossary().language());
  }

  private Composer taughtComposer() {
    Composer untaught = composer.get();
    String own = dictionary.get().hashCode() + "" + dictionary.get().size();
    return kept.taught(untaught, tables.get().lessons(untaught, rules + own, teaching()));
  }

  /** The newest bulletins, as many as hold what can teach a composer, in their order. */
  private List<String> teaching() {
    List<String> bulletins = new ArrayList<>();
    int items = 0;
    for (Published one : view.corpus().published().reversed()) {
      if (items < SuggesterBuilder.TEACHING) {
        bulletins.addFirst(one.id());
        items += one.items();
      }
    }
    return bulletins;
  }

  /** Composes headlines by the frames and the words, untaught by the past. */
  public Composer composer() {
    return composer.get();
  }

  /** What suggests renderings and drafts. */
  public Suggester suggester() {
    return suggester.get();
  }

  /** Renderings and drafts for an English item. */
  public Suggestion of(Item item) {
    return suggester.get().suggest(item);
  }

  /** Renderings and drafts for each of these English items. */
  public List<Suggestion> of(List<Item> items) {
    return of(items, Deadline.NONE);
  }

  /**
   * The same as long as somebody waits.
   *
   * @throws org.yakugo.UnusableInput if it takes longer
   */
  public List<Suggestion> of(List<Item> items, Deadline deadline) {
    return of(items, headline -> List.of(), deadline);
  }

  /**
   * The same with drafts from others' memories, too.
   *
   * @param foreign past headlines of others that are like a text, best first
   */
  public List<Suggestion> of(List<Item> items, Function<String, List<TranslationUnit>> foreign) {
    return of(items, foreign, Deadline.NONE);
  }

  private List<Suggestion> of(
      List<Item> items, Function<String, List<TranslationUnit>> foreign, Deadline deadline) {
    Suggester ready = suggester.get();
    CorpusAligner aligner = new CorpusAligner(view.reader());
    return items.parallelStream()
        .map(
            item -> {
              deadline.require();
              List<TranslationUnit> units = foreign.apply(item.en().text());
              return ready.suggest(item, ForeignPast.aligned(units, aligner));
            })
        .toList();
  }

  /**
   * How a name is written; what the glossary and past items have rendered decides between habits.
   *
   * @param langOrCountry code of a language or country; null if not known
   */
  public NameRenderings katakana(String name, @Nullable String langOrCountry) {
    Glossary glossary = view.glossary();
    return new PersonNames(
            KatakanaRenderer.of(glossary.language()),
            taught.get(),
            Incumbents.of(glossary).holders())
        .of(name, langOrCountry);
  }

  /** Makes all that answers are made from, so that nobody waits for it later. */
  void prepare() {
    suggester.get();
    taught.get();
    KatakanaRenderer.of(view.glossary().language()).prepare();
    view.glossary().prepare();
    Incumbents.of(view.glossary()).prepare();
  }
}
