package org.yakugo.past;

import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.yakugo.Kind;
import org.yakugo.align.Associations.Rest;
import org.yakugo.align.Link;
import org.yakugo.align.Precedents;
import org.yakugo.align.PrintedOrder;

/** How a past item stands in the index, and what it is looked up by. */
final class ItemDocument {
  /** The item itself, see {@link PastItem#encoded}. */
  static final String ITEM = "item";

  static final String BULLETIN = "bulletin";
  static final String ID = "id";
  static final String KIND = "kind";
  static final String TOPIC = "topic";
  static final String WORDING = "wording";

  /** Has the term {@code yes} where a link's English begins with an ordinal number. */
  static final String NUMBERED = "numbered";

  /** The orders in which it prints holders, see {@link PrintedOrder}. */
  static final String ORDER = "order";

  /** The wordings that its own links don't account for, see {@link Rest}. */
  static final String ENGLISH_REST = "rest.en";

  static final String JAPANESE_REST = "rest.ja";

  /** The keys of its English words. */
  static final String SAID = "said";

  /** As much of a longer term as has to be enough; Lucene takes no more than 32 kB. */
  private static final int LONGEST_TERM = 1_000;

  /**
   * @param rest of the item alone
   */
  static Document of(PastItem item, Rest rest) {
    Document document = new Document();
    String bulletin = item.aligned().bulletin();
    document.add(new BinaryDocValuesField(ITEM, item.encoded()));
    document.add(new BinaryDocValuesField(SAID, item.encodedKeys()));
    document.add(new StringField(BULLETIN, bytes(bulletin), Field.Store.NO));
    document.add(
        new StringField(ID, id(bulletin, item.aligned().item().n()).bytes(), Field.Store.NO));
    Set<Term> terms = new HashSet<>();
    for (Link link : item.aligned().links()) {
      Precedents.keys(link).forEach(key -> terms.add(topic(link.kind(), key)));
      terms.add(new Term(WORDING, bytes(link.wording())));
      terms.add(kind(link.kind()));
      if (Precedents.isNumbered(link.source())) {
        terms.add(numbered());
      }
    }
    PrintedOrder.in(item.aligned()).forEach(order -> terms.add(order(order)));
    item.said().forEach(key -> terms.add(term(SAID, key)));
    terms.forEach(
        term -> document.add(new StringField(term.field(), term.bytes(), Field.Store.NO)));
    rest.sources().forEach(one -> addRest(document, ENGLISH_REST, one));
    rest.targets().forEach(one -> addRest(document, JAPANESE_REST, one));
    return document;
  }

  private static void addRest(Document document, String field, String wording) {
    BytesRef bytes = bytes(wording);
    document.add(new StringField(field, bytes, Field.Store.NO));
    document.add(new SortedSetDocValuesField(field, bytes));
  }

  static Term id(String bulletin, int n) {
    return new Term(ID, bytes(bulletin + "#" + n));
  }

  static Term topic(Kind kind, String key) {
    return new Term(TOPIC, bytes(kind.label() + "\n" + key));
  }

  static Term kind(Kind kind) {
    return new Term(KIND, kind.label());
  }

  static Term numbered() {
    return new Term(NUMBERED, "yes");
  }

  static Term order(PrintedOrder order) {
    return new Term(ORDER, order.name());
  }

  static Term term(String field, String text) {
    return new Term(field, bytes(text));
  }

  /** A text as a term. */
  static BytesRef bytes(String text) {
    return new BytesRef(
        text.length() <= LONGEST_TERM
            ? text
            : text.substring(0, LONGEST_TERM) + text.length() + "," + text.hashCode());
  }
}
