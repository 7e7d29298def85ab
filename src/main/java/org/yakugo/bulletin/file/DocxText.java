package org.yakugo.bulletin.file;

import java.io.IOException;
import org.yakugo.UnusableInput;

final class DocxText {
  private DocxText() {}

  static SourceText read(String name, byte[] content) {
    try (WordDocument document = WordDocument.open(name, content)) {
      return new SourceText(name, document.lines().stream().map(WordLine::text).toList());
    } catch (IOException broken) {
      throw new UnusableInput(
          UnusableInput.Reason.UNSUPPORTED, name + " is no readable Word document.", broken);
    }
  }
}
