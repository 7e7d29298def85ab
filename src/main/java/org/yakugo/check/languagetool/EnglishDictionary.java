package org.yakugo.check.languagetool;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.spelling.morfologik.MorfologikSpellerRule;
import org.yakugo.Lazy;
import org.yakugo.Remembered;
import org.yakugo.language.EnglishWords;

/**
 * LanguageTool's American and British dictionaries, as one, and the names of currencies, which they
 * lack ({@code manats}). Loaded when first asked. Whether a word is in them is looked up in the
 * dictionaries' files, which takes a moment; only suggestions need LanguageTool's own speller,
 * which takes seconds to load.
 */
public final class EnglishDictionary {
  /** The only one, since it is large. */
  public static final EnglishDictionary SHARED = new EnglishDictionary();

  private static final String FOLDER = "/en/hunspell/";

  /** Words that LanguageTool adds to its dictionaries. */
  private static final List<String> ADDED =
      List.of(
          "/spelling_global.txt",
          FOLDER + "spelling.txt",
          FOLDER + "spelling_en-US.txt",
          FOLDER + "spelling_en-GB.txt",
          FOLDER + "ignore.txt");

  private final Remembered<String, Boolean> known = new Remembered<>(200_000, this::lookUp);
  private final Lazy<Set<String>> added = new Lazy<>(EnglishDictionary::added);
  private final Lazy<Set<String>> prohibited =
      new Lazy<>(() -> Set.copyOf(words(FOLDER + "prohibit.txt").toList()));
  private @Nullable MorfologikSpellerRule speller;

  private EnglishDictionary() {}

  /** Whether either dictionary has the word, in this case or in lower case. */
  public boolean has(String word) {
    return known.of(word);
  }

  /** A compound is known by its parts. */
  private boolean lookUp(String word) {
    return isKnown(word)
        || word.contains("-") && Stream.of(word.split("-")).allMatch(this::isKnown);
  }

  private boolean isKnown(String word) {
    return !prohibited.get().contains(word)
        && (added.get().contains(word)
            || added.get().contains(word.toLowerCase(Locale.ENGLISH))
            || EnglishWords.hold(word));
  }

  private static Set<String> added() {
    return Stream.of(
            currencyWords(), phraseWords(), ADDED.stream().flatMap(EnglishDictionary::words))
        .flatMap(words -> words)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A word a line; what follows a # or a / is no part of it. */
  private static Stream<String> words(String file) {
    return JLanguageTool.getDataBroker().getFromResourceDirAsLines(file).stream()
        .map(line -> line.replaceFirst("[#/].*", "").strip())
        .filter(word -> !word.isEmpty());
  }

  /** The words of fixed phrases, some of which stand nowhere else: in absentia. */
  private static Stream<String> phraseWords() {
    return words("/en/multiwords.txt")
        .map(line -> line.replaceFirst("\t.*", ""))
        .filter(phrase -> phrase.equals(phrase.toLowerCase(Locale.ENGLISH)))
        .flatMap(phrase -> Stream.of(phrase.split(" ")));
  }

  /** Words like this one, the likeliest first. */
  synchronized List<String> suggestions(String word) {
    try {
      if (speller == null) {
        speller =
            (MorfologikSpellerRule)
                Languages.getLanguageForShortCode("en-US").getDefaultSpellingRule();
      }
      return speller.getSpellingSuggestions(word);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of all currencies' names, in one and in many. */
  private static Stream<String> currencyWords() {
    return Currency.getAvailableCurrencies().stream()
        .flatMap(
            currency ->
                Stream.of("one", "other")
                    .map(
                        count ->
                            currency.getName(
                                ULocale.ENGLISH, Currency.PLURAL_LONG_NAME, count, null)))
        .flatMap(name -> Stream.of(name.split("[^\\p{L}]+")));
  }
}
