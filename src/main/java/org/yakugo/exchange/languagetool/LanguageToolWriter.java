package org.yakugo.exchange.languagetool;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.yakugo.exchange.ConceptWriter;
import org.yakugo.exchange.Correction;
import org.yakugo.exchange.IndentedXml;
import org.yakugo.exchange.Loss;
import org.yakugo.exchange.prh.PrhMessage;
import org.yakugo.glossary.Concept;

/**
 * What not to write and what to write instead, as rules in LanguageTool's XML for Japanese, for its
 * {@code grammar.xml} or its list of users' rules. A term that LanguageTool cuts in more than one
 * way gets a rule for each, in one group; where it is part of a right term, an antipattern.
 */
public final class LanguageToolWriter implements ConceptWriter {
  static final String ID = "YAKUGO_";

  private final JapaneseTokens tokens = new JapaneseTokens();

  @Override
  public void write(List<Concept> concepts, OutputStream out, Consumer<Loss> losses) {
    int n = 0;
    try (IndentedXml xml = new IndentedXml(out, "")) {
      xml.start("rules", "lang=ja");
      xml.start("category", "id=YAKUGO", "name=訳語", "type=terminology");
      for (Correction correction : Correction.of(concepts, "LanguageTool", losses)) {
        for (Correction.Found found : correction.deprecated()) {
          Set<List<String>> ways = tokens.of(found.term());
          if (ways.isEmpty()) {
            losses.accept(
                Loss.of(
                    correction.concept(),
                    "ja_deprecated",
                    "LanguageTool cuts " + found.term() + " elsewhere than at its ends"));
          } else {
            group(ID + ++n, correction, found, ways, xml);
          }
        }
      }
      xml.end().end();
    }
  }

  private void group(
      String id,
      Correction correction,
      Correction.Found found,
      Set<List<String>> ways,
      IndentedXml xml) {
    xml.start("rulegroup", "id=" + id, "name=" + found.term() + " → " + correction.use());
    for (String right : found.within()) {
      for (List<String> way : tokens.of(right)) {
        tokens("antipattern", way, xml);
      }
    }
    List<List<String>> all = new ArrayList<>(ways);
    for (List<String> way : all) {
      xml.start("rule");
      tokens("pattern", way, xml);
      xml.mixed(
          "message",
          "「" + found.term() + "」は使わない：",
          "suggestion",
          correction.use(),
          "（" + PrhMessage.of(correction.concept()).replace('\n', ' ') + "）");
      if (way.equals(all.getFirst())) {
        xml.mixed("example", "", "marker", found.term(), "", "correction=" + correction.use());
      }
      xml.end();
    }
    xml.end();
  }

  private static void tokens(String element, List<String> way, IndentedXml xml) {
    xml.start(element, "case_sensitive=yes");
    way.forEach(token -> xml.element("token", token));
    xml.end();
  }
}
