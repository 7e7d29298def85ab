package org.yakugo.mention;

import java.util.List;
import java.util.function.Predicate;
import org.yakugo.Kind;
import org.yakugo.text.Token;

/**
 * Words of a text that only their capital letters tell to be names.
 *
 * @param known those that a term or a place accounts for
 * @param person those that a person, a post or a phrase does
 */
record Capitals(List<Token> tokens, TokenMarks known, TokenMarks person, HeadlineWords words) {

  /**
   * Whether nothing else accounts for a word, and it is a name by its capital letter.
   *
   * @param printed whether a word was a name of a person before
   */
  boolean isName(int i, Predicate<String> printed) {
    Token token = tokens.get(i);
    boolean opensSentence = i == 0 || tokens.get(i - 1).is(".") || tokens.get(i - 1).is(":");
    boolean besideName = i + 1 < tokens.size() && tokens.get(i + 1).isCapitalized();
    return token.isWord()
        && token.isCapitalized()
        && token.text().length() > 1
        && !known.at(i)
        && !person.at(i)
        && !words.isClosed(token)
        && !words.isCalendar(token)
        && (!opensSentence
            || besideName && !words.isVerb(token)
            || PhraseTail.isAcronym(token)
            || !words.isEnglish(token)
            || printed.test(token.text()));
  }

  /** Of what stands from a token on: a place by the word before it. */
  Kind kindAt(int first) {
    boolean afterPlaceWord =
        first > 0
            && (tokens.get(first - 1).is("in")
                || tokens.get(first - 1).is("near")
                || tokens.get(first - 1).is("at") && !PhraseTail.isAcronym(tokens.get(first)));
    boolean cityOf = first > 1 && tokens.get(first - 1).isPossessive() && known.at(first - 2);
    return afterPlaceWord || cityOf && !PhraseTail.isAcronym(tokens.get(first))
        ? Kind.PLACE
        : Kind.ORGANISATION;
  }
}
