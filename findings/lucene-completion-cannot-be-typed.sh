#!/usr/bin/env bash
# Lucene 10.5.0 (Maven: org.apache.lucene:lucene-analysis-kuromoji), JapaneseCompletionAnalyzer.
#
# Guess, before trying: it adds romanized forms to each word, so that somebody who types Latin letters is
# offered ジョージア for one of jojia, joojia, jo-jia, and 東京 for toukyou.
# Seen: 東京 is. A katakana word with the long mark gets forms in which the mark is left as it is
# (joーjia, zyoーzia), as are グテーレス (guteーresu), ハンガリー and スウェーデン: no key of a Latin keyboard types
# them. JapaneseReadingFormFilter of the same library gives jojia, hangari.
#
# Why it matters here: most names of foreign persons and places have that mark; completion by Latin
# letters works for Japanese names and stops at the first ー of the others.
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
cat > Completion.java <<'J'
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.JapaneseCompletionAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseReadingFormFilter;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

class Completion {
  public static void main(String[] arguments) throws Exception {
    Analyzer completion = new JapaneseCompletionAnalyzer();
    for (String word : new String[] {"東京", "ラトビア", "ジョージア", "ハンガリー", "グテーレス"}) {
      JapaneseTokenizer tokenizer =
          new JapaneseTokenizer(null, true, JapaneseTokenizer.Mode.NORMAL);
      tokenizer.setReader(new StringReader(word));
      System.out.println(
          terms(completion.tokenStream("", word))
              + " reading "
              + terms(new JapaneseReadingFormFilter(tokenizer, true)));
    }
  }

  private static List<String> terms(TokenStream stream) throws Exception {
    List<String> terms = new ArrayList<>();
    CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
    stream.reset();
    while (stream.incrementToken()) {
      terms.add(term.toString());
    }
    stream.end();
    stream.close();
    return terms;
  }
}
J
# Lucene 10 runs on Java 21 or newer.
for java in "${JAVA_HOME:-}"/bin/java java /usr/lib/jvm/*/bin/java; do
  "$java" --version 2> /dev/null | grep -qE '^[a-z]+ (2[1-9]|[3-9][0-9])' && break
done
seen=$("$java" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp 'lib/*' Completion.java 2> java.log)
expected='[東京, toukyou] reading [tōkyō]
[ラトビア, ratobia] reading [ratobia]
[ジョージア, zyoーzia, joーzia, zyoーjia, joーjia] reading [jojia]
[ハンガリー, hangariー, hanngariー] reading [hangari]
[グテーレス, guteーresu] reading [guteresu]'
echo "Lucene 10.5.0:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
