package org.yakugo.check.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.languagetool.JLanguageTool.Level;
import org.languagetool.JLanguageTool.Mode;
import org.languagetool.markup.AnnotatedText;
import org.languagetool.markup.AnnotatedTextBuilder;
import org.yakugo.Json;
import org.yakugo.UnusableInput;
import org.yakugo.UnusableInput.Reason;
import org.yakugo.check.languagetool.LoneTextChecker;
import org.yakugo.check.languagetool.RuleSelection;

/**
 * What a client of LanguageTool's protocol asks for.
 *
 * @param language the code that it gave, or {@code auto}
 * @param preferredVariants codes such as {@code en-GB}, for {@code auto}; can be empty
 * @param source what the text renders, as OmegaT sends it; empty if the client sent none
 */
record TextRequest(
    AnnotatedText text,
    String language,
    List<String> preferredVariants,
    String source,
    RuleSelection selection,
    Mode mode,
    Level level) {

  static final String AUTO = "auto";

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  /**
   * @throws UnusableInput in the words of the original server, which clients show and tests compare
   */
  static TextRequest of(Map<String, String> parameters) {
    AnnotatedText text = text(parameters);
    String language = parameters.getOrDefault("language", "");
    if (language.isEmpty()) {
      throw bad(
          "Missing 'language' parameter, e.g. 'language=en-US' for American English"
              + " or 'language=fr' for French");
    }
    List<String> variants = list(parameters, "preferredVariants").toList();
    if (!variants.isEmpty() && !language.equals(AUTO)) {
      throw bad("You specified 'preferredVariants' but you didn't specify 'language=auto'");
    }
    requireLanguage(parameters.getOrDefault("motherTongue", ""));
    return new TextRequest(
        text,
        language,
        variants,
        parameters.getOrDefault("srctext", ""),
        selection(parameters),
        mode(parameters),
        level(parameters));
  }

  private static void requireLanguage(String motherTongue) {
    String code = motherTongue.replaceFirst("[-_].*", "");
    if (!code.isEmpty() && !LANGUAGES.contains(code)) {
      throw bad("'" + motherTongue + "' is not a language code known to LanguageTool.");
    }
  }

  private static AnnotatedText text(Map<String, String> parameters) {
    String text = parameters.get("text");
    String annotated = parameters.get("data");
    if (text != null && annotated != null) {
      throw bad("Set only 'text' or 'data' parameter, not both");
    }
    if (text != null) {
      return plain(text);
    }
    if (annotated == null) {
      throw bad("Missing 'text' or 'data' parameter");
    }
    JsonNode json;
    try {
      json = Json.MAPPER.readTree(annotated);
    } catch (JsonProcessingException e) {
      throw bad("Could not parse JSON from 'data' parameter");
    }
    if (json.has("text") && json.has("annotation")) {
      throw bad("'data' key in JSON requires either 'text' or 'annotation' key, not both");
    }
    if (json.has("text")) {
      return plain(string(json, "text"));
    }
    if (!json.has("annotation")) {
      throw bad("'data' key in JSON requires 'text' or 'annotation' key");
    }
    if (!json.get("annotation").isArray()) {
      throw bad("'annotation' key in JSON must be a list");
    }
    return annotated(json.get("annotation"));
  }

  private static AnnotatedText plain(String text) {
    return LoneTextChecker.add(text, new AnnotatedTextBuilder()).build();
  }

  private static AnnotatedText annotated(JsonNode parts) {
    AnnotatedTextBuilder builder = new AnnotatedTextBuilder();
    for (JsonNode part : parts) {
      if (part.has("text") && (part.has("markup") || part.has("interpretAs"))) {
        throw bad("Only either 'text' or 'markup' are supported in an object in 'annotation' list");
      }
      if (part.has("text")) {
        LoneTextChecker.add(string(part, "text"), builder);
      } else if (!part.has("markup")) {
        throw bad("Either 'text' or 'markup' must be set in an object in 'annotation' list");
      } else if (part.has("interpretAs")) {
        builder.addMarkup(string(part, "markup"), string(part, "interpretAs"));
      } else {
        builder.addMarkup(string(part, "markup"));
      }
    }
    return builder.build();
  }

  private static String string(JsonNode object, String key) {
    if (!object.get(key).isTextual()) {
      throw bad("'" + key + "' key in JSON must be a string");
    }
    return object.get(key).asText();
  }

  private static RuleSelection selection(Map<String, String> parameters) {
    String only = parameters.getOrDefault("enabledOnly", "");
    RuleSelection selection =
        new RuleSelection(
            set(parameters, "enabledRules"),
            set(parameters, "disabledRules"),
            set(parameters, "enabledCategories"),
            set(parameters, "disabledCategories"),
            only.equals("true") || only.equals("yes"));
    boolean disables =
        !selection.disabledRules().isEmpty() || !selection.disabledCategories().isEmpty();
    boolean enables =
        !selection.enabledRules().isEmpty() || !selection.enabledCategories().isEmpty();
    if (selection.enabledOnly() && disables) {
      throw bad("You cannot specify disabled rules or categories using enabledOnly=true");
    }
    if (selection.enabledOnly() && !enables) {
      throw bad("You must specify enabled rules or categories when using enabledOnly=true");
    }
    return selection;
  }

  private static Mode mode(Map<String, String> parameters) {
    String mode = parameters.getOrDefault("mode", "all");
    return switch (mode) {
      case "all" -> Mode.ALL;
      case "textLevelOnly" -> Mode.TEXTLEVEL_ONLY;
      case "allButTextLevelOnly" -> Mode.ALL_BUT_TEXTLEVEL_ONLY;
      default ->
          throw bad(
              "Mode must be one of 'textLevelOnly', 'allButTextLevelOnly', or 'all' but was: '"
                  + mode
                  + "'");
    };
  }

  private static Level level(Map<String, String> parameters) {
    String asked = parameters.getOrDefault("level", "default");
    List<String> levels =
        Stream.of(Level.values()).map(level -> level.name().toLowerCase(Locale.ROOT)).toList();
    if (!levels.contains(asked)) {
      throw bad(
          "Unknown value '%s' for parameter 'level'. Valid values: %s"
              .formatted(asked, String.join(", ", levels)));
    }
    return Level.values()[levels.indexOf(asked)];
  }

  private static Set<String> set(Map<String, String> parameters, String name) {
    return list(parameters, name).collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> list(Map<String, String> parameters, String name) {
    return Stream.of(parameters.getOrDefault(name, "").split(","))
        .map(String::strip)
        .filter(part -> !part.isEmpty());
  }

  static UnusableInput bad(String message) {
    return new UnusableInput(Reason.REQUEST, message);
  }
}
