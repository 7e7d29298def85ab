package org.yakugo.bulletin.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yakugo.Message;

/** What a file is by its first bytes, as far as people confuse it with a bulletin. */
enum FileKind {
  PDF("PDF", "a PDF"),
  DOCX("Word文書（.docx）", "a Word document (.docx)"),
  ODT("OpenDocument文書（.odt）", "an OpenDocument text (.odt)"),
  ZIP("アーカイブ", "an archive"),
  OLD_OFFICE("古いOffice文書（.doc）", "an old Office document (.doc)"),
  ENCRYPTED_OFFICE("暗号化されたOffice文書", "an encrypted Office document"),
  RTF("RTF文書", "an RTF document"),
  JPEG("JPEG画像", "a JPEG image"),
  PNG("PNG画像", "a PNG image"),
  GIF("GIF画像", "a GIF image"),
  TIFF("TIFF画像", "a TIFF image"),
  WEBP("WebP画像・音声・動画", "a WebP image, sound or film"),
  HEIC("HEIC画像か動画", "a HEIC image or a film"),
  GZIP("gzipアーカイブ", "a gzip archive"),
  HTML("ウェブページ（HTML）", "a web page (HTML)"),
  WEB_ARCHIVE("ウェブアーカイブ（.mht）", "a web archive (.mht)"),
  TEXT("文章", "a text");

  private record Signature(FileKind kind, int offset, byte[] bytes) {
    boolean opens(byte[] content) {
      return content.length >= offset + bytes.length
          && Arrays.equals(content, offset, offset + bytes.length, bytes, 0, bytes.length);
    }
  }

  private static final List<Signature> SIGNATURES =
      List.of(
          signature(ZIP, 0, 'P', 'K', 3, 4),
          signature(ZIP, 0, 'P', 'K', 5, 6),
          signature(OLD_OFFICE, 0, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1),
          signature(RTF, 0, '{', '\\', 'r', 't', 'f'),
          signature(JPEG, 0, 0xFF, 0xD8, 0xFF),
          signature(PNG, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A),
          signature(GIF, 0, 'G', 'I', 'F', '8'),
          signature(TIFF, 0, 'I', 'I', '*', 0),
          signature(TIFF, 0, 'M', 'M', 0, '*'),
          signature(WEBP, 0, 'R', 'I', 'F', 'F'),
          signature(HEIC, 4, 'f', 't', 'y', 'p'),
          signature(GZIP, 0, 0x1F, 0x8B, 8));

  /** PDF readers accept rubbish before the header; the standard's notes speak of 1024 bytes. */
  private static final int PDF_HEADER_WITHIN = 1024;

  private final Message words;

  FileKind(String ja, String en) {
    this.words = new Message(ja, en);
  }

  /** For a message: {@code a JPEG image}. */
  Message words() {
    return words;
  }

  static FileKind of(byte[] content) {
    Optional<Signature> found = SIGNATURES.stream().filter(s -> s.opens(content)).findFirst();
    if (found.isPresent()) {
      FileKind kind = found.get().kind();
      return switch (kind) {
        case ZIP -> inArchive(content);
        case OLD_OFFICE ->
            holds(content, "EncryptedPackage", StandardCharsets.UTF_16LE)
                ? ENCRYPTED_OFFICE
                : OLD_OFFICE;
        default -> kind;
      };
    }
    int head = Math.min(content.length, PDF_HEADER_WITHIN);
    String opening = new String(content, 0, head, StandardCharsets.ISO_8859_1);
    if (opening.contains("%PDF-")) {
      return PDF;
    }
    String start = opening.stripLeading().toLowerCase(Locale.ROOT);
    if (start.contains("mime-version:") && start.contains("multipart/related")) {
      return WEB_ARCHIVE;
    }
    return start.startsWith("<!doctype html") || start.startsWith("<html") ? HTML : TEXT;
  }

  private static FileKind inArchive(byte[] content) {
    if (holds(content, "word/document.xml", StandardCharsets.ISO_8859_1)) {
      return DOCX;
    }
    return holds(content, "application/vnd.oasis.opendocument.text", StandardCharsets.ISO_8859_1)
        ? ODT
        : ZIP;
  }

  /** Archives and compound files keep the names of their parts as they are. */
  private static boolean holds(byte[] content, String name, Charset charset) {
    String bytes = new String(name.getBytes(charset), StandardCharsets.ISO_8859_1);
    return new String(content, StandardCharsets.ISO_8859_1).contains(bytes);
  }

  private static Signature signature(FileKind kind, int offset, int... bytes) {
    byte[] signature = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      signature[i] = (byte) bytes[i];
    }
    return new Signature(kind, offset, signature);
  }
}
