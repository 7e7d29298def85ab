package org.yakugo.bulletin.file;

import java.io.IOException;
import java.util.List;
import org.yakugo.UnusableInput;

final class DocxText {
  static SourceText read(String name, byte[] content) {
    try (WordDocument document = WordDocument.open(name, content)) {
      List<String> lines = document.lines().stream().map(WordLine::text).toList();
      return new SourceText(name, lines, document.notices());
    } catch (IOException broken) {
      throw UnusableInput.unsupported("no-readable-word-document", name).because(broken);
    }
  }
}
