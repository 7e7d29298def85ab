package org.yakugo.exchange.prh;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.BufferedReader;
import java.io.IOException;
import org.yakugo.Message;
import org.yakugo.exchange.ConceptReader;
import org.yakugo.exchange.ForeignFile;
import org.yakugo.exchange.Intake;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads rules of prh as a stream of events. What is expected is the preferred term; patterns that
 * are plain words are deprecated, and of regular expressions what their specs replace. YAML's
 * aliases are refused: they are how a small file grows large.
 */
public final class PrhReader implements ConceptReader {

  @Override
  public void read(ForeignFile file, Intake intake) throws IOException {
    LoaderOptions limits = new LoaderOptions();
    // The whole file may be long, since it is read as a stream; a rule is not.
    limits.setCodePointLimit(Integer.MAX_VALUE);
    YAMLFactory format = YAMLFactory.builder().loaderOptions(limits).build();
    try (BufferedReader text = file.openText();
        YAMLParser yaml = format.createParser(text)) {
      new Rules(yaml, file, intake).read();
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String why = e.getOriginalMessage().lines().findFirst().orElse("");
      throw file.unusable(at == null ? 1 : Math.max(1, at.getLineNr()), "no-yaml", why);
    }
  }

  private record Rules(YAMLParser yaml, ForeignFile file, Intake intake) {

    void read() throws IOException {
      if (next() != JsonToken.START_OBJECT) {
        throw file.unusable(1, "no-file-of-prh");
      }
      while (next() == JsonToken.FIELD_NAME) {
        String field = yaml.currentName();
        JsonToken value = next();
        switch (field) {
          case "version" -> {
            if (!yaml.getText().equals("1")) {
              throw file.unusable(line(), "prh-version-not-known", yaml.getText());
            }
          }
          case "rules" -> rules(value);
          default -> leave(field);
        }
      }
    }

    private void rules(JsonToken start) throws IOException {
      if (start != JsonToken.START_ARRAY) {
        throw file.unusable(line(), "is-no-list", "rules");
      }
      for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
        if (token == JsonToken.START_OBJECT) {
          PrhRule rule = new PrhRule(line());
          rule(rule);
          rule.giveTo(intake);
        } else {
          leave("rule without a pattern");
        }
      }
    }

    private void rule(PrhRule rule) throws IOException {
      while (next() == JsonToken.FIELD_NAME) {
        String field = yaml.currentName();
        JsonToken value = next();
        switch (field) {
          case "expected" -> rule.expect(yaml.getValueAsString(""));
          case "prh" -> rule.say(yaml.getValueAsString(""));
          case "pattern", "patterns" -> patterns(value, rule);
          case "specs" -> specs(value, rule);
          default -> leave(field);
        }
      }
    }

    private void patterns(JsonToken value, PrhRule rule) throws IOException {
      if (value != JsonToken.START_ARRAY) {
        rule.find(yaml.getValueAsString(""));
        return;
      }
      while (next() != JsonToken.END_ARRAY) {
        rule.find(yaml.getValueAsString(""));
        yaml.skipChildren();
      }
    }

    private void specs(JsonToken value, PrhRule rule) throws IOException {
      if (value != JsonToken.START_ARRAY) {
        throw file.unusable(line(), "is-no-list", "specs");
      }
      while (next() == JsonToken.START_OBJECT) {
        String from = "";
        String to = "";
        while (next() == JsonToken.FIELD_NAME) {
          String field = yaml.currentName();
          next();
          from = field.equals("from") ? yaml.getValueAsString("") : from;
          to = field.equals("to") ? yaml.getValueAsString("") : to;
          yaml.skipChildren();
        }
        rule.spec(from, to);
      }
    }

    private void leave(String what) throws IOException {
      intake.leave(line(), Message.same(what.length() > 40 ? what.substring(0, 40) : what));
      yaml.skipChildren();
    }

    private JsonToken next() throws IOException {
      JsonToken token = yaml.nextToken();
      if (yaml.isCurrentAlias()) {
        throw file.unusable(line(), "yaml-alias-not-followed");
      }
      if (token == null) {
        throw file.unusable(line(), "ends-in-the-middle");
      }
      return token;
    }

    private int line() {
      return Math.max(1, yaml.currentTokenLocation().getLineNr());
    }
  }
}
