package org.yakugo.bulletin.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.yakugo.text.Script;

/**
 * The numbers of sections whose headings are told by their style alone. A bulletin as plain text
 * has nothing but the number to tell a section by.
 */
public final class SectionNumbers {
  private static final int DEEPEST = 9;
  private static final int LONGEST = 30;

  /** A number that the heading prints itself: {@code II. 外政}. */
  private static final Pattern COUNTED = Pattern.compile("(?i)[ivx]{1,4}[.)、:].*");

  /**
   * @param headings how high the heading is that the line belongs to, from 1; 0 for none
   * @return what to put before each line: {@code 2. } or nothing
   */
  public static List<String> of(List<String> lines, List<Integer> headings) {
    List<String> labels = new ArrayList<>(Collections.nCopies(lines.size(), ""));
    int level = sectionLevel(lines, headings);
    int number = 0;
    for (int i = 0; i < lines.size() && level > 0; i++) {
      if (headings.get(i) == level && opensSection(lines, headings, i)) {
        labels.set(i, ++number + ". ");
      }
    }
    return labels;
  }

  /** The highest of which there are several, of headings that can be sections; 0 if none. */
  private static int sectionLevel(List<String> lines, List<Integer> headings) {
    for (int level = 1; level <= DEEPEST; level++) {
      int all = 0;
      int sections = 0;
      for (int i = 0; i < lines.size(); i++) {
        if (headings.get(i) == level && !lines.get(i).isBlank()) {
          all++;
          sections += opensSection(lines, headings, i) ? 1 : 0;
        }
      }
      if (sections >= 2 && sections * 2 > all) {
        return level;
      }
    }
    return 0;
  }

  /** A section's title is short, and what follows is an item's Japanese, not its English. */
  private static boolean opensSection(List<String> lines, List<Integer> headings, int i) {
    String title = lines.get(i).replace("*", "").strip();
    int below = i + 1;
    while (below < lines.size() && lines.get(below).isBlank()) {
      below++;
    }
    boolean titled =
        !title.isEmpty()
            && title.length() <= LONGEST
            && Script.hasJapanese(title)
            && !COUNTED.matcher(title).matches()
            && Character.isLetter(title.codePointAt(0));
    return titled
        && below < lines.size()
        && (Script.hasJapanese(lines.get(below)) || headings.get(below) > headings.get(i));
  }
}
