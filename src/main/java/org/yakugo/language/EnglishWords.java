package org.yakugo.language;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;
import org.apache.commons.io.function.Uncheck;
import org.languagetool.JLanguageTool;
import org.yakugo.Lazy;
import org.yakugo.Remembered;

/**
 * The common words of English, by LanguageTool's American and British dictionaries. Loaded when
 * first asked, which takes a moment.
 */
public final class EnglishWords {
  private static final Facts<EnglishWords> WORDS = Facts.of(EnglishWords::new);

  /** The same for every workspace, since it is large. */
  private static final Lazy<List<Speller>> SPELLERS = new Lazy<>(EnglishWords::spellers);

  private static final Remembered<String, Boolean> SMALL =
      new Remembered<>(100_000, word -> word.length() > 2 && hold(word));

  private static final String FOLDER = "/en/hunspell/";

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
    return capitalised.contains(small) || SMALL.of(small);
  }

  /**
   * Whether all words of a name are, those of three letters aside: {@code Fair Trade Commission}.
   */
  public boolean areCommon(String name) {
    return Stream.of(name.split("\\P{L}+")).filter(w -> w.length() > 3).allMatch(this::isCommon);
  }

  /**
   * Whether a dictionary has the word as it is written.
   *
   * @param word not empty
   */
  public static synchronized boolean hold(String word) {
    return SPELLERS.get().stream().anyMatch(dictionary -> !dictionary.isMisspelled(word));
  }

  private static List<Speller> spellers() {
    return Stream.of("en_US.dict", "en_GB.dict").map(EnglishWords::dictionary).toList();
  }

  private static Speller dictionary(String file) {
    return Uncheck.get(
        () ->
            new Speller(
                Dictionary.read(
                    JLanguageTool.getDataBroker().getFromResourceDirAsUrl(FOLDER + file))));
  }
}
