#!/usr/bin/env bash
# Lucene 10.5.0 (Maven: org.apache.lucene:lucene-analysis-kuromoji), JapaneseAnalyzer as it comes.
#
# Guess, before trying: particles and endings are left out, but whether something is done or not is kept:
# 批准した (ratified) and 批准しない (doesn't ratify) differ by a term.
# Seen: all negations go, as auxiliary verbs (ぬ, ず, まい) by their part of speech or as stop words (ない, なかっ). A
# sentence and its contrary have the same terms, and a search for 批准しない ranks both alike. 不, 非 and
# 未 before a noun are kept.
#
# Why it matters here: a memory on this analyzer takes the headline of a ratification for that of a
# refusal at full likeness. OmegaT 5.8, whose Japanese tokenizer uses its lists, offers it as its best match.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'P'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>a</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.lucene</groupId><artifactId>lucene-analysis-kuromoji</artifactId><version>10.5.0</version></dependency>
  </dependencies>
</project>
P
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib > mvn.log 2>&1
cat > Contrary.java <<'J'
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

class Contrary {
  public static void main(String[] arguments) throws Exception {
    String[] headlines = {"議会、条約を批准した", "議会、条約を批准しない", "議会、条約を批准せず", "議会、条約を批准しなかった", "議会、不批准"};
    JapaneseAnalyzer analyzer = new JapaneseAnalyzer();
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (String headline : headlines) {
        System.out.println(headline + ": " + terms(analyzer, headline));
        Document document = new Document();
        document.add(new TextField("headline", headline, Field.Store.YES));
        writer.addDocument(document);
      }
    }
    IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
    float best = 0;
    for (ScoreDoc hit :
        searcher.search(new QueryBuilder(analyzer).createBooleanQuery("headline", "条約を批准しない"), 9).scoreDocs) {
      best = Math.max(best, hit.score);
      System.out.printf(
          "%.2f of the best: %s%n",
          hit.score / best, searcher.storedFields().document(hit.doc).get("headline"));
    }
  }

  private static List<String> terms(JapaneseAnalyzer analyzer, String text) throws Exception {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    }
    return terms;
  }
}
J
# Lucene 10 runs on Java 21 or newer.
for java in "${JAVA_HOME:-}"/bin/java java /usr/lib/jvm/*/bin/java; do
  "$java" --version 2> /dev/null | grep -qE '^[a-z]+ (2[1-9]|[3-9][0-9])' && break
done
seen=$("$java" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp 'lib/*' Contrary.java 2> java.log)
expected='議会、条約を批准した: [議会, 条約, 批准]
議会、条約を批准しない: [議会, 条約, 批准]
議会、条約を批准せず: [議会, 条約, 批准]
議会、条約を批准しなかった: [議会, 条約, 批准]
議会、不批准: [議会, 不, 批准]
1.00 of the best: 議会、条約を批准した
1.00 of the best: 議会、条約を批准しない
1.00 of the best: 議会、条約を批准せず
1.00 of the best: 議会、条約を批准しなかった
0.23 of the best: 議会、不批准'
echo "Lucene 10.5.0:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
