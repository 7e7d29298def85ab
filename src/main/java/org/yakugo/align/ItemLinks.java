package org.yakugo.align;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.mention.EnglishMention;
import org.yakugo.mention.MentionKey;
import org.yakugo.text.Script;
import org.yakugo.text.Span;

/**
 * The links of one item as they are found. Japanese spans point into the headline's folded text.
 */
final class ItemLinks {

  /** A link before its spans are led back to what was printed. */
  record Found(
      Kind kind,
      String key,
      boolean inHeadline,
      Span english,
      String source,
      Span japanese,
      double confidence) {}

  /** What a link is worth beside the one that it follows from. */
  static final double DERIVED = 0.95;

  /** Stand before a country as a word of their own: 前中国外相, 駐中国大使. */
  private static final String PREFIXES = "前元新故駐対在訪";

  private final JapaneseHeadline japanese;
  private final String english;
  private final List<Found> found = new ArrayList<>();

  /**
   * @param english the headline's
   */
  ItemLinks(JapaneseHeadline japanese, String english) {
    this.japanese = japanese;
    this.english = english;
  }

  /** The English headline, for links under the words that stand there. */
  EnglishText headline() {
    return new EnglishText(this, true, english);
  }

  JapaneseHeadline japanese() {
    return japanese;
  }

  void add(
      Kind kind,
      String key,
      boolean inHeadline,
      Span english,
      String source,
      Span at,
      double confidence) {
    boolean known =
        found.stream()
            .anyMatch(
                f ->
                    f.kind() == kind
                        && f.inHeadline() == inHeadline
                        && f.english().equals(english)
                        && f.japanese().equals(at));
    if (!known) {
      found.add(new Found(kind, key, inHeadline, english, source, at, confidence));
    }
  }

  /** Adds that a mention of the headline is rendered there. */
  void add(EnglishMention mention, Span at, double confidence) {
    add(
        mention.kind(),
        MentionKey.of(mention),
        true,
        mention.span(),
        mention.text(),
        at,
        confidence);
  }

  /**
   * Adds what follows from a link, of its kind, unless the English stretch has a rendering of that
   * kind.
   */
  void derive(Found from, Span english, Span at) {
    headline().addNew(from.kind(), english, at, from.confidence() * DERIVED);
  }

  /** Gives a link another Japanese span. */
  void replace(Found old, Span japanese) {
    found.set(
        found.indexOf(old),
        new Found(
            old.kind(),
            old.key(),
            old.inHeadline(),
            old.english(),
            old.source(),
            japanese,
            old.confidence()));
  }

  List<Found> all() {
    return found;
  }

  /** Whether an English stretch of the headline has a rendering of this kind already. */
  boolean isLinked(Kind kind, Span english) {
    return found.stream()
        .anyMatch(f -> f.inHeadline() && f.kind() == kind && f.english().equals(english));
  }

  /** What renders persons, posts and places, as far as it lies outside an English stretch. */
  List<Span> taken(Span exceptEnglish) {
    return found.stream()
        .filter(f -> !(f.inHeadline() && exceptEnglish.contains(f.english())))
        .filter(f -> !(f.inHeadline() && f.english().contains(exceptEnglish)))
        .map(Found::japanese)
        .toList();
  }

  /**
   * Where a Japanese form stands as a word of its own: no katakana goes on before or after a
   * katakana form, no kanji before a form that kanji begin unless it ends a word there.
   *
   * @param from offset to begin at
   * @return null if it doesn't
   */
  @Nullable Span occurrence(String form, int from) {
    String text = japanese.text();
    for (int at = text.indexOf(form, from); at >= 0; at = text.indexOf(form, at + 1)) {
      int end = at + form.length();
      boolean leftFree = at == 0 || !joins(text.charAt(at - 1), text.charAt(at));
      boolean rightFree =
          end == text.length()
              || !Script.isKatakana(text.charAt(end))
              || !Script.isKatakana(text.charAt(end - 1));
      boolean latinFree =
          !Script.isLatin(text.charAt(end - 1))
              || end == text.length()
              || !Script.isLatin(text.charAt(end));
      if (leftFree && rightFree && latinFree) {
        return new Span(at, end);
      }
    }
    return null;
  }

  private static boolean joins(char before, char first) {
    return Script.isKatakana(before) && Script.isKatakana(first)
        || Script.isHan(before) && Script.isHan(first) && PREFIXES.indexOf(before) < 0
        || Script.isLatin(before) && Script.isLatin(first);
  }
}
