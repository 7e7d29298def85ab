package org.yakugo.glossary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yakugo.text.Normalization;

/**
 * Which cell of a line holds what: the order of the columns as the file's header names them. Turns
 * a line's cells into a concept and back; the cells of columns that it doesn't know stay as they
 * are.
 */
final class Columns {
  /** The order of a new file, and of a file without a header. */
  static final Columns STANDARD =
      new Columns(
          List.of(
              "kind", "en", "en_variants", "scope", "ja", "ja_admitted", "ja_deprecated", "note",
              "source", "date"));

  private static final Set<String> REQUIRED = Set.of("kind", "en", "ja");

  private final List<String> names;

  private Columns(List<String> names) {
    this.names = names;
  }

  /** Whether the cells name columns. */
  static boolean isHeader(List<String> cells) {
    Set<String> names = new HashSet<>(names(cells));
    return names.contains("kind") && (names.contains("en") || names.contains("ja"));
  }

  /**
   * The columns that a header names.
   *
   * @throws IllegalArgumentException if one that no concept can do without is missing, or one
   *     stands there twice
   */
  static Columns ofHeader(List<String> cells) {
    List<String> names = names(cells);
    for (String required : REQUIRED.stream().sorted().toList()) {
      if (!names.contains(required)) {
        throw new IllegalArgumentException("the header names no column \"" + required + "\"");
      }
    }
    for (String name : STANDARD.names) {
      if (names.indexOf(name) != names.lastIndexOf(name)) {
        throw new IllegalArgumentException("the header names the column \"" + name + "\" twice");
      }
    }
    return new Columns(names);
  }

  private static List<String> names(List<String> cells) {
    return cells.stream().map(cell -> Normalization.ENGLISH.apply(cell)).toList();
  }

  String header() {
    return TabSeparated.join(names);
  }

  /**
   * The concept that a line's cells hold.
   *
   * @throws IllegalArgumentException if they hold none; the message says why
   */
  Concept read(List<String> cells) {
    if (cells.size() < 3) {
      throw new IllegalArgumentException(
          "it has %d of the columns %s".formatted(cells.size(), String.join(", ", names)));
    }
    Concept concept =
        new Concept(
            Cell.kind(cell(cells, "kind")),
            Cell.english(term(cells, "en")),
            terms(cells, "en_variants").stream().map(Cell::english).toList(),
            Cell.countries(cell(cells, "scope")),
            term(cells, "ja"),
            terms(cells, "ja_admitted"),
            terms(cells, "ja_deprecated"),
            TabSeparated.unescape(cell(cells, "note")),
            TabSeparated.unescape(cell(cells, "source")),
            Cell.date(cell(cells, "date")));
    if (concept.english().isEmpty()) {
      throw new IllegalArgumentException("it has no English term");
    }
    if (concept.usableJapanese().isEmpty() && concept.deprecated().isEmpty()) {
      throw new IllegalArgumentException("it has no Japanese term");
    }
    for (String term : concept.deprecated()) {
      if (concept.status(term).orElseThrow() != Status.DEPRECATED) {
        throw new IllegalArgumentException(
            "\"" + term + "\" is deprecated and, in the same line, not deprecated");
      }
    }
    return concept;
  }

  /**
   * The line for a concept.
   *
   * @param old the cells that stood there before; those of unknown columns are kept
   */
  String write(Concept concept, List<String> old) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < Math.max(names.size(), old.size()); i++) {
      String kept = i < old.size() ? old.get(i) : "";
      cells.add(
          switch (i < names.size() ? names.get(i) : "") {
            case "kind" -> concept.kind().label();
            case "en" -> TabSeparated.escapeTerm(concept.english());
            case "en_variants" -> join(concept.englishVariants());
            case "scope" -> join(new TreeSet<>(concept.scope()));
            case "ja" -> TabSeparated.escapeTerm(concept.japanese());
            case "ja_admitted" -> join(concept.admitted());
            case "ja_deprecated" -> join(concept.deprecated());
            case "note" -> TabSeparated.escape(concept.note());
            case "source" -> TabSeparated.escape(concept.source());
            case "date" -> concept.date() == null ? "" : concept.date().toString();
            default -> kept;
          });
    }
    while (cells.size() > old.size() && cells.getLast().isEmpty()) {
      cells.removeLast();
    }
    return TabSeparated.join(cells);
  }

  private String cell(List<String> cells, String name) {
    int i = names.indexOf(name);
    return i >= 0 && i < cells.size() ? cells.get(i) : "";
  }

  private String term(List<String> cells, String name) {
    return Cell.term(name, cell(cells, name));
  }

  private List<String> terms(List<String> cells, String name) {
    return Cell.terms(name, cell(cells, name));
  }

  private static String join(Collection<String> terms) {
    return terms.stream()
        .map(TabSeparated::escapeTerm)
        .collect(Collectors.joining(TabSeparated.SEPARATOR));
  }
}
