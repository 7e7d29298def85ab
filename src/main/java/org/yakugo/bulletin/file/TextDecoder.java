package org.yakugo.bulletin.file;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yakugo.UnusableInput;
import org.yakugo.text.StrictText;

/**
 * Decodes the bytes of a text where its encoding is certain: UTF-8, UTF-16 with or without a byte
 * order mark, ISO-2022-JP by its escapes, and Shift_JIS or EUC-JP where only one of the two gives
 * Japanese and the statistics of its bytes agree.
 */
final class TextDecoder {

  private static final String SHIFT_JIS = "windows-31j";
  private static final String ISO_2022_JP = "ISO-2022-JP";
  private static final String EUC_JP = "EUC-JP";

  /**
   * Japanese prose is a third kana and more; a wrong decoding gives rare kanji and half-width kana.
   */
  private static final double LEAST_KANA = 0.15;

  private static final double MOST_HALF_WIDTH_KANA = 0.05;

  private static final Pattern STRAY =
      Pattern.compile("[\\x{0}-\\x{8}\\x{E}-\\x{1F}\\x{FFFE}\\x{FFFF}]");

  /** The text; empty if no encoding is certain. */
  static Optional<String> decode(byte[] bytes) {
    Optional<String> marked = byMark(bytes);
    if (marked.isPresent()) {
      return marked;
    }
    if (isEscaped(bytes)) {
      return StrictText.of(bytes, Charset.forName(ISO_2022_JP)).filter(TextDecoder::isText);
    }
    Optional<String> utf8 = StrictText.of(bytes, StandardCharsets.UTF_8);
    return utf8.isPresent()
        ? utf8.filter(TextDecoder::isText).or(() -> utf16(bytes))
        : utf16(bytes).or(() -> japanese(bytes));
  }

  /** Mail's old encoding switches to kanji by escapes, all in seven bits. */
  private static boolean isEscaped(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return (text.contains("\033$B") || text.contains("\033$@"))
        && text.chars().allMatch(c -> c < 0x80);
  }

  private static Optional<String> byMark(byte[] bytes) {
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
      return StrictText.of(bytes, StandardCharsets.UTF_16LE).filter(TextDecoder::isText);
    }
    return bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF
        ? StrictText.of(bytes, StandardCharsets.UTF_16BE).filter(TextDecoder::isText)
        : Optional.empty();
  }

  /** Without a byte order mark, every line break gives the order away. */
  private static Optional<String> utf16(byte[] bytes) {
    List<String> texts = new ArrayList<>();
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      StrictText.of(bytes, charset)
          .filter(text -> isText(text) && text.contains(" ") && isMostlyKnownScript(text))
          .ifPresent(texts::add);
    }
    return texts.size() == 1 ? Optional.of(texts.getFirst()) : Optional.empty();
  }

  private static Optional<String> japanese(byte[] bytes) {
    Optional<String> shiftJis =
        StrictText.of(bytes, Charset.forName(SHIFT_JIS)).filter(TextDecoder::isJapanese);
    Optional<String> eucJp =
        StrictText.of(bytes, Charset.forName(EUC_JP)).filter(TextDecoder::isJapanese);
    if (shiftJis.isPresent() == eucJp.isPresent()) {
      return Optional.empty();
    }
    CharsetMatch statistics = new CharsetDetector().setText(bytes).detect();
    boolean agree =
        statistics != null
            && statistics.getName().equals(shiftJis.isPresent() ? "Shift_JIS" : "EUC-JP");
    return agree ? shiftJis.or(() -> eucJp) : Optional.empty();
  }

  /** No text holds control characters but blanks and breaks. */
  private static boolean isText(String text) {
    return !STRAY.matcher(text).find();
  }

  /**
   * Why bytes of which {@link #decode} made nothing can't be read: the first character that keeps
   * them from being UTF-8, or that their encoding isn't known.
   */
  static UnusableInput refusal(String name, byte[] bytes) {
    String text = StrictText.of(bytes, StandardCharsets.UTF_8).orElse("");
    Matcher stray = STRAY.matcher(text);
    return stray.find()
        ? UnusableInput.unsupported(
            "stray-character-no-text",
            name,
            text.substring(0, stray.start()).split("\\R", -1).length,
            (int) text.charAt(stray.start()))
        : UnusableInput.unsupported("no-encoding-can-told-certain-utf-8-utf", name);
  }

  private static boolean isMostlyKnownScript(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long known = text.codePoints().filter(TextDecoder::isExpected).count();
    return letters > 0 && known >= letters * 0.95;
  }

  private static boolean isExpected(int c) {
    return Character.isLetter(c)
        && switch (Character.UnicodeScript.of(c)) {
          case LATIN, HIRAGANA, KATAKANA, COMMON -> true;
          case HAN -> c >= 0x4E00 && c <= 0x9FFF;
          default -> false;
        };
  }

  private static boolean isJapanese(String text) {
    long beyondAscii = text.codePoints().filter(c -> c > 127).count();
    long kana = text.codePoints().filter(c -> c >= 0x3041 && c <= 0x30FE).count();
    long halfWidth = text.codePoints().filter(c -> c >= 0xFF61 && c <= 0xFF9F).count();
    return isText(text)
        && text.codePoints().noneMatch(c -> c >= 0xE000 && c <= 0xF8FF || c >= 0x80 && c < 0xA0)
        && kana >= beyondAscii * LEAST_KANA
        && halfWidth <= beyondAscii * MOST_HALF_WIDTH_KANA;
  }
}
