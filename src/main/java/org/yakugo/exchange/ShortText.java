package org.yakugo.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.yakugo.text.Script;

/**
 * Text in Shift_JIS as Excel saves it, which may be a single row: too short for statistics. It is
 * taken for that if all of it decodes and holds kana or kanji without half-width kana, which is
 * what other encodings look like in it.
 */
final class ShortText {
  private static final Charset EXCELS = Charset.forName("windows-31j");

  static Optional<String> decode(byte[] bytes) {
    try {
      String text = EXCELS.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean alien =
          text.codePoints().anyMatch(c -> c >= 0xFF61 && c <= 0xFF9F || c >= 0xE000 && c <= 0xF8FF);
      return Script.hasJapanese(text) && !alien ? Optional.of(text) : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
