package org.yakugo.language;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Of what kind words are: by how they end, from the tables noun-kinds and word-endings, or by what
 * stands anywhere in them, from headline-signs.
 */
public record WordKinds(List<WordRows<Pattern>> tables) {
  private static final Facts<WordKinds> FACTS =
      Facts.of(
          in ->
              new WordKinds(
                  List.of(
                      read(in, "noun-kinds", "japanese", "$"),
                      read(in, "word-endings", "japanese", "$"),
                      read(in, "headline-signs", "pattern", ""))));

  private static WordRows<Pattern> read(
      Language language, String table, String column, String end) {
    return language
        .table(table)
        .byWords(
            "kind",
            kind -> kind,
            (row, kind) -> List.of(Pattern.compile("(?:" + row.pattern(column) + ")" + end)));
  }

  public static WordKinds of(Language language) {
    return FACTS.in(language);
  }

  /** What makes words of a kind of the tables; empty if they are of another. */
  public String of(String words, String kind) {
    return tables.stream()
        .flatMap(table -> table.find(kind).stream())
        .map(sign -> sign.matcher(words))
        .filter(Matcher::find)
        .map(Matcher::group)
        .findFirst()
        .orElse("");
  }

  /** Whether words are of a kind of the tables. */
  public boolean is(String words, String kind) {
    return !of(words, kind).isEmpty();
  }
}
