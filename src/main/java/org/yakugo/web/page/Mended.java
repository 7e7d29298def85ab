package org.yakugo.web.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.bulletin.Passage.Position;
import org.yakugo.check.Finding;

/** A text with a finding's suggestion put in. */
final class Mended {
  /**
   * @param at where the finding starts
   * @return null if the words don't stand unbroken on a line, as in a wrapped one
   */
  static @Nullable String text(String text, Position at, Finding finding, String suggestion) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int line = at.line() - 1;
    int start = at.column() - 1;
    int end = start + finding.text().length();
    boolean there =
        line < lines.size()
            && end <= lines.get(line).length()
            && lines.get(line).substring(start, end).equals(finding.text());
    if (!there) {
      return null;
    }
    String old = lines.get(line);
    lines.set(line, old.substring(0, start) + suggestion + old.substring(end));
    return String.join("\n", lines);
  }
}
