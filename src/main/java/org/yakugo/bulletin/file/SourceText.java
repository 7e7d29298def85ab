package org.yakugo.bulletin.file;

import java.util.List;

/**
 * The text of a file, line by line.
 *
 * @param name the file's name, without its folders
 * @param lines without line breaks; line 1 of the file is at index 0
 */
public record SourceText(String name, List<String> lines) {

  public SourceText {
    lines = List.copyOf(lines);
  }

  /** Lines end with LF, CR LF or CR. A byte order mark is no text. */
  public static SourceText of(String name, String text) {
    return new SourceText(
        name, (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList());
  }

  public String text() {
    return String.join("\n", lines);
  }

  /** The name without its ending: {@code 2026-04-18} for {@code 2026-04-18.txt}. */
  public String stem() {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }
}
