package org.yakugo.drift;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A picture of how concepts were rendered over time, as SVG that can stand by itself or be pasted
 * into a page: one lane a rendering, a mark a day with uses, a dashed line where one rendering gave
 * way to another. No scripts, no fonts or styles from elsewhere.
 */
public final class Timeline {
  private static final double WIDTH = 960;
  private static final double MARGIN = 24;
  private static final double LABELS = 300;
  private static final double COUNTS = 50;
  private static final double HEAD = 30;
  private static final double LANE = 26;
  private static final double GAP = 18;
  private static final double FOOT = 30;
  private static final double DOT = 4.5;
  private static final double LARGEST_DOT = 9;
  private static final double LARGE_TEXT = 15;
  private static final double TEXT = 13;
  private static final double SMALL_TEXT = 11;

  /** Full-width characters and twice as many others that a label has room for. */
  private static final int LONGEST_LABEL = 20;

  private static final int LONGEST_HEADING = 60;

  private static final String FONTS =
      "'Noto Sans CJK JP','Noto Sans JP','Hiragino Sans','Yu Gothic',Meiryo,IPAexGothic,sans-serif";

  /** Told apart by people of any colour vision (Okabe and Ito, 2008). */
  private static final List<String> COLOURS =
      List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9");

  private static final String INK = "#1a1a1a";
  private static final String FAINT = "#6b6b6b";
  private static final String RULE = "#d9d9d9";

  private final Svg svg = new Svg();
  private final TimeAxis axis;

  private Timeline(SortedSet<LocalDate> days) {
    this.axis = new TimeAxis(days, MARGIN + LABELS, WIDTH - MARGIN - COUNTS);
  }

  /**
   * The picture of these concepts, one below the other over one axis.
   *
   * @param locale of who is told what it shows: Japanese, else English
   */
  public static String of(List<ConceptHistory> histories, Locale locale) {
    SortedSet<LocalDate> days =
        histories.stream()
            .flatMap(history -> history.renderings().stream())
            .flatMap(form -> form.dates().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    if (days.isEmpty()) {
      days.add(LocalDate.EPOCH);
    }
    return new Timeline(days).draw(histories, TimelineWords.in(locale));
  }

  private String draw(List<ConceptHistory> histories, TimelineWords words) {
    double bottom =
        MARGIN
            + histories.stream().mapToDouble(h -> HEAD + LANE * h.renderings().size() + GAP).sum();
    svg.root(WIDTH, bottom + FOOT, words.title(histories), words.description(histories));
    rectangle(0, 0, WIDTH, bottom + FOOT, "#ffffff");
    svg.open("g", "font-family", FONTS, "font-size", Svg.number(TEXT), "fill", INK);
    ticks(bottom);
    double y = MARGIN;
    for (ConceptHistory history : histories) {
      concept(history, y);
      y += HEAD + LANE * history.renderings().size() + GAP;
    }
    return svg.close().close().toString();
  }

  private void ticks(double bottom) {
    for (TimeAxis.Tick tick : axis.ticks()) {
      line(tick.x(), MARGIN, tick.x(), bottom, RULE);
      text(tick.x(), bottom + LARGE_TEXT, tick.label(), SMALL_TEXT, FAINT, "middle", "normal");
    }
  }

  private void concept(ConceptHistory history, double top) {
    svg.open("g");
    String heading = shortened(history.source(), LONGEST_HEADING);
    text(MARGIN, top + LARGE_TEXT, heading, LARGE_TEXT, INK, "start", "bold");
    for (int lane = 0; lane < history.renderings().size(); lane++) {
      lane(history, lane, middle(top, lane));
    }
    for (Flip flip : history.flips()) {
      flip(flip, history, top);
    }
    svg.close();
  }

  private static double middle(double top, int lane) {
    return top + HEAD + LANE * lane + LANE / 2;
  }

  private void lane(ConceptHistory history, int lane, double y) {
    TracedForm form = history.renderings().get(lane);
    boolean decided = form.target().equals(history.preferred());
    String label = (decided ? "◎ " : "") + shortened(form.target(), LONGEST_LABEL);
    text(MARGIN, y + TEXT / 3, label, TEXT, INK, "start", decided ? "bold" : "normal");
    text(WIDTH - MARGIN, y + TEXT / 3, "×" + form.uses(), TEXT, FAINT, "end", "normal");
    if (form.first() == null) {
      return;
    }
    String colour = COLOURS.get(lane % COLOURS.size());
    line(axis.x(form.first()), y, axis.x(form.last()), y, colour);
    Map<LocalDate, Integer> uses = new TreeMap<>();
    form.dates().forEach(day -> uses.merge(day, 1, Integer::sum));
    uses.forEach((day, count) -> dot(day, count, y, colour, form));
  }

  private void dot(LocalDate day, int count, double y, String colour, TracedForm form) {
    double radius = Math.min(LARGEST_DOT, DOT * Math.sqrt(count));
    svg.open(
        "circle",
        "cx",
        Svg.number(axis.x(day)),
        "cy",
        Svg.number(y),
        "r",
        Svg.number(radius),
        "fill",
        colour,
        "fill-opacity",
        "0.8");
    svg.element("title", "%s  %s ×%d".formatted(day, form.target(), count)).close();
  }

  private void flip(Flip flip, ConceptHistory history, double top) {
    List<String> targets = history.renderings().stream().map(TracedForm::target).toList();
    double x = axis.x(flip.date());
    double from = middle(top, targets.indexOf(flip.from()));
    double to = middle(top, targets.indexOf(flip.to()));
    double tip = to + (to > from ? -1 : 1) * LARGEST_DOT;
    double wing = to > from ? -DOT : DOT;
    svg.open(
        "path",
        "d",
        "M%s %sV%sM%s %sL%s %sL%s %s"
            .formatted(
                Svg.number(x),
                Svg.number(from),
                Svg.number(tip),
                Svg.number(x - DOT),
                Svg.number(tip + wing),
                Svg.number(x),
                Svg.number(tip),
                Svg.number(x + DOT),
                Svg.number(tip + wing)),
        "fill",
        "none",
        "stroke",
        INK,
        "stroke-dasharray",
        "3 2");
    svg.element("title", "%s  %s → %s".formatted(flip.date(), flip.from(), flip.to())).close();
  }

  private void text(
      double x, double y, String text, double size, String colour, String anchor, String weight) {
    svg.element(
        "text",
        text,
        "x",
        Svg.number(x),
        "y",
        Svg.number(y),
        "font-size",
        Svg.number(size),
        "fill",
        colour,
        "text-anchor",
        anchor,
        "font-weight",
        weight);
  }

  private void line(double x1, double y1, double x2, double y2, String colour) {
    svg.open(
            "line",
            "x1",
            Svg.number(x1),
            "y1",
            Svg.number(y1),
            "x2",
            Svg.number(x2),
            "y2",
            Svg.number(y2),
            "stroke",
            colour,
            "stroke-width",
            colour.equals(RULE) ? "1" : "2")
        .close();
  }

  private void rectangle(double x, double y, double width, double height, String colour) {
    svg.open(
            "rect",
            "x",
            Svg.number(x),
            "y",
            Svg.number(y),
            "width",
            Svg.number(width),
            "height",
            Svg.number(height),
            "fill",
            colour)
        .close();
  }

  private static String shortened(String text, int longest) {
    int length = text.codePointCount(0, text.length());
    return length <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
  }
}
