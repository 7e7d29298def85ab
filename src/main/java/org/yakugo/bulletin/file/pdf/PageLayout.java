package org.yakugo.bulletin.file.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * Reads the layout of pages: a wider space between two lines is a blank line, what the first or
 * last line of most pages repeats is a running head and becomes a comment, {@code <!-- … -->}.
 */
final class PageLayout {

  /** So much more than usual from one line to the next is a gap. */
  private static final float GAP = 1.35f;

  /** So many distances show what is usual for lines of a kind. */
  private static final int ENOUGH = 3;

  /** Lines are spaced by their fonts' heights: by size, and by the font that their script needs. */
  private record Kind(int halfPoints, boolean japanese) {
    static Kind of(PdfLine line) {
      return new Kind(Math.round(line.size() * 2), line.hasJapanese());
    }
  }

  /** The end of a sentence, with the marks that close around it. */
  private static final Pattern FINISHED = Pattern.compile(".*[.!?。！？)）][”’\"'」』*]*\\s*");

  private static final Pattern BOLD = Pattern.compile("\\*\\*[^*]+\\*\\*\\s*");

  /** How far the first line of a paragraph is indented, in its size. */
  private static final float LEAST_INDENT = 0.7f;

  private static final float MOST_INDENT = 3f;

  /** A line may end behind these without a blank, and behind Japanese. */
  private static final Pattern DIVISIBLE =
      Pattern.compile("(?:[-‐–—/]|[^\\p{IsLatin}\\p{M}\\p{N}\\p{P}])\\**$");

  /** A line that the next one's first word had room in, with so many letters to spare, is short. */
  private static final float TO_SPARE = 1.5f;

  private final Map<Kind, Float> pitches = new HashMap<>();
  private final Map<Integer, Float> margins = new HashMap<>();
  private final boolean indents;
  private final boolean blanks;

  /** Whether nothing but the short last line of a paragraph tells it from the next. */
  private final boolean tight;

  /** Whether full lines too keep the blank behind them, as those show that surely go on. */
  private final boolean blanksOfFull;

  private final float usual;

  private PageLayout(List<PdfLine> lines) {
    Map<Kind, List<Float>> distances = new HashMap<>();
    List<Float> all = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      PdfLine above = lines.get(i - 1);
      margins.merge(key(line), line.left(), Math::min);
      float distance = line.bottom() - above.bottom();
      if (line.isOneBlockWith(above) && distance > 1) {
        all.add(distance);
        if (Kind.of(line).equals(Kind.of(above))) {
          distances.computeIfAbsent(Kind.of(line), k -> new ArrayList<>()).add(distance);
        }
      }
    }
    usual = all.isEmpty() ? Float.MAX_VALUE : lowerQuartile(all);
    distances.forEach(
        (kind, found) -> {
          if (found.size() >= ENOUGH) {
            pitches.put(kind, lowerQuartile(found));
          }
        });
    indents = counts(lines, (line, next) -> isIndented(line) && isPlain(next)) >= ENOUGH;
    int blank = counts(lines, (line, next) -> next.beginsLatin() && line.endsBlank());
    int none = counts(lines, (line, next) -> next.beginsLatin() && !line.endsBlank());
    blanks = blank >= ENOUGH && blank >= none;
    int close = counts(lines, (line, next) -> isSentenceEnd(line, next) && isClose(line, next));
    int parted = counts(lines, (line, next) -> isSentenceEnd(line, next) && !isClose(line, next));
    tight = close > parted;
    int kept = counts(lines, (line, next) -> goesOn(line, next) && line.endsBlank());
    int lost = counts(lines, (line, next) -> goesOn(line, next) && !line.endsBlank());
    blanksOfFull = kept >= ENOUGH && lost == 0;
  }

  private static int counts(List<PdfLine> lines, BiPredicate<PdfLine, PdfLine> pair) {
    int count = 0;
    for (int i = 1; i < lines.size(); i++) {
      boolean oneBlock = lines.get(i).isOneBlockWith(lines.get(i - 1));
      count += oneBlock && pair.test(lines.get(i - 1), lines.get(i)) ? 1 : 0;
    }
    return count;
  }

  /** As the first line of a paragraph is. */
  private boolean isIndented(PdfLine line) {
    float indent = line.left() - margins.getOrDefault(key(line), line.left());
    return indent > LEAST_INDENT * line.size() && indent <= MOST_INDENT * line.size();
  }

  /** Whether it begins at the margin, with a letter. */
  private boolean isPlain(PdfLine line) {
    return !isIndented(line) && Character.isLetterOrDigit(line.text().codePointAt(0));
  }

  /**
   * The text line by line.
   *
   * @param seams takes the lines, from 1, that go on with a paragraph or open one: nothing on the
   *     page tells which
   */
  static List<String> lines(List<PdfLine> lines, List<Integer> seams) {
    Set<PdfLine> heads = runningHeads(lines);
    PageLayout layout = new PageLayout(lines);
    List<String> texts = new ArrayList<>();
    PdfLine above = null;
    for (PdfLine line : lines) {
      if (above != null && layout.isApart(above, line)) {
        texts.add("");
      } else if (above != null && layout.tight && isSeam(above, line)) {
        seams.add(texts.size() + 1);
      }
      texts.add(heads.contains(line) ? "<!-- " + line.text().strip() + " -->" : line.text());
      above = line;
    }
    return texts;
  }

  private boolean isApart(PdfLine above, PdfLine line) {
    float pitch = Math.max(pitch(above), pitch(line));
    return !line.isOneBlockWith(above) && !(line.page() > above.page() && isBoldBoth(above, line))
        || line.bottom() - above.bottom() > pitch * GAP
        || indents && isIndented(line)
        || blanks && line.beginsLatin() && endsWithoutBlank(above)
        || FINISHED.matcher(above.text()).matches() && endsParagraph(above, line);
  }

  /** Whether a sentence ends with the line, which had room for more, and another begins below. */
  private boolean isSentenceEnd(PdfLine line, PdfLine next) {
    return FINISHED.matcher(line.text()).matches()
        && endsParagraph(line, next)
        && Character.isUpperCase(next.text().codePointAt(0));
  }

  private boolean isClose(PdfLine line, PdfLine next) {
    return next.bottom() - line.bottom() <= Math.max(pitch(line), pitch(next)) * GAP
        && !(indents && isIndented(next));
  }

  /** Whether a sentence fills its line to the edge, so that a paragraph may end there. */
  private static boolean isSeam(PdfLine above, PdfLine line) {
    return line.isOneBlockWith(above)
        && FINISHED.matcher(above.text()).matches()
        && !above.endsBlank()
        && Character.isUpperCase(line.text().codePointAt(0));
  }

  /** Whether both are bold as a whole, as lines of a headline are. */
  private static boolean isBoldBoth(PdfLine above, PdfLine line) {
    return BOLD.matcher(above.text()).matches() && BOLD.matcher(line.text()).matches();
  }

  /** Whether a line that fills the column surely goes on in the next. */
  private static boolean goesOn(PdfLine line, PdfLine next) {
    return !hasRoomForBlank(line)
        && !DIVISIBLE.matcher(line.text()).find()
        && Character.isLowerCase(next.text().codePointAt(0));
  }

  private static boolean hasRoomForBlank(PdfLine line) {
    return line.edge() - line.right() > line.size() / 2;
  }

  /** Whether a file that keeps the blank behind a line has none, though there was room for it. */
  private boolean endsWithoutBlank(PdfLine line) {
    return !line.endsBlank()
        && !DIVISIBLE.matcher(line.text()).find()
        && (blanksOfFull || hasRoomForBlank(line));
  }

  /** Whether the line ended though there was room for more. */
  private boolean endsParagraph(PdfLine above, PdfLine line) {
    float room = above.edge() - above.right();
    return room > line.firstWord() + TO_SPARE * above.size();
  }

  private static int key(PdfLine line) {
    return line.page() * 10_000 + line.block();
  }

  /** The usual distance in points between lines of its kind, never more than twice any line's. */
  private float pitch(PdfLine line) {
    return Math.min(pitches.getOrDefault(Kind.of(line), usual), Math.max(usual, line.size() * 2));
  }

  /** Of short paragraphs more lines stand below a gap than below another of their own. */
  private static float lowerQuartile(List<Float> distances) {
    distances.sort(Comparator.naturalOrder());
    return distances.get(distances.size() / 4);
  }

  private static Set<PdfLine> runningHeads(List<PdfLine> lines) {
    Map<Integer, List<PdfLine>> pages = new HashMap<>();
    lines.stream()
        .filter(line -> !line.isRemark())
        .forEach(line -> pages.computeIfAbsent(line.page(), p -> new ArrayList<>()).add(line));
    Map<String, List<PdfLine>> edges = new HashMap<>();
    for (List<PdfLine> page : pages.values()) {
      Set<PdfLine> ends = new HashSet<>();
      if (page.stream().allMatch(line -> line.bottom() >= page.getFirst().bottom())) {
        ends.add(page.getFirst());
      }
      if (page.stream().allMatch(line -> line.bottom() <= page.getLast().bottom())) {
        ends.add(page.getLast());
      }
      ends.forEach(
          line ->
              edges
                  .computeIfAbsent(
                      line.text().replaceAll("\\d+", "0").strip(), k -> new ArrayList<>())
                  .add(line));
    }
    Set<PdfLine> heads = new HashSet<>();
    edges.values().stream()
        .filter(same -> same.size() > 1 && same.size() * 2 >= pages.size())
        .forEach(heads::addAll);
    return heads;
  }
}
