package org.yakugo.lab.quality;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.yakugo.memory.FuzzyMatch;
import org.yakugo.memory.TranslationUnit;
import org.yakugo.text.Script;

/** The obvious translation memory, to compare ours with: Lucene as it comes out of the box. */
public final class PlainMemory implements Closeable {
  private static final int CANDIDATES = 50;

  private final Analyzer analyzer = new StandardAnalyzer();
  private final Directory directory;
  private @Nullable DirectoryReader reader;
  private @Nullable IndexSearcher searcher;

  public PlainMemory(Path folder) throws IOException {
    this.directory = FSDirectory.open(folder);
  }

  public void build(List<TranslationUnit> units) throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (TranslationUnit unit : units) {
        Document document = new Document();
        document.add(new TextField("en", unit.en(), Field.Store.YES));
        document.add(new TextField("ja", unit.ja(), Field.Store.YES));
        writer.addDocument(document);
      }
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
  }

  public List<FuzzyMatch> match(String text, int max) throws IOException {
    String field = Script.hasJapanese(text) ? "ja" : "en";
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    words(text).forEach(word -> query.add(new TermQuery(new Term(field, word)), Occur.SHOULD));
    List<FuzzyMatch> matches = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query.build(), CANDIDATES).scoreDocs) {
      Document document = searcher.storedFields().document(hit.doc);
      matches.add(
          new FuzzyMatch(
              score(text, document.get(field)),
              document.get("en"),
              document.get("ja"),
              "",
              hit.doc));
    }
    matches.sort(Comparator.comparingInt(FuzzyMatch::score).reversed());
    return matches.subList(0, Math.min(max, matches.size()));
  }

  @Override
  public void close() throws IOException {
    if (reader != null) {
      reader.close();
    }
    directory.close();
  }

  /** 100 less the share of characters to be changed. */
  private static int score(String a, String b) {
    int[] row = IntStream.rangeClosed(0, b.length()).toArray();
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0]++;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return 100 - 100 * row[b.length()] / Math.max(a.length(), b.length());
  }

  private Set<String> words(String text) throws IOException {
    Set<String> words = new LinkedHashSet<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(term.toString());
      }
      stream.end();
    }
    return words;
  }
}
