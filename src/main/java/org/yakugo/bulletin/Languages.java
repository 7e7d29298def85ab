package org.yakugo.bulletin;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.yakugo.text.Script;

/**
 * Tells Japanese from English within a line by script. Both headlines of an item may stand on one
 * line; a Japanese headline may hold Latin ({@code EU 理事会、…}, {@code 「DSA 2026」}), an English one a
 * Japanese word in quotes.
 */
final class Languages {

  /** How many Latin letters one kana or kanji outweighs: it carries about as much as a syllable. */
  private static final int JAPANESE_WEIGHT = 3;

  /** What a cut must gain, in Latin letters: a name in a headline is shorter than a headline. */
  private static final int CUT_COST = 12;

  /** A cut before words in small letters needs less: names have none. */
  private static final int CUT_COST_BEFORE_A_SENTENCE = 6;

  /** So does a cut where bold type begins or ends. */
  private static final int BOLD_CUT_COST = 4;

  /** Stand in Japanese only; full-width brackets and colons stand in English too. */
  private static final String JAPANESE_MARKS = "、。・「」『』";

  private static final Pattern SENTENCE = Pattern.compile("\\S+ (?:\\S+ )*\\p{Ll}+(?: .*|$)");

  private static final String BETWEEN = "/／|｜—–";

  /** Longer lines are not headlines. */
  private static final int LONGEST = 1000;

  /** The parts of a line; at most one is empty. */
  record Parts(Passage ja, Passage en) {}

  /**
   * @param bold offsets where bold type begins or ends
   */
  static Parts split(Passage line, List<Integer> bold) {
    String text = line.text();
    if (text.length() > LONGEST) {
      return isMostlyJapanese(text)
          ? new Parts(line, Passage.EMPTY)
          : new Parts(Passage.EMPTY, line);
    }
    int[] japanese = new int[text.length() + 1];
    int[] latin = new int[text.length() + 1];
    boolean[] inJapaneseMarks = enclosed(text, "「『【（〔", "」』】）〕");
    boolean[] inLatinMarks = enclosed(text, "(\"“", ")\"”");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean countsAsJapanese =
          (isJapaneseLetter(c) || JAPANESE_MARKS.indexOf(c) >= 0) && !inLatinMarks[i];
      boolean countsAsLatin = Script.isLatin(c) && !inLatinMarks[i] && !inJapaneseMarks[i];
      japanese[i + 1] = japanese[i] + (countsAsJapanese ? JAPANESE_WEIGHT : 0);
      latin[i + 1] = latin[i] + (countsAsLatin ? 1 : 0);
    }
    int allJapanese = japanese[text.length()];
    int allLatin = latin[text.length()];
    int best = Math.min(allJapanese, allLatin);
    int cut = 0;
    boolean japaneseFirst = true;
    for (int i = 1; best > 0 && i < text.length(); i++) {
      boolean within =
          inJapaneseMarks[i - 1] && inJapaneseMarks[i] || inLatinMarks[i - 1] && inLatinMarks[i];
      if (!within && (bold.contains(i) || isSeam(text, i))) {
        int cost = cutCost(text.substring(i), bold.contains(i));
        int jaThenEn = latin[i] + allJapanese - japanese[i] + cost;
        int enThenJa = japanese[i] + allLatin - latin[i] + cost;
        if (Math.min(jaThenEn, enThenJa) < best) {
          best = Math.min(jaThenEn, enThenJa);
          cut = i;
          japaneseFirst = jaThenEn <= enThenJa;
        }
      }
    }
    if (cut == 0) {
      boolean isJapanese = allJapanese > 0 && allJapanese >= allLatin;
      return isJapanese ? new Parts(line, Passage.EMPTY) : new Parts(Passage.EMPTY, line);
    }
    Passage left = apart(line.substring(0, cut));
    Passage right = apart(line.substring(cut));
    return japaneseFirst ? new Parts(left, right) : new Parts(right, left);
  }

  /** Without what only stands between the two: 外相が訪日 / FM visits Japan. */
  private static Passage apart(Passage part) {
    Passage plain = part.strip();
    String text = plain.text();
    int from = !text.isEmpty() && BETWEEN.indexOf(text.charAt(0)) >= 0 ? 1 : 0;
    int end =
        text.length()
            - (text.length() > from && BETWEEN.indexOf(text.charAt(text.length() - 1)) >= 0
                ? 1
                : 0);
    return plain.substring(0, end).substring(from).strip();
  }

  private static int cutCost(String right, boolean atBold) {
    if (atBold) {
      return BOLD_CUT_COST;
    }
    return SENTENCE.matcher(right).matches() ? CUT_COST_BEFORE_A_SENTENCE : CUT_COST;
  }

  /** Whether a line that isn't cut is Japanese. */
  static boolean isMostlyJapanese(String text) {
    long japanese = text.chars().filter(Languages::isJapaneseLetter).count();
    long latin = text.chars().filter(Script::isLatin).count();
    return japanese > 0 && japanese * JAPANESE_WEIGHT >= latin;
  }

  static boolean isJapaneseLetter(int c) {
    return Script.isKatakana(c) || Script.isHiragana(c) || Script.isHan(c) || c >= 'ｦ' && c <= 'ﾟ';
  }

  /** Whether one language can end before {@code i} and the other begin there. */
  private static boolean isSeam(String text, int i) {
    char left = text.charAt(i - 1);
    char right = text.charAt(i);
    if (Character.isWhitespace(left)) {
      return !Character.isWhitespace(right);
    }
    return isJapaneseSide(left) && Script.isLatin(right)
        || Script.isLatin(left) && isJapaneseLetter(right);
  }

  private static boolean isJapaneseSide(int c) {
    return isJapaneseLetter(c) || Script.isJapaneseMark(c);
  }

  /** What stands in quotes or brackets that are closed again, the marks themselves included. */
  private static boolean[] enclosed(String text, String opening, String closing) {
    boolean[] enclosed = new boolean[text.length()];
    for (int i = 0; i < text.length(); i++) {
      int kind = opening.indexOf(text.charAt(i));
      int end = kind < 0 ? -1 : text.indexOf(closing.charAt(kind), i + 1);
      if (end > 0) {
        Arrays.fill(enclosed, i, end + 1, true);
        i = end;
      }
    }
    return enclosed;
  }
}
