package org.yakugo.bulletin.file;

import java.util.ArrayList;
import java.util.List;

/** Gathers the lines of a document while its parts go by. */
final class DocumentLines {
  private final List<String> lines = new ArrayList<>();
  private final List<Integer> headings = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int heading;

  void add(String characters) {
    text.append(characters);
  }

  boolean endsBlank() {
    return text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
  }

  /**
   * Says that the line belongs to a heading.
   *
   * @param level from 1, the highest; 0 for none
   */
  void heading(int level) {
    heading = level;
  }

  void endLine() {
    lines.add(text.toString());
    headings.add(heading);
    text.setLength(0);
  }

  /** Ends the line if something stands in it. */
  void endStarted() {
    if (!text.toString().isBlank()) {
      endLine();
    }
    text.setLength(0);
  }

  /** One blank line at the most. */
  void gap() {
    endStarted();
    if (!lines.isEmpty() && !lines.getLast().isEmpty()) {
      endLine();
    }
  }

  void leftOut(Aside kind, List<String> texts) {
    notices.addAll(Notice.leftOut(kind, texts));
  }

  SourceText source(String name) {
    endStarted();
    List<String> labels = SectionNumbers.of(lines, headings);
    List<String> numbered = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      numbered.add(labels.get(i) + lines.get(i));
    }
    return new SourceText(name, numbered, notices);
  }
}
