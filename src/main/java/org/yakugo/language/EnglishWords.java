package org.yakugo.language;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;
import org.apache.commons.io.function.Uncheck;
import org.jspecify.annotations.Nullable;
import org.languagetool.JLanguageTool;

/**
 * The common words of English, by LanguageTool's American and British dictionaries. Loaded when
 * first asked, which takes a moment.
 */
public final class EnglishWords {
  private static final Facts<EnglishWords> WORDS = Facts.of(EnglishWords::new);

  /** The same for every workspace, since it is large. */
  private static final Dictionaries DICTIONARIES = new Dictionaries();

  private static final String FOLDER = "/en/hunspell/";

  private static final int MOST_REMEMBERED = 100_000;

  private final Set<String> capitalised = new HashSet<>();

  private EnglishWords(Language language) {
    language.table("capitalised-words").each(row -> capitalised.addAll(row.alternatives("words")));
  }

  public static EnglishWords of(Language language) {
    return WORDS.in(language);
  }

  /**
   * Whether a word is in use with a small first letter: {@code Federal} and {@code Deputy}, but not
   * {@code London}. A surname may be such a word, too ({@code Brown}).
   */
  public boolean isCommon(String word) {
    String small = word.toLowerCase(Locale.ENGLISH);
    return capitalised.contains(small) || DICTIONARIES.hold(small);
  }

  private static final class Dictionaries {
    private final Map<String, Boolean> asked = new ConcurrentHashMap<>();
    private @Nullable List<Speller> spellers;

    boolean hold(String word) {
      if (asked.size() > MOST_REMEMBERED) {
        asked.clear();
      }
      return asked.computeIfAbsent(word, this::lookUp);
    }

    /** A dictionary isn't safe for two threads. */
    private synchronized boolean lookUp(String word) {
      List<Speller> both = spellers;
      if (both == null) {
        both = List.of(dictionary("en_US.dict"), dictionary("en_GB.dict"));
        spellers = both;
      }
      return word.length() > 2
          && both.stream().anyMatch(dictionary -> !dictionary.isMisspelled(word));
    }
  }

  private static Speller dictionary(String file) {
    return Uncheck.get(
        () ->
            new Speller(
                Dictionary.read(
                    JLanguageTool.getDataBroker().getFromResourceDirAsUrl(FOLDER + file))));
  }
}
