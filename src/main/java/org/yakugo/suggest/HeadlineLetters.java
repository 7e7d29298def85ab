package org.yakugo.suggest;

import java.util.List;
import java.util.Locale;
import org.yakugo.Kind;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.EnglishMatch;
import org.yakugo.glossary.Glossary;
import org.yakugo.headline.Tag;
import org.yakugo.headline.WordReadings;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Span;
import org.yakugo.text.Token;

/**
 * Writes a headline in Title Case or in CAPITALS with capitals for names only, letter by letter, so
 * that what reads it finds the same names as in a plain one.
 */
final class HeadlineLetters {
  private static final int FEWEST = 4;

  private final Glossary glossary;

  HeadlineLetters(Glossary glossary) {
    this.glossary = glossary;
  }

  /** The same headline; a plain one as it is. Offsets remain. */
  String plain(String headline) {
    List<Token> tokens = EnglishTokenizer.tokenize(headline);
    boolean capitals = isInCapitals(tokens);
    if (!capitals && !isInTitleCase(tokens)) {
      return headline;
    }
    List<Span> names = names(headline, tokens);
    StringBuilder text = new StringBuilder(headline);
    for (Token token : tokens) {
      Span span = new Span(token.start(), token.end());
      if (token.isWord() && token.isCapitalized()) {
        String word = written(token, capitals, names.stream().anyMatch(n -> n.contains(span)));
        if (word.length() == token.text().length()) {
          text.replace(token.start(), token.end(), word);
        }
      }
    }
    boolean opens = !text.isEmpty() && Character.isUpperCase(headline.charAt(0));
    if (opens) {
      text.setCharAt(0, headline.charAt(0));
    }
    return text.toString();
  }

  private static String written(Token token, boolean capitals, boolean name) {
    String small = token.text().toLowerCase(Locale.ROOT);
    boolean word = !WordReadings.SHARED.of(small).isEmpty();
    if (!name && word) {
      return small;
    }
    boolean acronym = capitals && name && !word && small.length() <= 5 && !hasVowelPattern(small);
    return capitals && !acronym ? token.text().substring(0, 1) + small.substring(1) : token.text();
  }

  /** Whether it can be spoken as a word. */
  private static boolean hasVowelPattern(String word) {
    return word.length() > 3 && word.matches(".*[aeiouy].*[^aeiou].*|.*[^aeiou].*[aeiouy].*");
  }

  private List<Span> names(String headline, List<Token> tokens) {
    List<Span> names =
        new java.util.ArrayList<>(
            Countries.WORLD.find(headline, tokens).stream().map(place -> place.span()).toList());
    for (EnglishMatch match : glossary.findEnglish(headline, tokens)) {
      if (match.concept().kind() != Kind.TERM) {
        names.add(match.span());
      }
    }
    return names;
  }

  private static boolean isInCapitals(List<Token> tokens) {
    List<Token> words = tokens.stream().filter(Token::isWord).toList();
    return words.size() >= FEWEST
        && words.stream().allMatch(t -> t.text().equals(t.text().toUpperCase(Locale.ROOT)));
  }

  /** Nearly all long words have a capital, and one of them at least is surely no name. */
  private static boolean isInTitleCase(List<Token> tokens) {
    List<Token> words = tokens.stream().filter(t -> t.isWord() && t.text().length() > 3).toList();
    long capitals = words.stream().filter(Token::isCapitalized).count();
    boolean verb = words.stream().skip(1).anyMatch(t -> t.isCapitalized() && mayBeVerb(t.folded()));
    return words.size() >= 3 && capitals * 10 >= words.size() * 9 && verb;
  }

  private static boolean mayBeVerb(String word) {
    return WordReadings.SHARED.of(word).hasAny(Tag.THIRD, Tag.PAST, Tag.BASE, Tag.PARTICIPLE);
  }
}
