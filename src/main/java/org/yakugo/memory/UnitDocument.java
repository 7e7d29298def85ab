package org.yakugo.memory;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
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
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Normalization;
import org.yakugo.text.SearchTerms;
import org.yakugo.text.Token;

/**
 * How a translation unit stands in the index: one document for its headlines, and one for each
 * paragraph of its body.
 */
final class UnitDocument {
  static final String BULLETIN = "bulletin";
  static final String BODY = "body";

  static final String DATE = "date";
  private static final String STORED_DATE = "printed";
  static final String ITEM = "item";
  private static final String ENGLISH_HEADLINE = "headline.en";
  private static final String JAPANESE_HEADLINE = "headline.ja";

  // Hits are looked at again in their text, so that the index needs no positions.
  private static final FieldType FOUND = found();

  private final TermStream english = new TermStream();
  private final TermStream japanese = new TermStream();

  void index(TranslationUnit unit, IndexWriter writer) throws IOException {
    writer.addDocument(headlines(unit));
    for (String paragraph : unit.body()) {
      writer.addDocument(paragraph(unit, paragraph));
    }
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

  private Document headlines(TranslationUnit unit) {
    List<Token> tokens = EnglishTokenizer.tokenize(unit.en());
    String folded = Normalization.LENIENT.apply(unit.ja());
    Document document = document(unit);
    document.add(
        new Field(Side.ENGLISH.field(), english.ofWords(SearchTerms.english(tokens)), FOUND));
    document.add(new Field(Side.JAPANESE.field(), japanese.ofPairs(folded), FOUND));
    if (!unit.en().isEmpty() && !unit.ja().isEmpty()) {
      int pair = pair(unit);
      document.add(words(Side.ENGLISH, Segment.of(tokens), pair));
      document.add(words(Side.JAPANESE, Segment.ofFoldedJapanese(folded), pair));
    }
    return document;
  }

  private Document paragraph(TranslationUnit unit, String text) {
    List<Token> tokens = EnglishTokenizer.tokenize(text);
    Document document = document(unit);
    document.add(new Field(BODY, english.ofWords(SearchTerms.english(tokens)), FOUND));
    document.add(new StoredField(BODY, text));
    return document;
  }

  private static Field words(Side language, Segment segment, int pair) {
    return new BinaryDocValuesField(language.wordsField(), KeptSegment.bytes(segment, pair));
  }

  /** The same for pairs that are printed alike. */
  private static int pair(TranslationUnit unit) {
    return 31 * Normalization.PRINTED.apply(unit.en()).hashCode()
        + Normalization.PRINTED.apply(unit.ja()).hashCode();
  }

  private static Document document(TranslationUnit unit) {
    Document document = new Document();
    document.add(new StringField(BULLETIN, unit.bulletin(), Field.Store.YES));
    document.add(new SortedDocValuesField(BULLETIN, new BytesRef(unit.bulletin())));
    document.add(new NumericDocValuesField(ITEM, unit.item()));
    document.add(new StoredField(ITEM, unit.item()));
    document.add(new StoredField(ENGLISH_HEADLINE, unit.en()));
    document.add(new StoredField(JAPANESE_HEADLINE, unit.ja()));
    if (unit.date() != null) {
      document.add(new StoredField(STORED_DATE, unit.date().toEpochDay()));
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
