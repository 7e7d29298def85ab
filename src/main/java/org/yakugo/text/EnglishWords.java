package org.yakugo.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;
import org.jspecify.annotations.Nullable;
import org.languagetool.JLanguageTool;

/**
 * The common words of English, by LanguageTool's American and British dictionaries. Loaded when
 * first asked, which takes a moment.
 */
public final class EnglishWords {
  /** The only one, since it is large. */
  public static final EnglishWords SHARED = new EnglishWords();

  private static final String FOLDER = "/en/hunspell/";

  /** Written with a capital always, or abbreviated, and no names of persons or places. */
  private static final Set<String> CAPITALISED =
      Set.of(
          "european",
          "asian",
          "african",
          "arab",
          "arabic",
          "american",
          "western",
          "eastern",
          "northern",
          "southern",
          "eurasian",
          "atlantic",
          "pacific",
          "balkan",
          "baltic",
          "nordic",
          "turkic",
          "slavic",
          "muslim",
          "islamic",
          "christian",
          "jewish",
          "catholic",
          "orthodox",
          "soviet",
          "english",
          "dept",
          "govt",
          "intl",
          "natl",
          "assoc",
          "inc",
          "ltd",
          "covid");

  private static final int MOST_REMEMBERED = 100_000;

  private final Map<String, Boolean> asked = new ConcurrentHashMap<>();
  private @Nullable List<Speller> dictionaries;

  private EnglishWords() {}

  /**
   * Whether a word is in use with a small first letter: {@code Federal} and {@code Deputy}, but not
   * {@code London}. A surname may be such a word, too ({@code Brown}).
   */
  public boolean isCommon(String word) {
    if (asked.size() > MOST_REMEMBERED) {
      asked.clear();
    }
    return asked.computeIfAbsent(word.toLowerCase(Locale.ENGLISH), this::lookUp);
  }

  /** A dictionary isn't safe for two threads. */
  private synchronized boolean lookUp(String word) {
    if (dictionaries == null) {
      dictionaries = List.of(dictionary("en_US.dict"), dictionary("en_GB.dict"));
    }
    return CAPITALISED.contains(word)
        || word.length() > 2
            && dictionaries.stream().anyMatch(dictionary -> !dictionary.isMisspelled(word));
  }

  private static Speller dictionary(String file) {
    try {
      return new Speller(
          Dictionary.read(JLanguageTool.getDataBroker().getFromResourceDirAsUrl(FOLDER + file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
