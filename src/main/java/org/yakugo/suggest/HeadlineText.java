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

  /** Why a text gets no draft. */
  enum Reason {
    EMPTY,
    TOO_LONG,
    NOT_ENGLISH,
    ADDRESS,
    NO_WORDS
  }

  /** Why a text gets no draft. */
  static Message reason(String text) {
    Reason problem = problem(text);
    return switch (problem == null ? Reason.NO_WORDS : problem) {
      case EMPTY -> new Message("英語見出しがありません。", "There is no English headline.");
      case TOO_LONG -> new Message("見出しとしては長すぎます。", "The text is too long for a headline.");
      case NOT_ENGLISH -> new Message("英語の文ではありません。", "The text isn't English.");
      case ADDRESS -> new Message("見出しではなくアドレスです。", "The text is an address and no headline.");
      case NO_WORDS ->
          new Message("訳せる語がありません。", "The text holds no words that could be rendered.");
    };
  }

  static boolean isHeadline(String text) {
    return problem(text) == null;
  }

  /** Null for a headline. */
  static @Nullable Reason problem(String text) {
    if (text.isBlank()) {
      return Reason.EMPTY;
    }
    if (text.strip().matches("(?i)(https?://|www\\.)\\S+")) {
      return Reason.ADDRESS;
    }
    if (text.length() > MOST_CHARACTERS) {
      return Reason.TOO_LONG;
    }
    List<Token> words = EnglishTokenizer.tokenize(text).stream().filter(Token::isWord).toList();
    if (words.isEmpty()) {
      return Reason.NO_WORDS;
    }
    if (words.size() > MOST_WORDS) {
      return Reason.TOO_LONG;
    }
    return isEnglish(text, words) ? null : Reason.NOT_ENGLISH;
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
