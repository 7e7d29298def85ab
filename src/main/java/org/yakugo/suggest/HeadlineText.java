package org.yakugo.suggest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Script;
import org.yakugo.text.Token;

/** Tells what is an English headline from other text. */
final class HeadlineText {
  private static final int MOST_CHARACTERS = 400;
  private static final int MOST_WORDS = 45;
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
                word ->
                    word.isCapitalized()
                        || !org.yakugo.headline.WordReadings.SHARED.of(word.folded()).isEmpty())
            .count();
    long small = words.stream().filter(word -> !word.isCapitalized()).count();
    long unknown = words.size() - known;
    return small == 0 || unknown * 2 <= small;
  }
}
