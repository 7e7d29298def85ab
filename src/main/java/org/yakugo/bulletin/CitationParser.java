package org.yakugo.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  private static final String OPENING = "(（[［{｛〔【〈";
  private static final String CLOSING = ")）]］}｝〕】〉";
  private static final String AFTER = " 　.。,、;:*\"”";

  /** What may stand behind a citation without being the text's next sentence. */
  private static final int LONGEST_REMARK = 40;

  /**
   * {@code TREND / 20.04.2026)}: only with a slash, since {@code Baku, 20.04.2026} opens a letter.
   */
  private static final Pattern UNBRACKETED = Pattern.compile("[^/／!?(（]{2,60}\\s*[/／]\\s*[0-9０-９]");

  /** {@code TREND 20.04.2026)}: the closing bracket says as much as the slash. */
  private static final Pattern WITHOUT_OPENING =
      Pattern.compile("\\p{Lu}[^/／!?(（]{1,60}[\\s　][0-9０-９]{1,2}[.．/／-]");

  /** The same behind a sentence that lacks its full stop: in capitals only. */
  private static final Pattern IN_CAPITALS =
      Pattern.compile(
          "(?<=\\s)(?:[\\p{Lu}\\d][\\p{Lu}\\d.-]+[,;]?\\s){0,5}[\\p{Lu}\\d][\\p{Lu}\\d.-]+\\s*[/／]\\s*[0-9０-９]");

  /** A paragraph of its own: {@code Source: TREND, 05.05.2026}, {@code — TREND, 05.05.2026}. */
  private static final Pattern LABELLED =
      Pattern.compile("(?:(?i:sources?|ref(?:erence)?s?\\.?)\\s*[:：]|[—–―]+)\\s*(\\p{Lu}.{3,80})");

  private static final Pattern SMALL_WORDS = Pattern.compile("\\S+(?: \\S+)* \\p{Ll}+ \\S");

  /** A remark: in brackets, a link, or a few words that are no sentence. */
  private static final Pattern REMARK =
      Pattern.compile(
          "[(（\\[［<].*|https?:\\S+|in \\p{Lu}\\p{Ll}+|[-–—*]?\\s*[^\\s.!?]+(?:\\s[^\\s.!?]+){0,3}");

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
    Matcher labelled = LABELLED.matcher(text);
    if (labelled.matches()) {
      String names = labelled.group(1).replaceAll("\\s*[(（]([^()（）]+)[)）]", ", $1");
      read.apply(names).filter(reading -> reading.period() != null).ifPresent(readings::add);
    }
    if (!readings.isEmpty()) {
      return Optional.of(found(paragraph, 0, end, readings));
    }
    int start = inBrackets(text, end, read, readings);
    if (readings.isEmpty() && isClosedTwice(text, end)) {
      start = inBrackets(text, withoutTrailing(text, end - 1), read, readings);
    }
    if (readings.isEmpty()) {
      start = broken(text, end, read, readings);
    }
    return readings.isEmpty()
        ? beforeRemark(paragraph, end, read)
        : Optional.of(found(paragraph, start, end, readings));
  }

  /**
   * Reads the citations that end at {@code end}, each in its brackets; returns where they begin.
   */
  private static int inBrackets(
      String text, int end, Function<String, Optional<Reading>> read, List<Reading> readings) {
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
    if (start < end && lastOpening(text, start) == start - 1 && start > 0) {
      start--;
    }
    return start;
  }

  private static boolean isClosedTwice(String text, int end) {
    return end > 1
        && CLOSING.indexOf(text.charAt(end - 1)) >= 0
        && CLOSING.indexOf(text.charAt(end - 2)) >= 0;
  }

  /** A dated citation with a few words behind it: {@code (TREND / 20.04.2026) in Russian}. */
  private static Optional<Found> beforeRemark(
      Passage paragraph, int end, Function<String, Optional<Reading>> read) {
    String text = paragraph.text();
    for (int i = end - 2; i > 0 && end - i <= LONGEST_REMARK; i--) {
      if (CLOSING.indexOf(text.charAt(i)) < 0) {
        continue;
      }
      List<Reading> readings = new ArrayList<>();
      int start = inBrackets(text, i + 1, read, readings);
      String remark = text.substring(i + 1).strip();
      if (readings.stream().anyMatch(reading -> !reading.dates().isEmpty()) && isRemark(remark)) {
        return Optional.of(found(paragraph, start, i + 1, readings));
      }
    }
    return Optional.empty();
  }

  private static boolean isRemark(String text) {
    return REMARK.matcher(text).matches() && (text.startsWith("in ") || !LineWording.goesOn(text));
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
    boolean closed = end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0;
    int start = open >= 0 ? open : unbracketed(text, end, closed);
    if (start < 0 || start >= end) {
      return end;
    }
    read.apply(text.substring(open >= 0 ? open + 1 : start, closed ? end - 1 : end))
        .filter(reading -> reading.period() != null || isMeant(reading, open >= 0))
        .ifPresent(readings::add);
    return start;
  }

  /**
   * Whether a citation is meant though its date is none: one bracket stands, or all is capitals.
   */
  private static boolean isMeant(Reading reading, boolean bracket) {
    return !reading.dates().isEmpty()
        && !reading.sources().isEmpty()
        && (bracket
            || reading.sources().stream()
                .allMatch(source -> source.equals(source.toUpperCase(Locale.ROOT))));
  }

  /**
   * Where the last sentence begins if it is {@code TREND / 20.04.2026}, or where its last words in
   * capitals do; otherwise -1.
   *
   * @param closed whether a bracket that nothing opens stands at the end
   */
  private static int unbracketed(String text, int end, boolean closed) {
    int from = Math.max(0, end - LONGEST);
    int start = from == 0 ? 0 : -1;
    for (Matcher sentence = SENTENCE_END.matcher(text).region(from, end); sentence.find(); ) {
      start = sentence.end();
    }
    boolean all =
        start >= 0
            && start < end
            && (UNBRACKETED.matcher(text).region(start, end).lookingAt()
                || closed && WITHOUT_OPENING.matcher(text).region(start, end).lookingAt());
    int last = -1;
    for (Matcher names = IN_CAPITALS.matcher(text).region(from, end); names.find(); ) {
      last = names.start();
    }
    boolean sentence =
        all && last > start && SMALL_WORDS.matcher(text).region(start, last).lookingAt();
    return all && !sentence ? start : last;
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
