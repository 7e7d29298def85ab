package org.yakugo.person;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.Country;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.glossary.CountryMatch.Sense;
import org.yakugo.language.Language;
import org.yakugo.text.Script;
import org.yakugo.text.Token;

/** Countries' Japanese names inside posts, and the ・ before them. */
final class CountryWords {
  /** Stand before others in pairs, the last of these first. */
  private static final List<String> LEADS = List.of("米国", "日本");

  /** Said once where the place ends and what follows begins with it. */
  private static final Pattern TWICE = Pattern.compile("([州市])\n\\1");

  /** The countries in an English text; GUAM, the organisation, is not Guam. */
  static List<CountryMatch> find(String text, List<Token> tokens, Language language) {
    return Countries.of(language).find(text, tokens).stream()
        .filter(match -> !isOther(match.span().in(text), match.term()))
        .toList();
  }

  /** The same by where they begin. */
  static Map<Integer, CountryMatch> byStart(String text, List<Token> tokens, Language language) {
    Map<Integer, CountryMatch> byStart = new HashMap<>();
    find(text, tokens, language).forEach(match -> byStart.putIfAbsent(match.span().start(), match));
    return byStart;
  }

  private static boolean isOther(String word, String term) {
    return word.length() > 2 && word.indexOf(' ') < 0 && isUpperCase(word) && !isUpperCase(term);
  }

  private static boolean isUpperCase(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** Two joined by a dash, Japan first, in short where both are: 日・ケニア, 日EU, 米中, ペルー・チリ. */
  static String pair(CountryMatch one, CountryMatch other) {
    if (LEADS.indexOf(other.japanese()) > LEADS.indexOf(one.japanese())) {
      return pair(other, one);
    }
    String first = isState(one) ? one.country().oneCharacter() : "";
    String second = isState(other) ? other.country().oneCharacter() : "";
    boolean home = first.equals("日");
    return !first.isEmpty() && !second.isEmpty()
        ? first + second
        : (home ? first : one.japanese())
            + (home && !Script.hasJapanese(other.japanese()) ? "" : "・")
            + other.japanese();
  }

  /** No town, and no union: EU. */
  static boolean isState(CountryMatch place) {
    return (place.sense() == Sense.NAME || place.sense() == Sense.ADJECTIVE)
        && Script.hasJapanese(place.japanese());
  }

  /** The name by the style; empty if the country isn't known. */
  static String name(@Nullable String code, HouseStyle.CountryNames form, Language language) {
    Country country = code == null ? null : Countries.of(language).byCode(code).orElse(null);
    if (country == null) {
      return "";
    }
    return switch (form) {
      case USUAL, AMERICA_SHORT, AS_PRINTED -> country.japanese();
      case FORMAL ->
          country.japaneseFormal().isEmpty() ? country.japanese() : country.japaneseFormal();
      case ONE_CHARACTER ->
          country.oneCharacter().isEmpty() ? country.japanese() : country.oneCharacter();
    };
  }

  /**
   * One after the other, with the separator where two words would run together: ブラジェ・ラトビア外相,
   * BP・CEO, but ウィトコフ米国特使. So the Foreign Ministry prints it in 190 of 211 cases.
   */
  static String join(String before, String after, String separator) {
    if (before.isEmpty() || after.isEmpty()) {
      return before + after;
    }
    if (TWICE.matcher(before + "\n" + after).find()) {
      return before + after.substring(1); // パンジャブ|州議会, ホーチミン|市長
    }
    int last = before.codePointBefore(before.length());
    int first = after.codePointAt(0);
    boolean runsTogether =
        Script.isKatakana(last) && Script.isKatakana(first)
            || Script.isLatin(last) && Script.isLatin(first);
    return before + (runsTogether ? separator : "") + after;
  }
}
