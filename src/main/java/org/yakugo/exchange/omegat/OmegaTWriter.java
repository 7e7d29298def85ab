package org.yakugo.exchange.omegat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.yakugo.exchange.ConceptWriter;
import org.yakugo.exchange.Loss;
import org.yakugo.glossary.Concept;

/**
 * Concepts as OmegaT's glossary text: English, tab, Japanese, tab, comment. OmegaT offers whatever
 * stands in the second column, so a deprecated term stands in the comment alone.
 */
public final class OmegaTWriter implements ConceptWriter {
  /** As OmegaT's own glossaries begin; the ending of the file's name may have got lost. */
  private static final String ENCODING = "# -*- coding: utf-8 -*-\n";

  private static final String COMMENT = "OmegaT takes a line that begins with # for a comment";

  @Override
  public void write(List<Concept> concepts, OutputStream out, Consumer<Loss> losses)
      throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    text.write(ENCODING);
    for (Concept concept : concepts) {
      if (concept.english().startsWith("#")) {
        losses.accept(Loss.of(concept, "en", COMMENT));
      } else if (concept.usableJapanese().isEmpty()) {
        losses.accept(Loss.of(concept, "ja", "there is none to offer, only what not to use"));
      } else {
        rows(concept, text);
        unheld(concept).forEach((field, why) -> losses.accept(Loss.of(concept, field, why)));
      }
    }
    text.flush();
  }

  private static void rows(Concept concept, Writer text) throws IOException {
    String comment = OmegaTComment.of(concept);
    for (String japanese : concept.usableJapanese()) {
      text.write(row(concept.english(), japanese, comment));
    }
    for (String variant : concept.englishVariants()) {
      if (!variant.startsWith("#") && !concept.japaneseFor(variant).isEmpty()) {
        text.write(row(variant, concept.japaneseFor(variant), OmegaTComment.ofVariant(concept)));
      }
    }
  }

  private static String row(String english, String japanese, String comment) {
    return String.join("\t", OmegaTComment.flat(english), OmegaTComment.flat(japanese), comment)
        + '\n';
  }

  /** Why, by the fields that OmegaT has no place for. */
  private static Map<String, String> unheld(Concept concept) {
    Map<String, String> unheld = new LinkedHashMap<>();
    if (concept.englishVariants().stream().anyMatch(variant -> variant.startsWith("#"))) {
      unheld.put("en_variants", COMMENT);
    }
    if (concept.note().contains("\n")) {
      unheld.put("note", "its lines are joined, since OmegaT has one line a term");
    }
    if (!concept.forms().isEmpty()) {
      unheld.put("ja_forms", "OmegaT has no place for the forms of authorities");
    }
    if (!concept.source().isEmpty()) {
      unheld.put("source", "OmegaT has no place for it");
    }
    if (concept.date() != null) {
      unheld.put("date", "OmegaT has no place for it");
    }
    return unheld;
  }
}
