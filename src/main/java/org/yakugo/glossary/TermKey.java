package org.yakugo.glossary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.yakugo.Remembered;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.language.Spellings;
import org.yakugo.text.Token;

/**
 * The form of an English word under which terms are found: singular, in lower case, without
 * diacritics, in American spelling. A word that a term writes all in capitals is an acronym and is
 * found only in capitals ({@code WHO} is not <i>who</i>), with or without periods.
 */
final class TermKey {
  private static final Facts<TermKey> KEYS = Facts.of(TermKey::new);

  private static final int MOST_KEPT = 50_000;

  /** By words: a text is looked up in several tables, and texts repeat their words. */
  private final Remembered<String, String> known;

  /** Written with a period that ends no sentence. */
  private final Set<String> abbreviated = new HashSet<>();

  private TermKey(Language language) {
    Spellings spellings = Spellings.of(language);
    this.known = new Remembered<>(MOST_KEPT, word -> spellings.american(singular(word)));
    language
        .table("abbreviations")
        .each(
            row -> {
              if (row.text("term").equals("yes")) {
                abbreviated.add(row.required("word"));
              }
            });
  }

  static TermKey of(Language language) {
    return KEYS.in(language);
  }

  /** The key of a word of a glossary term. */
  String ofTerm(Token token) {
    return isAcronym(token) ? acronym(token) : ofWord(token);
  }

  /** The keys under which a word of a text may stand in the glossary. */
  List<String> ofText(Token token) {
    String word = ofWord(token);
    if (!token.isWord()) {
      return List.of(word);
    }
    List<String> keys = new ArrayList<>(2);
    keys.add(word);
    if (isAcronym(token)) {
      keys.add(acronym(token));
    } else if (isPluralAcronym(token.text())) {
      keys.add(token.text().substring(0, token.text().length() - 1));
    }
    return keys;
  }

  /**
   * Whether a token says nothing about which term it is: the article, a possessive ending, a hyphen
   * between two words, the period of an abbreviation.
   */
  boolean isSilent(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.is("the") || token.isPossessive()) {
      return true;
    }
    boolean joinsLeft = i > 0 && tokens.get(i - 1).end() == token.start();
    boolean joinsRight = i + 1 < tokens.size() && tokens.get(i + 1).start() == token.end();
    return token.isDash() && joinsLeft && joinsRight
        || token.is(".") && joinsLeft && abbreviated.contains(tokens.get(i - 1).folded());
  }

  private static boolean isAcronym(Token token) {
    return token.isWord() && token.text().equals(token.text().toUpperCase(Locale.ROOT));
  }

  private static String acronym(Token token) {
    return token.text().replace(".", "");
  }

  /** {@code MPs}, {@code FMs}. */
  private static boolean isPluralAcronym(String word) {
    int last = word.length() - 1;
    return last >= 2
        && word.charAt(last) == 's'
        && word.substring(0, last).codePoints().allMatch(Character::isUpperCase);
  }

  private String ofWord(Token token) {
    String word = token.folded();
    if (word.equals("&")) {
      return "and";
    }
    if (!token.isWord()) {
      return word.replace(",", "");
    }
    return known.of(word);
  }

  /** A form that singular and plural share; it need not be a word. */
  private static String singular(String word) {
    if (word.length() < 4 || !word.endsWith("s")) {
      return word.length() > 4 && word.endsWith("men")
          ? word.substring(0, word.length() - 2) + "an"
          : word;
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
      return word;
    }
    boolean hissing =
        word.endsWith("sses")
            || word.endsWith("shes")
            || word.endsWith("ches")
            || word.endsWith("xes");
    return word.substring(0, word.length() - (hissing ? 2 : 1));
  }
}
