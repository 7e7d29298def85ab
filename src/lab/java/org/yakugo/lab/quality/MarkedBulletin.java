package org.yakugo.lab.quality;

import java.util.ArrayList;
import java.util.List;

/**
 * A bulletin in which a person has marked what is wrong, {@code ⟦so⟧}, and what looks odd but is
 * right, {@code ⟪so⟫}.
 *
 * @param text without the marks
 */
record MarkedBulletin(String text, List<Mark> marks) {
  private static final String OPENING = "⟦⟪";
  private static final String CLOSING = "⟧⟫";

  /**
   * A marked stretch of one line.
   *
   * @param line from 1
   * @param start column from 1, in UTF-16 code units of the line without marks
   * @param end column after the last character
   */
  record Mark(boolean wrong, int line, int start, int end, String words) {
    boolean overlaps(int line, int from, int to) {
      return this.line == line && from < end && start < to;
    }
  }

  static MarkedBulletin read(String marked) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    int number = 0;
    for (String line : marked.lines().toList()) {
      number++;
      StringBuilder plain = new StringBuilder();
      int start = 0;
      for (char c : line.toCharArray()) {
        if (OPENING.indexOf(c) >= 0) {
          start = plain.length();
        } else if (CLOSING.indexOf(c) >= 0) {
          boolean wrong = CLOSING.indexOf(c) == 0;
          marks.add(new Mark(wrong, number, start + 1, plain.length() + 1, plain.substring(start)));
        } else {
          plain.append(c);
        }
      }
      text.append(plain).append('\n');
    }
    return new MarkedBulletin(text.toString(), List.copyOf(marks));
  }
}
