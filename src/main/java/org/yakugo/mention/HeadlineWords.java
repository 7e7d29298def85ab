package org.yakugo.mention;

import java.util.Set;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.text.Token;

/** Words that end a noun phrase of a headline: finite verbs and the closed classes. */
public final class HeadlineWords {
  private static final Set<String> CLOSED =
      Set.of(
          "a", "an", "the", "in", "on", "at", "to", "from", "by", "with", "for", "of", "as", "over",
          "under", "against", "after", "before", "amid", "into", "during", "between", "among",
          "within", "without", "through", "about", "via", "per", "than", "that", "this", "these",
          "those", "which", "who", "whom", "whose", "where", "when", "while", "if", "because",
          "but", "or", "nor", "so", "not", "no", "is", "are", "was", "were", "be", "been", "being",
          "has", "had", "have", "do", "does", "did", "will", "would", "can", "could", "may",
          "might", "must", "shall", "should", "it", "its", "he", "she", "they", "his", "her",
          "their", "our", "your", "my", "we", "you", "i", "there", "also", "only", "just", "up",
          "out", "off", "all", "both", "each", "any", "some", "such", "other", "more", "most");

  private static final Facts<HeadlineWords> WORDS =
      Facts.of(
          language ->
              new HeadlineWords(Set.copyOf(language.table("verbs").map(r -> r.text("verb")))));

  private static final Set<String> CALENDAR =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  private final Set<String> verbs;

  private HeadlineWords(Set<String> verbs) {
    this.verbs = verbs;
  }

  /** The words of a language's tables. */
  public static HeadlineWords of(Language language) {
    return WORDS.in(language);
  }

  /** Months and days of the week: capitalised, but no names. */
  static boolean isCalendar(Token token) {
    return CALENDAR.contains(token.folded());
  }

  /** A word of the closed classes: articles, prepositions, pronouns, auxiliaries. */
  public static boolean isClosed(Token token) {
    return CLOSED.contains(token.folded());
  }

  /** Whether the word is an inflected or plain form of a headline verb. */
  public boolean isVerb(Token token) {
    String word = token.folded();
    return verbs.contains(word)
        || word.endsWith("s") && (isBase(word, 1, "") || isBase(word, 2, ""))
        || word.endsWith("ies") && isBase(word, 3, "y")
        || word.endsWith("ed") && (isBase(word, 2, "") || isBase(word, 1, "") || isDoubled(word, 2))
        || word.endsWith("ied") && isBase(word, 3, "y")
        || word.endsWith("ing")
            && !word.equals("meeting")
            && !word.equals("hearing")
            && (isBase(word, 3, "") || isBase(word, 3, "e") || isDoubled(word, 3));
  }

  /** Whether the word is a verb in a form that no noun has before a name: {@code urges}. */
  boolean isInflected(Token token) {
    return isVerb(token) && !verbs.contains(token.folded());
  }

  private boolean isBase(String word, int cut, String add) {
    return word.length() > cut + 1 && verbs.contains(word.substring(0, word.length() - cut) + add);
  }

  private boolean isDoubled(String word, int cut) {
    int end = word.length() - cut;
    return end > 2
        && word.charAt(end - 1) == word.charAt(end - 2)
        && verbs.contains(word.substring(0, end - 1));
  }
}
