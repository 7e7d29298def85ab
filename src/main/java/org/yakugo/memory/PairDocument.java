package org.yakugo.memory;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.yakugo.Json;
import org.yakugo.align.MinedPair;
import org.yakugo.text.Normalization;
import org.yakugo.text.SearchTerms;

/** How a mined pair stands in the index. Its fields are its own, so that no headline counts it. */
final class PairDocument {
  /** All pairs. */
  static final Term ALL = new Term("pair", "all");

  private static final String WHOLE = "pair.whole";

  private PairDocument() {}

  /** The field with the terms of one side. */
  static String field(Language language) {
    return "pair." + language.field();
  }

  static Document of(MinedPair pair) {
    Document document = new Document();
    document.add(new StringField(ALL.field(), ALL.text(), Field.Store.NO));
    document.add(
        new TextField(
            field(Language.ENGLISH), new TermStream().ofWords(SearchTerms.english(pair.source()))));
    document.add(
        new TextField(
            field(Language.JAPANESE),
            new TermStream().ofPairs(Normalization.LENIENT.apply(pair.target()))));
    document.add(new StoredField(WHOLE, Json.line(pair)));
    return document;
  }

  static MinedPair pair(Document document) {
    try {
      return Json.MAPPER.readValue(document.get(WHOLE), MinedPair.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What tells whether these are other pairs. */
  static String text(List<MinedPair> pairs) {
    return Json.line(pairs);
  }
}
