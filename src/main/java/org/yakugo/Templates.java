package org.yakugo;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What is shown as markup: pages, the report of a check, pictures. Templates escape all texts, so
 * that nothing that comes from a bulletin can become markup.
 */
public final class Templates {
  private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

  /** What may stand neither in HTML nor in XML. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[\\p{Cs}\\p{Cc}\uFFFE\uFFFF&&[^\t\n\r\f]]");

  /**
   * A template filled in.
   *
   * @param name of a file below {@code src/main/jte}
   */
  public static String filled(String name, Map<String, Object> content) {
    StringOutput output = new StringOutput();
    ENGINE.render(name, content, output);
    return FORBIDDEN.matcher(output.toString()).replaceAll("\uFFFD");
  }
}
