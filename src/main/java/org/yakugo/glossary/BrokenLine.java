package org.yakugo.glossary;

import org.jspecify.annotations.Nullable;

/**
 * A line of a glossary file that can't be used, while all the others are.
 *
 * @param file the file's name without its folder
 * @param line from 1; 0 where the file as a whole can't be read
 * @param message a clause that says what is wrong: {@code unknown kind "persn"}
 */
public record BrokenLine(String file, int line, @Nullable String message) {

  /** {@code posts.tsv:12: unknown kind "persn"}. */
  @Override
  public String toString() {
    return line == 0 ? file + ": " + message : file + ":" + line + ": " + message;
  }
}
