package org.yakugo.suggest;

import java.util.List;
import java.util.regex.Pattern;
import org.yakugo.glossary.CountryMatch.Sense;
import org.yakugo.headline.Readings;
import org.yakugo.headline.Tag;
import org.yakugo.headline.WordReadings;
import org.yakugo.mention.EnglishMention;
import org.yakugo.mention.EnglishMention.OfPlace;
import org.yakugo.mention.EnglishReading;
import org.yakugo.text.Token;

/** Tells where a country's adjective stands for its people. */
final class Citizens {
  private static final Pattern MANY = Pattern.compile(".*[^es]s");

  private Citizens() {}

  /**
   * {@code Armenians}, {@code Dutchman}, {@code three Lebanese held}, {@code Armenian arrested in
   * Oslo}; not {@code Armenian occupied village}.
   */
  static boolean are(EnglishMention mention, OfPlace place, EnglishReading reading) {
    Sense sense = place.place().sense();
    boolean many = MANY.matcher(mention.text()).matches();
    return sense == Sense.PEOPLE
        || sense == Sense.ADJECTIVE && (many || standAlone(mention, reading));
  }

  private static boolean standAlone(EnglishMention mention, EnglishReading reading) {
    List<Token> tokens = reading.tokens();
    int behind = 0;
    while (behind < tokens.size() && tokens.get(behind).start() < mention.span().end()) {
      behind++;
    }
    int before = behind - 1;
    while (before >= 0 && tokens.get(before).start() >= mention.span().start()) {
      before--;
    }
    Readings next = at(behind, reading);
    boolean noun = next.isNoun() || next.has(Tag.ADJECTIVE) && !next.has(Tag.PARTICIPLE);
    boolean word = behind < tokens.size() && tokens.get(behind).isWord();
    boolean capital = word && tokens.get(behind).isCapitalized();
    boolean done = next.hasAny(Tag.PAST, Tag.PARTICIPLE) && !noun && !capital;
    if (before >= 0 && isNumber(before, reading)) {
      boolean told = next.hasAny(Tag.PREPOSITION, Tag.THIRD, Tag.MODAL);
      boolean end = behind == tokens.size() || done && endsThere(behind + 1, reading);
      return end || told && !noun && !capital;
    }
    return before < 0 && done && endsThere(behind + 1, reading);
  }

  private static boolean endsThere(int i, EnglishReading reading) {
    return i >= reading.tokens().size()
        || at(i, reading).has(Tag.PREPOSITION)
        || isNumber(i, reading);
  }

  private static boolean isNumber(int i, EnglishReading reading) {
    boolean digits = Character.isDigit(reading.tokens().get(i).text().charAt(0));
    return digits || at(i, reading).has(Tag.NUMBER);
  }

  private static Readings at(int i, EnglishReading reading) {
    String word = i < reading.tokens().size() ? reading.tokens().get(i).folded() : "";
    return WordReadings.of(reading.language()).of(word);
  }
}
