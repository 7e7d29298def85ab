package org.yakugo.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** English words for numbers, from the table numbers; in small letters. */
public final class NumberWords {
  private static final Facts<NumberWords> WORDS = Facts.of(NumberWords::new);

  /** More than these no headline counts one by one. */
  private static final int MOST = 1000;

  private enum Kind {
    NUMBER,
    SCALE,
    GROUP
  }

  private final Map<String, String> numbers = new HashMap<>();
  private final Map<String, String> multiples = new HashMap<>();
  private final Map<String, String> scales = new HashMap<>();
  private final Map<String, String> ordinals = new HashMap<>();

  private NumberWords(Language language) {
    language.table("numbers").each(this::add);
  }

  private void add(Row row) {
    String number = row.required("value");
    String value = row.isBuiltIn() ? number : new BigDecimal(number).toString();
    Kind kind = row.choice("kind", Kind.class);
    for (String word : row.alternatives("english")) {
      (kind == Kind.NUMBER ? numbers : multiples).put(word, value);
      if (kind == Kind.SCALE) {
        scales.put(word, value);
      }
    }
    if (!row.text("ordinal").isEmpty()) {
      ordinals.put(row.text("ordinal"), value);
    }
  }

  public static NumberWords of(Language language) {
    return WORDS.in(language);
  }

  /** What zero to ninety say, one word each; null for others. */
  public @Nullable BigDecimal number(String word) {
    return value(numbers.get(word));
  }

  /** What it makes of a number before it, dozens included: million, bn; null for others. */
  public @Nullable BigDecimal multiple(String word) {
    return value(multiples.get(word));
  }

  /** The same without dozens. */
  public @Nullable BigDecimal scale(String word) {
    return value(scales.get(word));
  }

  /** The same as a number of things, without its fraction; 0 for others and for many. */
  public int count(String word) {
    return whole(numbers.get(word));
  }

  /** Which one an ordinal names, of the first thousand: 3 for third; 0 for others. */
  public int place(String word) {
    return whole(ordinals.get(word));
  }

  private static int whole(@Nullable String text) {
    double number = text == null ? 0 : Double.parseDouble(text);
    return number > MOST ? 0 : (int) number;
  }

  /** Not before it is asked for: a start has no time for what few texts need. */
  private static @Nullable BigDecimal value(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }

  /** Words from zero to trillion as alternatives of a pattern, the longer first. */
  public String words() {
    List<String> words = new ArrayList<>(numbers.keySet());
    scales.keySet().stream().filter(word -> isSpelled(word)).forEach(words::add);
    return alternatives(words);
  }

  /** Words and abbreviations of scales, those of one letter left out. */
  public String scaleWords() {
    return alternatives(scales.keySet().stream().filter(word -> word.length() > 1).toList());
  }

  public String ordinalWords() {
    return alternatives(ordinals.keySet());
  }

  /** Whether it isn't an abbreviation, which has no vowel. */
  private static boolean isSpelled(String word) {
    return word.matches(".*[aeiou].*");
  }

  private static String alternatives(Collection<String> words) {
    return String.join(
        "|",
        words.stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(word -> word))
            .toList());
  }
}
