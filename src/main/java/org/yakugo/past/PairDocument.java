package org.yakugo.past;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.yakugo.memory.TermStream;
import org.yakugo.text.SearchTerms;

/**
 * How a pair of an English and a Japanese wording stands in the index, so that it is found by any
 * of its words. Who shows it, the items themselves tell.
 */
final class PairDocument {
  static final String ENGLISH = "pair.en";
  static final String JAPANESE = "pair.ja";

  /** As {@link org.yakugo.align.Link#wording} words it. */
  static final String WORDING = "pair";

  static Term term(String wording) {
    return ItemDocument.term(WORDING, wording);
  }

  static Document of(String wording) {
    String[] parts = wording.split("\n", 3);
    Document document = new Document();
    document.add(new StringField(WORDING, term(wording).bytes(), Field.Store.NO));
    document.add(new StoredField(WORDING, wording));
    document.add(new TextField(ENGLISH, new TermStream().of(SearchTerms.english(parts[1]))));
    document.add(new TextField(JAPANESE, new TermStream().of(SearchTerms.japanese(parts[2]))));
    return document;
  }
}
