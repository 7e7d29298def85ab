package org.yakugo.suggest;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.yakugo.Rendering;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.person.Composition;

/**
 * The nouns of bodies whose Japanese each body has settled for itself, 庁 or 局 or 機関 for {@code
 * agency}. With a field of work that is put together, too, such a name is a proposal.
 */
final class UnsettledNouns {
  /** Asked of the built-in tables, which the probabilities are fitted by. */
  private static final Facts<List<String>> NOUNS =
      Facts.of("unsettled-nouns", row -> row.required("noun"));

  /** Where the noun ends that says what the body is. */
  private static final Pattern TAIL =
      Pattern.compile("(?: (?:of|for|on|in|to|against) .*| ?[(,].*)$");

  /** Whether a name has such a noun, and a rendering a field of work that was put together. */
  static boolean doubt(String english, Rendering rendering) {
    String first = TAIL.matcher(english.toLowerCase(Locale.ROOT)).replaceFirst("");
    String noun = first.substring(first.lastIndexOf(' ') + 1);
    return NOUNS.in(Language.builtIn()).contains(noun) && hasField(rendering);
  }

  /** Whether a field of work was put together for a rendering. */
  static boolean hasField(Rendering rendering) {
    return rendering.told().stream().anyMatch(Composition::isOfField);
  }
}
