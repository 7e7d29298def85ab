#!/usr/bin/env bash
# Lucene 10.5.0 (Maven: org.apache.lucene:lucene-queryparser, lucene-analysis-kuromoji), three query parsers.
#
# Guess, before trying: the ideographic space (U+3000), which the space bar gives while one types Japanese, is a
# space to all parsers of the library: 会談　-延期 asks for 会談 without 延期.
# Seen: it is for QueryParser and StandardQueryParser. SimpleQueryParser, the one that is meant for what people type into
# a box, knows ASCII's spaces alone: the minus is within a word then and the analyzer drops it, and what was
# to be left out is asked for. The text that should not be among the answers is the first of them.
#
# Why it matters here: the search box of every Japanese user. Nothing is refused, and the answers look
# right to whoever doesn't read them all. Fold U+3000 before parsing.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'P'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>a</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.lucene</groupId><artifactId>lucene-analysis-kuromoji</artifactId><version>10.5.0</version></dependency>
    <dependency><groupId>org.apache.lucene</groupId><artifactId>lucene-queryparser</artifactId><version>10.5.0</version></dependency>
  </dependencies>
</project>
P
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib > mvn.log 2>&1
cat > Box.java <<'J'
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.queryparser.flexible.standard.StandardQueryParser;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

class Box {
  public static void main(String[] arguments) throws Exception {
    JapaneseAnalyzer analyzer = new JapaneseAnalyzer();
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (String headline : new String[] {"外相会談を延期", "外相会談を開催"}) {
        Document document = new Document();
        document.add(new TextField("f", headline, Field.Store.YES));
        writer.addDocument(document);
      }
    }
    IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
    for (String typed : new String[] {"会談 -延期", "会談　-延期"}) {
      System.out.println("classic  " + typed + ": " + found(searcher, new QueryParser("f", analyzer).parse(typed)));
      System.out.println("standard " + typed + ": " + found(searcher, new StandardQueryParser(analyzer).parse(typed, "f")));
      SimpleQueryParser simple = new SimpleQueryParser(analyzer, "f");
      simple.setDefaultOperator(BooleanClause.Occur.MUST);
      System.out.println("simple   " + typed + ": " + found(searcher, simple.parse(typed)));
    }
  }

  private static List<String> found(IndexSearcher searcher, Query query) throws Exception {
    List<String> found = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query, 9).scoreDocs) {
      found.add(searcher.storedFields().document(hit.doc).get("f"));
    }
    return found;
  }
}
J
# Lucene 10 runs on Java 21 or newer.
for java in "${JAVA_HOME:-}"/bin/java java /usr/lib/jvm/*/bin/java; do
  "$java" --version 2> /dev/null | grep -qE '^[a-z]+ (2[1-9]|[3-9][0-9])' && break
done
seen=$("$java" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp 'lib/*' Box.java 2> java.log)
expected='classic  会談 -延期: [外相会談を開催]
standard 会談 -延期: [外相会談を開催]
simple   会談 -延期: [外相会談を開催]
classic  会談　-延期: [外相会談を開催]
standard 会談　-延期: [外相会談を開催]
simple   会談　-延期: [外相会談を延期]'
echo "Lucene 10.5.0:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
