package org.yakugo.memory;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;

/** Where the pairs that were found are printed; asked for in the order of the index. */
final class PrintedPairs {
  private final IndexReader index;
  private int leaf = -1;
  private NumericDocValues dates = DocValues.emptyNumeric();
  private NumericDocValues items = DocValues.emptyNumeric();
  private SortedDocValues bulletins = DocValues.emptySorted();

  PrintedPairs(IndexReader index) {
    this.index = index;
  }

  LikePair of(Hits.Hit hit) throws IOException {
    if (hit.leaf() != leaf) {
      leaf = hit.leaf();
      LeafReader reader = index.leaves().get(leaf).reader();
      dates = DocValues.getNumeric(reader, UnitDocument.DATE);
      items = DocValues.getNumeric(reader, UnitDocument.ITEM);
      bulletins = DocValues.getSorted(reader, UnitDocument.BULLETIN);
    }
    int document = hit.document();
    long date = dates.advanceExact(document) ? dates.longValue() : Long.MIN_VALUE;
    int item = items.advanceExact(document) ? (int) items.longValue() : 0;
    String bulletin =
        bulletins.advanceExact(document)
            ? bulletins.lookupOrd(bulletins.ordValue()).utf8ToString()
            : "";
    return new LikePair(hit.score(), hit, date, bulletin, item, 1);
  }

  TranslationUnit unit(LikePair pair) throws IOException {
    LeafReaderContext context = index.leaves().get(pair.hit().leaf());
    return UnitDocument.unit(
        index.storedFields().document(context.docBase + pair.hit().document()));
  }
}
