package org.yakugo.bulletin;

import org.yakugo.text.Script;

/** The marks that open an item or a line of a list. */
final class Bullet {

  /** Open a line wherever they stand first; the last are what Word's symbol fonts leave behind. */
  private static final String CERTAIN =
      "●○◯◎◉•◦◆◇■□▪▫▶►▸➢➤❖✓✔‣⁃∙·・･★☆⚫⚪\uF0B7\uF06C\uF06E\uF06F\uF071\uF075\uF076\uF0A7\uF0A8\uF0D8\uF0FC";

  /** Open a line only before a blank or Japanese: a dash may open speech, a star emphasis. */
  private static final String POSSIBLE = "-–—−‐‑－*＊+〇ー";

  private Bullet() {}

  /** The length of the bullet that opens the text, without the blanks behind it; 0 if none. */
  static int length(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    char first = text.charAt(0);
    if (CERTAIN.indexOf(first) >= 0) {
      return 1;
    }
    if (POSSIBLE.indexOf(first) < 0 || text.length() == 1) {
      return 0;
    }
    int next = text.codePointAt(1);
    boolean opens = first == 'ー' || first == '〇'
        ? Character.isWhitespace(next)
        : Character.isWhitespace(next) || Script.isJapanese(next);
    return opens ? 1 : 0;
  }
}
