package org.yakugo.exchange.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.language.WordRows;
import org.yakugo.text.Script;

/** The names that people and programs give the columns of a list of terms. */
record ColumnNames(WordRows<String> words) {
  private static final Facts<ColumnNames> NAMES =
      Facts.of(
          in ->
              new ColumnNames(
                  in.table("column-names")
                      .byWords("words", words -> words, (row, words) -> List.of(row.text("as")))));

  /** What counts the rows. */
  private static final Pattern NUMBER = Pattern.compile("\\s*[0-9０-９]{1,6}[.)．）]?\\s*");

  private static final Pattern LANGUAGE_CODE =
      Pattern.compile("\\s*[A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?\\s*");

  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("[^\\p{L}\\p{N}]+(?:\\d+(?!\\p{L}))*|(?<=\\p{L})\\d+$");

  private static final Set<String> LANGUAGES = Set.of("en", "ja");

  static ColumnNames in(Language language) {
    return NAMES.in(language);
  }

  /** What a header's cells say. */
  List<Column> of(List<String> header) {
    List<Column> columns = new ArrayList<>(header.stream().map(this::of).toList());
    for (String language : LANGUAGES) {
      String other = language.equals("en") ? "ja" : "en";
      if (has(columns, language) || !has(columns, other)) {
        continue;
      }
      // source and target, or term and translation, are the two languages where neither is named
      for (String unnamed : List.of("source", "term")) {
        int at = columns.indexOf(new Column(unnamed, ""));
        boolean rowsAreTerms = columns.stream().anyMatch(column -> column.is("language"));
        if (at >= 0 && !rowsAreTerms && !has(columns, language)) {
          columns.set(at, new Column("term", language));
        }
      }
    }
    return columns;
  }

  private static boolean has(List<Column> columns, String language) {
    return columns.stream().anyMatch(column -> column.isTerm(language));
  }

  private Column of(String cell) {
    String plain =
        Normalizer.normalize(FormulaGuard.bare(cell), Normalizer.Form.NFKC)
            .strip()
            .toLowerCase(Locale.ROOT);
    String own = plain.replaceAll("[\\s_-]+", "_");
    if (ConceptColumns.ALL.contains(own) && !LANGUAGES.contains(own)) {
      return new Column(own, "");
    }
    List<String> parts = new ArrayList<>(List.of(BETWEEN_WORDS.split(plain)));
    parts.removeIf(String::isEmpty);
    String language = "";
    List<String> rest = new ArrayList<>();
    for (String word : parts) {
      String as = meaning(word);
      if (word.equals("source") && parts.size() > 1) {
        language = "en";
      } else if (LANGUAGES.contains(as) && (language.isEmpty() || language.equals(as))) {
        language = as;
      } else if (language.isEmpty() || !isRegion(word, as)) {
        rest.add(word);
      }
    }
    if (rest.isEmpty()) {
      return language.isEmpty() ? Column.NONE : new Column("term", language);
    }
    String as = meaning(String.join(" ", rest));
    return new Column(as.isEmpty() || LANGUAGES.contains(as) ? plain : as, language);
  }

  private static boolean isRegion(String word, String as) {
    return as.equals("region") || word.length() == 2 && word.chars().allMatch(c -> c < 'z');
  }

  private String meaning(String said) {
    return words.find(said).stream().findFirst().orElse("");
  }

  /** The language of a row's term; what isn't English or Japanese stays as it is. */
  String language(String cell) {
    Column named = of(cell);
    return named.is("term") && !named.language().isEmpty() ? named.language() : cell.strip();
  }

  /**
   * The columns of a table without a header, by the scripts of its first row.
   *
   * @param above what a row over it names; names for what stands behind the pair
   * @return empty if the row isn't one cell of English and one of Japanese, with others behind and
   *     a number before them at the most
   */
  static Optional<List<Column>> guessed(List<String> row, List<Column> above) {
    int first = 0;
    while (first < row.size() && NUMBER.matcher(row.get(first)).matches()) {
      first++;
    }
    if (row.size() < first + 2 || row.get(first).isBlank() || row.get(first + 1).isBlank()) {
      return Optional.empty();
    }
    boolean japaneseFirst = Script.hasJapanese(row.get(first));
    if (japaneseFirst == Script.hasJapanese(row.get(first + 1))) {
      return Optional.empty();
    }
    List<Column> columns = new ArrayList<>(Collections.nCopies(row.size(), Column.NONE));
    columns.set(first, new Column("term", japaneseFirst ? "ja" : "en"));
    columns.set(first + 1, new Column("term", japaneseFirst ? "en" : "ja"));
    if (above.size() == row.size()) {
      for (int i = first + 2; i < row.size(); i++) {
        columns.set(i, above.get(i));
      }
    } else if (row.size() > first + 2 && !LANGUAGE_CODE.matcher(row.get(first + 2)).matches()) {
      columns.set(first + 2, new Column("note", ""));
    }
    return Optional.of(columns);
  }
}
