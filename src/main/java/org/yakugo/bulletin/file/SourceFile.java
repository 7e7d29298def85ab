package org.yakugo.bulletin.file;

import static org.yakugo.UnusableInput.Reason.UNSUPPORTED;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yakugo.Message;
import org.yakugo.UnusableInput;
import org.yakugo.bulletin.file.pdf.PdfText;

/**
 * Reads text files, Word documents old and new, {@code .odt}, {@code .rtf}, {@code .html} and
 * {@code .pdf} files as lines. What a file is, its ending and its content must agree on.
 */
public final class SourceFile {

  /** A year of bulletins is 3 MB of text; a scanned one has no text to read. */
  public static final int MOST_BYTES = 20 * 1024 * 1024;

  /** Characters of text; a year of bulletins has three millions. */
  public static final int MOST_CHARACTERS = 5_000_000;

  private static final List<String> TEXT_ENDINGS = List.of("txt", "text", "md", "markdown");

  /**
   * @throws UnusableInput if there is no such file, it may not be read, it is too large, or it
   *     isn't what its ending says
   */
  public static SourceText read(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      if (Files.isDirectory(file)) {
        throw UnusableInput.unsupported("folder-not-file", file);
      }
      if (Files.size(file) > MOST_BYTES) {
        throw tooLarge(file.toString(), Files.size(file));
      }
      return read(name, content(file));
    } catch (NoSuchFileException missing) {
      throw UnusableInput.missing("there-is-no-file", file).because(missing);
    } catch (AccessDeniedException denied) {
      throw UnusableInput.unsupported("no-permission-to-read", file).because(denied);
    } catch (IOException broken) {
      throw UnusableInput.unsupported("cant-be-read", file, broken).because(broken);
    }
  }

  /** A pipe's length shows in its end alone; a device may have none. */
  private static byte[] content(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] content = in.readNBytes(MOST_BYTES + 1);
      if (content.length > MOST_BYTES) {
        throw tooLarge(file.toString(), content.length);
      }
      return content;
    }
  }

  /**
   * @param name the file's name, of which the ending counts
   * @throws UnusableInput if it is too large or isn't what its ending says
   */
  public static SourceText read(String name, byte[] content) {
    return bounded(lines(name, content));
  }

  /**
   * The same text.
   *
   * @throws UnusableInput if it has more than {@link #MOST_CHARACTERS}
   */
  public static SourceText bounded(SourceText read) {
    if (read.text().length() > MOST_CHARACTERS) {
      throw UnusableInput.tooLarge(
          "holds-too-much-text-million-characters",
          read.name(),
          read.text().length() / 1e6,
          MOST_CHARACTERS / 1_000_000);
    }
    return read;
  }

  private static SourceText lines(String name, byte[] content) {
    requireContent(name, content);
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (TEXT_ENDINGS.contains(ending)) {
      SourceText text = text(name, content);
      return ending.startsWith("m") ? MarkdownText.read(text) : text;
    }
    FileKind kind = FileKind.of(content);
    return switch (ending) {
      case "docx" -> {
        expect(name, kind == FileKind.ZIP ? FileKind.DOCX : kind, FileKind.DOCX);
        yield WordDocument.read(name, content);
      }
      case "pdf" -> {
        expect(name, kind, FileKind.PDF);
        PdfText text = PdfText.read(name, content);
        List<Notice> notices = new ArrayList<>(Notice.leftOut(Aside.STRUCK, text.struck()));
        notices.addAll(Notice.leftOut(Aside.VERTICAL, text.vertical()));
        notices.addAll(Notice.leftOut(Aside.FOOTNOTE, text.footnotes()));
        yield new SourceText(name, BrokenWords.mend(text.lines()), notices).withSeams(text.seams());
      }
      case "odt" -> {
        expect(name, kind == FileKind.ZIP ? FileKind.ODT : kind, FileKind.ODT);
        yield OdtText.read(name, content);
      }
      case "rtf" -> {
        expect(name, kind, FileKind.RTF);
        yield RtfText.read(name, content);
      }
      case "doc" -> readOldWord(name, kind, content);
      case "xlf", "xliff", "sdlxliff", "mqxliff" -> XliffText.read(name, content);
      case "po" -> PoText.read(name, readText(name, content));
      case "html", "htm", "xhtml" -> {
        expect(name, kind == FileKind.TEXT ? FileKind.HTML : kind, FileKind.HTML);
        yield HtmlText.read(name, content);
      }
      case "eml", "msg" -> throw UnusableInput.unsupported("mail-isnt-read", name);
      case "mht", "mhtml" -> throw UnusableInput.unsupported("web-archive-isnt-read", name);
      case "epub", "jtd", "pages", "wps", "gdoc" ->
          throw UnusableInput.unsupported("other-programs-document-isnt-read", name);
      default -> throw UnusableInput.unsupported("isnt-read-only-txt-md-docx-doc-odt-rtf", name);
    };
  }

  /** What bears this ending may be RTF or a web page too: Word and sites give it to both. */
  private static SourceText readOldWord(String name, FileKind kind, byte[] content) {
    return switch (kind) {
      case RTF -> RtfText.read(name, content);
      case HTML -> HtmlText.read(name, content);
      default -> {
        expect(name, kind, FileKind.OLD_OFFICE);
        yield OldWordText.read(name, content);
      }
    };
  }

  /**
   * Reads a text that came without a file.
   *
   * @param name what messages call it
   * @throws UnusableInput if it is too large or no text
   */
  public static SourceText readText(String name, byte[] content) {
    return bounded(text(name, content));
  }

  private static SourceText text(String name, byte[] content) {
    requireContent(name, content);
    expect(name, FileKind.of(content), FileKind.TEXT);
    String text = TextDecoder.decode(content).orElseThrow(() -> TextDecoder.refusal(name, content));
    if (text.isBlank()) {
      throw UnusableInput.content("holds-no-text", name);
    }
    return SourceText.of(name, text);
  }

  private static void requireContent(String name, byte[] content) {
    if (content.length > MOST_BYTES) {
      throw tooLarge(name, content.length);
    }
    if (content.length == 0) {
      throw UnusableInput.content("is-empty", name);
    }
  }

  private static void expect(String name, FileKind kind, FileKind expected) {
    if (kind == expected) {
      return;
    }
    Message cause =
        switch (kind) {
          case ENCRYPTED_OFFICE -> Message.of("encrypted-save-without-password", name);
          case TEXT -> Message.of("damaged-isnt-content", name, expected.words());
          default -> Message.of("content-not", name, kind.words(), expected.words());
        };
    throw new UnusableInput(UNSUPPORTED, cause);
  }

  private static UnusableInput tooLarge(String name, long bytes) {
    return UnusableInput.tooLarge(
        "too-large-mb-limit-mb", name, bytes / 1048576.0, MOST_BYTES / 1048576);
  }
}
