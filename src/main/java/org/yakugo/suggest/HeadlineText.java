package org.yakugo.suggest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.headline.WordReadings;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Script;
import org.yakugo.text.Token;

/** Tells what is an English headline from other text. */
final class HeadlineText {
  private static final int MOST_CHARACTERS = 400;
  private static final int MOST_WORDS = 45;
  private static final int LONGEST_PARTICLE = 3;
  private static final String TOO_LONG = "text-too-long-headline";
  private static final String NO_WORDS = "text-no-words-could-rendered";

  /** Why a text gets no draft. */
  static Message reason(String text) {
    String problem = problem(text);
    return Message.of(problem == null ? NO_WORDS : problem);
  }

  static boolean isHeadline(String text) {
    return problem(text) == null;
  }

  /** The key of the message about it; null for a headline. */
  private static @Nullable String problem(String text) {
    if (text.isBlank()) {
      return "headline-no-english";
    }
    if (text.strip().matches("(?i)(https?://|www\\.)\\S+")) {
      return "text-address-no-headline";
    }
    if (text.length() > MOST_CHARACTERS) {
      return TOO_LONG;
    }
    List<Token> words = EnglishTokenizer.tokenize(text).stream().filter(Token::isWord).toList();
    if (words.isEmpty()) {
      return NO_WORDS;
    }
    if (words.size() > MOST_WORDS) {
      return TOO_LONG;
    }
    return isEnglish(text, words) ? null : "text-isnt-english";
  }

  private static boolean isEnglish(String text, List<Token> words) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long foreign =
        text.codePoints()
            .filter(Character::isLetter)
            .filter(c -> Script.isJapanese(c) || c >= 0x370 && c < 0x1E00)
            .count();
    if (foreign * 4 > letters) {
      return false;
    }
    long known =
        words.stream()
            .filter(
                word -> word.isCapitalized() || !WordReadings.SHARED.of(word.folded()).isEmpty())
            .count();
    long small = words.stream().filter(word -> !word.isCapitalized()).count();
    long unknown = words.size() - known;
    long particles = particles(words);
    return particles > 0
        ? (unknown - particles) * 2 < small - particles
        : small == 0 || unknown * 2 <= small;
  }

  /** How many unknown words stand within names: {@code President von der Leyen visits Kyiv}. */
  private static long particles(List<Token> words) {
    int particles = 0;
    for (int from = 1; from < words.size(); from++) {
      int end = from;
      while (end < words.size() && isParticle(words.get(end))) {
        end++;
      }
      if (end > from && end < words.size() && words.get(end).isCapitalized()) {
        particles += words.get(from - 1).isCapitalized() ? end - from : 0;
        from = end;
      }
    }
    return particles;
  }

  private static boolean isParticle(Token word) {
    return !word.isCapitalized()
        && word.text().length() <= LONGEST_PARTICLE
        && WordReadings.SHARED.of(word.folded()).isEmpty();
  }
}
