package org.yakugo.memory;

import java.io.IOException;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.util.BytesRef;
import org.yakugo.text.SearchTerms;

/**
 * How a translation unit stands in the index: one document for its headlines, and one for each
 * paragraph of its body.
 */
final class UnitDocument {
  static final String BULLETIN = "bulletin";
  static final String BODY = "body";

  /** A {@link KeptPair}, in the document of the headlines. */
  static final String HEADLINES = "headlines";

  static final String DATE = "date";
  static final String ITEM = "item";
  static final String ENGLISH_HEADLINE = "headline.en";
  static final String JAPANESE_HEADLINE = "headline.ja";

  // Hits are looked at again in their text, so that the index needs no positions.
  private static final FieldType FOUND = found();

  private final TermStream terms = new TermStream();

  void index(TranslationUnit unit, IndexWriter writer) throws IOException {
    KeptPair pair = KeptPair.of(unit);
    Document headlines = document(unit);
    if (!pair.isEmpty()) {
      headlines.add(new BinaryDocValuesField(HEADLINES, pair.bytes()));
    }
    writer.addDocument(headlines);
    for (String paragraph : unit.body()) {
      writer.addDocument(paragraph(unit, paragraph));
    }
  }

  private Document paragraph(TranslationUnit unit, String text) {
    Document document = document(unit);
    document.add(new Field(BODY, terms.of(SearchTerms.english(text)), FOUND));
    document.add(new StoredField(BODY, text));
    document.add(new StoredField(ENGLISH_HEADLINE, unit.en()));
    document.add(new StoredField(JAPANESE_HEADLINE, unit.ja()));
    return document;
  }

  private static Document document(TranslationUnit unit) {
    Document document = new Document();
    document.add(new StringField(BULLETIN, unit.bulletin(), Field.Store.NO));
    document.add(new SortedDocValuesField(BULLETIN, new BytesRef(unit.bulletin())));
    document.add(new NumericDocValuesField(ITEM, unit.item()));
    if (unit.date() != null) {
      document.add(new NumericDocValuesField(DATE, unit.date().toEpochDay()));
    }
    return document;
  }

  /** In which documents a term stands, and no more. */
  private static FieldType found() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }
}
