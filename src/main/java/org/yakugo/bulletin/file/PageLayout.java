package org.yakugo.bulletin.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the layout of pages: a wider space between two lines is a blank line, what the first or
 * last line of most pages repeats is a running head and becomes a comment, {@code <!-- … -->}.
 */
final class PageLayout {

  /** So much more than usual from one line to the next is a gap. */
  private static final float GAP = 1.35f;

  private PageLayout() {}

  static List<String> lines(List<PdfLine> lines) {
    Set<PdfLine> heads = runningHeads(lines);
    float pitch = pitch(lines);
    List<String> texts = new ArrayList<>();
    PdfLine above = null;
    for (PdfLine line : lines) {
      if (above != null
          && (line.page() != above.page() || line.bottom() - above.bottom() > pitch * GAP)) {
        texts.add("");
      }
      texts.add(heads.contains(line) ? "<!-- " + line.text().strip() + " -->" : line.text());
      above = line;
    }
    return texts;
  }

  /** The usual distance from a line to the next, in points: the median of the document. */
  private static float pitch(List<PdfLine> lines) {
    List<Float> distances = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      float distance = lines.get(i).bottom() - lines.get(i - 1).bottom();
      if (lines.get(i).page() == lines.get(i - 1).page() && distance > 1) {
        distances.add(distance);
      }
    }
    distances.sort(Comparator.naturalOrder());
    return distances.isEmpty() ? Float.MAX_VALUE : distances.get(distances.size() / 2);
  }

  private static Set<PdfLine> runningHeads(List<PdfLine> lines) {
    Map<Integer, List<PdfLine>> pages = new HashMap<>();
    lines.forEach(line -> pages.computeIfAbsent(line.page(), p -> new ArrayList<>()).add(line));
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
