package org.yakugo.memory;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** The documents in whose headlines the words of a text stand. */
final class HeadlinesQuery extends Query {
  private final String text;
  private final Side language;

  HeadlinesQuery(String text, Side language) {
    this.text = text;
    this.language = language;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    Sought sought = Sought.of(text, language);
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        BinaryDocValues kept = leaf.reader().getBinaryDocValues(UnitDocument.HEADLINES);
        if (!(kept instanceof KeptValues values)) {
          return null;
        }
        FixedBitSet found = sought.in(values.pairs().words(language));
        return ConstantScoreScorerSupplier.fromIterator(
            new BitSetIterator(found, found.cardinality()), score(), mode, leaf.reader().maxDoc());
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return language.field() + ":" + text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HeadlinesQuery query
        && text.equals(query.text)
        && language == query.language;
  }

  @Override
  public int hashCode() {
    return Objects.hash(text, language);
  }
}
