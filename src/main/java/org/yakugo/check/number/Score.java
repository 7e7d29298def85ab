package org.yakugo.check.number;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yakugo.language.Language;
import org.yakugo.language.WordKinds;

/**
 * How a match or a vote ended: {@code 1-0}, {@code 1－0}, {@code 3対2}.
 *
 * @param start offset in its headline
 * @param end offset after it
 */
record Score(int more, int less, int start, int end) {
  /** From this on two may be one in another measure: 62-31, 2対1. */
  private static final int LARGE = 10;

  private static final String ENDS = "(?<![0-9A-Za-z０-９.,:/$#-])([0-9０-９]{1,3})";
  private static final String OTHER_END = "([0-9０-９]{1,3})(?![0-9０-９A-Za-z.,:/-]*[0-9０-９])";

  /** Anything that may be one: with two of them nothing is compared. */
  private static final Pattern PAIR = Pattern.compile("[0-9０-９] ?(?:[-－‐‑–—−]|対) ?(?=[0-9０-９])");

  private static final Pattern JAPANESE =
      Pattern.compile(
          ENDS
              + " ?(?:[-－‐‑–—−]|対) ?"
              + OTHER_END
              + "(?= ?(?:で(?![きはあ])|の(?:[大快完圧辛逆惜]?[勝敗]|引き?分|同点|スコア|接戦)"
              + "|と?(?:引き?分け|[勝敗下破])))");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?<!(?i:\\b(?:laws?|acts?|bills?|decrees?|no\\.|numbers?|articles?|resolutions?|ages?|aged"
              + "|between|flights?|routes?|pages?|jan[a-z.]{0,8}|feb[a-z.]{0,8}|mar(?:ch|\\.)?|apr[a-z.]{0,8}|may"
              + "|june?|july?|aug[a-z.]{0,8}|sep[a-z.]{0,8}|oct[a-z.]{0,8}|nov[a-z.]{0,8}|dec[a-z.]{0,8}) ))"
              + ENDS
              + " ?[-‐‑–—−] ?"
              + OTHER_END
              + "(?=$|[,;:.!?)]| (?i:in|on|at|to|against|over|after|as|and|with|from|by|away|for|wins?"
              + "|victory|defeat|loss|draw|lead|triumph|rout|thrashing|vote|ruling|decision)\\b)");

  /** The only score of a Japanese headline. */
  static Optional<Score> ofJapanese(String headline, Language language) {
    return only(JAPANESE, headline, language);
  }

  /** The only score of an English headline. */
  static Optional<Score> ofEnglish(String headline, Language language) {
    return only(ENGLISH, headline, language);
  }

  private static Optional<Score> only(Pattern pattern, String headline, Language language) {
    Matcher score = pattern.matcher(headline);
    boolean one = PAIR.matcher(headline).results().count() == 1 && score.find();
    if (!one || WordKinds.of(language).is(headline, "several-scores")) {
      return Optional.empty();
    }
    int a = Integer.parseInt(score.group(1));
    int b = Integer.parseInt(score.group(2));
    return Optional.of(new Score(Math.max(a, b), Math.min(a, b), score.start(), score.end()));
  }

  /**
   * Whether a number of a Japanese headline is a part of what is compared as a score or not at all.
   */
  static boolean holds(String headline, Quantity number) {
    return JAPANESE
        .matcher(headline)
        .results()
        .anyMatch(score -> score.start() < number.end() && number.start() < score.end());
  }

  /** Whether it can't be the other, whoever is named first: who loses 1-3 is beaten 3-1. */
  boolean differsFrom(Score other) {
    boolean oneMeasure =
        Math.max(more, other.more) < LARGE || more * other.less != less * other.more;
    return oneMeasure && (more != other.more || less != other.less);
  }
}
