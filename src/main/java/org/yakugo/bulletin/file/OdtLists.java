package org.yakugo.bulletin.file;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The bullets and numbers of the lists of an OpenDocument text, counted while they go by. */
final class OdtLists {
  private final OdtStyles styles;
  private final Deque<String> open = new ArrayDeque<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private boolean pending;
  private int ownStart;

  OdtLists(OdtStyles styles) {
    this.styles = styles;
  }

  /**
   * @param style empty where the list takes that of the one around it
   * @param continued whether it counts on from the one before
   */
  void begin(String style, boolean continued) {
    pending = false;
    if (open.isEmpty() && !continued) {
      counts.keySet().removeIf(key -> isDeeper(key, style, 0));
    }
    open.push(style.isEmpty() && !open.isEmpty() ? open.peek() : style);
  }

  void end() {
    open.poll();
    pending = false;
  }

  /**
   * An item that only holds a deeper list has no number: it counts with its first paragraph.
   *
   * @param start the number that it bears itself; 0 if it counts on
   * @param labelled whether it is an item rather than a line without a mark
   */
  void item(int start, boolean labelled) {
    pending = labelled;
    ownStart = start;
  }

  /** What stands before the item's first paragraph; nothing before the next ones. */
  String label() {
    String style = open.peek();
    int depth = open.size();
    OdtStyles.Level level = style == null ? null : styles.level(style, depth);
    if (level == null || !pending) {
      return "";
    }
    pending = false;
    if (level.bullet() != null) {
      return level.bullet() + " ";
    }
    String key = style + "/" + depth;
    int count = ownStart > 0 ? ownStart : counts.getOrDefault(key, level.start() - 1) + 1;
    counts.put(key, count);
    counts.keySet().removeIf(other -> isDeeper(other, style, depth));
    return level.format().isEmpty()
        ? ""
        : level.prefix() + WordLists.formatted(count, level.format()) + level.suffix() + " ";
  }

  private static boolean isDeeper(String key, String style, int depth) {
    int slash = key.lastIndexOf('/');
    return key.substring(0, slash).equals(style)
        && Integer.parseInt(key.substring(slash + 1)) > depth;
  }
}
