package org.yakugo.check.number;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.language.Row;

/** The units of the table counters that numbers of both languages are compared in. */
final class NumberUnits {
  private static final Facts<NumberUnits> UNITS = Facts.of(NumberUnits::new);

  /** Of a currency, which may stand before an amount. */
  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

  /**
   * A unit as it is written.
   *
   * @param factor how much one of it is of the unit that both languages are compared in
   */
  record Written(CountedUnit unit, double factor) {}

  private final Map<String, Written> english = new HashMap<>();
  private final Map<String, Written> japanese = new LinkedHashMap<>();
  private final Map<String, Written> signs = new HashMap<>();
  private final Map<String, CountedUnit> byName = new HashMap<>();
  private final Set<String> codes = new TreeSet<>();

  private NumberUnits(Language language) {
    Map<String, Set<String>> kinds = new HashMap<>();
    language
        .table("counters")
        .each(
            row -> {
              if (!row.text("kind").isEmpty()) {
                kinds.computeIfAbsent(counted(row), form -> new HashSet<>()).add(row.text("kind"));
              }
              add(row);
            });
    // キロ may be a length or a weight
    kinds.values().removeIf(of -> of.size() == 1);
    japanese.keySet().removeAll(kinds.keySet());
  }

  private void add(Row row) {
    if (row.text("unit").isEmpty()) {
      return;
    }
    CountedUnit unit = new CountedUnit(row.required("kind"), row.text("unit"));
    Written written = new Written(unit, Double.parseDouble(row.required("factor")));
    byName.put(unit.name(), unit);
    row.alternatives("english").forEach(word -> english.putIfAbsent(plain(word), written));
    if (unit.kind().equals("money")) {
      row.alternatives("english").stream().filter(CODE.asMatchPredicate()).forEach(codes::add);
    }
    row.alternatives("also").forEach(word -> japanese.putIfAbsent(word, written));
    row.alternatives("sign").forEach(sign -> signs.putIfAbsent(sign, written));
    if (!counted(row).isEmpty()) {
      japanese.putIfAbsent(counted(row), written);
    }
  }

  private static String counted(Row row) {
    return row.text("japanese").replaceAll("^X", "");
  }

  static NumberUnits of(Language language) {
    return UNITS.in(language);
  }

  /** Of an English word in the singular or plural; null if it is no unit. */
  @Nullable Written english(String word) {
    String plain = plain(word);
    Written found = english.get(plain);
    return found == null && plain.endsWith("s")
        ? english.get(plain.substring(0, plain.length() - 1))
        : found;
  }

  /** Null if it is no unit. */
  @Nullable Written japanese(String word) {
    return japanese.get(word);
  }

  /** Of the sign of a currency; null if it is none. */
  @Nullable Written sign(String sign) {
    return signs.get(sign);
  }

  /** The unit of that name; null if there is none. */
  @Nullable CountedUnit named(String name) {
    return byName.get(name);
  }

  /** All English words as alternatives of a pattern, the longer first. */
  String englishWords() {
    return words(english.keySet())
        .map(word -> Pattern.quote(word).replace(" ", "\\E[ -]\\Q") + "s?")
        .collect(Collectors.joining("|"));
  }

  String japaneseWords() {
    return words(japanese.keySet()).map(Pattern::quote).collect(Collectors.joining("|"));
  }

  String signs() {
    return "[" + words(signs.keySet()).collect(Collectors.joining()) + "]";
  }

  /** The codes of currencies as a pattern: {@code EUR}. */
  String codes() {
    return "\\b(?-i:" + String.join("|", codes) + ")";
  }

  private static Stream<String> words(Collection<String> words) {
    return words.stream()
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(word -> word));
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('-', ' ');
  }
}
