package org.yakugo.bulletin.file.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Footnotes of a page: small raised numbers in the text, and below the text lines that such a
 * number opens. Neither is read. A raised digit that no line below belongs to is a power, as in
 * km².
 */
final class Footnotes {
  private static final Pattern OPENING = Pattern.compile("(\\d{1,3})[.)]?[\\s\\p{L}“\"「].*");
  private static final String DIGITS = "0123456789";
  private static final String POWERS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** A number is raised so far over the line, in the size of its letters. */
  private static final float RAISED = 0.15f;

  /** A digit that its font draws raised takes less than this share of the room it should have. */
  private static final float NARROW = 0.7f;

  /** The notes' type is smaller than the text's by more than this. */
  private static final float SMALLER = 0.95f;

  /** So much more than its size from the line above is a gap. */
  private static final float APART = 1.9f;

  /**
   * What stands so far below the text, in its size, is no part of it even where nothing calls it.
   */
  private static final float FAR = 5;

  private final Page page;
  private final List<TextRow> rows;
  private final Set<Glyph> calls = Collections.newSetFromMap(new IdentityHashMap<>());
  private int first = Integer.MAX_VALUE;

  private Footnotes(Page page) {
    this.page = page;
    rows = TextRow.of(Run.of(page.glyphs()));
    rows.forEach(this::findCalls);
  }

  /**
   * The pages without them.
   *
   * @param notes takes what they say
   */
  static List<Page> setApart(List<Page> pages, List<String> notes) {
    return pages.stream().map(page -> new Footnotes(page).setApart(notes)).toList();
  }

  private void findCalls(TextRow row) {
    List<Glyph> glyphs = row.runs().stream().flatMap(run -> run.glyphs().stream()).toList();
    int number = 0;
    Glyph before = glyphs.getFirst();
    for (int i = 1; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      if (isDigit(glyph) && (isRaised(glyph, before) || isNarrow(glyphs, i))) {
        calls.add(glyph);
        number = 10 * number + DIGITS.indexOf(glyph.text());
      } else if (number > 0) {
        first = Math.min(first, number);
        number = 0;
      }
      before = calls.contains(glyph) ? before : glyph;
    }
    first = number > 0 ? Math.min(first, number) : first;
  }

  private static boolean isRaised(Glyph digit, Glyph before) {
    return digit.size() <= TextRow.SMALL * before.size()
        && before.baseline() - digit.baseline() > RAISED * before.size();
  }

  private static boolean isNarrow(List<Glyph> glyphs, int i) {
    return i + 1 < glyphs.size()
        && glyphs.get(i + 1).left() - glyphs.get(i).left() < NARROW * glyphs.get(i).width();
  }

  private Page setApart(List<String> notes) {
    int begin = begin();
    Set<Glyph> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    for (TextRow row : rows.subList(begin, rows.size())) {
      notes.add(RowText.of(row).replace("**", ""));
      row.runs().forEach(run -> gone.addAll(run.glyphs()));
    }
    boolean areNotes = begin < rows.size();
    return page.withGlyphs(
        page.glyphs().stream()
            .filter(glyph -> !gone.contains(glyph) && !(areNotes && calls.contains(glyph)))
            .map(glyph -> calls.contains(glyph) ? power(glyph) : glyph)
            .toList());
  }

  /** The row that the first of the page's footnotes opens, set apart from the text. */
  private int begin() {
    for (int i = rows.size() - 1; i > 0; i--) {
      TextRow row = rows.get(i);
      Matcher opening = OPENING.matcher(RowText.of(row).replace("**", ""));
      float distance = row.baseline() - rows.get(i - 1).baseline();
      boolean apart = distance > APART * row.size();
      boolean smaller = row.size() < SMALLER * rows.get(i - 1).size();
      if (opening.matches() && !ReadingOrder.isHeading(row)) {
        boolean called = Integer.parseInt(opening.group(1)) == first;
        if (called && (apart || smaller) || distance > FAR * row.size() && !row.isJapanese()) {
          return i;
        }
      }
    }
    return rows.size();
  }

  private static boolean isDigit(Glyph glyph) {
    return glyph.text().length() == 1 && DIGITS.contains(glyph.text());
  }

  private static Glyph power(Glyph digit) {
    int value = DIGITS.indexOf(digit.text());
    return digit.withText(POWERS.substring(value, value + 1));
  }
}
