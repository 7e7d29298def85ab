package org.yakugo.glossary;

import org.yakugo.Message;

/**
 * A line of a glossary file that can't be used, while all the others are.
 *
 * @param file the file's name in the folder {@code glossary}; empty for the folder
 * @param line from 1; 0 where the file as a whole can't be read
 * @param message a clause that says what is wrong: {@code unknown kind "persn"}
 */
public record BrokenLine(String file, int line, Message message) {

  /** {@code glossary/posts.tsv:12: unknown kind "persn"}. */
  public Message told() {
    String place = "glossary/" + (line == 0 ? file : file + ":" + line);
    return Message.of("labelled", place, message);
  }

  /** The same in English. */
  @Override
  public String toString() {
    return told().en();
  }
}
