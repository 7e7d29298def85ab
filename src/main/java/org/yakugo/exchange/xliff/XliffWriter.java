package org.yakugo.exchange.xliff;

import java.io.OutputStream;
import java.util.List;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.Item;
import org.yakugo.exchange.IndentedXml;
import org.yakugo.memory.FuzzyMatch;
import org.yakugo.suggest.Suggestion;

/**
 * The English headlines of a bulletin as XLIFF, for translation programs: the Japanese headline or
 * the draft is the target, what is known of names and posts goes along as notes (1.2) or as the
 * glossary module (2.1), and like past headlines as alternative translations (1.2).
 */
public record XliffWriter(IndentedXml xml) {
  /** The two that programs read. */
  public enum Version {
    V1_2,
    V2_1
  }

  /**
   * Writes and leaves the stream open.
   *
   * @param bulletin with drafts where it had no Japanese headline
   * @param drafted whether an item's Japanese is a draft, item by item
   * @param suggestions one an item, in order
   * @param original name of the file that the items come from
   */
  public static void write(
      Version version,
      Bulletin bulletin,
      List<Boolean> drafted,
      List<Suggestion> suggestions,
      String original,
      OutputStream out) {
    try (IndentedXml xml = new IndentedXml(out, "")) {
      XliffWriter writer = new XliffWriter(xml);
      writer.begin(version, original);
      for (int i = 0; i < bulletin.items().size(); i++) {
        Item item = bulletin.items().get(i);
        if (version == Version.V1_2) {
          writer.transUnit(item, drafted.get(i), suggestions.get(i));
        } else {
          writer.unit(item, drafted.get(i), suggestions.get(i));
        }
      }
      xml.end();
      if (version == Version.V1_2) {
        xml.end();
      }
      xml.end();
    }
  }

  private void begin(Version version, String original) {
    if (version == Version.V1_2) {
      xml.start("xliff", "version=1.2", "xmlns=urn:oasis:names:tc:xliff:document:1.2")
          .start(
              "file",
              "original=" + original,
              "source-language=en",
              "target-language=ja",
              "datatype=plaintext")
          .start("body");
    } else {
      xml.start(
              "xliff",
              "version=2.1",
              "xmlns=urn:oasis:names:tc:xliff:document:2.0",
              "xmlns:gls=urn:oasis:names:tc:xliff:glossary:2.0",
              "srcLang=en",
              "trgLang=ja")
          .start("file", "id=f1", "original=" + original);
    }
  }

  private void transUnit(Item item, boolean draft, Suggestion suggestion) {
    xml.start("trans-unit", "id=" + item.n());
    xml.element("source", item.en().text());
    if (!item.ja().isEmpty()) {
      String state = draft ? "needs-review-translation" : "translated";
      xml.element("target", item.ja().text(), "state=" + state);
    }
    for (FuzzyMatch match : suggestion.matches()) {
      xml.start(
          "alt-trans",
          "match-quality=" + match.score() + "%",
          "origin=" + match.bulletin() + " " + match.item());
      xml.element("source", match.en()).element("target", match.ja()).end();
    }
    Known.of(suggestion).forEach(known -> xml.element("note", known.line(), "annotates=source"));
    xml.end();
  }

  private void unit(Item item, boolean draft, Suggestion suggestion) {
    xml.start("unit", "id=" + item.n());
    List<Known> known = Known.of(suggestion).toList();
    if (!known.isEmpty()) {
      xml.start("gls:glossary");
      for (Known one : known) {
        xml.start("gls:glossEntry")
            .element("gls:term", one.english())
            .element("gls:translation", one.japanese(), "source=" + one.origin())
            .end();
      }
      xml.end();
    }
    boolean translated = !item.ja().isEmpty() && !draft;
    xml.start("segment", "state=" + (translated ? "translated" : "initial"));
    xml.element("source", item.en().text());
    if (!item.ja().isEmpty()) {
      xml.element("target", item.ja().text());
    }
    xml.end().end();
  }
}
