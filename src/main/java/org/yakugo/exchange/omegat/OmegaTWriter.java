package org.yakugo.exchange.omegat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

  @Override
  public void write(List<Concept> concepts, OutputStream out, Consumer<Loss> losses) {
    try {
      Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      text.write(ENCODING);
      for (Concept concept : concepts) {
        Consumer<String[]> lost =
            loss -> losses.accept(new Loss(ConceptWriter.name(concept), loss[0], loss[1]));
        if (concept.english().startsWith("#")) {
          lost.accept(new String[] {"en", "OmegaT takes a line that begins with # for a comment"});
        } else if (concept.usableJapanese().isEmpty()) {
          lost.accept(new String[] {"ja", "there is none to offer, only what not to use"});
        } else {
          rows(concept, text);
          tellLosses(concept, lost);
        }
      }
      text.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    return OmegaTComment.flat(english)
        + '\t'
        + OmegaTComment.flat(japanese)
        + '\t'
        + comment
        + '\n';
  }

  private static void tellLosses(Concept concept, Consumer<String[]> lost) {
    for (String variant : concept.englishVariants()) {
      if (variant.startsWith("#")) {
        lost.accept(
            new String[] {"en_variants", "OmegaT takes a line that begins with # for a comment"});
      }
    }
    if (concept.note().contains("\n")) {
      lost.accept(new String[] {"note", "its lines are joined, since OmegaT has one line a term"});
    }
    if (!concept.forms().isEmpty()) {
      lost.accept(new String[] {"ja_forms", "OmegaT has no place for the forms of authorities"});
    }
    if (!concept.source().isEmpty()) {
      lost.accept(new String[] {"source", "OmegaT has no place for it"});
    }
    if (concept.date() != null) {
      lost.accept(new String[] {"date", "OmegaT has no place for it"});
    }
  }
}
