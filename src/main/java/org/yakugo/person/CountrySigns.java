package org.yakugo.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.glossary.CountryMatch.Sense;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.person.PhraseTable.Match;
import org.yakugo.person.Post.CountryName;
import org.yakugo.person.PostParser.Found;

/** Tells an office's country by a body that only one country has: the Knesset is Israel's. */
final class CountrySigns {

  /**
   * A country told by a body's name.
   *
   * @param country without a span, since its own name stands nowhere
   * @param shown whether Japanese puts the country before the office
   */
  record Sign(CountryName country, boolean shown) {}

  private enum Shown {
    SHOWN,
    HIDDEN
  }

  private static final Facts<PhraseTable<Sign>> SIGNS = Facts.of(CountrySigns::signs);

  /** What a body says of the country of offices that name none; null if they do, or none tells. */
  static @Nullable Sign of(Words words, List<Found> offices) {
    if (offices.isEmpty() || offices.stream().anyMatch(o -> o.post().country() != null)) {
      return null;
    }
    int to = offices.getLast().end();
    for (int i = offices.getFirst().from(); i < to; i++) {
      Match<Sign> sign = words.longestOf(SIGNS.in(words.language()), i);
      if (sign != null && sign.end() <= to) {
        return sign.value();
      }
    }
    return null;
  }

  /** Index after the body that tells a country; -1 if none starts at the token. */
  static int end(Words words, int from) {
    Match<Sign> sign = words.longestOf(SIGNS.in(words.language()), from);
    return sign == null ? -1 : sign.end();
  }

  private static PhraseTable<Sign> signs(Language language) {
    return PhraseTable.of(
        language,
        "bodies",
        (row, english) ->
            row.text("sign").isEmpty()
                ? null
                : new Sign(
                    new CountryName(row.required("countries"), english, Sense.NAME, null),
                    row.choice("sign", Shown.class) == Shown.SHOWN));
  }
}
