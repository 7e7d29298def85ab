package org.yakugo.check.english;

import java.util.List;
import org.yakugo.check.Slip;

/** How two Latin spellings of one foreign name differ. */
final class Transcription {
  private static final String VOWELS = "aeiouy";

  /** Consonants that different transcriptions write for one sound. */
  private static final List<String> ALIKE =
      List.of("vw", "kqgc", "sz", "jzdg", "hx", "td", "bp", "cs", "ck", "fv");

  /** From this length on names of two languages don't meet by chance. */
  private static final int LONG = 7;

  /**
   * Whether the one is the other with a vowel or a like consonant changed, a letter doubled, left
   * out or swapped with its neighbour, or the last letter lost. An {@code a} or {@code s} more at
   * the end makes a woman's name or a plural of it, not another spelling.
   */
  static boolean areVariants(String a, String b) {
    String plainA = withoutDigraphs(a);
    String plainB = withoutDigraphs(b);
    boolean shortened = !plainA.equals(a) || !plainB.equals(b);
    return differ(a, b)
        || shortened && !a.equals(b) && (plainA.equals(plainB) || differ(plainA, plainB));
  }

  /** Araghchi and Arakchi: two letters of the one stand for one sound. */
  private static String withoutDigraphs(String name) {
    return name.replace("gh", "g").replace("kh", "k").replace("zh", "j").replace("dj", "j");
  }

  /**
   * Whether two long names differ in nothing but how a sound is written: {@code v} or {@code w},
   * {@code kh} or {@code h}, {@code y} or {@code i}. Short ones (Novak, Nowak) may be of two
   * languages.
   */
  static boolean areOneSound(String a, String b) {
    return Math.min(a.length(), b.length()) >= LONG && oneSound(a).equals(oneSound(b));
  }

  private static String oneSound(String name) {
    return name.replace("kh", "h")
        .replace("gh", "g")
        .replace("zh", "j")
        .replace("dj", "j")
        .replace("ts", "c")
        .replace('w', 'v')
        .replace('y', 'i')
        .replace('q', 'g')
        .replaceAll("i+", "i");
  }

  private static boolean differ(String a, String b) {
    if (a.equals(b) || !Slip.separates(a, b)) {
      return false;
    }
    if (a.length() == b.length()) {
      return isLikeSubstitution(a, b);
    }
    String shorter = a.length() < b.length() ? a : b;
    String longer = a.length() < b.length() ? b : a;
    boolean atEnd = longer.startsWith(shorter);
    char added = longer.charAt(Slip.firstDifference(shorter, longer));
    return atEnd ? added != 'a' && added != 's' : true;
  }

  private static boolean isLikeSubstitution(String a, String b) {
    int at = Slip.firstDifference(a, b);
    char x = a.charAt(at);
    char y = b.charAt(at);
    boolean swapped = at + 1 < a.length() && a.charAt(at + 1) == y && b.charAt(at + 1) == x;
    boolean vowels = VOWELS.indexOf(x) >= 0 && VOWELS.indexOf(y) >= 0;
    return swapped
        || vowels
        || ALIKE.stream().anyMatch(alike -> alike.indexOf(x) >= 0 && alike.indexOf(y) >= 0);
  }
}
