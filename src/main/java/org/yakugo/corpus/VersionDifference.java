package org.yakugo.corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
  private VersionDifference() {}

  /** The first difference in words ({@code with another body in item 3}), if there is one. */
  static Optional<String> between(Bulletin a, Bulletin b) {
    if (a.items().size() != b.items().size()) {
      return Optional.of("with %d items, not %d".formatted(a.items().size(), b.items().size()));
    }
    for (int i = 0; i < a.items().size(); i++) {
      Map<String, String> fields = fields(a.items().get(i));
      Map<String, String> others = fields(b.items().get(i));
      for (String field : fields.keySet()) {
        if (!fields.get(field).equals(others.get(field))) {
          return Optional.of("with another " + field + " in item " + a.items().get(i).n());
        }
      }
    }
    return Optional.empty();
  }

  private static Map<String, String> fields(Item item) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("section", item.section() == null ? "" : oneSpaced(item.section().title()));
    fields.put("Japanese headline", oneSpaced(item.ja().text()));
    fields.put("English headline", oneSpaced(item.en().text()));
    fields.put("body", joined(item.body()));
    fields.put(
        "citation", item.citation() == null ? "" : oneSpaced(item.citation().printed().text()));
    fields.put(
        "note",
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
