package org.yakugo.exchange.languagetool;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.yakugo.Message;
import org.yakugo.exchange.ConceptReader;
import org.yakugo.exchange.EntryDraft;
import org.yakugo.exchange.ForeignFile;
import org.yakugo.exchange.ForeignXml;
import org.yakugo.exchange.Intake;
import org.yakugo.exchange.prh.PrhMessage;

/**
 * Reads rules of LanguageTool's for Japanese. A rule of plain tokens with one suggestion deprecates
 * the tokens put together; rules with more to them are left.
 */
public final class LanguageToolReader implements ConceptReader {

  @Override
  public void read(ForeignFile file, Intake intake) {
    try (ForeignXml xml = new ForeignXml(file)) {
      xml.begin("list of LanguageTool's rules", "rules");
      String language = xml.attribute("lang").toLowerCase(Locale.ROOT);
      if (!language.equals("ja")) {
        throw file.unusable(xml.line(), "rules-for-another-language", language);
      }
      while (xml.nextOf(Set.of("rule"))) {
        rule(xml, intake);
      }
    }
  }

  private static void rule(ForeignXml xml, Intake intake) {
    int line = xml.line();
    StringBuilder term = new StringBuilder();
    String suggestion = "";
    String message = "";
    boolean plain = true;
    while (xml.nextIn("rule")) {
      switch (xml.name()) {
        case "pattern", "marker" -> {}
        case "token" -> {
          plain &= !xml.hasAttributes();
          term.append(xml.text());
        }
        case "message" -> {
          String[] parts = message(xml);
          plain &= suggestion.isEmpty();
          suggestion = parts[0];
          message = parts[1];
        }
        case "example", "url", "short", "antipattern" -> xml.skip();
        default -> {
          plain = false;
          xml.skip();
        }
      }
    }
    if (!plain || term.isEmpty() || suggestion.isEmpty()) {
      intake.leave(line, Message.of("rule-more-words-one-suggestion"));
      return;
    }
    List<String> deprecated = List.of(term.toString());
    PrhMessage.read(message, suggestion, deprecated, new EntryDraft(intake, line));
  }

  /** The suggestion, empty if there isn't exactly one, and what stands in brackets behind it. */
  private static String[] message(ForeignXml xml) {
    String suggestion = "";
    int count = 0;
    StringBuilder rest = new StringBuilder();
    while (xml.next() && !(xml.isEnd() && xml.name().equals("message"))) {
      if (xml.isStart() && xml.name().equals("suggestion")) {
        suggestion = xml.text();
        count++;
        rest.setLength(0);
      } else if (xml.isText()) {
        rest.append(xml.characters());
      }
    }
    String behind = rest.toString().strip();
    boolean bracketed = behind.startsWith("（") && behind.endsWith("）");
    return new String[] {
      count == 1 ? suggestion : "", bracketed ? behind.substring(1, behind.length() - 1) : ""
    };
  }
}
