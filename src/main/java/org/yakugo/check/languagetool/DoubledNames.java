package org.yakugo.check.languagetool;

import java.util.List;
import java.util.regex.Pattern;
import org.languagetool.markup.AnnotatedText;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.RuleMatchFilter;

/**
 * Takes no name for a word written twice: {@code Min Min}, {@code Wen Wen}, {@code Ling Ling},
 * which are given in Burmese and Chinese. A word of one syllable with a capital, twice alike, that
 * is no word of grammar and no verb ({@code The The}, {@code Meet Meet}).
 */
final class DoubledNames implements RuleMatchFilter {
  private static final String RULE = "ENGLISH_WORD_REPEAT_RULE";
  private static final Pattern SYLLABLE =
      Pattern.compile("[A-Z][b-df-hj-np-tv-z]?[aeiouy]{1,2}[b-df-hj-np-tv-z]{0,2}");

  private static final Pattern GRAMMAR_OR_VERB =
      Pattern.compile("P?DT|IN|PRP.*|CC|TO|MD|W.*|RB.*|VB.*|EX");

  @Override
  public List<RuleMatch> filter(List<RuleMatch> matches, AnnotatedText text) {
    return matches.stream().filter(match -> !isName(match)).toList();
  }

  private static boolean isName(RuleMatch match) {
    if (!match.getRule().getId().equals(RULE) || match.getSuggestedReplacements().isEmpty()) {
      return false;
    }
    String word = match.getSuggestedReplacements().getFirst();
    return SYLLABLE.matcher(word).matches()
        && match.getSentence().getText().contains(word + " " + word)
        && List.of(match.getSentence().getTokensWithoutWhitespace()).stream()
            .filter(token -> token.getToken().equals(word))
            .noneMatch(token -> token.matchesPosTagRegex(GRAMMAR_OR_VERB));
  }
}
