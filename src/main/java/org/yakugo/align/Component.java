package org.yakugo.align;

import java.util.ArrayList;
import java.util.List;
import org.yakugo.text.Span;

/**
 * A word or name within an English phrase, as far as it says what to look for in the Japanese.
 *
 * @param text as printed
 * @param forms Japanese wordings that render it; empty if only its sound is known
 * @param sure whether one of the forms is printed wherever it is rendered
 * @param head whether it is the phrase's head noun, which stands last in Japanese
 */
record Component(String text, List<String> forms, boolean head, boolean sure) {
  /** At and above this likeness a katakana word is taken for the word that it sounds like. */
  private static final double SOUNDS_ALIKE = 0.7;

  /** One whose forms are all that render it. */
  Component(String text, List<String> forms, boolean head) {
    this(text, forms, head, !forms.isEmpty());
  }

  /** Whether it is written as a name is, and isn't the head. */
  boolean isName() {
    return !head && Character.isUpperCase(text.codePointAt(0));
  }

  /**
   * What it adds to the weight of the phrase. A common word has no sure rendering: that none of
   * those known is printed says little.
   */
  double weight(boolean printed) {
    if (printed ? !forms.isEmpty() : sure) {
      return 1;
    }
    return Character.isUpperCase(text.codePointAt(0)) ? 0.6 : 0.4;
  }

  /**
   * Where it may stand within {@code group}, in order; only by the first form that stands there.
   */
  List<Span> occurrences(JapaneseHeadline japanese, Span group) {
    List<Span> found = new ArrayList<>();
    String text = japanese.text();
    for (String form : forms) {
      if (!found.isEmpty()) {
        break;
      }
      for (int at = text.indexOf(form, group.start());
          at >= 0 && at + form.length() <= group.end();
          at = text.indexOf(form, at + 1)) {
        Span span = new Span(at, at + form.length());
        if (found.stream().noneMatch(other -> other.overlaps(span))) {
          found.add(span);
        }
      }
    }
    if (found.isEmpty() && !head && this.text.length() > 2) {
      for (Span word : japanese.katakana(group)) {
        if (japanese.soundsLike(this.text, word) >= SOUNDS_ALIKE) {
          found.add(word);
        }
      }
    }
    found.sort(java.util.Comparator.comparingInt(Span::start));
    return found;
  }
}
