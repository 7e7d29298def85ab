package org.yakugo.align;

import org.yakugo.Kind;
import org.yakugo.mention.MentionKey;
import org.yakugo.text.Span;

/** The headline or the body of an item, and the links that stretches of it get. */
record EnglishText(ItemLinks links, boolean inHeadline, String text) {

  void add(Kind kind, String key, Span english, Span japanese, double confidence) {
    links.add(kind, key, inHeadline, english, english.in(text), japanese, confidence);
  }

  /** Under the words themselves. */
  void add(Kind kind, Span english, Span japanese, double confidence) {
    add(kind, MentionKey.words(english.in(text)), english, japanese, confidence);
  }

  /** The same, unless the stretch of the headline has a rendering of that kind. */
  void addNew(Kind kind, Span english, Span japanese, double confidence) {
    if (!(inHeadline && links.isLinked(kind, english))) {
      add(kind, english, japanese, confidence);
    }
  }
}
