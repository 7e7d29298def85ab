package org.yakugo.name;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Lazy;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.language.Table;
import org.yakugo.language.WordRows;
import org.yakugo.name.sound.Letters;
import org.yakugo.name.spelling.Orthography;

/**
 * Names whose katakana a table tells, language by language. Thousands: of those that come with the
 * program only the lines of names that are asked for are read.
 */
final class NamesInKatakana {
  private static final Facts<NamesInKatakana> GIVEN =
      Facts.of(in -> new NamesInKatakana(in.table("given-names-katakana")));
  private static final Facts<NamesInKatakana> SURNAMES =
      Facts.of(in -> new NamesInKatakana(in.table("surnames-katakana")));

  private final WordRows<Name> names;
  private final Lazy<Set<String>> languages;

  private record Name(String language, List<String> forms) {}

  private NamesInKatakana(Table table) {
    this.names =
        table.byWords(
            "name",
            name -> Letters.plain(Letters.of(name)),
            (row, name) -> List.of(new Name(row.text("language"), row.alternatives("katakana"))));
    this.languages =
        new Lazy<>(
            () ->
                table.rows().stream().map(row -> row.text("language")).collect(Collectors.toSet()));
  }

  /**
   * The forms of a given name that are customary in its language, or that no spelling tells; empty
   * if there is no custom.
   *
   * @param lang as the table has it; null if not known
   */
  static List<String> customary(String letters, @Nullable String lang, Language language) {
    List<Name> names = GIVEN.in(language).names.find(Letters.plain(letters));
    return of(names, lang == null ? "" : lang);
  }

  /**
   * The forms of a surname that the press has settled, the best first; empty if there is none.
   * Where nobody tells the language, or nothing is known of it, a form that all languages with the
   * name agree on is taken.
   *
   * @param lang the language of the name; null if not known
   */
  static List<String> settled(String letters, @Nullable String lang, Language language) {
    NamesInKatakana all = SURNAMES.in(language);
    List<Name> names = all.names.find(Letters.plain(letters));
    if (!names.isEmpty() && lang != null && all.languages.get().contains(lang)) {
      return of(names, lang);
    }
    List<List<String>> forms = names.stream().map(Name::forms).distinct().toList();
    return forms.size() == 1 ? forms.getFirst() : List.of();
  }

  /** Those in a language; where it has none, those in the one that it is spelled like. */
  private static List<String> of(List<Name> names, String language) {
    return Stream.of(language, Orthography.table(language))
        .flatMap(one -> names.stream().filter(name -> name.language.equals(one)))
        .reduce((one, later) -> later.language.equals(one.language) ? later : one)
        .map(Name::forms)
        .orElse(List.of());
  }
}
