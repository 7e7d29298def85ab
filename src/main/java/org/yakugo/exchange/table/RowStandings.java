package org.yakugo.exchange.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yakugo.exchange.EntryDraft;
import org.yakugo.exchange.ImportHints;
import org.yakugo.exchange.Standings;
import org.yakugo.glossary.Status;
import org.yakugo.text.Script;

/**
 * Which of a row's terms to use and which not, by the columns beside them: whether it is forbidden,
 * what its standing is. A column that names no language speaks of the Japanese.
 */
record RowStandings(List<Column> columns, Standings standings) {
  private static final Set<String> FIELDS = Set.of("status", "info", "deprecated", "preferred");

  RowStandings(List<Column> columns, ImportHints hints) {
    this(columns, new Standings(hints));
  }

  static boolean isOne(Column column) {
    return FIELDS.contains(column.field());
  }

  /**
   * The standing of a column's term; one that nothing is said of is to be used. What isn't known
   * makes the entry unusable.
   *
   * @param nth of the terms in the cell, from 0
   * @param terms how many the cell has
   */
  Status of(
      int column,
      String language,
      int nth,
      int terms,
      List<String> cells,
      EntryDraft entry,
      int line) {
    List<Status> said =
        IntStream.range(0, Math.min(cells.size(), columns.size()))
            .filter(i -> isOne(columns.get(i)) && speaksOf(i, column, language))
            .boxed()
            .flatMap(i -> said(columns.get(i), part(cells.get(i), nth, terms), entry, line))
            .toList();
    return Stream.of(Status.DEPRECATED, Status.PREFERRED, Status.ADMITTED)
        .filter(said::contains)
        .findFirst()
        .orElse(Status.PREFERRED);
  }

  private boolean speaksOf(int column, int term, String language) {
    Column of = columns.get(column);
    if (of.is("info")) {
      return term == lastTerm(column, "");
    }
    if (of.language().isEmpty()) {
      return language.equals("ja") || columns.get(term).language().isEmpty();
    }
    if (!of.language().equals(language)) {
      return false;
    }
    int before = lastTerm(column, language);
    return before < 0 ? term == columns.indexOf(new Column("term", language)) : before == term;
  }

  /** The last column of terms before another; -1 if there is none. */
  private int lastTerm(int before, String language) {
    for (int i = before - 1; i >= 0; i--) {
      Column column = columns.get(i);
      if (column.is("term") && (language.isEmpty() || column.language().equals(language))) {
        return i;
      }
    }
    return -1;
  }

  /** Terms parted by bars have standings parted so. */
  private static String part(String cell, int nth, int terms) {
    String[] parts = cell.split("[|｜]", -1);
    return parts.length == terms ? parts[nth].strip() : cell.strip();
  }

  private Stream<Status> said(Column column, String word, EntryDraft entry, int line) {
    if (word.isEmpty() || standings.isNo(word)) {
      return Stream.empty();
    }
    switch (column.field()) {
      case "info" -> {
        return Arrays.stream(word.split("[;,、；]")).map(standings::of).flatMap(Optional::stream);
      }
      case "preferred" -> {
        return standings.isYes(word) ? Stream.of(Status.PREFERRED) : Stream.empty();
      }
      case "deprecated" -> {
        if (!termsNotToUse(word).isEmpty()) {
          return Stream.empty();
        }
        if (standings.isYes(word) || standings.isNone(word)) {
          return Stream.of(Status.DEPRECATED);
        }
      }
      default -> {
        if (standings.isNone(word)) {
          return Stream.empty();
        }
      }
    }
    Optional<Status> known = standings.of(word);
    if (known.isEmpty()) {
      entry.refuse(line, Standings.asked(word));
    }
    return known.stream();
  }

  /** The terms in a cell that can also say whether the row's own is not to be used. */
  List<String> termsNotToUse(String cell) {
    boolean isAnswer =
        !Script.hasJapanese(cell)
            || standings.isYes(cell)
            || standings.isNo(cell)
            || standings.isNone(cell)
            || standings.of(cell).isPresent();
    return isAnswer ? List.of() : ConceptColumns.terms(cell);
  }
}
