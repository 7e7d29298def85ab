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

/**
 * What not to write and what to write instead, as rules of prh, which textlint runs. Each rule
 * bears specs that prh tests when it loads the file.
 */
public final class PrhWriter implements ConceptWriter {

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
      yaml.writeString(PrhPattern.of(found));
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
}
