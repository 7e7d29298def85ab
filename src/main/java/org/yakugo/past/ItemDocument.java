package org.yakugo.past;

import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.yakugo.Kind;
import org.yakugo.align.Associations.Rest;
import org.yakugo.align.Bearer;
import org.yakugo.align.Link;
import org.yakugo.align.Precedents;
import org.yakugo.align.PrintedOrder;

/** How a past item stands in the index, and what it is looked up by. */
final class ItemDocument {
  /** The item itself, see {@link PastItem#encoded}. */
  static final String ITEM = "item";

  static final String BULLETIN = "bulletin";
  private static final String DAY = "day";
  private static final String NUMBER = "number";
  private static final String PLACE = "place";
  static final String ID = "id";
  static final String KIND = "kind";
  static final String TOPIC = "topic";
  static final String FORM = "form";
  static final String WORDING = "wording";

  /** Has the term {@code yes} where a link's English begins with an ordinal number. */
  static final String NUMBERED = "numbered";

  /** The orders in which it prints holders, see {@link PrintedOrder}. */
  static final String ORDER = "order";

  /** The wordings that its own links don't account for, see {@link Rest}. */
  static final String ENGLISH_REST = "rest.en";

  static final String JAPANESE_REST = "rest.ja";

  /** The order of the items in each part of the index, so that of many the newest are read. */
  static final Sort NEWEST_FIRST =
      new Sort(
          new SortField(DAY, SortField.Type.LONG, true),
          new SortField(NUMBER, SortField.Type.LONG),
          new SortField(BULLETIN, SortField.Type.STRING),
          new SortField(PLACE, SortField.Type.LONG));

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
    document.add(new SortedDocValuesField(BULLETIN, bytes(bulletin)));
    document.add(new NumericDocValuesField(DAY, item.day()));
    document.add(new NumericDocValuesField(NUMBER, item.aligned().item().n()));
    document.add(new NumericDocValuesField(PLACE, item.place()));
    document.add(
        new StringField(ID, id(bulletin, item.aligned().item().n()).bytes(), Field.Store.NO));
    Set<Term> terms = new HashSet<>();
    for (Link link : item.aligned().links()) {
      for (String key : Precedents.keys(link)) {
        terms.add(topic(link.kind(), key));
        terms.add(form(link, key));
      }
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

  /** The term of a form that was printed for a topic, and of the person who bears it. */
  static Term form(Link link, String key) {
    Bearer bearer = link.bearer();
    String borne =
        bearer == null
            ? ""
            : "\n" + bearer.given() + "\n" + bearer.surname() + "\n" + bearer.country();
    BytesRefBuilder term = new BytesRefBuilder();
    term.append(formsOf(link.kind(), key).bytes());
    term.append(bytes(link.target() + borne));
    return new Term(FORM, term.get());
  }

  /** What the terms of a topic's forms begin with. */
  static Term formsOf(Kind kind, String key) {
    return new Term(FORM, bytes(topic(kind, key).text() + "\n"));
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
