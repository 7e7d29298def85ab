package org.yakugo.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yakugo.language.Language;
import org.yakugo.language.Row;

/** Where qualifiers go that a title's pattern doesn't render itself. */
final class QualifierTable {
  private record Line(String place, List<String> japanese) {}

  private static final Map<String, Line> LINES = lines();

  private QualifierTable() {}

  /** What stands right before the rank: 第一副. */
  static String beforeRank(List<String> qualifiers) {
    return japanese(qualifiers, "rank");
  }

  /** What stands before the whole title: 前, 暫定. */
  static String beforeTitle(List<String> qualifiers) {
    return japanese(qualifiers, "title");
  }

  /** What follows the title: 代行. */
  static String afterTitle(List<String> qualifiers) {
    return japanese(qualifiers, "after");
  }

  /** The other form of what stands before the whole title (元 for 前); empty if there is none. */
  static String otherBeforeTitle(List<String> qualifiers) {
    for (String qualifier : qualifiers) {
      Line line = LINES.get(qualifier);
      if (line.place.equals("title") && line.japanese.size() > 1) {
        return line.japanese.get(1);
      }
    }
    return "";
  }

  private static String japanese(List<String> qualifiers, String place) {
    StringBuilder text = new StringBuilder();
    for (String qualifier : qualifiers) {
      Line line = LINES.get(qualifier);
      if (line.place.equals(place) && !line.japanese.isEmpty()) {
        text.append(line.japanese.getFirst());
      }
    }
    return text.toString();
  }

  private static Map<String, Line> lines() {
    Map<String, Line> lines = new HashMap<>();
    for (Row row : Language.builtIn().table("qualifiers").rows()) {
      lines.put(row.text("qualifier"), new Line(row.text("place"), row.alternatives("japanese")));
    }
    return Map.copyOf(lines);
  }
}
