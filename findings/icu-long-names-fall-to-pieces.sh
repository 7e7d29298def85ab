#!/usr/bin/env bash
# ICU4J 79.1 (Maven: com.ibm.icu:icu4j), word BreakIterator for Japanese; Lucene 10.5.0's ICUTokenizer (lucene-analysis-icu, with
# the ICU 77.1 that it brings), which goes by the same dictionary.
#
# Guess, before trying: a name in katakana is one word whatever its length, since a run of one script that no dictionary knows has
# nowhere to be cut; so it is for ゼレンスキー and ストルテンベルグ.
# Seen: up to eight letters mostly. Of nine letters and more each falls into pieces of what the dictionary happens to know, down to
# single letters and to a small vowel without its consonant: ベル|デ|ィ|ムハメド|フ. Some shorter ones do, too: ク|ラマ|トル|スク.
# Node 20 (Intl.Segmenter, ICU 78.2) cuts them alike. With ICUTokenizer a search for ベル (bell) finds the president of Turkmenistan.
#
# Why it matters here: names of that length are many (Central Asia, Ukraine, double names). A search by words, a highlighter, a
# comparison by words and a double click see none of them, and what they see instead is other words: bell, tongue, llama.
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'P'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>a</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.lucene</groupId><artifactId>lucene-analysis-icu</artifactId><version>10.5.0</version></dependency>
  </dependencies>
</project>
P
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib > mvn.log 2>&1
mvn -q -B dependency:copy -Dartifact=com.ibm.icu:icu4j:79.1 -DoutputDirectory=icu >> mvn.log 2>&1
cat > Pieces.java <<'J'
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

class Pieces {
  private static final String[] NAMES = {
    "ゼレンスキー", "トルクメニスタン", "ストルテンベルグ", "クラマトルスク", "ベルディムハメドフ", "フォンデアライエン",
    "ペトロパブロフスク", "ブラゴベシチェンスク", "カラカルパクスタン", "アレクサンドロフスキー"
  };

  public static void main(String[] arguments) {
    BreakIterator words = BreakIterator.getWordInstance(ULocale.JAPANESE);
    for (String name : NAMES) {
      words.setText(name);
      StringBuilder pieces = new StringBuilder(name);
      int cuts = 0;
      words.first();
      for (int end = words.next(); end < name.length(); end = words.next()) {
        pieces.insert(end + cuts++, '|');
      }
      System.out.println(name.length() + " letters: " + pieces);
    }
  }
}
J
cat > Search.java <<'J'
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

class Search {
  public static void main(String[] arguments) throws Exception {
    Analyzer analyzer =
        new Analyzer() {
          @Override
          protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new ICUTokenizer());
          }
        };
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      Document document = new Document();
      document.add(new TextField("headline", "ベルディムハメドフ大統領が訪日", Field.Store.YES));
      writer.addDocument(document);
    }
    IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
    System.out.println(
        "found by ベル: " + searcher.count(new QueryBuilder(analyzer).createPhraseQuery("headline", "ベル")));
  }
}
J
# Lucene 10 runs on Java 21 or newer.
for java in "${JAVA_HOME:-}"/bin/java java /usr/lib/jvm/*/bin/java; do
  "$java" --version 2> /dev/null | grep -qE '^[a-z]+ (2[1-9]|[3-9][0-9])' && break
done
run() { "$java" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 "$@" 2>> java.log; }
seen="$(run -cp 'icu/*' Pieces.java)
$(run -cp 'lib/*' Search.java)"
expected='6 letters: ゼレンスキー
8 letters: トルクメニスタン
8 letters: ストルテンベルグ
7 letters: ク|ラマ|トル|スク
9 letters: ベル|デ|ィ|ムハメド|フ
9 letters: フォン|デ|ア|ライ|エン
9 letters: ペ|トロ|パブロフ|スク
10 letters: ブラ|ゴ|ベ|シチ|ェ|ン|スク
9 letters: カラ|カ|ル|パ|ク|スタン
11 letters: ア|レ|ク|サンド|ロ|フ|スキー
found by ベル: 1'
echo "ICU4J 79.1, Lucene 10.5.0:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
