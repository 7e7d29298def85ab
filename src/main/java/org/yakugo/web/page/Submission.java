package org.yakugo.web.page;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.yakugo.UnusableInput;
import org.yakugo.bulletin.file.SourceFile;
import org.yakugo.bulletin.file.SourceText;

/** The files and the pasted text that a form of a page brings. */
final class Submission {
  /**
   * The file of the field {@code file}, else the text of the field {@code text}.
   *
   * @throws UnusableInput if there is neither, or it can't be read
   */
  static SourceText text(Context ctx) {
    UploadedFile file = ctx.uploadedFile("file");
    if (file != null && file.size() > 0) {
      return SourceFile.read(name(file), content(file));
    }
    String text = Forms.text(ctx, "text");
    if (text.isBlank()) {
      throw UnusableInput.request("open-file-paste-text");
    }
    return SourceText.of(PageWords.of(ctx).of("draft.pasted"), text);
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
