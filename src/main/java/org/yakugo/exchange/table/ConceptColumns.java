package org.yakugo.exchange.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yakugo.Message;
import org.yakugo.exchange.EntryDraft;
import org.yakugo.exchange.ForeignFile;
import org.yakugo.exchange.Intake;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.Status;
import org.yakugo.glossary.TabSeparated;

/**
 * Concepts as rows of a table: the columns of the glossary's own files, in any order, some of them
 * under the names that people give them.
 */
final class ConceptColumns {
  static final List<String> ALL =
      List.of(
          "kind",
          "en",
          "en_variants",
          "scope",
          "ja",
          "ja_admitted",
          "ja_deprecated",
          "ja_forms",
          "note",
          "source",
          "date");

  private static final String USE = " → ";
  private static final String OF = ": ";

  private final List<String> names;
  private final ScriptCheck scripts;

  private ConceptColumns(List<String> names, ForeignFile file) {
    this.names = names;
    this.scripts = new ScriptCheck(file);
  }

  /**
   * The columns of a table by its first row: those that a person named, else those that the row
   * names. A row that is a pair of terms names none; it is read then.
   *
   * @param named by a person; empty if the row tells
   * @return empty if the row doesn't tell
   */
  static Optional<ConceptColumns> find(
      List<String> row, List<String> named, int line, ForeignFile file, Intake intake) {
    List<String> header = ColumnNames.of(row);
    boolean isHeader = header.contains("en") && header.contains("ja");
    if (!named.isEmpty()) {
      ConceptColumns columns = columns(ColumnNames.of(named), line, file, intake);
      if (!isHeader && !isHeaderOf(row)) {
        columns.read(row, line, intake);
      }
      return Optional.of(columns);
    }
    if (isHeader) {
      return Optional.of(columns(header, line, file, intake));
    }
    Optional<List<String>> guessed = ColumnNames.guessed(row);
    if (guessed.isEmpty()) {
      return Optional.empty();
    }
    ConceptColumns columns = columns(guessed.get(), line, file, intake);
    columns.read(row, line, intake);
    return Optional.of(columns);
  }

  /** Whether at least one cell is a known column's name. */
  private static boolean isHeaderOf(List<String> row) {
    return ColumnNames.of(row).stream().anyMatch(ALL::contains);
  }

  /**
   * The columns that a header names.
   *
   * @throws org.yakugo.UnusableInput if the English or the Japanese is missing, or one stands twice
   */
  private static ConceptColumns columns(
      List<String> names, int line, ForeignFile file, Intake intake) {
    for (String required : List.of("en", "ja")) {
      if (!names.contains(required)) {
        throw file.unusable(line, "the header names no column \"" + required + "\"");
      }
    }
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name) && ALL.contains(name)) {
        throw file.unusable(line, "the header names the column \"" + name + "\" twice");
      }
      if (!name.isEmpty() && !ALL.contains(name)) {
        intake.leave(
            line,
            Message.of(
                "列「%s」", "column \"%s\"", name.length() > 40 ? name.substring(0, 40) : name));
      }
    }
    return new ConceptColumns(names, file);
  }

  /** The concept's cells, in the order of {@link #ALL}. */
  static List<String> cells(Concept concept) {
    return List.of(
        concept.kind().label(),
        TabSeparated.escapeTerm(concept.english()),
        join(concept.englishVariants()),
        join(concept.scope()),
        TabSeparated.escapeTerm(concept.japanese()),
        join(concept.admitted()),
        join(concept.deprecated().stream().map(term -> withUse(concept, term)).toList()),
        join(concept.forms().entrySet().stream().map(e -> e.getKey() + OF + e.getValue()).toList()),
        concept.note(),
        concept.source(),
        concept.date() == null ? "" : concept.date().toString());
  }

  private static String withUse(Concept concept, String deprecated) {
    String use = concept.instead().get(deprecated);
    return use == null ? deprecated : deprecated + USE + use;
  }

  private static String join(Collection<String> terms) {
    return terms.stream()
        .map(TabSeparated::escapeTerm)
        .collect(Collectors.joining(TabSeparated.SEPARATOR));
  }

  /** Gives the entry that a row's cells hold to the intake; a blank row holds none. */
  void read(List<String> cells, int line, Intake intake) {
    if (cells.stream().allMatch(String::isBlank)) {
      return;
    }
    scripts.row(cell("en", cells), cell("ja", cells), line);
    EntryDraft draft = new EntryDraft(intake, line);
    if (names.contains("scope")) {
      draft.anywhere();
    }
    for (int i = 0; i < Math.min(cells.size(), names.size()); i++) {
      cell(names.get(i), cells.get(i), draft);
    }
    draft.finish();
  }

  /**
   * Says that there are no more rows.
   *
   * @throws org.yakugo.UnusableInput if a column holds another language than it should
   */
  void end() {
    scripts.end();
  }

  private String cell(String column, List<String> cells) {
    int index = names.indexOf(column);
    return index < cells.size() ? cells.get(index) : "";
  }

  private static void cell(String column, String cell, EntryDraft draft) {
    int line = draft.line();
    switch (column) {
      case "kind" -> {
        if (!cell.isBlank() && !draft.kind(cell)) {
          draft.refuse(
              line, Message.of("「%s」という種類はありません", "unknown kind \"%s\"", abbreviated(cell)));
        }
      }
      case "en" ->
          TabSeparated.terms(cell).forEach(term -> draft.english(term, Status.PREFERRED, line));
      case "en_variants" -> terms(cell).forEach(term -> draft.english(term, Status.ADMITTED, line));
      case "scope" -> {
        for (String code : terms(cell)) {
          if (!draft.scope(code)) {
            draft.refuse(
                line,
                Message.of(
                    "適用範囲「%s」は国コードではありません",
                    "the scope \"%s\" isn't a country's code", abbreviated(code)));
          }
        }
      }
      case "ja" ->
          TabSeparated.terms(cell).forEach(term -> draft.japanese(term, Status.PREFERRED, line));
      case "ja_admitted" ->
          terms(cell).forEach(term -> draft.japanese(term, Status.ADMITTED, line));
      case "ja_deprecated" -> {
        for (String term : terms(cell)) {
          String[] parts = term.split("(?<!\\s)\\s*(?:→|->)\\s*", 2);
          draft.japanese(parts[0], Status.DEPRECATED, line);
          draft.instead(parts[0], parts.length > 1 ? parts[1] : "", line);
        }
      }
      case "ja_forms" -> {
        for (String form : terms(cell)) {
          String[] parts = form.split("(?<!\\s)\\s*[:：]\\s*", 2);
          if (parts.length < 2) {
            draft.refuse(
                line,
                Message.of(
                    "「%s」は「ministry: 訳語」の形ではありません",
                    "“%s” isn't like “ministry: 訳語”", abbreviated(form)));
          } else {
            draft.form(parts[0], parts[1], line);
          }
        }
      }
      case "note" -> draft.note(cell, line);
      case "source" -> draft.source(cell, line);
      case "date" -> draft.date(cell.replaceAll("[/.]", "-"), line);
      default -> {}
    }
  }

  /** Line breaks within a cell of several terms part them, too. */
  private static List<String> terms(String cell) {
    List<String> terms = new ArrayList<>();
    for (String part : cell.split("[\\r\\n]+")) {
      terms.addAll(TabSeparated.terms(part));
    }
    return terms;
  }

  private static String abbreviated(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }
}
