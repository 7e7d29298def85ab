package org.yakugo.language;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes one of the British and American spellings of a word, from the table spelling-variants. */
public final class Spellings {
  private record Variant(Pattern pattern, String as) {}

  private static final Facts<Spellings> SPELLINGS = Facts.of(Spellings::new);

  /** No word shorter than <i>litre</i> has two spellings. */
  private static final int SHORTEST = 5;

  /** How many words are kept with their spellings; a power of two. */
  private static final int KEPT = 1 << 13;

  /** A word in small letters with its spelling. */
  private record Known(String word, String spelled) {}

  private final List<Variant> variants;

  /**
   * Texts repeat their words. A word that falls to the place of another takes it; threads may
   * overwrite each other, since each place holds a whole pair.
   */
  private final @Nullable Known[] kept = new Known[KEPT];

  private Spellings(Language language) {
    this.variants =
        language
            .table("spelling-variants")
            .map(row -> new Variant(row.pattern("pattern"), row.text("as")));
  }

  public static Spellings of(Language language) {
    return SPELLINGS.in(language);
  }

  /**
   * The American spelling.
   *
   * @param word in small letters
   */
  public String american(String word) {
    if (word.length() < SHORTEST) {
      return word;
    }
    int place = (word.hashCode() ^ word.hashCode() >>> 16) & KEPT - 1;
    Known known = kept[place];
    if (known == null || !known.word().equals(word)) {
      known = new Known(word, spelled(word));
      kept[place] = known;
    }
    return known.spelled();
  }

  private String spelled(String word) {
    String spelled = word;
    for (Variant variant : variants) {
      spelled = variant.pattern().matcher(spelled).replaceFirst(variant.as());
    }
    return spelled;
  }
}
