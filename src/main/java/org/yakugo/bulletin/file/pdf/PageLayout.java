package org.yakugo.bulletin.file.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** A line that the next one's first word had room in, with so many letters to spare, is short. */
  private static final float TO_SPARE = 1.5f;

  private final Map<Kind, Float> pitches = new HashMap<>();
  private final Map<Integer, Float> edges = new HashMap<>();
  private final float usual;

  private PageLayout(List<PdfLine> lines) {
    Map<Kind, List<Float>> distances = new HashMap<>();
    List<Float> all = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      PdfLine above = lines.get(i - 1);
      edges.merge(key(line), line.right(), Math::max);
      float distance = line.bottom() - above.bottom();
      if (line.isOneBlockWith(above) && distance > 1) {
        all.add(distance);
        if (Kind.of(line).equals(Kind.of(above))) {
          distances.computeIfAbsent(Kind.of(line), k -> new ArrayList<>()).add(distance);
        }
      }
    }
    usual = all.isEmpty() ? Float.MAX_VALUE : median(all);
    distances.forEach(
        (kind, found) -> {
          if (found.size() >= ENOUGH) {
            pitches.put(kind, median(found));
          }
        });
  }

  static List<String> lines(List<PdfLine> lines) {
    Set<PdfLine> heads = runningHeads(lines);
    PageLayout layout = new PageLayout(lines);
    List<String> texts = new ArrayList<>();
    PdfLine above = null;
    for (PdfLine line : lines) {
      if (above != null && layout.isApart(above, line)) {
        texts.add("");
      }
      texts.add(heads.contains(line) ? "<!-- " + line.text().strip() + " -->" : line.text());
      above = line;
    }
    return texts;
  }

  private boolean isApart(PdfLine above, PdfLine line) {
    float pitch = Math.max(pitch(above), pitch(line));
    return !line.isOneBlockWith(above)
        || line.bottom() - above.bottom() > pitch * GAP
        || FINISHED.matcher(above.text()).matches() && endsParagraph(above, line);
  }

  /** Whether the line ended though there was room for more. */
  private boolean endsParagraph(PdfLine above, PdfLine line) {
    float room = edges.getOrDefault(key(above), 0f) - above.right();
    return room > line.firstWord() + TO_SPARE * above.size();
  }

  private static int key(PdfLine line) {
    return line.page() * 10_000 + line.block();
  }

  /** The usual distance in points between lines of its kind, never more than twice any line's. */
  private float pitch(PdfLine line) {
    return Math.min(pitches.getOrDefault(Kind.of(line), usual), Math.max(usual, line.size() * 2));
  }

  private static float median(List<Float> distances) {
    distances.sort(Comparator.naturalOrder());
    return distances.get(distances.size() / 2);
  }

  private static Set<PdfLine> runningHeads(List<PdfLine> lines) {
    Map<Integer, List<PdfLine>> pages = new HashMap<>();
    lines.stream()
        .filter(line -> !line.isRemark())
        .forEach(line -> pages.computeIfAbsent(line.page(), p -> new ArrayList<>()).add(line));
    Map<String, List<PdfLine>> edges = new HashMap<>();
    for (List<PdfLine> page : pages.values()) {
      Set<PdfLine> ends = new HashSet<>(List.of(page.getFirst()));
      ends.add(page.getLast());
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
