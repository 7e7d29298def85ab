package org.yakugo.memory;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.yakugo.text.Token;

/** Hands terms to Lucene. Used again for one text after the other, since setting one up is dear. */
public final class TermStream extends TokenStream {
  private final CharTermAttribute attribute = addAttribute(CharTermAttribute.class);
  private List<Token> terms = List.of();
  private int next;

  /** The tokens' folded forms. */
  public TermStream of(List<Token> tokens) {
    terms = tokens;
    return this;
  }

  @Override
  public void reset() {
    next = 0;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (next == terms.size()) {
      return false;
    }
    attribute.append(terms.get(next++).folded());
    return true;
  }
}
