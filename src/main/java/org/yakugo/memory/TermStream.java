package org.yakugo.memory;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;
import org.yakugo.text.Token;

/** Hands terms to Lucene. Used again for one text after the other, since setting one up is dear. */
public final class TermStream extends TokenStream {
  private static final int PAIR = 2;

  private final CharTermAttribute attribute = addAttribute(CharTermAttribute.class);
  private List<Token> words = List.of();
  private @Nullable String pairs;
  private int next;

  /** The tokens' folded forms. */
  public TermStream ofWords(List<Token> tokens) {
    words = tokens;
    pairs = null;
    return this;
  }

  /** Each two neighbouring characters. */
  public TermStream ofPairs(String characters) {
    words = List.of();
    pairs = characters;
    return this;
  }

  @Override
  public void reset() {
    next = 0;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (pairs != null) {
      if (next + PAIR > pairs.length()) {
        return false;
      }
      attribute.append(pairs, next, next + PAIR);
    } else {
      if (next == words.size()) {
        return false;
      }
      attribute.append(words.get(next).folded());
    }
    next++;
    return true;
  }
}
