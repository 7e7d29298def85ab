package org.yakugo.drift;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yakugo.Templates;

/**
 * A picture of how concepts were rendered over time, as SVG that can stand by itself or be pasted
 * into a page: one lane a rendering, a mark a day with uses, a dashed line where one rendering gave
 * way to another. No scripts, no fonts or styles from elsewhere.
 *
 * @param bottom where the last concept ends, in pixels
 */
public record Timeline(TimeAxis axis, double bottom) {
  private static final double LEFT = 324;
  private static final double RIGHT = 886;
  private static final double TOP = 24;
  private static final double HEAD = 30;
  private static final double LANE = 26;
  private static final double GAP = 18;
  private static final double DOT = 4.5;
  private static final double LARGEST_DOT = 9;

  /** Full-width characters and twice as many others that a label has room for. */
  private static final int LONGEST_LABEL = 20;

  private static final int LONGEST_HEADING = 60;

  /** Told apart by people of any colour vision (Okabe and Ito, 2008). */
  private static final List<String> COLOURS =
      List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9");

  /** A concept's part of the picture. */
  public record Concept(String source, String heading, List<Lane> lanes, List<Arrow> arrows) {}

  /** A rendering's line; dots are none where no use has a day. */
  public record Lane(
      String label,
      boolean decided,
      int uses,
      String base,
      String y,
      String first,
      String last,
      String colour,
      List<Dot> dots) {}

  /** A day with uses. */
  public record Dot(String x, String radius, String title) {}

  /** From one rendering to the one that took its place. */
  public record Arrow(String path, String title) {}

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
    double bottom = TOP + histories.stream().mapToDouble(Timeline::height).sum();
    TimelineWords words = new TimelineWords(locale);
    return Templates.filled(
        "drift/timeline.jte",
        Map.of(
            "picture",
            new Timeline(new TimeAxis(days, LEFT, RIGHT), bottom),
            "histories",
            histories,
            "title",
            words.title(histories),
            "description",
            words.description(histories)));
  }

  private static double height(ConceptHistory history) {
    return HEAD + LANE * history.renderings().size() + GAP;
  }

  public List<TimeAxis.Tick> ticks() {
    return axis.ticks();
  }

  public List<Concept> concepts(List<ConceptHistory> histories) {
    List<Concept> concepts = new ArrayList<>();
    double top = TOP;
    for (ConceptHistory history : histories) {
      List<Lane> lanes = new ArrayList<>();
      for (TracedForm form : history.renderings()) {
        lanes.add(lane(history, form, lanes.size(), middle(top, lanes.size())));
      }
      double at = top;
      List<Arrow> arrows = history.flips().stream().map(f -> arrow(f, history, at)).toList();
      String source = shortened(history.source(), LONGEST_HEADING);
      concepts.add(new Concept(source, number(top + HEAD / 2), lanes, arrows));
      top += height(history);
    }
    return concepts;
  }

  private static double middle(double top, int lane) {
    return top + HEAD + LANE * lane + LANE / 2;
  }

  private Lane lane(ConceptHistory history, TracedForm form, int lane, double y) {
    boolean decided = form.target().equals(history.preferred());
    Map<LocalDate, Integer> uses = new TreeMap<>();
    form.dates().forEach(day -> uses.merge(day, 1, Integer::sum));
    List<Dot> dots = new ArrayList<>();
    uses.forEach((day, count) -> dots.add(dot(day, count, form)));
    return new Lane(
        (decided ? "◎ " : "") + shortened(form.target(), LONGEST_LABEL),
        decided,
        form.uses(),
        number(y + DOT),
        number(y),
        dots.isEmpty() ? "" : dots.getFirst().x(),
        dots.isEmpty() ? "" : dots.getLast().x(),
        COLOURS.get(lane % COLOURS.size()),
        dots);
  }

  private Dot dot(LocalDate day, int count, TracedForm form) {
    double radius = Math.min(LARGEST_DOT, DOT * Math.sqrt(count));
    String title = "%s  %s ×%d".formatted(day, form.target(), count);
    return new Dot(number(axis.x(day)), number(radius), title);
  }

  private Arrow arrow(Flip flip, ConceptHistory history, double top) {
    List<String> targets = history.renderings().stream().map(TracedForm::target).toList();
    double x = axis.x(flip.date());
    double from = middle(top, targets.indexOf(flip.from()));
    double to = middle(top, targets.indexOf(flip.to()));
    double tip = to + (to > from ? -1 : 1) * LARGEST_DOT;
    String wing = number(tip + (to > from ? -DOT : DOT));
    String head = "M%s %sL%s %sL%s %s";
    return new Arrow(
        "M%s %sV%s".formatted(number(x), number(from), number(tip))
            + head.formatted(number(x - DOT), wing, number(x), number(tip), number(x + DOT), wing),
        "%s  %s → %s".formatted(flip.date(), flip.from(), flip.to()));
  }

  /** One decimal at most. */
  public static String number(double value) {
    return new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
  }

  private static String shortened(String text, int longest) {
    int length = text.codePointCount(0, text.length());
    return length <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
  }
}
