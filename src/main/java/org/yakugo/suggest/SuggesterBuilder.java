package org.yakugo.suggest;

import java.util.ArrayList;
import java.util.List;
import org.yakugo.Kind;
import org.yakugo.align.AlignedItem;
import org.yakugo.align.MinedPair;
import org.yakugo.align.Precedents;
import org.yakugo.draft.Composer;
import org.yakugo.glossary.Glossary;
import org.yakugo.glossary.Persons;
import org.yakugo.mention.EnglishReader;
import org.yakugo.name.KatakanaRenderer;
import org.yakugo.name.TaughtName;
import org.yakugo.person.Incumbents;
import org.yakugo.person.KnownHolders;

/** Puts a {@link Suggester} together from what a workspace holds. */
public final class SuggesterBuilder {
  private SuggesterBuilder() {}

  /**
   * @param items the past, aligned
   * @param composer of drafts for which no past headline is a pattern
   * @param home ISO 3166 code of the country that the bulletins report on; null if unknown
   */
  public static Suggester build(
      Glossary glossary,
      EnglishReader reader,
      List<AlignedItem> items,
      Precedents precedents,
      Suggester.Matcher matcher,
      KatakanaRenderer renderer,
      Composer composer,
      String home) {
    MemorySource memory = new MemorySource(precedents);
    Incumbents incumbents = Incumbents.of(glossary);
    KnownHolders holdersByName = KnownHolders.of(incumbents);
    NameSource names =
        new NameSource(renderer, taught(precedents, glossary), memory, holdersByName);
    Persons persons = Persons.of(glossary);
    List<RenderingSource> sources = new ArrayList<>();
    sources.add(new GlossarySource(glossary, persons));
    sources.add(new OfficialFirst(memory, glossary, persons));
    sources.add(new OfficialFirst(new SeriesSource(precedents), glossary, persons));
    KnownWords known = new KnownWords(glossary, precedents);
    sources.add(new PersonSource(glossary.language(), known, names, holdersByName));
    sources.add(new PhraseComposer(glossary.language(), known, names));
    sources.add(new PairSource(known));
    sources.add(names);
    HolderSource holders = new HolderSource(incumbents, glossary, known, names);
    Drafts drafts = new Drafts(composer, items);
    return new Suggester(
        reader, sources, holders, matcher, drafts, items, new HeadlineLetters(glossary), home);
  }

  /** The names that the workspace has rendered, decided ones first, then the newest. */
  public static org.yakugo.name.TaughtNames taught(Precedents precedents, Glossary glossary) {
    List<TaughtName> names = new ArrayList<>();
    glossary.concepts().stream()
        .filter(concept -> concept.kind() == Kind.PERSON && !concept.japanese().isEmpty())
        .forEach(
            concept ->
                names.add(
                    new TaughtName(
                        concept.english(),
                        concept.japanese(),
                        concept.japanese() + " (glossary)")));
    for (MinedPair pair : precedents.pairs()) {
      if (pair.kind() == Kind.PERSON) {
        String label = pair.target() + " (" + pair.evidence().getFirst().bulletin() + ")";
        names.add(new TaughtName(pair.source(), pair.target(), label));
      }
    }
    return org.yakugo.name.TaughtNames.of(names);
  }
}
