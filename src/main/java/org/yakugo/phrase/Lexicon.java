package org.yakugo.phrase;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.UnusableInput;
import org.yakugo.headline.Readings;
import org.yakugo.headline.Tag;
import org.yakugo.headline.Unit;
import org.yakugo.headline.Units;
import org.yakugo.headline.WordReadings;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.language.Row;
import org.yakugo.language.WordRows;

/**
 * The common words of news headlines, from the table words, and in the second place those of a
 * user's own dictionary. Plurals are found under their base form.
 */
public final class Lexicon {
  private static final Facts<WordRows<Entry>> WORDS =
      Facts.of(
          language ->
              language
                  .table("words")
                  .byWords("english", word -> word.toLowerCase(Locale.ROOT), Lexicon::entries));

  private static final Facts<WordRows<Entry>> BY_JAPANESE =
      Facts.of(
          language ->
              language
                  .table("words")
                  .byWords("japanese", word -> word, (row, japanese) -> entries(row)));

  /** Words in the longest entry that is looked for. */
  public static final int LONGEST = 5;

  private static final Pattern BEFORE_NOUN = Pattern.compile("(?<=[\\p{IsHan}くき])[のな]$");
  private static final Pattern UNKNOWN_PLURAL = Pattern.compile("\\p{L}{3,}[^sui']s");

  /**
   * A word and its Japanese.
   *
   * @param japanese best first; an adjective's stands before a noun as it is
   * @param use what it can do
   */
  public record Entry(String english, List<String> japanese, Use use, String partOfSpeech) {}

  private final WordRows<Entry> words;
  private final Map<String, String> own;

  private Lexicon(Language language, Map<String, String> own) {
    this.words = WORDS.in(language);
    this.own = Map.copyOf(own);
  }

  /**
   * The same with a user's dictionary behind it.
   *
   * @param own from English in lower case to Japanese
   */
  public static Lexicon of(Language language, Map<String, String> own) {
    return new Lexicon(language, own);
  }

  private static List<Entry> entries(Row row, String words) {
    return entries(row).stream()
        .filter(entry -> entry.english().toLowerCase(Locale.ROOT).equals(words))
        .toList();
  }

  private static List<Entry> entries(Row row) {
    List<String> use = row.words("use");
    if (use.isEmpty()) {
      throw row.broken("no-use");
    }
    List<String> japanese = row.alternatives("japanese");
    if (japanese.isEmpty()) {
      throw row.broken("no-japanese");
    }
    Use kind = use(use.get(0), use.size() > 1 ? use.get(1) : "", row);
    return row.alternatives("english").stream()
        .map(english -> new Entry(english, japanese, kind, use.get(0)))
        .toList();
  }

  private static Use use(String part, String sign, Row row) throws UnusableInput {
    return switch (part) {
      case "adjective" -> Use.ADJECTIVE;
      case "adverb", "preposition" -> Use.ADVERB;
      case "number" -> Use.AMOUNT;
      default -> {
        try {
          yield sign.isEmpty() ? Use.THING : Use.valueOf(sign.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
          throw row.broken("no-kind-noun", sign);
        }
      }
    };
  }

  /** {@code state of emergency}: whether those units are known as one noun. */
  boolean isTerm(List<Unit> units, int from, int end) {
    return noun(Units.text(units, from, end).toLowerCase(Locale.ROOT)) != null;
  }

  /**
   * The entries for some words; none if there are none.
   *
   * @param english in lower case, single spaces
   */
  public List<Entry> of(String english) {
    List<Entry> found = words.find(english);
    if (found.isEmpty()) {
      found = words.find(singular(english));
    }
    if (found.isEmpty() && english.indexOf('-') > 0) {
      found = words.find(english.replace('-', ' ')); // election-day
    }
    if (!found.isEmpty()) {
      return found;
    }
    Entry more = more(english);
    String japanese = own.getOrDefault(english, own.get(singular(english)));
    return more != null
        ? List.of(more)
        : japanese == null
            ? List.of()
            : List.of(new Entry(english, List.of(japanese), Use.THING, "noun"));
  }

  /** The entries that have it among their Japanese; none if there are none. */
  public static List<Entry> rendering(String japanese, Language language) {
    return BY_JAPANESE.in(language).find(japanese);
  }

  /** {@code tougher} of {@code tough}; null if it is no such form of a known adjective. */
  private @Nullable Entry more(String english) {
    boolean form = english.endsWith("er") && english.indexOf(' ') < 0;
    String base = form ? WordReadings.SHARED.of(english).lemma(Tag.ADJECTIVE) : null;
    Entry plain = base == null || base.equals(english) ? null : adjective(base);
    return plain == null
        ? null
        : new Entry(
            english, List.of("より" + plain.japanese().getFirst()), Use.ADJECTIVE, "adjective");
  }

  /** Whether the word is an adjective there. */
  public @Nullable Entry adjective(String english) {
    return of(english).stream().filter(e -> e.use() == Use.ADJECTIVE).findFirst().orElse(null);
  }

  /** The noun that the word is there; null if none. */
  public @Nullable Entry noun(String english) {
    return of(english).stream()
        .filter(e -> e.use() != Use.ADJECTIVE && e.use() != Use.ADVERB)
        .findFirst()
        .orElse(null);
  }

  /**
   * The noun that the words are as they stand: one with a capital letter of its own only where the
   * text has it, and there before the others; null if none.
   *
   * @param english in lower case
   * @param text as it stands in the headline
   */
  public @Nullable Entry noun(String english, String text) {
    boolean capital = Character.isUpperCase(text.codePointAt(0));
    Entry plain = null;
    for (Entry entry : of(english)) {
      if (entry.use() == Use.ADJECTIVE || entry.use() == Use.ADVERB) {
        continue;
      }
      boolean own = Character.isUpperCase(entry.english().codePointAt(0));
      if (own && capital) {
        return entry;
      }
      plain = plain == null && !own ? entry : plain;
    }
    return plain;
  }

  /** The adverb that the word is there; null if none. */
  public @Nullable Entry adverb(String english) {
    return of(english).stream()
        .filter(e -> e.partOfSpeech().equals("adverb"))
        .findFirst()
        .orElse(null);
  }

  /**
   * Index behind the adverb of several words that begins there with a preposition: {@code over the
   * phone}; -1 if none does.
   */
  public int adverbEnd(List<Unit> units, int from, int end) {
    StringBuilder words = new StringBuilder(units.get(from).folded());
    int found = -1;
    for (int i = from + 1; i < Math.min(end, from + LONGEST) && !units.get(i).isAtom(); i++) {
      if (!units.get(i).isDeterminer()) {
        words.append(' ').append(units.get(i).folded());
        boolean known = adverb(words.toString()) != null && !ownsNext(units, i + 1, end);
        found = known ? i + 1 : found;
      }
    }
    return found;
  }

  /** {@code on plane} of {@code on plane crash}. */
  private static boolean ownsNext(List<Unit> units, int next, int end) {
    return next < end && units.get(next).readings().isNoun() && !units.get(next).isPreposition();
  }

  /** The adverb that begins there, of as many words as {@link #adverbEnd} found. */
  public @Nullable Entry adverb(List<Unit> units, int from, int end) {
    StringBuilder words = new StringBuilder(units.get(from).folded());
    for (int i = from + 1; i < end; i++) {
      words.append(units.get(i).isDeterminer() ? "" : " " + units.get(i).folded());
    }
    return adverb(words.toString());
  }

  /** An adjective without the noun behind it: 違法な is 違法. */
  static String alone(String adjective) {
    return BEFORE_NOUN.matcher(adjective).replaceFirst("");
  }

  /** With the last word in its base form; one that no dictionary knows by its plural s. */
  public static String singular(String english) {
    int last = Math.max(english.lastIndexOf(' '), english.lastIndexOf('-')) + 1;
    String word = english.substring(last);
    Readings readings = WordReadings.SHARED.of(word);
    String lemma = readings.lemma(Tag.PLURAL);
    if (readings.isEmpty() && UNKNOWN_PLURAL.matcher(word).matches()) {
      lemma = word.substring(0, word.length() - 1);
    }
    return lemma == null || readings.has(Tag.NOUN) && lemma.isEmpty()
        ? english
        : english.substring(0, last) + lemma;
  }
}
