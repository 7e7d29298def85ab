package org.yakugo.mention;

import java.util.List;
import java.util.function.IntPredicate;
import org.yakugo.text.Token;

/**
 * What stands before a phrase that is a name without it, too: {@code Azerbaijani | MFA}, {@code US
 * Treasury's | Office of Foreign Assets Control}, {@code 34th | Economic Forum}.
 */
record PhraseOwner(List<Token> tokens, IntPredicate isKnown, IntPredicate isPlace) {

  /** Index behind it, at most where the head starts; {@code first} if nothing stands there. */
  int end(int first, int headStart) {
    int i = first;
    boolean inTerm = headStart > 0 && isKnown.test(headStart) && isKnown.test(headStart - 1);
    while (i < headStart && !inTerm && isOf(i, headStart)) {
      i++;
    }
    return tokens.get(i).is("and") || tokens.get(i).is(",") ? first : i;
  }

  private boolean isOf(int i, int headStart) {
    Token token = tokens.get(i);
    if (token.is("and") || token.is(",") || token.isDash()) {
      return isPlace.test(i + 1);
    }
    boolean inName = tokens.get(i + 1).isDash() && !isPlace.test(i + 2);
    boolean number = token.isNumber() && i + 1 < headStart;
    return isKnown.test(i) && !inName || number || token.isPossessive();
  }
}
