package org.yakugo.memory;

import org.yakugo.language.Language;
import org.yakugo.mention.HeadlineWords;
import org.yakugo.text.EnglishStems;
import org.yakugo.text.Normalization;
import org.yakugo.text.Token;

/**
 * A token of an English text for being compared.
 *
 * @param anywhere its {@link WordCode} where a capital means no more than that a text begins or is
 *     a title
 * @param named the same where it means a name
 * @param small whether it is printed small though it isn't an article or a preposition, which are
 *     so even where every other word has its capital
 */
record EnglishWord(long anywhere, long named, boolean small) {
  private static final int LONGEST_PREPOSITION = 4;
  private static final HeadlineWords SMALL = HeadlineWords.of(Language.builtIn());

  static EnglishWord of(Token token) {
    String stem = token.isWord() ? EnglishStems.of(token.folded()) : token.folded();
    WordKind kind = kind(token);
    boolean mayBeName = kind == WordKind.WORD && token.isCapitalized();
    boolean small =
        token.isWord() && !token.isCapitalized() && token.text().length() > LONGEST_PREPOSITION;
    return new EnglishWord(
        WordCode.of(token.folded(), stem, kind),
        WordCode.of(token.folded(), stem, mayBeName ? WordKind.NAME : kind),
        small);
  }

  static EnglishWord of(String token) {
    return of(new Token(token, Normalization.ENGLISH.apply(token), 0, token.length()));
  }

  private static WordKind kind(Token token) {
    if (token.isNumber()) {
      return WordKind.NUMBER;
    }
    if (!token.isWord() && !token.isPossessive()) {
      return WordKind.MARK;
    }
    return token.isPossessive() || SMALL.isClosed(token) ? WordKind.SMALL : WordKind.WORD;
  }

  /**
   * @param capitalsTell whether a capital within the text means a name
   */
  long code(boolean capitalsTell) {
    return capitalsTell ? named : anywhere;
  }
}
