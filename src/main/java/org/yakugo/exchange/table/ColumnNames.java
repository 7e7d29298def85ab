package org.yakugo.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yakugo.text.Script;

/** The names that people and programs give the columns of a list of terms. */
final class ColumnNames {
  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          Map.entry("english", "en"),
          Map.entry("english_term", "en"),
          Map.entry("eng", "en"),
          Map.entry("英語", "en"),
          Map.entry("英文", "en"),
          Map.entry("英", "en"),
          Map.entry("原語", "en"),
          Map.entry("原文", "en"),
          Map.entry("japanese", "ja"),
          Map.entry("japanese_term", "ja"),
          Map.entry("jpn", "ja"),
          Map.entry("jp", "ja"),
          Map.entry("日本語", "ja"),
          Map.entry("日本語訳", "ja"),
          Map.entry("和文", "ja"),
          Map.entry("和訳", "ja"),
          Map.entry("訳語", "ja"),
          Map.entry("訳文", "ja"),
          Map.entry("和", "ja"),
          Map.entry("target", "ja"),
          Map.entry("target_term", "ja"),
          Map.entry("source_term", "en"),
          Map.entry("comment", "note"),
          Map.entry("comments", "note"),
          Map.entry("notes", "note"),
          Map.entry("備考", "note"),
          Map.entry("注", "note"),
          Map.entry("種別", "kind"),
          Map.entry("出典", "source"),
          Map.entry("日付", "date"));

  private ColumnNames() {}

  /** The glossary's names for a header's cells; what isn't known stays as it is. */
  static List<String> of(List<String> header) {
    List<String> names = new ArrayList<>(header.stream().map(ColumnNames::of).toList());
    // source and target are the two languages where neither is named otherwise
    if (!names.contains("en") && names.contains("source") && names.contains("ja")) {
      names.set(names.indexOf("source"), "en");
    }
    return names;
  }

  private static String of(String cell) {
    String plain =
        FormulaGuard.bare(cell)
            .strip()
            .toLowerCase(Locale.ROOT)
            .replaceAll("[\\s_-]+", "_")
            .replaceAll("[(（].*", "");
    String language = plain.replaceFirst("^(en|ja)_[a-z]{2}$", "$1").replaceFirst("_$", "");
    return ALIASES.getOrDefault(language, language);
  }

  /**
   * The columns of a table without a header, by the scripts of its first row.
   *
   * @return empty if the row isn't one cell of English and one of Japanese, with others behind
   */
  static Optional<List<String>> guessed(List<String> row) {
    if (row.size() < 2 || row.get(0).isBlank() || row.get(1).isBlank()) {
      return Optional.empty();
    }
    boolean first = Script.hasJapanese(row.get(0));
    boolean second = Script.hasJapanese(row.get(1));
    if (first == second) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>(first ? List.of("ja", "en") : List.of("en", "ja"));
    for (int i = 2; i < row.size(); i++) {
      names.add(i == 2 ? "note" : "");
    }
    return Optional.of(names);
  }
}
