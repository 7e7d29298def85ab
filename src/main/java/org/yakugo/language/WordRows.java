package org.yakugo.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.yakugo.workspace.LineIndex;

/**
 * What the lines of a table stand for, by words. Safe for many threads.
 *
 * @param <T> what lines stand for
 */
public final class WordRows<T> {
  private final Map<String, List<T>> known = new ConcurrentHashMap<>();
  private final @Nullable Function<String, List<T>> reading;

  private WordRows(@Nullable Function<String, List<T>> reading) {
    this.reading = reading;
  }

  /** Each line is read when its words are first asked for. */
  static <T> WordRows<T> asAsked(
      ReadRows rows,
      String column,
      UnaryOperator<String> key,
      BiFunction<Row, String, List<T>> meaning) {
    LineIndex index =
        LineIndex.of(
            maker -> {
              for (int i = 0; i < rows.size(); i++) {
                for (String alternative : rows.alternatives(i, column)) {
                  maker.put(key.apply(alternative), i);
                }
              }
            });
    return new WordRows<>(
        words ->
            index.lines(words).stream()
                .map(rows::get)
                .filter(row -> row.alternatives(column).stream().map(key).anyMatch(words::equals))
                .flatMap(row -> meaning.apply(row, words).stream())
                .toList());
  }

  /** All lines are read now, and whoever wrote them is told which can't be used. */
  static <T> WordRows<T> of(
      Table table,
      String column,
      UnaryOperator<String> key,
      BiFunction<Row, String, List<T>> meaning) {
    WordRows<T> lines = new WordRows<>(null);
    table.each(
        row -> {
          for (String words : row.alternatives(column).stream().map(key).distinct().toList()) {
            List<T> meant = meaning.apply(row, words);
            lines.known.computeIfAbsent(words, w -> new ArrayList<>()).addAll(meant);
          }
        });
    return lines;
  }

  /** What all lines with these words stand for, in their order; nothing if there are none. */
  public List<T> find(String words) {
    List<T> found = known.get(words);
    if (found != null || reading == null) {
      return found == null ? List.of() : found;
    }
    List<T> read = reading.apply(words);
    if (!read.isEmpty()) {
      known.put(words, read);
    }
    return read;
  }
}
