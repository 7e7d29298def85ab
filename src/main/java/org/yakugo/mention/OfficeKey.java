package org.yakugo.mention;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.text.EnglishStems;

/**
 * One office is one thing however its English is worded: {@code Speaker of the Parliament}, {@code
 * Parliament Speaker} and, in bulletins on Azerbaijan, {@code Speaker of Azerbaijani Parliament}.
 */
public final class OfficeKey {
  /** Of the parts of a post's key, those that say what it is a post of; the last is its country. */
  private static final int[] WORDS = {0, 2, 3, 4};

  private static final int RANK = 1;
  private static final int PERSON = 5;
  private static final int HOST = 6;
  private static final int COUNTRY = 7;

  /** What a rank is of anyway, whether the English says so or not. */
  private static final Map<String, Set<String>> ITS_OWN = Map.of("speaker", Set.of("parliament"));

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /**
   * The key of a mention; of a post without the order and the form of its words.
   *
   * @param key see {@link MentionKey}
   * @param home code of the country that posts without one are of; null if not known
   */
  public static String of(Kind kind, String key, @Nullable String home) {
    String[] parts = key.split("\\|", -1);
    if (kind != Kind.TITLE || parts.length != COUNTRY + 1 || parts[0].contains("/")) {
      return key;
    }
    String country = parts[COUNTRY].isEmpty() && home != null ? home : parts[COUNTRY];
    Set<String> words = new TreeSet<>();
    for (int part : WORDS) {
      String text = parts[part];
      for (CountryMatch match : Countries.WORLD.find(text).reversed()) {
        if (match.country().code().equals(country)) {
          text = text.substring(0, match.span().start()) + text.substring(match.span().end());
        }
      }
      BETWEEN_WORDS
          .splitAsStream(text)
          .filter(w -> !w.isEmpty())
          .map(OfficeKey::stem)
          .forEach(words::add);
    }
    words.removeAll(ITS_OWN.getOrDefault(parts[RANK], Set.of()));
    return String.join("|", parts[RANK], words.toString(), parts[PERSON], parts[HOST], country);
  }

  /**
   * What an office is called in full whose rank alone tells what it is of; empty for others.
   *
   * @param key as {@link #of} tells it
   */
  public static Optional<String> inFull(String key) {
    return ITS_OWN.entrySet().stream()
        .filter(own -> key.startsWith(own.getKey() + "|[]|||"))
        .map(own -> own.getKey() + " of the " + String.join(" ", own.getValue()))
        .findFirst();
  }

  /** {@code parliamentary} is of the parliament. */
  private static String stem(String word) {
    return EnglishStems.of(word.replaceFirst("(?<=\\p{L}{5})ary$", ""));
  }
}
