package org.yakugo.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;

/** Collects the lines of a body or a NOTE into paragraphs and finds the citation among them. */
final class Paragraphs {

  /** A citation broken by the end of a line is looked for in this many last lines. */
  private static final int LINES_OF_A_CITATION = 4;

  private static final int LONGER_THAN_A_SUBHEADING = 120;

  private static final Pattern BRINGS_THE_END = Pattern.compile("[^(（]{1,60}[)）]");

  /**
   * @param citation null if there is none
   */
  record Cited(List<Passage> paragraphs, @Nullable Citation citation, List<Problem> problems) {}

  private final Wrapping wrapping;
  private final CitationParser citations;
  private final boolean ofNote;
  private final List<List<Passage>> paragraphs = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private Line.@Nullable Words first;
  private Line.@Nullable Words last;
  private int length;
  private boolean sentences;
  private boolean list;
  private boolean listAfterGap;
  private boolean closed;

  /**
   * @param ofNote whether they are a NOTE's: the item's own body is complete
   */
  Paragraphs(Wrapping wrapping, CitationParser citations, boolean ofNote) {
    this.wrapping = wrapping;
    this.citations = citations;
    this.ofNote = ofNote;
  }

  void add(Line.Words line) {
    boolean joins =
        last != null
            && (closed
                ? closesBracket(last, line)
                : wrapping.joins(last, line, list, isParagraph()));
    if (!joins) {
      paragraphs.add(new ArrayList<>());
      length = 0;
      sentences = false;
      first = line;
      listAfterGap = list ? listAfterGap : line.afterGap();
      list = line.hasBullet() || LineWording.isNumbered(line.text().text());
    }
    List<Passage> paragraph = paragraphs.getLast();
    paragraph.add(line.whole());
    int from = Math.max(0, paragraph.size() - LINES_OF_A_CITATION);
    closed = citations.atEnd(wrapping.join(paragraph.subList(from, paragraph.size()))).isPresent();
    length += line.whole().length();
    String text = line.whole().text();
    sentences |= LineWording.isFinished(text) || LineWording.hasSentenceInside(text);
    last = line;
  }

  /** Whether the citation above lacks its end and the line brings it: {@code 19.05.2026)}. */
  private boolean closesBracket(Line.Words last, Line.Words line) {
    return LineWording.hasOpenBracket(last.whole().text())
        && BRINGS_THE_END.matcher(line.whole().text()).lookingAt();
  }

  /** Whether the paragraph is more than a sub-heading. */
  private boolean isParagraph() {
    return length >= LONGER_THAN_A_SUBHEADING || sentences;
  }

  boolean isEmpty() {
    return paragraphs.isEmpty();
  }

  boolean isOfNote() {
    return ofNote;
  }

  /** Whether the last paragraph ends with a citation. */
  boolean isClosed() {
    return closed;
  }

  /** Whether the last paragraph is a line of a list with that bullet. */
  boolean isListOf(String bullet) {
    return list && first != null && first.bullet().equals(bullet);
  }

  /** Whether the last paragraph is a line of a list. */
  boolean isList() {
    return list;
  }

  /** Whether the list that it is a line of stands apart from what is above it. */
  boolean isListAfterGap() {
    return listAfterGap;
  }

  /** The text of the last line, as it is printed; empty if there is none. */
  String lastText() {
    return last == null ? "" : last.whole().text();
  }

  /** The last line; null if there is none. */
  Line.@Nullable Words last() {
    return last;
  }

  /** The paragraphs without the citation; of several citations the last counts. */
  Cited cited() {
    List<Passage> texts = paragraphs.stream().map(wrapping::join).toList();
    for (int i = texts.size() - 1; i >= 0; i--) {
      Optional<CitationParser.Found> found = citations.atEnd(texts.get(i));
      if (found.isPresent()) {
        return without(texts, i, found.get());
      }
    }
    return texts.isEmpty()
        ? new Cited(texts, null, problems)
        : citations
            .atItemsEnd(texts.getLast())
            .map(found -> without(texts, texts.size() - 1, found))
            .orElseGet(() -> new Cited(texts, null, problems));
  }

  private Cited without(List<Passage> texts, int index, CitationParser.Found found) {
    List<Passage> rest = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Passage text = i == index ? withStray(found) : texts.get(i);
      if (!text.isEmpty()) {
        rest.add(text);
      }
      if (i < index) {
        citations.atEnd(text).ifPresent(other -> problems.add(second(other.citation())));
      }
    }
    return new Cited(rest, found.citation(), problems);
  }

  /** A full stop behind the citation belongs to a sentence that has none before it. */
  private Passage withStray(CitationParser.Found found) {
    if (found.stray().isEmpty()) {
      return found.before();
    }
    if (!found.before().isEmpty() && !LineWording.isFinished(found.before().text())) {
      return new Passage.Builder().append(found.before()).append(found.stray()).build();
    }
    problems.add(
        new Problem(found.stray().line(), Message.of("stands-behind-the-citation", found.stray())));
    return found.before();
  }

  private static Problem second(Citation other) {
    return new Problem(
        other.printed().line(),
        Message.of("item-further-citation-last-one-counts", other.printed()));
  }
}
