package org.yakugo.ministry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.yakugo.Message;
import org.yakugo.text.EditDistance;

/** Keys of a settings file that nobody asks for: most are mistyped. */
final class UnknownKeys {
  /**
   * Tells each of them, with its line and the known key that is most like it.
   *
   * @param known the keys of each part
   */
  static void tell(
      String file,
      String text,
      JsonNode settings,
      Map<String, Set<String>> known,
      Consumer<Message> notices) {
    for (Map.Entry<String, JsonNode> part : settings.properties()) {
      Set<String> keys = known.get(part.getKey());
      if (keys == null) {
        notices.accept(told(file, text, part.getKey(), known.keySet()));
        continue;
      }
      part.getValue().properties().stream()
          .map(Map.Entry::getKey)
          .filter(key -> !keys.contains(key))
          .forEach(key -> notices.accept(told(file, text, key, keys)));
    }
  }

  private static Message told(String file, String text, String key, Collection<String> known) {
    String nearest = EditDistance.nearest(key, known).orElseThrow();
    return Message.of("line-nothing-called-not-used-meant", file, line(text, key), key, nearest);
  }

  /** The first line that names it; the first of all if none does as it stands. */
  private static int line(String text, String key) {
    Pattern name =
        Pattern.compile("^[^#=]*(?<![\\w-])[\"']?" + Pattern.quote(key) + "[\"']?\\s*[].=].*");
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (name.matcher(lines.get(i)).matches()) {
        return i + 1;
      }
    }
    return 1;
  }
}
