package org.yakugo.check.languagetool;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.languagetool.Languages;
import org.languagetool.rules.spelling.morfologik.MorfologikSpellerRule;

/**
 * LanguageTool's American and British dictionaries, as one, and the names of currencies, which they
 * lack ({@code manats}). Loaded when first asked.
 */
public final class EnglishDictionary {
  /** The only one, since to load it takes a second or more. */
  public static final EnglishDictionary SHARED = new EnglishDictionary();

  private final Map<String, Boolean> known = new ConcurrentHashMap<>();
  private List<MorfologikSpellerRule> spellers;
  private Set<String> currencies;

  private EnglishDictionary() {}

  /** Whether either dictionary has the word, in this case or in lower case. */
  public boolean has(String word) {
    return known.computeIfAbsent(word, this::lookUp);
  }

  private synchronized boolean lookUp(String word) {
    if (currencies == null) {
      currencies = currencyWords();
    }
    if (currencies.contains(word)) {
      return true;
    }
    try {
      for (MorfologikSpellerRule speller : spellers()) {
        if (!speller.isMisspelled(word)) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Words like this one, the likeliest first. */
  synchronized List<String> suggestions(String word) {
    try {
      return spellers().getFirst().getSpellingSuggestions(word);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of all currencies' names, in one and in many. */
  private static Set<String> currencyWords() {
    return Currency.getAvailableCurrencies().stream()
        .flatMap(
            currency ->
                Stream.of("one", "other")
                    .map(
                        count ->
                            currency.getName(
                                ULocale.ENGLISH, Currency.PLURAL_LONG_NAME, count, null)))
        .flatMap(name -> Stream.of(name.split("[^\\p{L}]+")))
        .collect(Collectors.toUnmodifiableSet());
  }

  private List<MorfologikSpellerRule> spellers() {
    if (spellers == null) {
      spellers =
          Stream.of("en-US", "en-GB")
              .map(code -> Languages.getLanguageForShortCode(code).getDefaultSpellingRule())
              .map(MorfologikSpellerRule.class::cast)
              .toList();
    }
    return spellers;
  }
}
