package org.yakugo.exchange.tbx;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.exchange.ConceptWriter;
import org.yakugo.exchange.IndentedXml;
import org.yakugo.exchange.Loss;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.Status;

/**
 * Concepts as TBX-Basic. All of a concept fits: the kind is its subject field, the scope is the
 * geographical usage of the Japanese terms, an authority's form is a term of that customer's, and
 * what to use in the place of a deprecated term is a note at it ({@value #INSTEAD}).
 */
public record TbxWriter(TbxStyle style) implements ConceptWriter {
  static final String INSTEAD = "→ ";

  @Override
  public void write(List<Concept> concepts, OutputStream out, Consumer<Loss> losses) {
    boolean martif = style == TbxStyle.MARTIF;
    String doctype = martif ? "<!DOCTYPE martif SYSTEM \"TBXcoreStructV02.dtd\">" : "";
    try (IndentedXml xml = new IndentedXml(out, doctype)) {
      if (martif) {
        xml.start(style.root, "type=TBX", "xml:lang=en");
      } else {
        boolean dct = style == TbxStyle.DCT;
        xml.start(
            style.root,
            "type=TBX-Basic",
            "style=" + (dct ? "dct" : "dca"),
            "xml:lang=en",
            "xmlns=" + TbxStyle.NAMESPACE,
            "xmlns:min=" + (dct ? TbxStyle.MIN : ""),
            "xmlns:basic=" + (dct ? TbxStyle.BASIC : ""));
      }
      header(xml);
      xml.start("text").start("body");
      for (int i = 0; i < concepts.size(); i++) {
        entry(concepts.get(i), "c" + (i + 1), xml);
      }
      xml.end().end().end();
    }
  }

  private void header(IndentedXml xml) {
    xml.start(style.header).start("fileDesc");
    xml.start("titleStmt").element("title", "Glossary").end();
    xml.start("sourceDesc").element("p", "Yakugo glossary, English and Japanese").end();
    xml.end();
    if (style == TbxStyle.MARTIF) {
      xml.start("encodingDesc").element("p", "TBXXCSV02.xcs", "type=XCSURI").end();
    }
    xml.end();
  }

  private void entry(Concept concept, String id, IndentedXml xml) {
    xml.start(style.entry, "id=" + id);
    category(TbxCategory.SUBJECT_FIELD, concept.kind().label(), xml);
    if (!concept.source().isEmpty()) {
      category(TbxCategory.SOURCE, concept.source(), xml);
    }
    if (concept.date() != null) {
      xml.start("transacGrp");
      category(TbxCategory.TRANSACTION_TYPE, "modification", xml);
      xml.element("date", concept.date().toString()).end();
    }
    if (!concept.note().isEmpty()) {
      xml.element("note", concept.note());
    }
    xml.start(style.language, "xml:lang=en");
    term(concept, concept.english(), Status.PREFERRED, false, xml);
    for (String variant : concept.englishVariants()) {
      term(concept, variant, Status.ADMITTED, false, xml);
    }
    xml.end();
    xml.start(style.language, "xml:lang=ja");
    List<String> written = new ArrayList<>();
    for (Status status : Status.values()) {
      for (String term : concept.japanese(status)) {
        term(concept, term, status, true, xml);
        written.add(term);
      }
    }
    for (String form : concept.forms().values().stream().distinct().toList()) {
      if (!written.contains(form)) {
        term(concept, form, null, true, xml);
      }
    }
    xml.end().end();
  }

  private static String label(Status status) {
    return status.name().toLowerCase(Locale.ROOT) + "Term-admn-sts";
  }

  /**
   * @param status null for a form that only an authority uses
   */
  private void term(
      Concept concept, String term, @Nullable Status status, boolean japanese, IndentedXml xml) {
    xml.start(style.term).element("term", term);
    category(TbxCategory.PART_OF_SPEECH, partOfSpeech(concept.kind()), xml);
    if (status != null) {
      category(TbxCategory.STATUS, label(status), xml);
    }
    if (japanese) {
      concept.scope().forEach(code -> category(TbxCategory.GEOGRAPHICAL_USAGE, code, xml));
      for (Map.Entry<String, String> form : concept.forms().entrySet()) {
        if (form.getValue().equals(term)) {
          category(TbxCategory.CUSTOMER_SUBSET, form.getKey(), xml);
        }
      }
    }
    if (status == Status.DEPRECATED && japanese && concept.instead().containsKey(term)) {
      xml.element("note", INSTEAD + concept.instead().get(term));
    }
    xml.end();
  }

  private void category(TbxCategory category, String text, IndentedXml xml) {
    if (style == TbxStyle.DCT) {
      xml.element(category.module + ":" + category.type, text);
    } else {
      xml.element(category.element, text, "type=" + category.type);
    }
  }

  /** TBX-Basic demands one; of other wording than names and posts we don't know it. */
  private static String partOfSpeech(Kind kind) {
    return switch (kind) {
      case PERSON, PERSON_TITLE, ORGANISATION, PLACE, EVENT, DOCUMENT -> "properNoun";
      case TITLE -> "noun";
      case TERM -> "other";
    };
  }
}
