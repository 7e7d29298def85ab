package org.yakugo.check;

import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yakugo.Lazy;
import org.yakugo.align.Precedents;
import org.yakugo.frame.Frames;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.Glossary;
import org.yakugo.glossary.Persons;
import org.yakugo.mention.EnglishReader;
import org.yakugo.person.HouseStyle;
import org.yakugo.person.Incumbents;
import org.yakugo.person.KnownHolders;

/** What bulletins are checked against: the terms, and what past bulletins rendered how. */
public final class Background {
  /** No terms, no past. */
  public static final Background NONE = of(Glossary.EMPTY);

  private final Glossary glossary;
  private final ReadItems readItems;
  private final HousePast past;
  private final HouseWording wording;
  private final Lazy<Frames> frames;
  private final @Nullable String home;
  private volatile @Nullable Without latest;
  private final Lazy<Set<String>> knownWords;

  /** The precedents without those of one bulletin, which is checked again and again. */
  private record Without(String bulletin, Precedents precedents) {}

  private final Lazy<Persons> persons;
  private final Lazy<Incumbents> incumbents;
  private final Lazy<KnownHolders> holders;

  /**
   * @param reader reads English with this glossary
   * @param past what past bulletins tell
   * @param wording the words that the house writes one way
   * @param frames what verbs are in Japanese; asked when a headline may say yes for no
   * @param home ISO 3166 code of the country that past bulletins report on; null if not known
   */
  public Background(
      Glossary glossary,
      EnglishReader reader,
      HousePast past,
      HouseWording wording,
      Supplier<Frames> frames,
      @Nullable String home) {
    this.home = home;
    this.frames = new Lazy<>(frames);
    this.wording = wording;
    this.glossary = glossary;
    this.readItems = new ReadItems(reader.at(home));
    this.past = past;
    this.knownWords = new Lazy<>(() -> UsedWords.of(glossary, past, wording.taught()));
    this.persons = new Lazy<>(() -> Persons.of(glossary));
    this.incumbents = new Lazy<>(() -> Incumbents.of(glossary));
    this.holders = new Lazy<>(() -> incumbents().holders());
  }

  /** Terms without a past. */
  public static Background of(Glossary glossary) {
    return of(glossary, HouseWording.NONE, Frames.NONE);
  }

  /** Terms, the house's wording and its frames without a past. */
  public static Background of(Glossary glossary, HouseWording wording, Frames frames) {
    EnglishReader reader = EnglishReader.of(glossary);
    return new Background(glossary, reader, HousePast.NONE, wording, () -> frames, null);
  }

  public Glossary glossary() {
    return glossary;
  }

  /** The English words that the glossary and the past have, and those taught, as written. */
  public Set<String> knownWords() {
    return knownWords.get();
  }

  /** See {@link CheckedBulletin#home}. */
  @Nullable String home(String issuer) {
    String set = HouseStyle.of(glossary.language()).home();
    if (!set.isEmpty()) {
      return set;
    }
    return Countries.of(glossary.language()).findJapanese(issuer).stream()
        .findFirst()
        .map(place -> place.country().code())
        .orElse(home);
  }

  /** The sources that bulletins other than this one cited at least twice. */
  public Set<String> sourcesOutside(String bulletin) {
    return past.sourcesWithout(bulletin);
  }

  /** The words that the house writes one way. */
  public HouseWording wording() {
    return wording;
  }

  Frames frames() {
    return frames.get();
  }

  Persons persons() {
    return persons.get();
  }

  ReadItems readItems() {
    return readItems;
  }

  /** Who held which post when; read when a rule first asks. */
  public Incumbents incumbents() {
    return incumbents.get();
  }

  /** The same persons by their names. */
  KnownHolders holders() {
    return holders.get();
  }

  /** A bulletin that is in the corpus is not its own precedent. */
  Precedents precedentsFor(String bulletin) {
    Without known = latest;
    if (known == null || !known.bulletin().equals(bulletin)) {
      known = new Without(bulletin, past.precedentsWithout(bulletin));
      latest = known;
    }
    return known.precedents();
  }
}
