package org.yakugo.exchange.table;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.exchange.EntryDraft;
import org.yakugo.exchange.ForeignFile;
import org.yakugo.exchange.ImportHints;
import org.yakugo.exchange.Intake;
import org.yakugo.exchange.ScriptCheck;
import org.yakugo.glossary.Status;
import org.yakugo.glossary.TabSeparated;

/**
 * Rows of a table under known columns. A row is a concept, or one of its terms; rows that name the
 * same concept one behind the other are put together.
 */
final class TermRows {
  private static final Set<String> KNOWN =
      Set.of("term", "variant", "note", "subject", "concept", "language", "");

  private final List<Column> columns;
  private final ColumnNames names;
  private final RowStandings standings;
  private final ScriptCheck scripts;
  private final Intake intake;
  private final int ofConcept;
  private final int ofLanguage;
  private @Nullable EntryDraft draft;
  private String concept = "";

  private TermRows(List<Column> columns, ImportHints hints, ForeignFile file, Intake intake) {
    this.columns = columns;
    this.names = ColumnNames.in(hints.language());
    this.standings = new RowStandings(columns, hints);
    this.scripts = new ScriptCheck(file);
    this.intake = intake;
    this.ofConcept = columns.indexOf(new Column("concept", ""));
    this.ofLanguage = columns.indexOf(new Column("language", ""));
  }

  /**
   * The columns of a table by its first row: those that a person named, else those that the row
   * names. A row that is a pair of terms names none; it is read then.
   *
   * @param above the row before, which named no two languages
   * @return empty if the row doesn't tell
   */
  static Optional<TermRows> find(
      List<String> row,
      List<String> above,
      ImportHints hints,
      int line,
      ForeignFile file,
      Intake intake) {
    ColumnNames names = ColumnNames.in(hints.language());
    List<Column> header = names.of(row);
    if (!hints.columns().isEmpty()) {
      TermRows rows = of(hints.columns(), names.of(hints.columns()), hints, line, file, intake);
      if (!tells(header) && !isHeaderOf(header)) {
        rows.read(row, line);
      }
      return Optional.of(rows);
    }
    boolean isPair =
        ColumnNames.guessed(row, List.of()).filter(pair -> !named(pair, header)).isPresent();
    if (tells(header) && !isPair) {
      return Optional.of(of(row, header, hints, line, file, intake));
    }
    return ColumnNames.guessed(row, names.of(above))
        .map(
            guessed -> {
              TermRows rows = of(above, guessed, hints, line, file, intake);
              rows.read(row, line);
              return rows;
            });
  }

  private static boolean tells(List<Column> columns) {
    return hasBoth(columns)
        || columns.contains(new Column("language", "")) && columns.contains(new Column("term", ""));
  }

  /** Whether one of a pair's two cells is the name of a column, so that it is no pair. */
  private static boolean named(List<Column> pair, List<Column> header) {
    return IntStream.range(0, pair.size())
        .anyMatch(i -> pair.get(i).is("term") && header.get(i).is("term"));
  }

  private static boolean hasBoth(List<Column> columns) {
    return columns.stream().anyMatch(column -> column.isTerm("en"))
        && columns.stream().anyMatch(column -> column.isTerm("ja"));
  }

  /** Whether at least one cell is a known column's name. */
  private static boolean isHeaderOf(List<Column> header) {
    return header.stream()
        .anyMatch(column -> ConceptColumns.ALL.contains(column.field()) || column.is("term"));
  }

  /**
   * @param names as the table has them
   * @throws org.yakugo.UnusableInput if the English or the Japanese is missing, or one of the
   *     glossary's own columns stands twice
   */
  private static TermRows of(
      List<String> names,
      List<Column> columns,
      ImportHints hints,
      int line,
      ForeignFile file,
      Intake intake) {
    if (!tells(columns)) {
      throw file.unusable(line, "header-names-no-column", lacking(columns));
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      if (!column.is("note") && ConceptColumns.ALL.contains(column.field())) {
        if (!seen.add(column.field())) {
          throw file.unusable(line, "header-names-column-twice", column.field());
        }
      } else if (!isKnown(column, columns)) {
        String name = i < names.size() ? names.get(i).strip() : column.field();
        String shown = name.length() > 40 ? name.substring(0, 40) : name;
        intake.leave(line, Message.of("column", shown));
      }
    }
    return new TermRows(columns, hints, file, intake);
  }

  /** Of the two languages the one that no column is of. */
  static String lacking(List<Column> columns) {
    return columns.stream().anyMatch(column -> column.isTerm("en")) ? "ja" : "en";
  }

  private static boolean isKnown(Column column, List<Column> columns) {
    if (column.is("term") || column.is("variant")) {
      return !column.language().isEmpty() || !hasBoth(columns);
    }
    if (column.is("language")) {
      return column.language().isEmpty();
    }
    return KNOWN.contains(column.field()) || RowStandings.isOne(column);
  }

  /** Gives the entry that a row's cells hold to the intake; a blank row holds none. */
  void read(List<String> cells, int line) {
    if (cells.stream().allMatch(String::isBlank)) {
      return;
    }
    String id = cell(ofConcept, cells);
    if (draft == null || id.isEmpty() || !id.equals(concept)) {
      finish();
      draft = new EntryDraft(intake, line);
      concept = id;
      if (columns.contains(new Column("scope", ""))) {
        draft.anywhere();
      }
    }
    read(cells, draft, line);
    if (ofConcept < 0) {
      finish();
    }
  }

  private void read(List<String> cells, EntryDraft entry, int line) {
    String language = names.language(cell(ofLanguage, cells));
    if (ofLanguage >= 0 && !language.equals("en") && !language.equals("ja")) {
      intake.leave(line, Message.of("language", language));
      return;
    }
    scripts.row(terms("en", language, cells), terms("ja", language, cells), line);
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
      Column column = columns.get(i);
      String cell = cells.get(i);
      String of = column.language().isEmpty() ? language : column.language();
      switch (column.field()) {
        case "term" -> terms(i, of, cells, entry, line);
        case "variant" ->
            ConceptColumns.terms(cell).forEach(term -> entry.term(of, term, Status.ADMITTED, line));
        case "deprecated" ->
            standings
                .termsNotToUse(cell)
                .forEach(term -> entry.japanese(term, Status.DEPRECATED, line));
        case "note" -> entry.note(cell, line);
        case "subject" -> {
          if (!cell.isBlank()) {
            entry.subject(cell);
          }
        }
        default -> ConceptColumns.read(column.field(), cell, entry);
      }
    }
  }

  private void terms(int column, String language, List<String> cells, EntryDraft entry, int line) {
    List<String> terms = TabSeparated.terms(cells.get(column));
    for (int k = 0; k < terms.size(); k++) {
      Status status = standings.of(column, language, k, terms.size(), cells, entry, line);
      entry.term(language, terms.get(k), status, line);
    }
  }

  /** A row's terms of a language as they stand there. */
  private String terms(String of, String language, List<String> cells) {
    return IntStream.range(0, Math.min(cells.size(), columns.size()))
        .filter(i -> columns.get(i).isTerm(of) || columns.get(i).isTerm("") && language.equals(of))
        .mapToObj(cells::get)
        .collect(Collectors.joining("\n"))
        .strip();
  }

  private static String cell(int column, List<String> cells) {
    return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
  }

  private void finish() {
    if (draft != null) {
      draft.finish();
    }
    draft = null;
  }

  /**
   * Says that there are no more rows.
   *
   * @throws org.yakugo.UnusableInput if a column holds another language than it should
   */
  void end() {
    finish();
    scripts.endOfTable();
  }
}
