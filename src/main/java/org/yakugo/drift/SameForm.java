package org.yakugo.drift;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.yakugo.Kind;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.glossary.Status;
import org.yakugo.text.Normalization;
import org.yakugo.text.Normalization.Fold;

/**
 * Whether two Japanese renderings of one concept are the same for an editor: they differ in width,
 * spaces, の, separators, a bracketed acronym, the order of words, the country's short form, or in
 * that the one says more than the other (a given name, a country, 元). ガファロヴァ and ガファロワ, 議会議長 and
 * 国会議長 are not.
 *
 * @param plain forms that were folded, since each is compared with many
 */
record SameForm(Kind kind, Map<String, String> plain) {
  SameForm(Kind kind) {
    this(kind, new HashMap<>());
  }

  private static final Normalization PLAIN =
      Normalization.of(Fold.WIDTH, Fold.SPACES, Fold.SEPARATORS, Fold.CASE);

  private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
  private static final Pattern PARTS = Pattern.compile("[・＝=゠\\s]+");

  /** The same but for habits of writing. */
  boolean isEqual(String a, String b) {
    String plainA = plain(a);
    String plainB = plain(b);
    return plainA.equals(plainB) || kind != Kind.PERSON && sorted(plainA).equals(sorted(plainB));
  }

  /** Whether the one form has all that the other has, and says more. */
  boolean saysMore(String longer, String shorter) {
    if (kind == Kind.PERSON) {
      return Set.copyOf(List.of(PARTS.split(longer))).containsAll(List.of(PARTS.split(shorter)));
    }
    return plain(longer).contains(plain(shorter));
  }

  private String plain(String form) {
    return plain.computeIfAbsent(form, this::folded);
  }

  private String folded(String form) {
    String plain = BRACKETS.matcher(PLAIN.apply(form)).replaceAll("").replace("の", "");
    if (plain.isEmpty()) {
      return PLAIN.apply(form);
    }
    return kind == Kind.PERSON ? plain : withCountryCodes(plain);
  }

  /** 露大統領 and ロシア大統領 are the same. */
  private static String withCountryCodes(String form) {
    StringBuilder coded = new StringBuilder();
    int end = 0;
    for (CountryMatch match : Countries.WORLD.findJapanese(form)) {
      boolean name =
          match.sense() == CountryMatch.Sense.NAME
              || match.sense() == CountryMatch.Sense.FORMAL_NAME;
      if (name && match.span().start() >= end && isAllowed(match, form)) {
        coded.append(form, end, match.span().start());
        coded.append('<').append(match.country().code()).append('>');
        end = match.span().end();
      }
    }
    return coded.append(form.substring(end)).toString();
  }

  /** A name that is no longer used is another form. */
  private static boolean isAllowed(CountryMatch match, String form) {
    return match
        .country()
        .status(match.span().in(form))
        .filter(status -> status != Status.DEPRECATED)
        .isPresent();
  }

  private static String sorted(String text) {
    int[] characters = text.codePoints().toArray();
    Arrays.sort(characters);
    return new String(characters, 0, characters.length);
  }
}
