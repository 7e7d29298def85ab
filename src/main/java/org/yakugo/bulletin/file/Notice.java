package org.yakugo.bulletin.file;

import java.util.List;
import org.yakugo.Message;

/**
 * Something of a file that its reader left out, or read as something else.
 *
 * @param line 1-based line of the text as read
 * @param message one sentence for the editor
 */
public record Notice(int line, Message message) {
  private static final int LONGEST_QUOTE = 60;

  /**
   * That parts beside the text aren't read, one notice for all of a kind.
   *
   * @param texts what they say; those without a letter, such as page numbers, count for nothing
   */
  static List<Notice> leftOut(Aside kind, List<String> texts) {
    List<String> said =
        texts.stream()
            .map(text -> text.replaceAll("\\s+", " ").strip())
            .filter(text -> text.codePoints().anyMatch(Character::isLetter))
            .distinct()
            .toList();
    if (said.isEmpty()) {
      return List.of();
    }
    Object others = said.size() == 1 ? "" : Message.of("and-others", said.size() - 1);
    Message told = Message.of("aside-not-read", kind.words(), quoted(said.getFirst()), others);
    return List.of(new Notice(1, told));
  }

  /** That Japanese headlines are drafts still, one notice for all. */
  static List<Notice> drafts(List<String> japanese) {
    if (japanese.isEmpty()) {
      return List.of();
    }
    String quote = quoted(japanese.getFirst());
    int more = japanese.size() - 1;
    return List.of(
        new Notice(
            1,
            more == 0
                ? Message.of("draft-not-confirmed", quote)
                : Message.of("drafts-not-confirmed", quote, more)));
  }

  private static String quoted(String text) {
    return text.length() > LONGEST_QUOTE
        ? text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE / 2)) + "…"
        : text;
  }
}
