package org.yakugo.bulletin.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yakugo.text.XmlStream;

/** What the styles of an OpenDocument text say of text that isn't read, and of lists. */
final class OdtStyles {

  /**
   * How a list marks its items of one depth.
   *
   * @param bullet null for a number
   * @param format {@code 1}, {@code a}, {@code A}, {@code i}, {@code I} or none
   */
  record Level(@Nullable String bullet, String prefix, String format, String suffix, int start) {}

  private final Set<String> hidden = new HashSet<>();
  private final Set<String> struck = new HashSet<>();
  private final Map<String, Map<Integer, Level>> lists = new HashMap<>();

  /** Reads up to the end of the element that {@code at} stands at. */
  void read(XmlStream at) {
    String style = "";
    for (int depth = 1; depth > 0 && at.next(); ) {
      if (at.isEnd()) {
        depth--;
      } else if (at.isStart()) {
        depth++;
        switch (at.name()) {
          case "style", "list-style" -> {
            style = at.attribute("name"); // a list's own is of the styles' namespace
            String parent = at.attribute("parent-style-name");
            for (Set<String> alike : List.of(hidden, struck)) {
              if (alike.contains(parent)) {
                alike.add(style);
              }
            }
          }
          case "text-properties" -> {
            if (at.attribute("display").equals("none")) {
              hidden.add(style);
            }
            if (!at.attribute("text-line-through-style").matches("none|")) {
              struck.add(style);
            }
          }
          case "list-level-style-bullet", "list-level-style-number", "list-level-style-image" ->
              lists
                  .computeIfAbsent(style, k -> new HashMap<>())
                  .put(WordLists.number(at.ownAttribute("level"), 1), level(at));
          default -> {
            // properties of form
          }
        }
      }
    }
  }

  private static Level level(XmlStream at) {
    boolean numbered = at.name().endsWith("number");
    return new Level(
        numbered ? null : WordLists.bullet(at.ownAttribute("bullet-char").strip()),
        at.attribute("num-prefix"),
        at.attribute("num-format"),
        at.attribute("num-suffix"),
        WordLists.number(at.ownAttribute("start-value"), 1));
  }

  boolean isHidden(String style) {
    return hidden.contains(style);
  }

  boolean isStruck(String style) {
    return struck.contains(style);
  }

  /** Null if the style says nothing of that depth, which counts from 1. */
  @Nullable Level level(String list, int depth) {
    return lists.getOrDefault(list, Map.of()).get(depth);
  }
}
