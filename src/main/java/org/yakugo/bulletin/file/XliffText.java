package org.yakugo.bulletin.file;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.yakugo.UnusableInput;
import org.yakugo.text.XmlStream;

/**
 * The segments of an XLIFF file, 1.2 or 2.x, as items of a bulletin: the Japanese behind a bullet,
 * the English below it; the English alone where it isn't translated yet.
 */
final class XliffText {

  /** What stands within a text and is code, not words. */
  private static final Set<String> CODES = Set.of("ph", "bpt", "ept", "it", "x", "bx", "ex");

  /** The head of a PO file, as converters pass it on. */
  private static final String CATALOGUE_HEADER = "x-gettext-domain-header";

  /**
   * States of a target in 1.2 that somebody has to look at; in 2.x a segment's is {@code initial}.
   */
  private static final Pattern UNCONFIRMED = Pattern.compile("new|needs-.*");

  private final DocumentLines lines = new DocumentLines();
  private boolean toJapanese = true;
  private String source = "";
  private String target = "";
  private boolean isDraft;

  private XliffText() {}

  static SourceText read(String name, byte[] content) {
    try {
      XliffText text = new XliffText();
      text.read(new XmlStream(new ByteArrayInputStream(content)));
      return text.lines.source(name);
    } catch (RuntimeException broken) {
      throw UnusableInput.unsupported("is-no-readable-xliff", name).because(broken);
    }
  }

  private void read(XmlStream at) {
    while (at.next()) {
      if (at.isStart()) {
        switch (at.name()) {
          case "xliff", "file" -> direction(at);
          case "source" -> source = text(at);
          case "segment" -> isDraft = at.attribute("state").equals("initial");
          case "target" -> {
            isDraft |= UNCONFIRMED.matcher(at.attribute("state")).matches();
            target = text(at);
          }
          case "trans-unit" -> {
            if (at.attribute("restype").equals(CATALOGUE_HEADER)) {
              at.skip();
            }
          }
          case "alt-trans", "matches", "glossary" -> at.skip();
          default -> {
            // headers, notes, groups
          }
        }
      } else if (at.isEnd() && (at.name().equals("trans-unit") || at.name().equals("segment"))) {
        pair();
      }
    }
  }

  private void direction(XmlStream at) {
    String from = at.attribute("source-language") + at.attribute("srcLang");
    toJapanese = from.isEmpty() ? toJapanese : !from.toLowerCase(Locale.ROOT).startsWith("ja");
  }

  private void pair() {
    if (toJapanese) {
      lines.pair(target, source, isDraft);
    } else {
      lines.pair(source, target, false);
    }
    source = "";
    target = "";
    isDraft = false;
  }

  /** The words up to the element's end. */
  private static String text(XmlStream at) {
    return at.text(CODES).replaceAll("\\s+", " ").strip();
  }
}
