package org.yakugo.bulletin;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the marks of Markdown and HTML and the invisible characters of word processors off a line:
 * {@code **}, {@code *}, {@code #}, {@code >}, escapes as {@code \$}, entities as {@literal
 * &}{@code amp;}, the targets of links, zero-width spaces. A letter and the mark that combines with
 * it, as macOS writes カ and ゛ of ガ in names of files and some PDFs, are one letter. What is left
 * keeps its column.
 */
final class Markup {

  /** What is left of a line, and the offsets in it where bold type begins or ends. */
  record Unmarked(Passage text, List<Integer> bold) {

    /** A stretch of it, without blanks at its ends. */
    Unmarked part(int start, int end) {
      Passage part = text.substring(start, end).strip();
      String cut = text.text().substring(start, end);
      int first = start + cut.length() - cut.stripLeading().length();
      List<Integer> within =
          bold.stream()
              .filter(offset -> offset >= start && offset <= end)
              .map(offset -> Math.clamp(offset - first, 0, part.length()))
              .toList();
      return new Unmarked(part, within);
    }
  }

  private static final Pattern OPENING =
      Pattern.compile("^[\\s\\u3000]*(?:#{1,6}\\s+|>+(?:\\s+|$))*");
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?i:b|strong|i|em|u|s|span|p|div|a|font|sup|sub|mark|br)(?:\\s[^<>]*)?/?>");
  private static final Pattern LINK =
      Pattern.compile(
          "(!?\\[)([^\\[\\]]*)(\\]\\((?:https?:|mailto:|www\\.|#)"
              + "(?:[^()\\s]|\\([^()\\s]*\\))*\\))");

  /** What a heading is called in links: {@code ## 経済 {#economy}}. */
  private static final Pattern HEADING_NAME =
      Pattern.compile("^\\s*#{1,6}\\s.*?(\\s*\\{[#.][^{}]*\\})\\s*$");

  private static final Pattern SPAN = Pattern.compile("(\\[)([^\\[\\]]+)(\\]\\{[^{}]*\\})");
  private static final Pattern UNDERSCORES =
      Pattern.compile("(?<![\\p{Alnum}_])(__?)(?=\\S)(.{0,120}?\\S)(\\1)(?![\\p{Alnum}_])");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:amp|lt|gt|quot|apos|nbsp|#\\d{1,7}|#[xX][0-9a-fA-F]{1,6});");
  private static final Map<String, String> ENTITIES =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");
  private static final UnicodeSet INVISIBLE =
      new UnicodeSet("[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u00AD\\uFEFF\\uFE0E\\uFE0F]")
          .freeze();

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  private static final char IDEOGRAPHIC_SPACE = '\u3000';

  /** Kept where it ends a line: the word goes on in the next one. */
  static final char SOFT_HYPHEN = '\u00AD';

  private final String raw;
  private final int line;
  private final int firstColumn;
  private final BitSet marks = new BitSet();
  private final BitSet boldMarks = new BitSet();
  private final Passage.Builder text = new Passage.Builder();
  private final List<Integer> bold = new ArrayList<>();
  private final int firstWord;
  private final int lastWord;
  private int length;

  private Markup(String raw, int line, int firstColumn) {
    this.raw = raw;
    this.line = line;
    this.firstColumn = firstColumn;
    this.firstWord = raw.length() - raw.stripLeading().length();
    this.lastWord = raw.stripTrailing().length() - 1;
  }

  /**
   * @param raw a line, or the part of one that begins at {@code firstColumn} (1-based)
   */
  static Unmarked takeOff(String raw, int line, int firstColumn) {
    return new Markup(raw, line, firstColumn).takeOff();
  }

  private Unmarked takeOff() {
    Matcher opening = OPENING.matcher(raw);
    int start = opening.find() ? opening.end() : 0;
    findPairedMarks();
    int i = start;
    while (i < raw.length()) {
      i = step(i);
    }
    Passage all = text.build();
    return new Unmarked(all, bold).part(0, all.length());
  }

  private void findPairedMarks() {
    if (raw.indexOf('<') >= 0) {
      for (Matcher tag = TAG.matcher(raw); tag.find(); ) {
        marks.set(tag.start(), tag.end());
        if (tag.group().matches("(?i)</?(b|strong)\\b.*")) {
          boldMarks.set(tag.start());
        }
      }
    }
    Matcher heading = HEADING_NAME.matcher(raw);
    if (raw.endsWith("}") && heading.matches()) {
      marks.set(heading.start(1), heading.end(1));
    }
    if (raw.indexOf(']') >= 0) {
      for (Pattern pattern : List.of(LINK, SPAN)) {
        for (Matcher link = pattern.matcher(raw); link.find(); ) {
          marks.set(link.start(1), link.end(1));
          marks.set(link.start(3), link.end(3));
        }
      }
    }
    if (raw.indexOf('_') >= 0) {
      for (Matcher pair = UNDERSCORES.matcher(raw); pair.find(); ) {
        marks.set(pair.start(1), pair.end(1));
        marks.set(pair.start(3), pair.end(3));
        if (pair.group(1).length() == 2) {
          boldMarks.set(pair.start(1));
          boldMarks.set(pair.start(3));
        }
      }
    }
  }

  /** Reads what stands at {@code i}; returns where to go on. */
  private int step(int i) {
    char c = raw.charAt(i);
    if (marks.get(i)) {
      if (boldMarks.get(i)) {
        bold.add(length);
      }
      return i + 1;
    }
    if (c == '\\') {
      return escape(i);
    }
    if (c == '*') {
      return stars(i);
    }
    if (c == '&') {
      Matcher entity = ENTITY.matcher(raw).region(i, raw.length());
      if (entity.lookingAt()) {
        decoded(entity.group()).chars().forEach(d -> emit((char) d, i));
        return entity.end();
      }
    }
    if (i + 1 < raw.length() && isMark(raw.charAt(i + 1))) {
      int letter = NFC.composePair(c, raw.charAt(i + 1));
      if (letter >= 0) {
        emit((char) letter, i);
        return i + 2;
      }
    }
    if (!INVISIBLE.contains(c)) {
      emit(isBlank(i) && c != IDEOGRAPHIC_SPACE ? ' ' : c, i);
    } else if (c == SOFT_HYPHEN && i == lastWord) {
      emit(c, i);
    }
    return i + 1;
  }

  private int escape(int i) {
    if (raw.startsWith("\\*\\*", i)) {
      bold.add(length);
      return i + 4;
    }
    boolean escapes =
        i + 1 < raw.length()
            && "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".indexOf(raw.charAt(i + 1)) >= 0;
    if (escapes) {
      emit(raw.charAt(i + 1), i + 1);
      return i + 2;
    }
    if (i < lastWord) {
      emit('\\', i);
    }
    return i + 1;
  }

  private int stars(int i) {
    int end = i;
    while (end < raw.length() && raw.charAt(end) == '*') {
      end++;
    }
    if (end - i >= 2) {
      bold.add(length);
      return end;
    }
    boolean isBullet = i == firstWord && end < raw.length() && isBlank(end);
    boolean standsAlone = (i == 0 || isBlank(i - 1)) && (end == raw.length() || isBlank(end));
    boolean multiplies = i > 0 && end < raw.length() && isAscii(i - 1) && isAscii(end);
    if (isBullet || standsAlone || multiplies) {
      emit('*', i);
    }
    return end;
  }

  private static boolean isMark(char c) {
    return c == '\u3099' || c == '\u309A' || c >= '\u0300' && c <= '\u036F';
  }

  private boolean isBlank(int i) {
    return Character.isWhitespace(raw.charAt(i)) || Character.isSpaceChar(raw.charAt(i));
  }

  private boolean isAscii(int i) {
    return raw.charAt(i) < 128 && Character.isLetterOrDigit(raw.charAt(i));
  }

  private static String decoded(String entity) {
    String name = entity.substring(1, entity.length() - 1);
    if (!name.startsWith("#")) {
      return ENTITIES.getOrDefault(name, entity);
    }
    boolean hexadecimal = name.charAt(1) == 'x' || name.charAt(1) == 'X';
    int code = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
    return Character.isValidCodePoint(code) && !Character.isISOControl(code)
        ? Character.toString(code).replace('\u00A0', ' ')
        : entity;
  }

  private void emit(char c, int i) {
    text.append(c, line, firstColumn + i);
    length++;
  }
}
