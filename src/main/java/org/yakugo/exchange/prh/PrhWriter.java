package org.yakugo.exchange.prh;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
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
  private record RuleFile(int version, List<Rule> rules) {}

  private record Rule(String expected, List<String> patterns, String prh, List<Spec> specs) {
    static Rule of(Correction correction) {
      List<Correction.Found> deprecated = correction.deprecated();
      List<Spec> specs = new ArrayList<>();
      for (Correction.Found found : deprecated) {
        specs.add(new Spec(found.term(), correction.use()));
        found.within().forEach(right -> specs.add(new Spec(right, right)));
      }
      return new Rule(
          correction.use(),
          deprecated.stream().map(PrhWriter::pattern).toList(),
          PrhMessage.of(correction.concept()),
          specs);
    }
  }

  private record Spec(String from, String to) {}

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
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();
    List<Rule> rules = Correction.of(concepts, "prh", losses).stream().map(Rule::of).toList();
    new ObjectMapper(format).writeValue(out, new RuleFile(1, rules));
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
