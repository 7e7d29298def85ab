package org.yakugo.mention;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.yakugo.text.Span;
import org.yakugo.text.Token;

/** Which tokens of a text are taken. */
final class TokenMarks {
  private final List<Token> tokens;
  private final BitSet marked = new BitSet();

  /**
   * @param tokens in the text's order
   */
  TokenMarks(List<Token> tokens) {
    this.tokens = tokens;
  }

  boolean at(int token) {
    return marked.get(token);
  }

  /** Marks the tokens that stand in the span. */
  void mark(Span span) {
    marked.set(firstFrom(span.start()), end(span));
  }

  /** Whether all that stand in the span are marked. */
  boolean isAll(Span span) {
    return marked.nextClearBit(firstFrom(span.start())) >= end(span);
  }

  private int end(Span span) {
    int end = firstFrom(span.start());
    while (end < tokens.size() && tokens.get(end).end() <= span.end()) {
      end++;
    }
    return end;
  }

  /** The first token that starts there or later. */
  private int firstFrom(int start) {
    return firstFrom(start, tokens.size(), i -> tokens.get(i).start());
  }

  /** Index of the first of some that starts there or later, by where each starts, in order. */
  static int firstFrom(int start, int size, IntUnaryOperator starts) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts.applyAsInt(middle) < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
