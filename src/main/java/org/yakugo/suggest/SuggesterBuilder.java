package org.yakugo.suggest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.align.AlignedItem;
import org.yakugo.align.PastItems;
import org.yakugo.align.Precedents;
import org.yakugo.align.SoundLikeness;
import org.yakugo.draft.Composer;
import org.yakugo.draft.PastHeadline;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.Glossary;
import org.yakugo.glossary.Persons;
import org.yakugo.language.EnglishWords;
import org.yakugo.language.Language;
import org.yakugo.language.WordKinds;
import org.yakugo.mention.EnglishReader;
import org.yakugo.mention.Heads;
import org.yakugo.name.KatakanaRenderer;
import org.yakugo.name.TaughtName;
import org.yakugo.name.TaughtNames;
import org.yakugo.person.HouseStyle;
import org.yakugo.person.Incumbents;
import org.yakugo.person.KnownHolders;
import org.yakugo.phrase.Lexicon;

/** Puts a {@link Suggester} together from what a workspace holds. */
public final class SuggesterBuilder {
  /** So many items teach a composer at most. */
  public static final int TEACHING = Drafts.TAUGHT;

  /**
   * What a suggester knows of the past.
   *
   * @param items as they are looked up
   * @param newest day of them; null if none is known
   * @param precedents those of these items
   * @param taught the names that they teach
   * @param holders how they print most of them
   */
  public record Known(
      PastItems items,
      @Nullable LocalDate newest,
      Precedents precedents,
      TaughtNames taught,
      HouseStyle.Printed holders) {}

  /** The headlines that a composer is to be taught by. */
  public static List<PastHeadline> teaching(List<AlignedItem> items) {
    return Drafts.teaching(items);
  }

  /**
   * @param composer taught by the past
   * @param home ISO 3166 code of the country that the bulletins report on; null if unknown
   */
  public static Suggester build(
      Glossary glossary,
      EnglishReader reader,
      Known past,
      Suggester.Matcher matcher,
      KatakanaRenderer renderer,
      Composer composer,
      @Nullable String home) {
    Precedents precedents = past.precedents();
    MemorySource memory = new MemorySource(precedents);
    Incumbents incumbents = Incumbents.of(glossary);
    KnownHolders holdersByName = incumbents.holders();
    NameSource names = new NameSource(renderer, past.taught(), memory, holdersByName);
    Persons persons = Persons.of(glossary);
    List<RenderingSource> sources = new ArrayList<>();
    HouseWords words =
        new HouseWords(
            glossary,
            precedents,
            home,
            past.holders().acronymsInFull(),
            (english, japanese) -> renderer.spelled(english, japanese, past.taught()));
    sources.add(new GlossarySource(glossary, persons, words));
    sources.add(new OfficialFirst(memory, glossary, persons));
    sources.add(new OfficialFirst(new SeriesSource(precedents), glossary, persons));
    KnownWords known = new KnownWords(glossary, precedents, words);
    HouseStyle style = HouseStyle.of(glossary.language()).printed(past.holders());
    sources.add(new PersonSource(glossary.language(), style, known, names, holdersByName));
    sources.add(new PhraseComposer(glossary.language(), known, names));
    sources.add(new PairSource(known, WordKinds.of(glossary.language())));
    sources.add(names);
    HolderSource holders = new HolderSource(incumbents, glossary, style, known, names);
    Drafts drafts = new Drafts(composer, past.items());
    EnglishWords english = EnglishWords.of(glossary.language());
    return new Suggester(
        reader.knowing(word -> !english.isCommon(word) && past.taught().of(word).isPresent()),
        sources,
        holders,
        matcher,
        drafts,
        past.newest(),
        new HeadlineLetters(glossary, holdersByName, Lexicon.of(glossary.language(), Map.of())),
        home,
        Confidences.FITTED,
        new RankWithin(Heads.of(glossary.language())));
  }

  /** The names that the workspace has rendered, decided ones first, then the newest. */
  public static TaughtNames taught(Precedents precedents, Glossary glossary) {
    return taught(printed(precedents, glossary.language()), glossary);
  }

  /**
   * The same.
   *
   * @param printed as {@link #printed} finds them
   */
  public static TaughtNames taught(List<TaughtName> printed, Glossary glossary) {
    List<TaughtName> names = new ArrayList<>();
    glossary.concepts(Kind.PERSON).stream()
        .filter(SuggesterBuilder::teachesName)
        .forEach(concept -> names.add(taught(concept)));
    names.addAll(printed);
    return TaughtNames.of(names);
  }

  /** Whether a concept is a person with a Japanese name. */
  public static boolean teachesName(Concept concept) {
    return concept.kind() == Kind.PERSON && !concept.japanese().isEmpty();
  }

  /** The name that such a concept teaches. */
  public static TaughtName taught(Concept person) {
    return new TaughtName(person.english(), person.japanese(), person.japanese() + " (glossary)");
  }

  /** The names that past items have rendered. */
  public static List<TaughtName> printed(Precedents precedents, Language language) {
    SoundLikeness sounds = SoundLikeness.of(language);
    return precedents.pairs(Kind.PERSON).stream()
        .map(
            pair ->
                new TaughtName(
                    sounds.rendered(pair.source(), pair.target()),
                    pair.target(),
                    pair.target() + " (" + pair.evidence().getFirst().bulletin() + ")"))
        .toList();
  }
}
