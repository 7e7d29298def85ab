package org.yakugo.past;

import java.util.function.Supplier;
import org.yakugo.align.CorpusAligner;
import org.yakugo.glossary.Glossary;
import org.yakugo.mention.EnglishReader;

/**
 * What bulletins are aligned by.
 *
 * @param version changes with the program, its tables and the table of tenures; not with terms
 * @param terms the same of the terms
 * @param glossary the terms
 * @param reader reads English with them; made when there is something to align
 */
public record AligningRules(
    String version, String terms, Glossary glossary, Supplier<EnglishReader> reader) {

  CorpusAligner aligner() {
    return new CorpusAligner(reader.get());
  }
}
