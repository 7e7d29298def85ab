package org.yakugo.exchange;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.io.ByteOrderMark;
import org.apache.commons.io.input.BOMInputStream;
import org.yakugo.Message;
import org.yakugo.UnusableInput;
import org.yakugo.bulletin.file.SourceFile;
import org.yakugo.text.Script;
import org.yakugo.text.StrictText;

/**
 * A file that another program made.
 *
 * @param path where it is
 * @param name what complaints call it
 */
public record ForeignFile(Path path, String name) {
  private static final int HEAD = 4096;

  /** What calls itself Shift_JIS holds Windows' characters, too (①, ㈱), as browsers take it. */
  private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

  private static final Pattern DECLARED =
      Pattern.compile("^[^<]{0,4}<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)");

  public static ForeignFile of(Path path) {
    return new ForeignFile(path, String.valueOf(path.getFileName()));
  }

  /** Its bytes, to be closed by whoever asked. */
  public InputStream open() {
    try {
      if (Files.isDirectory(path)) {
        throw UnusableInput.request("is-a-folder", path);
      }
      if (Files.isRegularFile(path) && Files.size(path) == 0) {
        throw UnusableInput.request("is-empty", name);
      }
      return new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    } catch (NoSuchFileException e) {
      throw UnusableInput.missing("there-is-no-file", path).because(e);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** A language by its code, {@code en} or {@code ja} where it is one of them by any code. */
  public static String language(String code) {
    String plain = code.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return switch (plain) {
      case "eng" -> "en";
      case "jpn", "jp" -> "ja";
      default -> plain;
    };
  }

  /** The first characters, for telling what the file is; bytes that aren't ASCII don't count. */
  public String head() {
    try (InputStream in = open()) {
      return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1).replace("\0", "");
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * Its characters: UTF-8, or UTF-16 with a byte order mark, read as a stream; another Japanese
   * encoding if it is certain and the file no larger than a bulletin may be.
   *
   * @throws UnusableInput if the encoding isn't certain; it names the first line that isn't UTF-8
   */
  public BufferedReader openText() {
    int broken = firstLineNotDecoded();
    if (broken < 0) {
      return new BufferedReader(decoded(StandardCharsets.UTF_8));
    }
    try {
      if (Files.size(path) <= SourceFile.MOST_BYTES) {
        byte[] bytes = Files.readAllBytes(path);
        Optional<String> japanese = shiftJis(bytes);
        return new BufferedReader(
            new StringReader(
                japanese.isPresent() ? japanese.get() : SourceFile.readText(name, bytes).text()));
      }
    } catch (UnusableInput uncertain) {
      // said below, with the line
    } catch (IOException e) {
      throw unreadable(e);
    }
    throw UnusableInput.content("holds-bytes-arent-utf-8-text-encoding", name, broken);
  }

  /**
   * Text in Shift_JIS as Excel saves it, which may be a single row: too short for statistics. It is
   * taken for that if all of it decodes and holds kana or kanji without half-width kana, which is
   * what other encodings look like in it.
   */
  private static Optional<String> shiftJis(byte[] bytes) {
    return StrictText.of(bytes, SHIFT_JIS)
        .filter(Script::hasJapanese)
        .filter(
            text ->
                text.codePoints()
                    .noneMatch(c -> c >= 0xFF61 && c <= 0xFF9F || c >= 0xE000 && c <= 0xF8FF));
  }

  /**
   * Its characters in the encoding that its byte order mark or its XML declaration names; UTF-8
   * where neither does. What isn't text in it ends the reading with a {@link
   * CharacterCodingException}.
   */
  Reader openXml() {
    Matcher declared = DECLARED.matcher(head());
    String name = declared.find() ? declared.group(1) : "UTF-8";
    try {
      if (name.equalsIgnoreCase("Shift_JIS")) {
        return decoded(SHIFT_JIS);
      }
      // UTF-16 without a mark can only be told by the declaration's own bytes.
      return decoded(
          name.toUpperCase(Locale.ROOT).startsWith("UTF-16") ? wide() : Charset.forName(name));
    } catch (IllegalArgumentException e) {
      throw unusable(1, "its-encoding-not-known", name);
    }
  }

  private Charset wide() {
    try (InputStream in = open()) {
      return in.read() == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** From 1; -1 if all of it is text. */
  private int firstLineNotDecoded() {
    int line = 1;
    try (Reader in = decoded(StandardCharsets.UTF_8)) {
      char[] some = new char[1 << 14];
      for (int n = in.read(some); n >= 0; n = in.read(some)) {
        for (int i = 0; i < n; i++) {
          line += some[i] == '\n' ? 1 : 0;
        }
      }
      return -1;
    } catch (CharacterCodingException e) {
      return line;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * @param unmarked the encoding where no byte order mark tells it
   */
  private Reader decoded(Charset unmarked) {
    try {
      BOMInputStream in =
          BOMInputStream.builder()
              .setInputStream(open())
              .setByteOrderMarks(
                  ByteOrderMark.UTF_8, ByteOrderMark.UTF_16BE, ByteOrderMark.UTF_16LE)
              .get();
      String marked = in.getBOMCharsetName();
      Charset charset = marked == null ? unmarked : Charset.forName(marked);
      return new InputStreamReader(in, charset.newDecoder());
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  public UnusableInput unreadable(Exception e) {
    return UnusableInput.content("cant-be-read", name, e).because(e);
  }

  /** It can't be used because of something on that line. */
  public UnusableInput unusable(int line, String key, Object... words) {
    return UnusableInput.content(
        "foreign-file-unusable-at-line", name, line, Message.of(key, words));
  }
}
