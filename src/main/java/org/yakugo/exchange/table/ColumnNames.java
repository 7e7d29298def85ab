package org.yakugo.exchange.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yakugo.text.Script;

/** The names that people and programs give the columns of a list of terms. */
final class ColumnNames {
  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          Map.entry("english", "en"),
          Map.entry("english_term", "en"),
          Map.entry("eng", "en"),
          Map.entry("anglais", "en"),
          Map.entry("englisch", "en"),
          Map.entry("inglés", "en"),
          Map.entry("英語表記", "en"),
          Map.entry("英語名", "en"),
          Map.entry("英訳", "en"),
          Map.entry("英語", "en"),
          Map.entry("英文", "en"),
          Map.entry("英", "en"),
          Map.entry("原語", "en"),
          Map.entry("原文", "en"),
          Map.entry("japanese", "ja"),
          Map.entry("japanese_term", "ja"),
          Map.entry("jpn", "ja"),
          Map.entry("jp", "ja"),
          Map.entry("japonais", "ja"),
          Map.entry("japanisch", "ja"),
          Map.entry("japonés", "ja"),
          Map.entry("日本語表記", "ja"),
          Map.entry("日本語名", "ja"),
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

  /** What counts the rows. */
  private static final Pattern NUMBER = Pattern.compile("\\s*[0-9０-９]{1,6}[.)．）]?\\s*");

  private static final Set<String> LANGUAGES = Set.of("en", "ja");

  /** Names that say what a column holds, whatever stands behind them in brackets. */
  private static final Set<String> KNOWN = Set.of("en", "ja", "note", "kind", "source", "date");

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
        FormulaGuard.bare(cell).strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
    String name = known(plain.replaceAll("[(（].*", ""));
    String language = known(plain.replaceAll("^[^(（]*[(（]|[)）].*$", ""));
    // Term (English), 用語（英語）
    return LANGUAGES.contains(language) && !KNOWN.contains(name) ? language : name;
  }

  private static String known(String plain) {
    String language = plain.replaceFirst("^(en|ja)_[a-z]{2}$", "$1").replaceFirst("_$", "");
    return ALIASES.getOrDefault(language, language);
  }

  /**
   * The columns of a table without a header, by the scripts of its first row.
   *
   * @return empty if the row isn't one cell of English and one of Japanese, with others behind and
   *     a number before them at the most
   */
  static Optional<List<String>> guessed(List<String> row) {
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
    List<String> names = new ArrayList<>(Collections.nCopies(row.size(), ""));
    names.set(first, japaneseFirst ? "ja" : "en");
    names.set(first + 1, japaneseFirst ? "en" : "ja");
    if (row.size() > first + 2) {
      names.set(first + 2, "note");
    }
    return Optional.of(names);
  }
}
