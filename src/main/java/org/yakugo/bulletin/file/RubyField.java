package org.yakugo.bulletin.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ruby as Word keeps it in old formats: a field that draws the reading over its base. */
final class RubyField {
  private static final Pattern CODE =
      Pattern.compile("\\s*(?i:eq)\\b.*\\\\s\\\\up\\s*[\\d.]+\\s*\\((.*?)\\)\\s*[,;、](.*)\\)\\s*");

  /** The base that a field's code holds; empty if the field is another. */
  static String base(String code) {
    Matcher ruby = CODE.matcher(code);
    return ruby.matches() ? ruby.group(2).strip() : "";
  }
}
