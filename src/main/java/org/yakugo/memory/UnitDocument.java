package org.yakugo.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.yakugo.text.SearchAnalyzer;

/**
 * How a translation unit stands in the index: one document for its headlines, and one for each
 * paragraph of its body.
 */
final class UnitDocument {
  static final String BULLETIN = "bulletin";
  static final String BODY = "body";
  static final String CAPITALS = "capitals";
  static final String DATE = "date";
  private static final String STORED_DATE = "printed";
  private static final String ITEM = "item";
  private static final String ENGLISH_HEADLINE = "headline.en";
  private static final String JAPANESE_HEADLINE = "headline.ja";

  /** The analysis of all fields. A change to it or to the fields needs another {@link UnitIndex#SCHEMA}. */
  static final Analyzer ANALYZER =
      new PerFieldAnalyzerWrapper(
          SearchAnalyzer.ENGLISH,
          Map.of("ja", SearchAnalyzer.JAPANESE, CAPITALS, SearchAnalyzer.CAPITALS));

  /** Hits are looked at again in their text, so that the index needs no positions. */
  private static final FieldType TERMS = terms(IndexOptions.DOCS_AND_FREQS, true);

  private static final FieldType OCCURRENCE = terms(IndexOptions.DOCS, false);

  private UnitDocument() {}

  static List<Document> of(TranslationUnit unit) {
    List<Document> documents = new ArrayList<>();
    Document headlines = document(unit);
    headlines.add(new Field(Language.ENGLISH.field(), unit.en(), TERMS));
    headlines.add(new Field(Language.JAPANESE.field(), unit.ja(), TERMS));
    headlines.add(new Field(CAPITALS, unit.en(), OCCURRENCE));
    documents.add(headlines);
    for (String text : unit.body()) {
      Document paragraph = document(unit);
      paragraph.add(new Field(BODY, text, TERMS));
      paragraph.add(new StoredField(BODY, text));
      paragraph.add(new Field(CAPITALS, text, OCCURRENCE));
      documents.add(paragraph);
    }
    return documents;
  }

  /** The unit that a document stands for; its body is left out, but for the paragraph found. */
  static TranslationUnit unit(Document document) {
    IndexableField date = document.getField(STORED_DATE);
    IndexableField paragraph = document.getField(BODY);
    return new TranslationUnit(
        document.get(BULLETIN),
        document.getField(ITEM).numericValue().intValue(),
        date == null ? null : LocalDate.ofEpochDay(date.numericValue().longValue()),
        document.get(JAPANESE_HEADLINE),
        document.get(ENGLISH_HEADLINE),
        paragraph == null ? List.of() : List.of(paragraph.stringValue()));
  }

  private static Document document(TranslationUnit unit) {
    Document document = new Document();
    document.add(new StringField(BULLETIN, unit.bulletin(), Field.Store.YES));
    document.add(new StoredField(ITEM, unit.item()));
    document.add(new StoredField(ENGLISH_HEADLINE, unit.en()));
    document.add(new StoredField(JAPANESE_HEADLINE, unit.ja()));
    if (unit.date() != null) {
      document.add(new StoredField(STORED_DATE, unit.date().toEpochDay()));
      document.add(new NumericDocValuesField(DATE, unit.date().toEpochDay()));
    }
    return document;
  }

  private static FieldType terms(IndexOptions options, boolean norms) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setOmitNorms(!norms);
    type.freeze();
    return type;
  }
}
