package org.yakugo.bulletin;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Decides where an item begins, by the line itself and the lines around it. */
final class ItemStarts {

  /** How the labels of headlines begin. */
  private static final List<Set<String>> ROWS =
      List.of(Set.of("A", "B", "C"), Set.of("ア", "イ", "ウ"), Set.of("1", "2", "3"));

  private final List<Line> lines;
  private final CitationParser citations;

  /** The bullets that stand before Japanese headlines in this file. */
  private final Set<String> bullets = new HashSet<>();

  private final BitSet followedByEnglish = new BitSet();

  /** What the Japanese lines open with that a headline may be told by. */
  private final Set<String> labels = new HashSet<>();

  /** Null where the items have Japanese headlines. */
  private @Nullable EnglishLayout english;

  /** The line behind the bulletin's head, which may be a headline without its Japanese. */
  private int firstBelowHead;

  private final Map<Integer, Split.Sign> signs = new HashMap<>();

  ItemStarts(List<Line> lines, CitationParser citations) {
    this.lines = lines;
    this.citations = citations;
    findFollowedByEnglish();
    for (Line line : lines) {
      if (line instanceof Line.Words words && !words.isEnglish()) {
        bullets.add(words.bullet());
        Matcher label = LineWording.LABEL.matcher(words.text().text());
        labels.add(label.lookingAt() ? label.group(1) : "");
      }
    }
    bullets.remove("");
  }

  /** Reads the lines from {@code from} on as English items alone, if they are. */
  void layOut(int from, Wrapping wrapping) {
    firstBelowHead = from;
    english = EnglishLayout.of(lines, from, wrapping, citations);
  }

  boolean isEnglishAlone() {
    return english != null;
  }

  /** By what an item of English alone begins there; null if it isn't one of those. */
  Split.@Nullable Sign sign(int index) {
    return signs.get(index);
  }

  /** Whether a number of English items stands at the line's beginning. */
  boolean isNumbered(int index) {
    return english != null && english.isNumbered(index);
  }

  /** Whether the Japanese headlines are told by letters, syllables or bare numbers. */
  boolean areLabelled() {
    return ROWS.stream().anyMatch(labels::containsAll);
  }

  /** Whether an English line can't go on with the headline above it. */
  boolean isApart(int index) {
    return english != null && english.isApart(index);
  }

  /**
   * @param before the paragraphs of the item or NOTE that the line stands behind
   */
  boolean isStart(int index, Paragraphs before) {
    Line.Words line = (Line.Words) lines.get(index);
    if (english != null) {
      Split.Sign sign = english.sign(index, before);
      signs.put(index, sign);
      return sign != null;
    }
    if (line.isEnglish()) {
      return line.hasBullet() ? isBulletedEnglish(index, before) : isBareEnglish(index, before);
    }
    if (line.hasBullet() || line.isBoth()) {
      return true;
    }
    boolean japaneseNote =
        before.last() != null && before.last().isJapanese() && !bullets.isEmpty();
    return !japaneseNote && isFollowedByEnglish(index);
  }

  /** Whether the Japanese lines from {@code index} on have an English headline or body below. */
  boolean isFollowedByEnglish(int index) {
    return followedByEnglish.get(index);
  }

  private void findFollowedByEnglish() {
    for (int i = lines.size() - 2; i >= 0; i--) {
      Line.Words below = wordsOrNull(i + 1);
      if (below != null && !below.hasBullet()) {
        followedByEnglish.set(i, !below.isJapanese() || followedByEnglish.get(i + 1));
      }
    }
  }

  /** The words at {@code index}; null if there is something else or nothing. */
  Line.@Nullable Words wordsOrNull(int index) {
    return Line.wordsOrNull(lines, index);
  }

  /** The words that surely stand at {@code index}. */
  Line.Words words(int index) {
    return (Line.Words) lines.get(index);
  }

  /** A headline without its Japanese, or a line of a list? */
  private boolean isBulletedEnglish(int index, Paragraphs before) {
    if (before.isEmpty() || before.isClosed()) {
      return true;
    }
    String above = before.lastText();
    Line.Words line = words(index);
    if (above.endsWith(":") || above.endsWith("：") || before.isListOf(line.bullet())) {
      return false;
    }
    Line.Words next = wordsOrNull(index + 1);
    boolean standsAlone = next != null && !next.hasBullet() && next.isEnglish();
    return standsAlone
        && (before.isList() || LineWording.isFinished(above))
        && !LineWording.isFinished(line.text().text())
        && LineWording.isHeadline(line.text().text())
        && (bullets.isEmpty() || bullets.contains(line.bullet()) || before.isOfNote());
  }

  /**
   * Without bullet and Japanese, a headline stands between a citation or heading and a paragraph.
   */
  private boolean isBareEnglish(int index, Paragraphs before) {
    Line.Words line = words(index);
    String text = line.text().text();
    boolean possible =
        (before.isClosed() && line.afterGap() || before.isEmpty() && isBelowHeading(index))
            && LineWording.isHeadline(text)
            && !LineWording.isFinished(text)
            && citations.atEnd(line.text()).isEmpty();
    Line.Words next = wordsOrNull(index + 1);
    if (!possible || next == null || next.hasBullet()) {
      return false;
    }
    if (next.isEnglish()) {
      return next.afterGap() && isBody(next);
    }
    Line.Words behind = wordsOrNull(index + 2);
    return next.isJapanese() && !next.afterGap() && behind != null && isBody(behind);
  }

  private boolean isBelowHeading(int index) {
    return index > 0
        && (index == firstBelowHead || lines.get(index - 1) instanceof Line.SectionHeading);
  }

  private boolean isBody(Line.Words line) {
    String text = line.text().text();
    return line.isEnglish()
        && (LineWording.isFinished(text)
            || !LineWording.isHeadline(text)
            || citations.atEnd(line.text()).isPresent());
  }
}
