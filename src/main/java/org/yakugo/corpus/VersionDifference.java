package org.yakugo.corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yakugo.Message;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.Item;
import org.yakugo.bulletin.Note;
import org.yakugo.bulletin.Passage;

/**
 * What tells two versions of a bulletin apart, as far as their items go. Lines, bullets, typography
 * of a file and the length of spaces don't count: the Word file and the text file of one bulletin
 * are the same bulletin.
 */
final class VersionDifference {
  /** The first difference in words ({@code with another body in item 3}), if there is one. */
  static Optional<Message> between(Bulletin a, Bulletin b) {
    if (a.items().size() != b.items().size()) {
      return Optional.of(Message.of("with-items-not", a.items().size(), b.items().size()));
    }
    for (int i = 0; i < a.items().size(); i++) {
      Map<Message, String> fields = fields(a.items().get(i));
      Map<Message, String> others = fields(b.items().get(i));
      for (Message field : fields.keySet()) {
        if (!fields.get(field).equals(others.get(field))) {
          return Optional.of(Message.of("with-another-in-item", field, a.items().get(i).n()));
        }
      }
    }
    return Optional.empty();
  }

  private static Map<Message, String> fields(Item item) {
    Map<Message, String> fields = new LinkedHashMap<>();
    fields.put(
        Message.of("of-item-section"),
        item.section() == null ? "" : oneSpaced(item.section().title()));
    fields.put(Message.of("of-item-japanese-headline"), oneSpaced(item.ja().text()));
    fields.put(Message.of("of-item-english-headline"), oneSpaced(item.en().text()));
    fields.put(Message.of("of-item-body"), joined(item.body()));
    fields.put(
        Message.of("of-item-citation"),
        item.citation() == null ? "" : oneSpaced(item.citation().printed().text()));
    fields.put(
        Message.of("of-item-note"),
        item.notes().stream()
            .map(Note::paragraphs)
            .map(VersionDifference::joined)
            .toList()
            .toString());
    return fields;
  }

  private static String joined(List<Passage> paragraphs) {
    return oneSpaced(paragraphs.stream().map(Passage::text).collect(Collectors.joining(" ")));
  }

  private static String oneSpaced(String text) {
    return text.replaceAll("[\\s\\u00A0\\u3000]+", " ").strip();
  }
}
