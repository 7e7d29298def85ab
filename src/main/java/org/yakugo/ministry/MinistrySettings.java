package org.yakugo.ministry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.UnusableInput;
import org.yakugo.text.EditDistance;
import org.yakugo.workspace.WholeFile;
import org.yakugo.workspace.Workspace;

/**
 * What a workspace says about the memory that it shares: the part {@code [memory]} of its {@code
 * yakugo.toml}.
 *
 * @param address of the cluster
 * @param house the name under which others know this workspace; empty if it isn't told
 * @param ministry the name of the house that all posts follow
 */
record MinistrySettings(ClusterAddress address, String house, String ministry) {
  private static final String FILE = "yakugo.toml";
  private static final String PART = "memory";
  private static final String MINISTRY = "ministry";

  /** What the file may say: the keys of each part. */
  private static final Map<String, Set<String>> KEYS =
      Map.of(PART, Set.of("url", "house", MINISTRY));

  /**
   * @param notices told of each key of the file that isn't used
   * @return null where there is no shared memory
   * @throws UnusableInput if the file or an address can't be read
   */
  static @Nullable MinistrySettings of(Workspace workspace, Consumer<Message> notices) {
    JsonNode part = part(workspace.root().resolve(FILE), notices);
    String address = workspace.memory() == null ? part.path("url").asText("") : workspace.memory();
    if (address.isEmpty()) {
      return null;
    }
    String house = part.path("house").asText("");
    if (house.indexOf(':') >= 0 || house.indexOf('/') >= 0) {
      throw UnusableInput.content("house-colon-slash", FILE, house);
    }
    return new MinistrySettings(
        ClusterAddress.of(address), house, part.path(MINISTRY).asText(MINISTRY));
  }

  private static JsonNode part(Path file, Consumer<Message> notices) {
    if (!Files.exists(file)) {
      return MissingNode.getInstance();
    }
    try {
      String text = WholeFile.text(file);
      JsonNode all = new TomlMapper().readTree(text);
      tellUnknown(text, all, notices);
      return all.path(PART);
    } catch (JsonProcessingException e) {
      throw UnusableInput.content(
              "line-cant-be-read", FILE, e.getLocation().getLineNr(), e.getOriginalMessage())
          .because(e);
    } catch (IOException e) {
      throw UnusableInput.storage("cant-be-read", file, e).because(e);
    }
  }

  /** Tells each key that nobody asks for, most of them mistyped, with the known one like it. */
  private static void tellUnknown(String text, JsonNode settings, Consumer<Message> notices) {
    for (Map.Entry<String, JsonNode> part : settings.properties()) {
      Set<String> keys = KEYS.get(part.getKey());
      if (keys == null) {
        notices.accept(told(text, part.getKey(), KEYS.keySet()));
        continue;
      }
      part.getValue().properties().stream()
          .map(Map.Entry::getKey)
          .filter(key -> !keys.contains(key))
          .forEach(key -> notices.accept(told(text, key, keys)));
    }
  }

  private static Message told(String text, String key, Collection<String> known) {
    String nearest = EditDistance.nearest(key, known).orElseThrow();
    return Message.of("line-nothing-called-not-used-meant", FILE, line(text, key), key, nearest);
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
