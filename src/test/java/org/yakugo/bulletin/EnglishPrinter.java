package org.yakugo.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Prints the English of a bulletin alone, as people paste it. */
final class EnglishPrinter {

  enum Layout {
    BLANK_LINES,
    NO_BLANK_LINES,
    BULLETS,
    BULLETS_WITHOUT_BLANK_LINES,
    BOLD,
    SECTIONS,
    BULLETS_IN_SECTIONS,
    DASHES,
    NUMBERS,
    HEADLINES_ALONE,
    HEADLINES_WITH_BULLETS,
    PAGE_BREAKS,
    CITATIONS_ALONE,
    NO_CITATIONS,
    HARD_WRAPPED
  }

  private static final int COLUMNS = 84;

  private final Layout layout;
  private final Random random;
  private final List<String> lines = new ArrayList<>();

  private int section;

  private EnglishPrinter(Layout layout, long seed) {
    this.layout = layout;
    this.random = new Random(seed);
  }

  /**
   * @param seed decides where pages end
   */
  static String print(List<ParsedBulletin.ParsedItem> items, Layout layout, long seed) {
    EnglishPrinter printer = new EnglishPrinter(layout, seed);
    items.forEach(printer::item);
    return String.join("\n", printer.lines) + "\n";
  }

  private void item(ParsedBulletin.ParsedItem item) {
    String mark =
        switch (layout) {
          case BULLETS, BULLETS_IN_SECTIONS, BULLETS_WITHOUT_BLANK_LINES, HEADLINES_WITH_BULLETS ->
              "● ";
          case BOLD -> "**";
          case DASHES -> "- ";
          case NUMBERS -> item.n() + ". ";
          default -> "";
        };
    boolean alone = layout == Layout.HEADLINES_ALONE || layout == Layout.HEADLINES_WITH_BULLETS;
    boolean sections = layout == Layout.SECTIONS || layout == Layout.BULLETS_IN_SECTIONS;
    if (sections && item.section().number() > section) {
      section = item.section().number();
      lines.add(section + ". " + item.section().title());
      lines.add("");
    }
    lines.add(mark + item.en() + (layout == Layout.BOLD ? mark : ""));
    if (alone) {
      return;
    }
    gap();
    for (int i = 0; i < item.body().size(); i++) {
      boolean last = i == item.body().size() - 1 && item.citation() != null;
      String cited = last && layout != Layout.NO_CITATIONS ? item.citation() : "";
      if (layout == Layout.CITATIONS_ALONE && !cited.isEmpty()) {
        paragraph(item.body().get(i));
        paragraph(cited);
      } else {
        paragraph((item.body().get(i) + " " + cited).strip());
      }
    }
    for (List<String> note : item.notes()) {
      for (int i = 0; i < note.size(); i++) {
        paragraph((i == 0 ? "NOTE: " : "") + note.get(i));
      }
    }
  }

  private void paragraph(String text) {
    if (layout == Layout.HARD_WRAPPED) {
      wrap(text);
    } else if (layout == Layout.PAGE_BREAKS && random.nextInt(3) == 0) {
      breakPage(text);
    } else {
      lines.add(text);
    }
    gap();
  }

  /** A page ends behind any word that ends no sentence. */
  private void breakPage(String text) {
    List<Integer> blanks = new ArrayList<>();
    for (int i = text.indexOf(' '); i > 0; i = text.indexOf(' ', i + 1)) {
      boolean sentence = LineWording.isFinished(text.substring(0, i));
      if (!sentence && (i > 140 || LineWording.goesOn(text.substring(i + 1)))) {
        blanks.add(i);
      }
    }
    if (blanks.isEmpty()) {
      lines.add(text);
      return;
    }
    int at = blanks.get(random.nextInt(blanks.size()));
    lines.add(text.substring(0, at));
    lines.add("");
    lines.add(text.substring(at + 1));
  }

  private void wrap(String text) {
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() + 1 + word.length() > COLUMNS) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
  }

  private void gap() {
    boolean tight = layout == Layout.NO_BLANK_LINES || layout == Layout.BULLETS_WITHOUT_BLANK_LINES;
    if (!tight) {
      lines.add("");
    }
  }
}
