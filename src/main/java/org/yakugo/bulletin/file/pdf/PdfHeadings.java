package org.yakugo.bulletin.file.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.yakugo.bulletin.file.SectionNumbers;

/** Tells headings by their type, which is larger than that of most lines. */
final class PdfHeadings {
  private static final float LARGER = 1.08f;

  /** The lines with numbers before the headings of sections that print none. */
  static List<PdfLine> numbered(List<PdfLine> lines) {
    if (lines.isEmpty()) {
      return lines;
    }
    List<Float> sizes = lines.stream().map(PdfLine::size).sorted().toList();
    float usual = sizes.get(sizes.size() / 2);
    TreeSet<Integer> larger = new TreeSet<>(Comparator.reverseOrder());
    lines.stream()
        .filter(line -> line.size() > LARGER * usual)
        .forEach(line -> larger.add(halfPoints(line)));
    List<Integer> levels = new ArrayList<>();
    for (PdfLine line : lines) {
      int level = larger.headSet(halfPoints(line), true).size();
      levels.add(larger.contains(halfPoints(line)) ? level : 0);
    }
    List<String> texts = lines.stream().map(line -> line.text().replace("*", "")).toList();
    List<String> labels = SectionNumbers.of(texts, levels);
    List<PdfLine> numbered = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      numbered.add(labels.get(i).isEmpty() ? lines.get(i) : lines.get(i).labelled(labels.get(i)));
    }
    return numbered;
  }

  private static int halfPoints(PdfLine line) {
    return Math.round(line.size() * 2);
  }
}
