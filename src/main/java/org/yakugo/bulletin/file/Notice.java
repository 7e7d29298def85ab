package org.yakugo.bulletin.file;

import java.util.ArrayList;
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
    List<Notice> notices = new ArrayList<>();
    if (!said.isEmpty()) {
      String quote = quoted(said.getFirst());
      int more = said.size() - 1;
      notices.add(
          new Notice(
              1,
              new Message(
                  "%s「%s」%sは本文として読みません。"
                      .formatted(kind.ja(), quote, more == 0 ? "" : "ほか%d件".formatted(more)),
                  "The %s “%s”%s is not read as part of the text."
                      .formatted(
                          kind.en(), quote, more == 0 ? "" : " and %d more".formatted(more)))));
    }
    return notices;
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
            new Message(
                "「%s」%sは、確認されていない下書きです。".formatted(quote, more == 0 ? "" : "ほか%d件".formatted(more)),
                more == 0
                    ? "“%s” is a draft that nobody has confirmed yet.".formatted(quote)
                    : "“%s” and %d more are drafts that nobody has confirmed yet."
                        .formatted(quote, more))));
  }

  private static String quoted(String text) {
    return text.length() > LONGEST_QUOTE
        ? text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE / 2)) + "…"
        : text;
  }
}
