package org.yakugo.bulletin;

import org.yakugo.text.Script;

/** The marks that open an item or a line of a list. */
final class Bullet {

  /** Open a line wherever they stand first; the last are what Word's symbol fonts leave behind. */
  private static final String CERTAIN =
      "●○◯◎◉⦿•◦◆◇◈■□▪▫▶►▸▷▼▽➢➤❖✓✔‣⁃∙·・･★☆⚫⚪\uF0B7\uF06C\uF06E\uF06F\uF071\uF075\uF076\uF0A7\uF0A8\uF0D8\uF0FC";

  /** Two of these stand for a name still to be written: ○○外相. */
  private static final String CIRCLES = "○◯";

  /** Open a line only before a blank or Japanese: a dash may open speech, a star emphasis. */
  private static final String POSSIBLE = "-–—−‐‑－*＊+〇ー";

  /** The length of the bullets that open the text, with the blanks behind them; 0 if none. */
  static int length(String text) {
    int end = 0;
    while (isAt(end, text)) {
      end++;
      while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
        end++;
      }
    }
    return end;
  }

  private static boolean isAt(int i, String text) {
    if (i >= text.length()) {
      return false;
    }
    char first = text.charAt(i);
    if (CERTAIN.indexOf(first) >= 0) {
      return CIRCLES.indexOf(first) < 0 || i + 1 == text.length() || text.charAt(i + 1) != first;
    }
    if (POSSIBLE.indexOf(first) < 0 || i + 1 == text.length()) {
      return false;
    }
    int next = text.codePointAt(i + 1);
    boolean isLetterToo = first == 'ー' || first == '〇';
    return Character.isWhitespace(next) || !isLetterToo && Script.isJapanese(next);
  }
}
