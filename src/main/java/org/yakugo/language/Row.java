package org.yakugo.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.UnusableInput;

/**
 * A line of a table. A cell that is empty or {@code -} holds nothing, and so does {@code *}, which
 * says that anything fits; in a cell of alternatives they are separated by {@code |}.
 */
public final class Row {
  private final String file;
  private final int line;
  private final boolean builtIn;
  private final TableColumns columns;
  private final List<String> cells;

  /**
   * @param file for messages and for people: {@code topics.tsv}, {@code language/topics.tsv}
   * @param line number of the line, from 1
   * @param cells as many as there are columns
   */
  Row(String file, int line, boolean builtIn, TableColumns columns, List<String> cells) {
    this.file = file;
    this.line = line;
    this.builtIn = builtIn;
    this.columns = columns;
    this.cells = List.copyOf(cells);
  }

  /** Whether it comes with the program and not from a workspace. */
  public boolean isBuiltIn() {
    return builtIn;
  }

  /** {@code language/topics.tsv:12}. */
  public String place() {
    return file + ":" + line;
  }

  public int line() {
    return line;
  }

  /** Where its fact comes from; empty if a workspace's line doesn't tell. */
  public String source() {
    return text(TableColumns.SOURCE);
  }

  /** The cells as they are written. */
  public List<String> cells() {
    return cells;
  }

  /** The text of a cell; empty for {@code -} and {@code *}. */
  public String text(String column) {
    return nothing(cells.get(columns.index(column)));
  }

  /**
   * The text of a cell that must hold some.
   *
   * @throws UnusableInput if it holds nothing
   */
  public String required(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      throw broken("the-column-is-empty", column);
    }
    return text;
  }

  /** The alternatives in a cell; none if it holds nothing. */
  public List<String> alternatives(String column) {
    return parts(column, '|');
  }

  /** The words in a cell, which spaces separate; none if it holds nothing. */
  public List<String> words(String column) {
    return parts(column, ' ');
  }

  private List<String> parts(String column, char separator) {
    String text = text(column);
    if (text.indexOf(separator) < 0) {
      return text.isEmpty() ? List.of() : List.of(text.strip());
    }
    return Arrays.stream(text.split(separator == ' ' ? " +" : "\\|")).map(String::strip).toList();
  }

  /**
   * The regular expression in a cell.
   *
   * @throws UnusableInput if it is none
   */
  public Pattern pattern(String column) {
    return pattern(column, 0);
  }

  /**
   * The same with flags of {@link Pattern}.
   *
   * @throws UnusableInput if it is none
   */
  public Pattern pattern(String column, int flags) {
    try {
      Pattern pattern = Pattern.compile(required(column), flags);
      if (pattern.matcher("").matches()) {
        throw broken("fits-where-nothing-stands", text(column));
      }
      return pattern;
    } catch (PatternSyntaxException e) {
      throw broken("is-no-regular-expression", text(column), e.getDescription());
    }
  }

  /**
   * One of a few words that a cell can hold, small letters and hyphens for the constant's name.
   *
   * @throws UnusableInput if it is none of them
   */
  public <E extends Enum<E>> E choice(String column, Class<E> type) {
    return choice(column, type, text(column));
  }

  /**
   * The same for each word of a cell.
   *
   * @throws UnusableInput if one is none of them
   */
  public <E extends Enum<E>> List<E> choices(String column, Class<E> type) {
    return words(column).stream().map(word -> choice(column, type, word)).toList();
  }

  private <E extends Enum<E>> E choice(String column, Class<E> type, String word) {
    try {
      return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      String words =
          Arrays.stream(type.getEnumConstants())
              .map(c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-'))
              .collect(Collectors.joining(", "));
      throw broken("cant-stand-under-only-one", word, column, words);
    }
  }

  /** For a cell that holds something else than it must. */
  public UnusableInput broken(String key, @Nullable Object... words) {
    return UnusableInput.content("failed", place(), Message.of(key, words));
  }

  /** What tells the line from others of its table; several where alternatives count singly. */
  List<List<String>> keys() {
    List<List<String>> keys = new ArrayList<>();
    for (String alternative : columns.split() < 0 ? List.of("") : splitCell()) {
      List<String> key = new ArrayList<>();
      for (int k : columns.keys()) {
        key.add(k == columns.split() ? alternative : nothing(cells.get(k)));
      }
      keys.add(key);
    }
    return keys;
  }

  /**
   * The line without those of its alternatives.
   *
   * @return null if nothing is left of it
   */
  @Nullable Row without(Predicate<List<String>> gone) {
    List<List<String>> left = keys();
    int all = left.size();
    left.removeIf(gone);
    if (left.size() == all) {
      return this;
    }
    if (left.isEmpty()) {
      return null;
    }
    List<String> cells = new ArrayList<>(this.cells);
    int place = columns.keys().indexOf(columns.split());
    cells.set(
        columns.split(), left.stream().map(key -> key.get(place)).collect(Collectors.joining("|")));
    return new Row(file, line, builtIn, columns, cells);
  }

  /** The line with no other of its alternatives; null if it has none of them. */
  @Nullable Row only(Collection<List<String>> wanted) {
    List<List<String>> others = keys();
    others.removeAll(wanted);
    return without(others::contains);
  }

  private List<String> splitCell() {
    String cell = nothing(cells.get(columns.split()));
    return Arrays.stream(cell.split("\\|")).map(String::strip).distinct().toList();
  }

  private static String nothing(String cell) {
    return cell.equals("-") || cell.equals("*") ? "" : cell;
  }
}
