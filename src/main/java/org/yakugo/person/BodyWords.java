package org.yakugo.person;

import java.util.Set;
import org.yakugo.language.EnglishWords;
import org.yakugo.language.Language;
import org.yakugo.text.Token;

/** What single words in the name of a body are. */
final class BodyWords {
  private static final Set<String> SILENT = Set.of("the", "on", "for", "in", "to", "against");

  static boolean isSilent(Token token) {
    return SILENT.contains(token.folded()) || token.isPossessive();
  }

  static boolean isAbout(Token token) {
    return token.is("on") || token.is("against") || token.is("for");
  }

  static boolean isEnglish(String word, Language language) {
    EnglishWords words = EnglishWords.of(language);
    return words.isCommon(word)
        || word.endsWith("s") && words.isCommon(word.substring(0, word.length() - 1));
  }

  static boolean isAcronym(Token token) {
    return token.text().chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }
}
