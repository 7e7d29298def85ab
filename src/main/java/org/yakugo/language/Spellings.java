package org.yakugo.language;

import java.util.List;
import java.util.regex.Pattern;
import org.yakugo.Remembered;

/** Makes one of the British and American spellings of a word, from the table spelling-variants. */
public final class Spellings {
  private record Variant(Pattern pattern, String as) {}

  private static final Facts<Spellings> SPELLINGS = Facts.of(Spellings::new);

  /** No word shorter than <i>litre</i> has two spellings. */
  private static final int SHORTEST = 5;

  private static final int MOST_KEPT = 10_000;

  private final List<Variant> variants;

  /** Texts repeat their words. */
  private final Remembered<String, String> known = new Remembered<>(MOST_KEPT, this::spelled);

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
    return word.length() < SHORTEST ? word : known.of(word);
  }

  private String spelled(String word) {
    String spelled = word;
    for (Variant variant : variants) {
      spelled = variant.pattern().matcher(spelled).replaceFirst(variant.as());
    }
    return spelled;
  }
}
