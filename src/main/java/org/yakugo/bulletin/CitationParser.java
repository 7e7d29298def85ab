package org.yakugo.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yakugo.bulletin.CitationText.Reading;

/**
 * Finds the citation that closes a paragraph: {@code (TREND, REPORT / 16-18.04.2026)}, in any
 * brackets, spacing and width. Several in a row are one.
 */
final class CitationParser {

  /** A citation is short; what is longer is a sentence in parentheses. */
  private static final int LONGEST = 240;

  private static final String OPENING = "(（[［";
  private static final String CLOSING = ")）]］";
  private static final String AFTER = " 　.。,、;";

  /**
   * {@code TREND / 20.04.2026)}: only with a slash, since {@code Baku, 20.04.2026} opens a letter.
   */
  private static final Pattern UNBRACKETED = Pattern.compile("[^/／!?(（]{2,60}\\s*[/／]\\s*[0-9０-９]");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"'”’)]*\\s+");

  /**
   * A paragraph with its citation.
   *
   * @param before what stands before the citation; empty if the citation is the whole paragraph
   * @param stray a full stop behind the citation; usually empty
   */
  record Found(Passage before, Citation citation, Passage stray) {}

  private final CitationText inner = new CitationText();

  private CitationParser() {}

  /** Knows the sources of a file, so that {@code (TREND)} without a date can be told. */
  static CitationParser knowing(List<String> lines) {
    CitationParser parser = new CitationParser();
    for (String line : lines) {
      parser
          .atEnd(Markup.takeOff(line, 1, 1).text())
          .map(Found::citation)
          .filter(citation -> citation.dates() != null)
          .ifPresent(citation -> parser.inner.remember(citation.sources()));
    }
    return parser;
  }

  /** What surely is a citation: it has a source, and a date or at least a slash. */
  Optional<Found> atEnd(Passage paragraph) {
    return find(paragraph, inner::read);
  }

  /** What can be the citation where one is due, at the end of an item. */
  Optional<Found> atItemsEnd(Passage paragraph) {
    return find(paragraph, inner::readWhereDue);
  }

  /**
   * Where a line goes on, behind a citation, with something new.
   *
   * @param opensSomething told of what stands behind the citation
   * @return the offset behind the citation; -1 if there is none such
   */
  int endOfInnerCitation(String line, Predicate<String> opensSomething) {
    for (int i = 1; i < line.length() - 1; i++) {
      if (CLOSING.indexOf(line.charAt(i)) >= 0
          && opensSomething.test(
              line.substring(i + 1, Math.min(line.length(), i + LONGEST)).strip())
          && atEnd(Passage.of(line.substring(Math.max(0, i - LONGEST), i + 1))).isPresent()) {
        return i + 1;
      }
    }
    return -1;
  }

  private static Optional<Found> find(Passage paragraph, Function<String, Optional<Reading>> read) {
    String text = paragraph.text();
    int end = withoutTrailing(text, text.length());
    List<Reading> readings = new ArrayList<>();
    int start = end;
    int close = end;
    for (int open = opening(text, close); open >= 0; open = opening(text, close)) {
      Optional<Reading> reading = read.apply(text.substring(open + 1, close - 1));
      if (reading.isEmpty()) {
        break;
      }
      readings.addFirst(reading.get());
      start = open;
      close = withoutTrailing(text, open);
    }
    if (readings.isEmpty()) {
      start = broken(text, end, read, readings);
    }
    return readings.isEmpty()
        ? Optional.empty()
        : Optional.of(found(paragraph, start, end, readings));
  }

  private static Found found(Passage paragraph, int start, int end, List<Reading> readings) {
    Reading all =
        new Reading(
            readings.stream().flatMap(r -> r.sources().stream()).distinct().toList(),
            readings.stream().flatMap(r -> r.dates().stream()).toList());
    return new Found(
        paragraph.substring(0, start).strip(),
        new Citation(paragraph.substring(start, end), all.sources(), all.period()),
        paragraph.substring(end).strip());
  }

  /** A citation that lacks one of its brackets, or both. */
  private static int broken(
      String text, int end, Function<String, Optional<Reading>> read, List<Reading> readings) {
    int open = lastOpening(text, end);
    int start = open >= 0 ? open : unbracketed(text, end);
    if (start < 0) {
      return end;
    }
    boolean closed = CLOSING.indexOf(text.charAt(end - 1)) >= 0;
    read.apply(text.substring(open >= 0 ? open + 1 : start, closed ? end - 1 : end))
        .filter(reading -> reading.period() != null)
        .ifPresent(readings::add);
    return start;
  }

  /** Where the last sentence begins if it is {@code TREND / 20.04.2026}; otherwise -1. */
  private static int unbracketed(String text, int end) {
    int from = Math.max(0, end - LONGEST);
    int start = from == 0 ? 0 : -1;
    for (Matcher sentence = SENTENCE_END.matcher(text).region(from, end); sentence.find(); ) {
      start = sentence.end();
    }
    return start >= 0 && start < end && UNBRACKETED.matcher(text).region(start, end).lookingAt()
        ? start
        : -1;
  }

  /** The offset of the bracket that the one before {@code end} closes; -1 if there is none near. */
  private static int opening(String text, int end) {
    if (end == 0 || CLOSING.indexOf(text.charAt(end - 1)) < 0) {
      return -1;
    }
    int depth = 0;
    for (int i = end - 1; i >= Math.max(0, end - LONGEST); i--) {
      char c = text.charAt(i);
      depth += CLOSING.indexOf(c) >= 0 ? 1 : OPENING.indexOf(c) >= 0 ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** The offset of a bracket that nothing closes; -1 if there is none near. */
  private static int lastOpening(String text, int end) {
    for (int i = end - 1; i >= Math.max(0, end - LONGEST); i--) {
      if (OPENING.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
      if (CLOSING.indexOf(text.charAt(i)) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  private static int withoutTrailing(String text, int end) {
    int last = end;
    while (last > 0 && AFTER.indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return last;
  }
}
