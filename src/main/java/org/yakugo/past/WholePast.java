package org.yakugo.past;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.commons.io.function.Uncheck;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.util.BytesRef;
import org.yakugo.align.Associations;
import org.yakugo.align.Associations.Rest;
import org.yakugo.align.Link;

/** All items of a corpus, written to an index that holds none yet. */
final class WholePast {

  /** An item that waits until all are counted, as small as may be. */
  private record Waiting(byte[] item, BytesRef keys, CountedCompany.Hashes rest) {
    static Waiting of(PastItem item) {
      BytesRef bytes = item.encoded();
      return new Waiting(
          bytes.bytes,
          item.encodedKeys(),
          CountedCompany.Hashes.of(Associations.rest(item.alone())));
    }
  }

  private final List<Waiting> items;

  /**
   * @param items as they were aligned, by bulletin
   */
  WholePast(Stream<List<PastItem>> items) {
    this.items = items.flatMap(List::stream).map(Waiting::of).toList();
  }

  void writeTo(IndexWriter writer) throws IOException {
    CountedCompany company = new CountedCompany(items.stream().map(Waiting::rest).toList());
    Set<String> wordings = ConcurrentHashMap.newKeySet();
    items.parallelStream()
        .forEach(
            waiting -> {
              PastItem alone = PastItem.decoded(new BytesRef(waiting.item())).with(waiting.keys());
              Rest rest = Associations.rest(alone.alone());
              PastItem item = alone.with(Associations.links(alone.alone(), rest, company));
              item.aligned().links().stream().map(Link::wording).forEach(wordings::add);
              add(writer, ItemDocument.of(item, rest));
            });
    wordings.parallelStream().forEach(wording -> add(writer, PairDocument.of(wording)));
  }

  private static void add(IndexWriter writer, Document document) {
    Uncheck.run(() -> writer.addDocument(document));
  }
}
