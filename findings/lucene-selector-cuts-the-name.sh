#!/usr/bin/env bash
# Lucene 10.5.0 (Maven: org.apache.lucene:lucene-analysis-kuromoji), JapaneseAnalyzer and CJKAnalyzer on names with a variation selector, which asks for
# another shape of the same kanji (葛󠄀城, 辻󠄀元).
#
# Guess, before trying: the selector doesn't matter, Unicode calls it ignorable: who searches for 葛城 finds 葛󠄀城市長.
# Seen: JapaneseAnalyzer cuts the name at it: 葛 and 城, which are other words than 葛城 in the index; 渡邉󠄂, with the selector at its end, stays
# whole. CJKAnalyzer makes a letter of it (葛+selector, selector+城). With either 葛城 doesn't find it.
#
# Why it matters here: ministries and cities write their names so, and input methods give it; on the screen the two look
# alike. A folding of width and case before the index leaves it; it has to be taken out (Mn, U+E0100 to U+E01EF).
set -euo pipefail
export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'P'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>a</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.lucene</groupId><artifactId>lucene-analysis-kuromoji</artifactId><version>10.5.0</version></dependency>
    <dependency><groupId>org.apache.lucene</groupId><artifactId>lucene-memory</artifactId><version>10.5.0</version></dependency>
  </dependencies>
</project>
P
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib > mvn.log 2>&1
cat > Selector.java <<'J'
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.util.QueryBuilder;

class Selector {
  public static void main(String[] arguments) throws Exception {
    for (Analyzer analyzer : List.of(new JapaneseAnalyzer(), new CJKAnalyzer())) {
      System.out.println(analyzer.getClass().getSimpleName());
      for (String[] pair :
          new String[][] {
            {"葛城市長", "葛城"}, {"葛\uDB40\uDD00城市長", "葛城"}, {"辻\uDB40\uDD00元大臣", "辻元"}, {"渡邉\uDB40\uDD02外相", "渡邉"}
          }) {
        MemoryIndex index = new MemoryIndex();
        index.addField("t", pair[0], analyzer);
        boolean found = index.search(new QueryBuilder(analyzer).createPhraseQuery("t", pair[1])) > 0;
        System.out.println("  " + terms(analyzer, pair[0]) + (found ? " found by " : " not found by ") + pair[1]);
      }
    }
  }

  private static List<String> terms(Analyzer analyzer, String text) throws Exception {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString().replaceAll("[\uDB40\uDD00-\uDB40\uDDEF]", "+"));
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
seen=$("$java" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp 'lib/*' Selector.java 2> java.log)
expected='JapaneseAnalyzer
  [葛城, 市長] found by 葛城
  [葛, 城, 市長] not found by 葛城
  [辻, 元, 大臣] not found by 辻元
  [渡邉, 外相] found by 渡邉
CJKAnalyzer
  [葛城, 城市, 市長] found by 葛城
  [葛+, +城, 城市, 市長] not found by 葛城
  [辻+, +元, 元大, 大臣] not found by 辻元
  [渡邉, 邉+, +外, 外相] found by 渡邉'
echo "Lucene 10.5.0:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
