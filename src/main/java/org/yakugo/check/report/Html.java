package org.yakugo.check.report;

import org.jspecify.annotations.Nullable;

/**
 * Writes HTML. Texts and the values of attributes are escaped here and nowhere else, so that
 * nothing that comes from a bulletin can become markup.
 */
final class Html {
  private final StringBuilder out = new StringBuilder("<!doctype html>\n");

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn; a null value leaves its attribute out
   */
  Html open(String tag, @Nullable String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1]);
        out.append('"');
      }
    }
    out.append('>');
    return this;
  }

  Html close(String tag) {
    out.append("</").append(tag).append('>');
    return this;
  }

  Html text(String text) {
    escape(text);
    return this;
  }

  /** An element that holds a text and nothing else. */
  Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  /** A style sheet or a script of our own, which must not hold {@code </}. */
  Html verbatim(String tag, String content) {
    if (content.contains("</")) {
      throw new IllegalArgumentException("would end <" + tag + "> early");
    }
    out.append('<').append(tag).append('>').append(content).append("</").append(tag).append('>');
    return this;
  }

  Html line() {
    out.append('\n');
    return this;
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default ->
            out.append(Character.isISOControl(c) && !Character.isWhitespace(c) ? '\uFFFD' : c);
      }
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
