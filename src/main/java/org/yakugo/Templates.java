package org.yakugo;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/**
 * What is shown as markup: pages, the report of a check, pictures. Templates escape all texts, so
 * that nothing that comes from a bulletin can become markup.
 */
public final class Templates {
  private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

  /**
   * A template filled in.
   *
   * @param name of a file below {@code src/main/jte}
   */
  public static String filled(String name, Map<String, Object> content) {
    StringOutput output = new StringOutput();
    ENGINE.render(name, content, output);
    int[] clean = output.toString().codePoints().map(c -> isForbidden(c) ? 0xFFFD : c).toArray();
    return new String(clean, 0, clean.length);
  }

  /** Whether a character may stand neither in HTML nor in XML. */
  private static boolean isForbidden(int c) {
    boolean control = c < ' ' || 0x7F <= c && c < 0xA0;
    return control && "\t\n\r\f".indexOf(c) < 0
        || 0xD800 <= c && c < 0xE000
        || c == 0xFFFE
        || c == 0xFFFF;
  }
}
