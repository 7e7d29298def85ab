package org.yakugo.bulletin.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

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
  void read(XMLStreamReader at) throws XMLStreamException {
    String style = "";
    for (int depth = 1; depth > 0; ) {
      int event = at.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        switch (at.getLocalName()) {
          case "style", "list-style" -> {
            style = any(at, "name"); // a list's own is of the styles' namespace
            String parent = any(at, "parent-style-name");
            for (Set<String> alike : List.of(hidden, struck)) {
              if (alike.contains(parent)) {
                alike.add(style);
              }
            }
          }
          case "text-properties" -> {
            if (any(at, "display").equals("none")) {
              hidden.add(style);
            }
            if (!any(at, "text-line-through-style").matches("none|")) {
              struck.add(style);
            }
          }
          case "list-level-style-bullet", "list-level-style-number", "list-level-style-image" ->
              lists
                  .computeIfAbsent(style, k -> new HashMap<>())
                  .put(number(own(at, "level"), 1), level(at));
          default -> {
            // properties of form
          }
        }
      }
    }
  }

  private static Level level(XMLStreamReader at) {
    boolean numbered = at.getLocalName().endsWith("number");
    String bullet = own(at, "bullet-char");
    boolean symbol =
        bullet.isBlank()
            || bullet.codePoints().anyMatch(c -> Character.getType(c) == Character.PRIVATE_USE);
    return new Level(
        numbered ? null : symbol ? "•" : bullet,
        any(at, "num-prefix"),
        any(at, "num-format"),
        any(at, "num-suffix"),
        number(own(at, "start-value"), 1));
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

  static int number(String digits, int otherwise) {
    return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
  }

  private static String own(XMLStreamReader at, String name) {
    String value = at.getAttributeValue(at.getNamespaceURI(), name);
    return value == null ? "" : value;
  }

  /** The attribute whatever its namespace; empty if there is none. */
  private static String any(XMLStreamReader at, String name) {
    for (int i = 0; i < at.getAttributeCount(); i++) {
      if (at.getAttributeLocalName(i).equals(name)) {
        return at.getAttributeValue(i);
      }
    }
    return "";
  }
}
