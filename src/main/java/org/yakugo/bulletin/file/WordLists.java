package org.yakugo.bulletin.file;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The bullets and numbers that Word puts before the paragraphs of a list, which stand nowhere in
 * the paragraphs themselves. Counts while the paragraphs go by, so it serves one reading from first
 * to last.
 */
final class WordLists {
  private static final int DEEPEST = 8;

  /**
   * How a list marks its paragraphs of one depth.
   *
   * @param text with {@code %1} … {@code %9} for the numbers of the depths
   */
  private record Level(int start, String format, String text, String suffix) {}

  private record ListLevel(String list, int depth) {}

  private final Map<String, Map<Integer, Level>> levels = new HashMap<>();
  private final Map<String, String> countedAs = new HashMap<>();
  private final Map<ListLevel, Integer> restarts = new HashMap<>();
  private final Map<String, TreeMap<Integer, Integer>> counters = new HashMap<>();
  private final Set<ListLevel> restarted = new HashSet<>();

  private final WordStyles styles;

  private WordLists(WordStyles styles) {
    this.styles = styles;
  }

  /**
   * @param numbering the part that defines the lists; null if there is none
   */
  static WordLists of(@Nullable Document numbering, WordStyles styles) {
    WordLists lists = new WordLists(styles);
    if (numbering != null) {
      lists.define(numbering.getDocumentElement());
    }
    return lists;
  }

  private void define(Element numbering) {
    Map<String, Map<Integer, Level>> kinds = new HashMap<>();
    for (Element definition : WordLines.children(numbering)) {
      if (definition.getLocalName().equals("abstractNum")) {
        Map<Integer, Level> kind = new HashMap<>();
        addLevels(definition, kind);
        kinds.put(attribute(definition, "abstractNumId"), kind);
      } else if (definition.getLocalName().equals("num")) {
        String list = attribute(definition, "numId");
        String kind = value(child(definition, "abstractNumId"));
        Map<Integer, Level> own = new HashMap<>(kinds.getOrDefault(kind, Map.of()));
        for (Element override : WordLines.children(definition)) {
          addLevels(override, own);
          Element start = child(override, "startOverride");
          if (start != null) {
            int depth = number(attribute(override, "ilvl"), 0);
            restarts.put(new ListLevel(list, depth), number(value(start), 1));
          }
        }
        levels.put(list, own);
        countedAs.put(list, kind);
      }
    }
  }

  private static void addLevels(Element definition, Map<Integer, Level> levels) {
    for (Element level : WordLines.children(definition)) {
      if (level.getLocalName().equals("lvl")) {
        String suffix = value(child(level, "suff"));
        levels.put(
            number(attribute(level, "ilvl"), 0),
            new Level(
                number(value(child(level, "start")), 1),
                value(child(level, "numFmt")),
                value(child(level, "lvlText")),
                suffix.equals("nothing") ? "" : " "));
      }
    }
  }

  /** What Word prints before the paragraph, the space behind it included; often nothing. */
  String label(Element paragraph) {
    Element properties = child(paragraph, "pPr");
    Element numbered = child(properties, "numPr");
    if (numbered == null) {
      numbered = styles.find(value(child(properties, "pStyle")), "pPr", "numPr");
    }
    String list = value(child(numbered, "numId"));
    int depth = Math.clamp(number(value(child(numbered, "ilvl")), 0), 0, DEEPEST);
    Level level = levels.getOrDefault(list, Map.of()).get(depth);
    return level == null ? "" : label(list, depth, level);
  }

  private String label(String list, int depth, Level level) {
    TreeMap<Integer, Integer> counter =
        counters.computeIfAbsent(countedAs.get(list), k -> new TreeMap<>());
    ListLevel here = new ListLevel(list, depth);
    if (restarts.containsKey(here) && restarted.add(here)) {
      counter.put(depth, restarts.get(here));
    } else {
      counter.merge(depth, level.start(), (count, start) -> count + 1);
    }
    counter.tailMap(depth, false).clear();
    String label = level.format().equals("bullet") ? bullet(level.text()) : level.text();
    for (int i = 0; i <= depth && label.contains("%"); i++) {
      Level outer = levels.getOrDefault(list, new TreeMap<>()).getOrDefault(i, level);
      int count = counter.getOrDefault(i, outer.start());
      label = label.replace("%" + (i + 1), formatted(count, outer.format()));
    }
    return label.isBlank() ? "" : label + level.suffix();
  }

  /** By the format's name in Word, or by its sign in HTML and OpenDocument. */
  static String formatted(int count, String format) {
    return switch (format) {
      case "upperRoman", "I" -> inSystem(count, "roman");
      case "lowerRoman", "i" -> inSystem(count, "romanlow");
      case "upperLetter", "A" -> letters(count, 'A');
      case "lowerLetter", "a" -> letters(count, 'a');
      case "decimalFullWidth", "decimalFullWidth2" -> inSystem(count, "fullwide");
      case "japaneseCounting", "ideographDigital" -> inSystem(count, "jpan");
      case "decimalEnclosedCircle" ->
          count <= 20 ? String.valueOf((char) ('①' + count - 1)) : String.valueOf(count);
      case "none" -> "";
      default -> String.valueOf(count);
    };
  }

  /** In one of ICU's number systems: {@code roman}. */
  private static String inSystem(int count, String system) {
    NumberFormat format = NumberFormat.getInstance(new ULocale("en@numbers=" + system));
    format.setGroupingUsed(false);
    return format.format(count);
  }

  /** a … z, aa, bb … as Word counts. */
  private static String letters(int count, char first) {
    return String.valueOf((char) (first + (count - 1) % 26)).repeat((count - 1) / 26 + 1);
  }

  /** Bullets are often characters of a symbol font, which mean nothing outside it. */
  static String bullet(String text) {
    boolean symbol = text.codePoints().anyMatch(c -> Character.getType(c) == Character.PRIVATE_USE);
    return symbol || text.isEmpty() ? "•" : text;
  }

  /** The character of a symbol font by its hexadecimal code; those that aren't text are none. */
  static String symbol(String code) {
    try {
      int c = Integer.parseInt(code, 16);
      return Character.getType(c) == Character.PRIVATE_USE
          ? (c == 0xF0B7 ? "•" : "")
          : Character.toString(c);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  static @Nullable Element child(@Nullable Element parent, String name) {
    for (Node n = parent == null ? null : parent.getFirstChild();
        n != null;
        n = n.getNextSibling()) {
      if (n instanceof Element element && name.equals(element.getLocalName())) {
        return element;
      }
    }
    return null;
  }

  static String value(@Nullable Element element) {
    return element == null ? "" : attribute(element, "val");
  }

  static String attribute(Element element, String name) {
    return element.getAttributeNS(element.getNamespaceURI(), name);
  }

  static int number(String digits, int otherwise) {
    return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
  }
}
