package org.yakugo.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Folds away differences of writing before texts are compared. What is stored stays as printed;
 * each difference can be kept or folded by itself, because rules differ in what they look past.
 */
public final class Normalization {

  /** A difference of writing that can be looked past. */
  public enum Fold {
    /** Full and half width, compatibility forms and shapes of kanji, quotes and dashes. */
    WIDTH,
    /** Spaces that touch a Japanese character, and runs of spaces elsewhere. */
    SPACES,
    /** ヴァ ヴィ ヴ ヴェ ヴォ and バ ビ ブ ベ ボ. */
    VU,
    /** The long mark ー. */
    LONG_MARK,
    /** The separators of names ・ ＝ =. */
    SEPARATORS,
    /** The small ッ. */
    SOKUON,
    /** Marks on Latin letters: ē and e, ı and i, ə and a. */
    DIACRITICS,
    /** Capitals. */
    CASE
  }

  /** What is printed alike up to width and spaces. */
  public static final Normalization PRINTED = of(Fold.WIDTH, Fold.SPACES);

  /** Looks past every habit of writing katakana and Latin names. */
  public static final Normalization LENIENT = new Normalization(EnumSet.allOf(Fold.class));

  /** Equality of English terms. */
  public static final Normalization ENGLISH =
      of(Fold.WIDTH, Fold.SPACES, Fold.DIACRITICS, Fold.CASE);

  /** Those that look at each character alone, apart from its width and case. */
  private static final Set<Fold> OF_CHARACTERS =
      EnumSet.of(Fold.LONG_MARK, Fold.SEPARATORS, Fold.SOKUON, Fold.DIACRITICS);

  /** Letters that are no others with marks, and what they are written as without. */
  private static final Map<String, String> LETTERS =
      Stream.of("ıi əa ƏA ßss æae ÆAe øo ØO đd ðd ĐD ÐD łl ŁL þth œoe".split(" "))
          .collect(
              Collectors.toMap(letter -> letter.substring(0, 1), letter -> letter.substring(1)));

  /** Half-width and combining. */
  private static final String VOICED_MARKS = "ﾞﾟ\u3099\u309A";

  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

  private final Set<Fold> folds;

  private Normalization(Set<Fold> folds) {
    this.folds = folds;
  }

  public static Normalization of(Fold first, Fold... rest) {
    return new Normalization(EnumSet.of(first, rest));
  }

  /** The folded text. */
  public String apply(String text) {
    if (isPlain(text)) {
      return folds.contains(Fold.CASE) ? text.toLowerCase(Locale.ROOT) : text;
    }
    return map(text).text();
  }

  /**
   * Whether no difference but case can be folded away: most words and terms are so, and a glossary
   * of a hundred thousand concepts folds half a million of them when it is read.
   */
  private boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean spaceBetweenWords =
          c == ' '
              && i > 0
              && i + 1 < text.length()
              && isPlainAscii(text.charAt(i - 1))
              && isPlainAscii(text.charAt(i + 1));
      if (!isPlainAscii(c) && !spaceBetweenWords && !isPlainJapanese(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlainAscii(char c) {
    return c > ' ' && c < 0x7F && c != '`' && c != '=';
  }

  /**
   * Kana and kanji that are nobody's compatibility form, unless folds of katakana are asked for.
   */
  private boolean isPlainJapanese(char c) {
    boolean letter = c >= 'ぁ' && c <= 'ゖ' || c >= 'ァ' && c <= 'ヺ' || c >= '一' && c <= '\u9FFF';
    boolean folded =
        c == 'ヴ' && folds.contains(Fold.VU)
            || c == 'ッ' && folds.contains(Fold.SOKUON)
            || c == 'ー' && folds.contains(Fold.LONG_MARK)
            || c == '・' && folds.contains(Fold.SEPARATORS);
    return (letter || c == 'ー' || c == '・') && !folded;
  }

  /** Whether the two are the same but for what is folded. */
  public boolean same(String a, String b) {
    return apply(a).equals(apply(b));
  }

  /** The folded text with the way back to the offsets of the original. */
  public MappedText map(String text) {
    MappedText common = FoldsOfCommonText.map(text, folds);
    return common == null ? step(text) : common;
  }

  /** The same for any text. */
  MappedText step(String text) {
    MappedText mapped = MappedText.of(text);
    if (folds.contains(Fold.WIDTH)) {
      mapped = joinVoicedMarks(mapped).mapCharacters(Normalization::foldWidth);
    }
    if (folds.contains(Fold.VU) && mapped.text().indexOf('ヴ') >= 0) {
      mapped = foldVu(mapped);
    }
    if (!Collections.disjoint(folds, OF_CHARACTERS)) {
      mapped = mapped.mapCharacters(this::fold);
    }
    if (folds.contains(Fold.CASE)) {
      String small = mapped.text().toLowerCase(Locale.ROOT);
      mapped =
          small.length() == mapped.text().length()
              ? mapped.replacedBy(small)
              : mapped.mapCharacters(c -> c.toLowerCase(Locale.ROOT));
    }
    return folds.contains(Fold.SPACES) ? foldSpaces(mapped) : mapped;
  }

  /** What is left of a character by those folds that look at each alone. */
  private String fold(String character) {
    return switch (character.charAt(0)) {
      case 'ー' -> folds.contains(Fold.LONG_MARK) ? "" : character;
      case '・', '＝', '=', '゠' -> folds.contains(Fold.SEPARATORS) ? "" : character;
      case 'ッ' -> folds.contains(Fold.SOKUON) ? "" : character;
      default -> folds.contains(Fold.DIACRITICS) ? foldDiacritics(character) : character;
    };
  }

  private static String foldWidth(String character) {
    return switch (character) {
      case "’", "‘", "`", "´", "ʼ" -> "'";
      case "“", "”", "„" -> "\"";
      case "–", "—", "‐", "‑", "−", "―" -> "-";
      default ->
          UCharacter.hasBinaryProperty(character.codePointAt(0), UProperty.VARIATION_SELECTOR)
              ? "" // asks for another shape of the same kanji: 葛󠄀城
              : character.length() == 1 && Radicals.isRadical(character.charAt(0))
                  ? Radicals.fold(character)
                  : NFKC.normalize(character);
    };
  }

  /** ｶﾞ is one character in full width, and so are カ and the mark that combines with it. */
  private static MappedText joinVoicedMarks(MappedText mapped) {
    String text = mapped.text();
    if (text.chars().noneMatch(c -> VOICED_MARKS.indexOf(c) >= 0)) {
      return mapped;
    }
    MappedText.Builder out = new MappedText.Builder(mapped);
    for (int i = 0; i < text.length(); ) {
      char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
      boolean marked = VOICED_MARKS.indexOf(next) >= 0;
      String letter = marked ? NFKC.normalize(text.substring(i, i + 2)) : "";
      boolean voiced = letter.length() == 1; // a mark behind 、 or 漢 stays one of its own
      int end = voiced ? i + 2 : i + 1;
      out.append(voiced ? letter : text.substring(i, end), i, end);
      i = end;
    }
    return out.build();
  }

  private static String foldDiacritics(String character) {
    int c = character.codePointAt(0);
    if (c < 0x80 || c > 0x24F && "əƏ".indexOf(c) < 0 && !isCombining(c) && c >> 8 != 0x1E) {
      return character;
    }
    String plain = LETTERS.get(character);
    return plain == null ? stripMarks(NFD.normalize(character)) : plain;
  }

  private static boolean isCombining(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK && c < 0x3000;
  }

  private static String stripMarks(String decomposed) {
    StringBuilder out = new StringBuilder();
    decomposed.codePoints().filter(c -> !isCombining(c)).forEach(out::appendCodePoint);
    return out.toString();
  }

  private static MappedText foldVu(MappedText mapped) {
    String text = mapped.text();
    MappedText.Builder out = new MappedText.Builder(mapped);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
      int vowel = c == 'ヴ' ? "ァィェォ".indexOf(next) : -1;
      if (vowel >= 0) {
        out.append("バビベボ".substring(vowel, vowel + 1), i, i + 2);
        i++;
      } else {
        out.append(c == 'ヴ' ? "ブ" : String.valueOf(c), i, i + 1);
      }
    }
    return out.build();
  }

  private static MappedText foldSpaces(MappedText mapped) {
    String text = mapped.text();
    MappedText.Builder out = new MappedText.Builder(mapped);
    boolean pending = false;
    int pendingAt = 0;
    char last = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u3000' || c == '\u00A0') {
        if (!pending) {
          pending = true;
          pendingAt = i;
        }
        continue;
      }
      if (pending && last != 0 && !Script.isJapanese(last) && !Script.isJapanese(c)) {
        out.append(" ", pendingAt, i);
      }
      pending = false;
      out.append(String.valueOf(c), i, i + 1);
      last = c;
    }
    return out.build();
  }
}
