#!/usr/bin/env bash
# Lucene 10.5.0 (Maven: org.apache.lucene:lucene-analysis-kuromoji), JapaneseNumberFilter on days and numbers in a row.
#
# Guess, before trying: a comma is the thousands' where three digits follow (1,000); between 5 and 6 in 5,6日 (the 5th and 6th) it isn't, as the
# Japanese comma (5、6日) isn't.
# Seen: each comma between two digits, of either width, is left out, whatever follows: 5,6日 is the 56th, 1，2審 the 12th instance, and
# three or four tens of people (三，四十人) are 340. With the Japanese comma all is right.
#
# Why it matters here: official texts were written with the full-width comma for seventy years, until 2022. Whoever looks for the 5th or the 6th doesn't
# find them, and whoever compares numbers finds a day that isn't. None of our searches uses the filter.
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
cat > Numbers.java <<'J'
import java.io.StringReader;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.JapaneseNumberFilter;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

class Numbers {
  public static void main(String[] arguments) throws Exception {
    for (String text : new String[] {"1,000人", "5、6日", "5,6日", "5，6日", "５，６日", "1，2審", "三，四十人", "5,3万"}) {
      JapaneseTokenizer tokenizer = new JapaneseTokenizer(null, false, JapaneseTokenizer.Mode.NORMAL);
      tokenizer.setReader(new StringReader(text));
      StringBuilder terms = new StringBuilder(text + ":");
      try (TokenStream stream = new JapaneseNumberFilter(tokenizer)) {
        CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
        stream.reset();
        while (stream.incrementToken()) {
          terms.append(' ').append(term);
        }
        stream.end();
      }
      System.out.println(terms);
    }
  }
}
J
seen=$("${JAVA_HOME:+$JAVA_HOME/bin/}java" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp 'lib/*' Numbers.java 2> java.log)
expected='1,000人: 1000 人
5、6日: 5 、 6 日
5,6日: 56 日
5，6日: 56 日
５，６日: 56 日
1，2審: 12 審
三，四十人: 340 人
5,3万: 530000'
echo "Lucene 10.5.0:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
