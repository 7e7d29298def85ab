package org.yakugo.memory;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.jspecify.annotations.Nullable;

/** What documents stand for, read from the index; quickest in its order. */
final class PrintedPairs {
  private final IndexReader index;
  private int leaf = -1;
  private int last;
  private NumericDocValues dates = DocValues.emptyNumeric();
  private NumericDocValues items = DocValues.emptyNumeric();
  private SortedDocValues bulletins = DocValues.emptySorted();
  private @Nullable IndexedPairs headlines;
  private @Nullable StoredFields stored;

  PrintedPairs(IndexReader index) {
    this.index = index;
  }

  LikePair<Hits.Hit> of(Hits.Hit hit) throws IOException {
    goTo(hit.leaf(), hit.document());
    double share = hit.likeness().share();
    return new LikePair<>(hit.score(), share, date(), bulletin(), item(), 1, hit);
  }

  /** The headlines of a pair that was found. */
  KeptPair headlines(Hits.Hit hit) throws IOException {
    goTo(hit.leaf(), hit.document());
    return headlines();
  }

  /** The unit that a document stands for; its body is left out, but for the paragraph it is of. */
  TranslationUnit unit(int document) throws IOException {
    List<LeafReaderContext> leaves = index.leaves();
    int number = ReaderUtil.subIndex(document, leaves);
    goTo(number, document - leaves.get(number).docBase);
    KeptPair pair = headlines();
    if (!pair.isEmpty()) {
      return unit(pair, List.of());
    }
    Document stored = stored().document(document);
    KeptPair of =
        new KeptPair(
            stored.get(UnitDocument.ENGLISH_HEADLINE), stored.get(UnitDocument.JAPANESE_HEADLINE));
    return unit(of, List.of(stored.get(UnitDocument.BODY)));
  }

  private StoredFields stored() throws IOException {
    if (stored == null) {
      stored = index.storedFields();
    }
    return stored;
  }

  private void goTo(int number, int document) throws IOException {
    if (number != leaf || document < last) {
      leaf = number;
      LeafReader reader = index.leaves().get(leaf).reader();
      dates = DocValues.getNumeric(reader, UnitDocument.DATE);
      items = DocValues.getNumeric(reader, UnitDocument.ITEM);
      bulletins = DocValues.getSorted(reader, UnitDocument.BULLETIN);
      BinaryDocValues kept = reader.getBinaryDocValues(UnitDocument.HEADLINES);
      headlines = kept instanceof KeptValues values ? values.pairs() : null;
    }
    last = document;
  }

  private TranslationUnit unit(KeptPair pair, List<String> body) throws IOException {
    long date = date();
    return new TranslationUnit(
        bulletin(),
        item(),
        date == LikePair.NO_DATE ? null : LocalDate.ofEpochDay(date),
        pair.ja(),
        pair.en(),
        body);
  }

  private KeptPair headlines() throws IOException {
    return headlines == null ? new KeptPair("", "") : headlines.pair(last);
  }

  private long date() throws IOException {
    return dates.advanceExact(last) ? dates.longValue() : LikePair.NO_DATE;
  }

  private int item() throws IOException {
    return items.advanceExact(last) ? (int) items.longValue() : 0;
  }

  private String bulletin() throws IOException {
    return bulletins.advanceExact(last)
        ? bulletins.lookupOrd(bulletins.ordValue()).utf8ToString()
        : "";
  }
}
