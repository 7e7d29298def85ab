package org.yakugo.bulletin.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Word keeps as a field that draws two things over each other: ruby in old formats, a reading
 * over its base, and enclosed characters, a circle around a letter (㊙ as ○ and 秘).
 */
final class RubyField {
  private static final Pattern CODE =
      Pattern.compile(
          "\\s*(?i:eq)\\b.*(?:\\\\s\\\\up\\s*[\\d.]+\\s*\\((.*?)\\)|\\\\ac\\s*\\([○◯〇△□◇])"
              + "\\s*[,;、](?<base>.*)\\)\\s*");

  /** The base that a field's code holds; empty if the field is another. */
  static String base(String code) {
    Matcher ruby = CODE.matcher(code);
    return ruby.matches() ? ruby.group("base").strip() : "";
  }
}
