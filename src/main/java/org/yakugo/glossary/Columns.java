package org.yakugo.glossary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yakugo.Kind;
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
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");

  private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u3000]+");

  /** Longer than any term of a language; what is longer is a text that slipped into the cell. */
  private static final int LONGEST_TERM = 300;

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
            kind(cell(cells, "kind")),
            english(only(cells, "en")),
            terms(cells, "en_variants").stream().map(Columns::english).toList(),
            scope(cells),
            only(cells, "ja"),
            terms(cells, "ja_admitted"),
            terms(cells, "ja_deprecated"),
            TabSeparated.unescape(cell(cells, "note")),
            TabSeparated.unescape(cell(cells, "source")),
            date(cell(cells, "date")));
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

  private List<String> terms(List<String> cells, String name) {
    List<String> terms = TabSeparated.terms(cell(cells, name));
    for (String term : terms) {
      if (term.length() > LONGEST_TERM) {
        throw new IllegalArgumentException(
            "a term in the column \"%s\" has %,d characters".formatted(name, term.length()));
      }
      if (term.indexOf('\n') >= 0 || term.indexOf('\t') >= 0) {
        throw new IllegalArgumentException(
            "a term in the column \"" + name + "\" holds a line feed or a tab");
      }
    }
    return terms;
  }

  private String only(List<String> cells, String name) {
    List<String> terms = terms(cells, name);
    if (terms.size() > 1) {
      throw new IllegalArgumentException("the column \"" + name + "\" takes one term");
    }
    return terms.isEmpty() ? "" : terms.getFirst();
  }

  /** Full-width and repeated spaces have no meaning in English. */
  private static String english(String term) {
    return SPACES.matcher(term).replaceAll(" ");
  }

  private static Kind kind(String label) {
    try {
      return Kind.ofLabel(plain(label).replace("organization", "organisation"));
    } catch (IllegalArgumentException e) {
      String known =
          List.of(Kind.values()).stream().map(Kind::label).collect(Collectors.joining(", "));
      throw new IllegalArgumentException(
          "unknown kind \"%s\"; the kinds are %s".formatted(label, known), e);
    }
  }

  private Set<String> scope(List<String> cells) {
    Set<String> codes = new TreeSet<>();
    for (String code : TabSeparated.terms(cell(cells, "scope"))) {
      String plain = plain(code).toUpperCase(java.util.Locale.ROOT);
      if (!COUNTRY.matcher(plain).matches()) {
        throw new IllegalArgumentException(
            "the scope \"" + code + "\" isn't a country's code such as AZ");
      }
      codes.add(plain);
    }
    return codes;
  }

  /** ISO, or as spreadsheets and the press turn it round: 2026/5/8, 08.05.2026. */
  private static LocalDate date(String cell) {
    if (cell.isEmpty()) {
      return null;
    }
    Matcher iso = YEAR_FIRST.matcher(plain(cell));
    Matcher press = DAY_FIRST.matcher(plain(cell));
    try {
      if (iso.matches()) {
        return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
      }
      if (press.matches()) {
        return LocalDate.of(number(press, 3), number(press, 2), number(press, 1));
      }
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("there is no date \"" + cell + "\"", e);
    }
    throw new IllegalArgumentException("the date \"" + cell + "\" isn't like 2026-05-08");
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static String plain(String cell) {
    return Normalization.of(Normalization.Fold.WIDTH).apply(cell);
  }

  private static String join(Collection<String> terms) {
    return terms.stream()
        .map(TabSeparated::escapeTerm)
        .collect(Collectors.joining(TabSeparated.SEPARATOR));
  }
}
