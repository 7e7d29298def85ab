package org.yakugo.align;

import org.yakugo.text.Span;

/** The brackets of a Japanese text, as far as a phrase must not part them. */
record PhraseBrackets(String text) {

  /** A bracket that opens inside the span and closes right behind it belongs to it. */
  Span whole(Span span) {
    String words = span.in(text);
    int end = span.end();
    int start = span.start();
    if (count(words, '(') > count(words, ')') && end < text.length() && text.charAt(end) == ')') {
      end++;
    }
    if (count(words, '「') > count(words, '」') && end < text.length() && text.charAt(end) == '」') {
      end++;
    }
    if (count(words, '」') > count(words, '「') && start > 0 && text.charAt(start - 1) == '「') {
      start--;
    }
    return new Span(start, end);
  }

  private static long count(String text, char c) {
    return text.chars().filter(one -> one == c).count();
  }
}
