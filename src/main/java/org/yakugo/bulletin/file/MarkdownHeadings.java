package org.yakugo.bulletin.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers the sections of a Markdown text whose headings, {@code ## 内政}, print none. */
final class MarkdownHeadings {
  private static final Pattern HEADING = Pattern.compile("(#{1,6}) +(.*)");

  static SourceText numbered(SourceText text) {
    List<String> titles = new ArrayList<>();
    List<Integer> levels = new ArrayList<>();
    for (String line : text.lines()) {
      Matcher heading = HEADING.matcher(line);
      boolean found = heading.matches();
      titles.add(found ? heading.group(2) : line);
      levels.add(found ? heading.group(1).length() : 0);
    }
    List<String> labels = SectionNumbers.of(titles, levels);
    List<String> numbered = new ArrayList<>();
    for (int i = 0; i < titles.size(); i++) {
      String label = labels.get(i);
      numbered.add(
          label.isEmpty()
              ? text.lines().get(i)
              : "#".repeat(levels.get(i)) + " " + label + titles.get(i));
    }
    return new SourceText(text.name(), numbered, text.notices());
  }
}
