package org.yakugo.bulletin.file.pdf;

import java.util.ArrayList;
import java.util.List;
import org.yakugo.text.Script;

/** A page that letters and rules are put on, in type of ten points. */
final class PrintedPage {
  private static final float SIZE = 10;

  private final int number;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<DrawnRule> rules = new ArrayList<>();

  PrintedPage(int number) {
    this.number = number;
  }

  PrintedPage text(float left, float baseline, String text) {
    return text(left, baseline, text, 1);
  }

  /** In type of so many times the usual size. */
  PrintedPage text(float left, float baseline, String text, float scale) {
    float x = left;
    for (int c : text.codePoints().toArray()) {
      String letter = Character.toString(c);
      float width = Script.isJapanese(c) || letter.equals("●") ? SIZE : SIZE / 2;
      width *= scale;
      glyphs.add(new Glyph(letter, x, width, baseline, SIZE * scale, false));
      x += width;
    }
    return this;
  }

  /** A frame around cells, with rules at each of these places. */
  PrintedPage grid(List<Integer> columns, List<Integer> rows) {
    for (int x : columns) {
      rules.add(new DrawnRule(x - 0.25f, rows.getFirst(), x + 0.25f, rows.getLast()));
    }
    for (int y : rows) {
      rules.add(new DrawnRule(columns.getFirst(), y - 0.25f, columns.getLast(), y + 0.25f));
    }
    return this;
  }

  Page page() {
    return new Page(number, glyphs, List.of(), rules, List.of(), 0);
  }

  static List<String> read(PrintedPage... pages) {
    return read(List.of(pages).stream().map(PrintedPage::page).toList());
  }

  static List<String> read(List<Page> pages) {
    return PageLayout.lines(ReadingOrder.of(pages), new ArrayList<>()).stream()
        .filter(line -> !line.isBlank())
        .toList();
  }
}
