package org.yakugo.bulletin.file;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The styles of a Word document, each with what it takes over from those that it is based on. */
final class WordStyles {
  private static final int LONGEST_CHAIN = 10;
  private static final int DEEPEST_HEADING = 9;

  private final Map<String, Element> styles = new HashMap<>();

  /**
   * @param part that defines the styles; null if there is none
   */
  static WordStyles of(@Nullable Document part) {
    WordStyles styles = new WordStyles();
    if (part != null) {
      for (Element style : WordLines.children(part.getDocumentElement())) {
        styles.styles.put(WordLists.attribute(style, "styleId"), style);
      }
    }
    return styles;
  }

  /** What the style says by {@code name} among its {@code properties}; null if nothing. */
  @Nullable Element find(String style, String properties, String name) {
    Element found = null;
    String current = style;
    for (int i = 0; found == null && !current.isEmpty() && i < LONGEST_CHAIN; i++) {
      Element definition = styles.get(current);
      found = WordLists.child(WordLists.child(definition, properties), name);
      current = WordLists.value(WordLists.child(definition, "basedOn"));
    }
    return found;
  }

  /** How high a heading the paragraph is, from 1; 0 for none. */
  int heading(@Nullable Element paragraph) {
    Element own = WordLists.child(paragraph, "pPr");
    Element level = WordLists.child(own, "outlineLvl");
    if (level == null) {
      level = find(WordLists.value(WordLists.child(own, "pStyle")), "pPr", "outlineLvl");
    }
    int depth = level == null ? DEEPEST_HEADING : WordLists.number(WordLists.value(level), 9);
    return depth < DEEPEST_HEADING ? depth + 1 : 0;
  }

  /**
   * Whether the run has a property, by itself, by its style or by its paragraph's.
   *
   * @param property such as {@code vanish}: hidden
   */
  boolean is(String property, Element run, @Nullable Element paragraph) {
    Element own = WordLists.child(run, "rPr");
    Element found = WordLists.child(own, property);
    if (found == null) {
      found = find(WordLists.value(WordLists.child(own, "rStyle")), "rPr", property);
    }
    if (found == null) {
      Element properties = WordLists.child(paragraph, "pPr");
      found = find(WordLists.value(WordLists.child(properties, "pStyle")), "rPr", property);
    }
    return found != null && !WordLists.value(found).matches("false|0|off|none");
  }
}
