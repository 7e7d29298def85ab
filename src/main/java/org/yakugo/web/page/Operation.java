package org.yakugo.web.page;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something that the service does.
 *
 * @param bodies media types of what it takes
 * @param example a text to send; empty if it takes none
 * @param answers each status with what it means
 */
public record Operation(
    String method,
    String path,
    String summary,
    String text,
    List<Parameter> parameters,
    List<String> bodies,
    String example,
    List<String> answers) {

  /** Its address with the examples of its parameters; null if one that is required has none. */
  public @Nullable String address() {
    boolean complete =
        !path.contains("{")
            && parameters.stream().noneMatch(p -> p.required() && p.example().isEmpty());
    String query =
        parameters.stream()
            .filter(p -> p.where().equals("query") && p.required())
            .map(p -> p.name() + "=" + Skin.encoded(p.example()))
            .collect(Collectors.joining("&"));
    return complete ? path + (query.isEmpty() ? "" : "?" + query) : null;
  }

  /** A command that tries it; null where that needs more than an example. */
  public @Nullable String command(String base) {
    if (address() == null || !method.equals("GET") && example.isEmpty()) {
      return null;
    }
    String url = "'" + base + address() + "'";
    return method.equals("GET")
        ? "curl " + url
        : "curl -H 'Content-Type: text/plain' --data '" + example + "' " + url;
  }
}
