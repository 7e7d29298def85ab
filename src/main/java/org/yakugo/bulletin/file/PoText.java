package org.yakugo.bulletin.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The messages of a gettext file ({@code .po}) as items of a bulletin, as those of XLIFF are. */
final class PoText {
  private static final Pattern LINE =
      Pattern.compile("(msgctxt|msgid_plural|msgid|msgstr(?:\\[\\d+])?)?\\s*\"(.*)\"\\s*");

  private final DocumentLines lines = new DocumentLines();
  private final StringBuilder english = new StringBuilder();
  private final StringBuilder japanese = new StringBuilder();
  private StringBuilder current = new StringBuilder();

  /** Whether the message at hand, and the one that comes, is marked as fuzzy. */
  private boolean isDraft;

  private boolean nextIsDraft;

  private PoText() {}

  static SourceText read(String name, SourceText file) {
    PoText text = new PoText();
    for (String line : file.lines()) {
      text.line(line.strip());
    }
    text.pair();
    return text.lines.source(name);
  }

  private void line(String line) {
    nextIsDraft |= line.startsWith("#,") && line.contains("fuzzy");
    Matcher quoted = LINE.matcher(line);
    if (!quoted.matches()) {
      return;
    }
    String keyword = quoted.group(1) == null ? "" : quoted.group(1);
    switch (keyword) {
      case "" -> {
        // goes on with the line above
      }
      case "msgid" -> {
        pair();
        current = english;
        isDraft = nextIsDraft;
        nextIsDraft = false;
      }
      case "msgstr", "msgstr[0]" -> current = japanese;
      default -> current = new StringBuilder();
    }
    current.append(quoted.group(2).replace("\\n", " ").replace("\\\"", "\"").replace("\\\\", "\\"));
  }

  /** The header is the message without English. */
  private void pair() {
    if (!english.toString().isBlank()) {
      lines.pair(japanese.toString().strip(), english.toString().strip(), isDraft);
    }
    english.setLength(0);
    japanese.setLength(0);
  }
}
