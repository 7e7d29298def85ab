package org.yakugo.exchange.prh;

import org.yakugo.exchange.Correction;
import org.yakugo.text.Script;

/**
 * A regular expression of JavaScript's that finds a term, but not within a longer katakana or Latin
 * word, nor within one of the terms in which it is right.
 */
final class PrhPattern {
  private static final String KATAKANA = "[ァ-ヺー]";
  private static final String LATIN = "[A-Za-z0-9]";

  static String of(Correction.Found found) {
    String term = found.term();
    StringBuilder pattern = new StringBuilder("/");
    String before = word(term.charAt(0));
    pattern.append(before.isEmpty() ? "" : "(?<!" + before + ")");
    for (String right : found.within()) {
      for (int at = right.indexOf(term); at >= 0; at = right.indexOf(term, at + 1)) {
        String rest = escaped(right.substring(at));
        String start = escaped(right.substring(0, at));
        pattern.append(start.isEmpty() ? "(?!" + rest + ")" : "(?<!" + start + "(?=" + rest + "))");
      }
    }
    pattern.append(escaped(term));
    String after = word(term.charAt(term.length() - 1));
    pattern.append(after.isEmpty() ? "" : "(?!" + after + ")");
    return pattern.append('/').toString();
  }

  /** What continues a word of that character's script; empty where words aren't told apart. */
  private static String word(char c) {
    return Script.isKatakana(c) ? KATAKANA : c < 128 && Character.isLetterOrDigit(c) ? LATIN : "";
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\\\*+.?{}()\\[\\]^$|/]", "\\\\$0");
  }
}
