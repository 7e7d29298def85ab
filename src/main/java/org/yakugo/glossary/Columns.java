package org.yakugo.glossary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.text.Normalization;

/**
 * Which cell of a line holds what: the order of the columns as the file's header names them. Turns
 * a line's cells into a concept and back; the cells of columns that it doesn't know stay as they
 * are.
 */
public record Columns(List<String> names) {
  private static final String FORMS = "ja_forms";
  private static final String DEPRECATED = "ja_deprecated";

  /** The order of a new file, and of a file without a header. */
  static final Columns STANDARD =
      new Columns(
          List.of(
              "kind en en_variants scope ja ja_admitted ja_deprecated note source date"
                  .split(" ")));

  /** All that a concept can fill; the last one stands only in files that need it. */
  private static final List<String> KNOWN =
      Stream.concat(STANDARD.names.stream(), Stream.of(FORMS)).toList();

  private static final Set<String> REQUIRED = Set.of("kind", "en", "ja");

  /** Whether a line's cells name columns. */
  static boolean isHeader(String line) {
    try {
      return isHeader(TabSeparated.split(line));
    } catch (IllegalArgumentException e) {
      return false;
    }
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
        throw new UnusableLine("header-names-no-column", required);
      }
    }
    for (String name : KNOWN) {
      if (names.indexOf(name) != names.lastIndexOf(name)) {
        throw new UnusableLine("header-names-column-twice", name);
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

  /** What follows a header of so many columns. */
  String header(int present) {
    return names.stream().skip(present).map(name -> "\t" + name).collect(Collectors.joining());
  }

  /** With columns without a name at the end, so that there are at least so many. */
  Columns widened(int least) {
    return plus(Collections.nCopies(Math.max(0, least - names.size()), ""));
  }

  /** The columns that hold something of the concept and aren't there. */
  List<String> missingFor(Concept concept) {
    return KNOWN.stream()
        .filter(name -> !names.contains(name) && !content(concept, name, "").isEmpty())
        .toList();
  }

  /** With further columns at the end. */
  Columns plus(Collection<String> more) {
    return new Columns(Stream.concat(names.stream(), more.stream()).toList());
  }

  /**
   * The concept as it would be read from a line that it was written to.
   *
   * @throws IllegalArgumentException if it can't be; the message says why
   */
  static Concept clean(Concept concept) {
    Columns all = new Columns(KNOWN);
    String line = all.write(concept, List.of());
    InvisibleCharacters.refuse(line);
    Concept read = all.read(TabSeparated.split(line));
    List<String> authorities = trimmed(concept.forms().keySet().stream()).toList();
    if (!List.copyOf(read.forms().keySet()).equals(authorities)) {
      throw new UnusableLine("name-authority-holds-no-colon");
    }
    if (!read.deprecated().equals(trimmed(concept.deprecated().stream()).toList())) {
      throw new UnusableLine("deprecated-term-holds-no-arrow");
    }
    return read;
  }

  private static Stream<String> trimmed(Stream<String> terms) {
    return terms.map(TabSeparated::trim).filter(term -> !term.isEmpty());
  }

  /**
   * The concept that a line's cells hold.
   *
   * @throws IllegalArgumentException if they hold none; the message says why
   */
  Concept read(List<String> cells) {
    if (cells.size() < 3) {
      throw new UnusableLine("columns", cells.size(), String.join(", ", names));
    }
    List<Map.Entry<String, String>> deprecated =
        Cell.deprecated(DEPRECATED, cell(cells, DEPRECATED));
    Map<String, String> instead = new LinkedHashMap<>();
    for (Map.Entry<String, String> term : deprecated) {
      if (!term.getValue().isEmpty()) {
        instead.put(term.getKey(), term.getValue());
      }
    }
    Concept concept =
        new Concept(
            Cell.kind(cell(cells, "kind")),
            Cell.english(term(cells, "en")),
            terms(cells, "en_variants").stream().map(Cell::english).toList(),
            Cell.countries(cell(cells, "scope")),
            term(cells, "ja"),
            terms(cells, "ja_admitted"),
            deprecated.stream().map(Map.Entry::getKey).toList(),
            instead,
            Cell.forms(FORMS, cell(cells, FORMS)),
            TabSeparated.unescape(cell(cells, "note")),
            TabSeparated.unescape(cell(cells, "source")),
            Cell.date(cell(cells, "date")));
    if (concept.english().isEmpty()) {
      throw new UnusableLine("no-english-term");
    }
    if (concept.usableJapanese().isEmpty()
        && concept.deprecated().isEmpty()
        && concept.forms().isEmpty()) {
      throw new UnusableLine("no-japanese-term");
    }
    for (String term : concept.deprecated()) {
      if (concept.status(term).orElseThrow() != Status.DEPRECATED) {
        throw new UnusableLine("deprecated-same-line-not-deprecated", term);
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
      cells.add(i < names.size() ? content(concept, names.get(i), kept) : kept);
    }
    while (cells.size() > old.size() && cells.getLast().isEmpty()) {
      cells.removeLast();
    }
    return TabSeparated.join(cells);
  }

  /**
   * The cell of a concept in a column.
   *
   * @param kept what it is in a column that isn't known
   */
  public static String content(Concept concept, String column, String kept) {
    return switch (column) {
      case "kind" -> concept.kind().label();
      case "en" -> TabSeparated.escapeTerm(concept.english());
      case "en_variants" -> join(concept.englishVariants().stream());
      case "scope" -> join(concept.scope().stream());
      case "ja" -> TabSeparated.escapeTerm(concept.japanese());
      case "ja_admitted" -> join(concept.admitted().stream());
      case DEPRECATED -> join(concept.deprecated().stream().map(concept::withUse));
      case FORMS -> join(concept.formsByAuthority().stream());
      case "note" -> TabSeparated.escape(concept.note());
      case "source" -> TabSeparated.escape(concept.source());
      case "date" -> concept.date() == null ? "" : concept.date().toString();
      default -> kept;
    };
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

  private static String join(Stream<String> terms) {
    return terms.map(TabSeparated::escapeTerm).collect(Collectors.joining(TabSeparated.SEPARATOR));
  }
}
