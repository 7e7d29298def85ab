package org.yakugo.exchange.prh;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.yakugo.exchange.ConceptWriter;
import org.yakugo.exchange.Correction;
import org.yakugo.exchange.Loss;
import org.yakugo.glossary.Concept;
import org.yakugo.text.Script;

/**
 * What not to write and what to write instead, as rules of prh, which textlint runs. Each rule
 * bears specs that prh tests when it loads the file.
 */
public final class PrhWriter implements ConceptWriter {
  private static final String KATAKANA = "[ァ-ヺー]";

  private static final String LATIN = "[A-Za-z0-9]";

  @Override
  public void write(List<Concept> concepts, OutputStream out, Consumer<Loss> losses)
      throws IOException {
    YAMLFactory format =
        YAMLFactory.builder()
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .build();
    try (JsonGenerator yaml = format.createGenerator(out)) {
      yaml.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      yaml.writeStartObject();
      yaml.writeNumberField("version", 1);
      yaml.writeArrayFieldStart("rules");
      for (Correction correction : Correction.of(concepts, "prh", losses)) {
        rule(correction, yaml);
      }
      yaml.writeEndArray();
      yaml.writeEndObject();
    }
  }

  private static void rule(Correction correction, JsonGenerator yaml) throws IOException {
    yaml.writeStartObject();
    yaml.writeStringField("expected", correction.use());
    yaml.writeArrayFieldStart("patterns");
    for (Correction.Found found : correction.deprecated()) {
      yaml.writeString(pattern(found));
    }
    yaml.writeEndArray();
    yaml.writeStringField("prh", PrhMessage.of(correction.concept()));
    yaml.writeArrayFieldStart("specs");
    for (Correction.Found found : correction.deprecated()) {
      spec(found.term(), correction.use(), yaml);
      for (String right : found.within()) {
        spec(right, right, yaml);
      }
    }
    yaml.writeEndArray();
    yaml.writeEndObject();
  }

  private static void spec(String from, String to, JsonGenerator yaml) throws IOException {
    yaml.writeStartObject();
    yaml.writeStringField("from", from);
    yaml.writeStringField("to", to);
    yaml.writeEndObject();
  }

  /**
   * A regular expression of JavaScript's that finds a term, but not within a longer katakana or
   * Latin word, nor within one of the terms in which it is right.
   */
  private static String pattern(Correction.Found found) {
    String term = found.term();
    StringBuilder pattern = new StringBuilder("/");
    String before = word(term.charAt(0));
    pattern.append(before.isEmpty() ? "" : "(?<!" + before + ")");
    for (String right : found.within()) {
      for (int at = right.indexOf(term); at >= 0; at = right.indexOf(term, at + 1)) {
        String rest = escaped(right.substring(at));
        String start = escaped(right.substring(0, at));
        pattern.append(start.isEmpty() ? "(?!" + rest + ")" : "(?<!" + start + "(?=" + rest + "))");
      }
    }
    pattern.append(escaped(term));
    String after = word(term.charAt(term.length() - 1));
    pattern.append(after.isEmpty() ? "" : "(?!" + after + ")");
    return pattern.append('/').toString();
  }

  /** What continues a word of that character's script; empty where words aren't told apart. */
  private static String word(char c) {
    return Script.isKatakana(c) ? KATAKANA : c < 128 && Character.isLetterOrDigit(c) ? LATIN : "";
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\\\*+.?{}()\\[\\]^$|/]", "\\\\$0");
  }
}
