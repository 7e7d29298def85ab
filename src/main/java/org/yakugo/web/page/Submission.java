package org.yakugo.web.page;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.yakugo.UnusableInput;
import org.yakugo.bulletin.file.SourceFile;
import org.yakugo.bulletin.file.SourceText;

/** The files and the pasted text that a form of a page brings. */
final class Submission {
  private static final int LONGEST_NAME = 60;

  /** What a name of pasted text leaves out of its first line: bullets, dots, half characters. */
  private static final Pattern NOT_OF_NAMES = Pattern.compile("[^\\p{L}\\p{N}\\p{M}'・ー-]+");

  /**
   * The file of the field {@code file}, else the text of the field {@code text}.
   *
   * @throws UnusableInput if there is neither, or it can't be read
   */
  static SourceText text(Context ctx) {
    UploadedFile file = ctx.uploadedFile("file");
    if (file != null && isGiven(file)) {
      return SourceFile.read(name(file), content(file));
    }
    String text = Forms.text(ctx, "text");
    if (text.isBlank()) {
      throw UnusableInput.request("open-file-paste-text");
    }
    String first =
        NOT_OF_NAMES.matcher(text.strip().lines().findFirst().orElse("")).replaceAll(" ");
    String name = first.substring(0, Math.min(first.length(), LONGEST_NAME)).strip();
    return SourceText.of(name.isEmpty() ? PageWords.of(ctx).of("draft.pasted") : name, text);
  }

  /** Whether a file was chosen, be it an empty one: a form without one sends one without a name. */
  static boolean isGiven(UploadedFile file) {
    return file.size() > 0 || !file.filename().isEmpty();
  }

  /** Without folders, which some browsers send. */
  static String name(UploadedFile file) {
    return file.filename().replaceAll(".*[/\\\\]", "");
  }

  static byte[] content(UploadedFile file) {
    try (InputStream in = file.content()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
