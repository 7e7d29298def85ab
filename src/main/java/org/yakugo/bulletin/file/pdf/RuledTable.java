package org.yakugo.bulletin.file.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A table whose cells are drawn with rules. Cells that were merged are found by the rules that are
 * missing between them.
 */
final class RuledTable {

  /** Rules that end so close to each other are meant to meet; also the parts of a double rule. */
  private static final float SLACK = 3;

  /** More are a drawing rather than tables; finding those that touch would take long. */
  private static final int MOST_RULES = 5_000;

  private final List<DrawnRule> verticals;
  private final List<DrawnRule> horizontals;
  private final List<Float> columns;
  private final List<Float> rows;

  private RuledTable(List<DrawnRule> rules) {
    verticals = rules.stream().filter(DrawnRule::isVertical).toList();
    horizontals = rules.stream().filter(DrawnRule::isHorizontal).toList();
    columns = edges(rules, DrawnRule::left, DrawnRule::right, verticals, DrawnRule::x);
    rows = edges(rules, DrawnRule::top, DrawnRule::bottom, horizontals, DrawnRule::y);
  }

  /** The tables of at least two columns, from the top down. */
  static List<RuledTable> of(List<DrawnRule> rules) {
    if (rules.size() > MOST_RULES) {
      return List.of();
    }
    List<DrawnRule> left = new ArrayList<>(rules);
    List<RuledTable> tables = new ArrayList<>();
    while (!left.isEmpty()) {
      List<DrawnRule> connected = new ArrayList<>(List.of(left.removeLast()));
      for (int i = 0; i < connected.size(); i++) {
        DrawnRule rule = connected.get(i);
        List<DrawnRule> touching =
            left.stream().filter(other -> rule.touches(other, SLACK)).toList();
        connected.addAll(touching);
        left.removeAll(touching);
      }
      RuledTable table = new RuledTable(connected);
      if (table.columns.size() > 2 && !table.verticals.isEmpty()) {
        tables.add(table);
      }
    }
    tables.sort(Comparator.comparingDouble(RuledTable::top));
    return tables;
  }

  private static List<Float> edges(
      List<DrawnRule> all,
      Function<DrawnRule, Float> first,
      Function<DrawnRule, Float> last,
      List<DrawnRule> across,
      Function<DrawnRule, Float> place) {
    List<Float> places = new ArrayList<>(across.stream().map(place).toList());
    places.add(all.stream().map(first).min(Float::compare).orElseThrow());
    places.add(all.stream().map(last).max(Float::compare).orElseThrow());
    places.sort(Float::compare);
    List<Float> edges = new ArrayList<>();
    for (float at : places) {
      if (edges.isEmpty() || at - edges.getLast() > SLACK) {
        edges.add(at);
      }
    }
    return edges;
  }

  float top() {
    return rows.getFirst();
  }

  boolean holds(Glyph glyph) {
    float y = height(glyph);
    return y > rows.getFirst()
        && y < rows.getLast()
        && glyph.middle() > columns.getFirst()
        && glyph.middle() < columns.getLast();
  }

  private static float height(Glyph glyph) {
    return glyph.baseline() - glyph.size() / 3;
  }

  /** The letters of each row from the top down, by the column that their cell begins at. */
  List<SortedMap<Integer, List<Glyph>>> cells(List<Glyph> held) {
    TreeMap<Integer, SortedMap<Integer, List<Glyph>>> cells = new TreeMap<>();
    for (Glyph glyph : held) {
      int cell = cell(glyph);
      cells
          .computeIfAbsent(cell / columns.size(), row -> new TreeMap<>())
          .computeIfAbsent(cell % columns.size(), column -> new ArrayList<>())
          .add(glyph);
    }
    return List.copyOf(cells.values());
  }

  /** How far the text of a cell may reach, with as much white on its right as on its left. */
  float edge(int column, List<Glyph> cell) {
    float white = Float.MAX_VALUE;
    for (Glyph glyph : cell) {
      white = glyph.isBlank() ? white : Math.min(white, glyph.left() - columns.get(column));
    }
    int end = column + 1;
    while (end + 1 < columns.size()
        && !isRuled(verticals, columns.get(end), height(cell.getFirst()))) {
      end++;
    }
    return columns.get(end) - white;
  }

  /** Whether the other's columns stand where its own do. */
  boolean hasColumnsOf(RuledTable other) {
    return columns.size() == other.columns.size()
        && IntStream.range(0, columns.size())
            .allMatch(i -> near(columns.get(i), other.columns.get(i)));
  }

  private int cell(Glyph glyph) {
    int column = index(columns, glyph.middle());
    int row = index(rows, height(glyph));
    while (column > 0 && !isRuled(verticals, columns.get(column), height(glyph))) {
      column--;
    }
    while (row > 0 && !isRuled(horizontals, rows.get(row), glyph.middle())) {
      row--;
    }
    return row * columns.size() + column;
  }

  private static int index(List<Float> edges, float at) {
    int index = 0;
    while (index + 2 < edges.size() && edges.get(index + 1) <= at) {
      index++;
    }
    return index;
  }

  /** Whether one of the rules stands at the edge and passes the place. */
  private static boolean isRuled(List<DrawnRule> rules, float edge, float place) {
    return rules.stream()
        .anyMatch(
            rule ->
                rule.isVertical()
                    ? near(rule.x(), edge)
                        && rule.top() - SLACK < place
                        && place < rule.bottom() + SLACK
                    : near(rule.y(), edge)
                        && rule.left() - SLACK < place
                        && place < rule.right() + SLACK);
  }

  private static boolean near(float at, float edge) {
    return Math.abs(at - edge) <= SLACK;
  }
}
