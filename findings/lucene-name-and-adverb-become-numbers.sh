#!/usr/bin/env bash
# Lucene 10.5.0 (Maven: org.apache.lucene:lucene-analysis-kuromoji), JapaneseNumberFilter.
#
# Guess, before trying: words that merely consist of kanji that numerals have stay words, since the
# tokenizer before the filter tells them from numerals: 万一 (in case) is an adverb, 九十九 before 氏 the
# family name Tsukumo, 八百万 a noun.
# Seen: the filter looks at characters alone. They become 10001, 99 and 8000000, though the tokenizer
# had the right part of speech and reading.
#
# Why it matters here: consular notices say 万一の場合: a search for numbers over 10,000 finds them all, a
# comparison of the numbers of both languages misses 10001 in the English, and Mr Tsukumo is 99.
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
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

class Numbers {
  public static void main(String[] arguments) throws Exception {
    String[] texts = {"万一の場合", "九十九氏と会談", "八百万が集う", "1億2,000万円"};
    for (String text : texts) {
      JapaneseTokenizer tokenizer =
          new JapaneseTokenizer(null, false, JapaneseTokenizer.Mode.NORMAL);
      tokenizer.setReader(new StringReader(text));
      StringBuilder terms = new StringBuilder();
      try (TokenStream stream = new JapaneseNumberFilter(tokenizer)) {
        CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
        stream.reset();
        while (stream.incrementToken()) {
          terms.append(' ').append(term);
        }
        stream.end();
      }
      System.out.println(text + ":" + terms + ", from " + first(text));
    }
  }

  /** The part of speech that the tokenizer gives the first word. */
  private static String first(String text) throws Exception {
    try (JapaneseTokenizer tokenizer =
        new JapaneseTokenizer(null, false, JapaneseTokenizer.Mode.NORMAL)) {
      tokenizer.setReader(new StringReader(text));
      PartOfSpeechAttribute speech = tokenizer.addAttribute(PartOfSpeechAttribute.class);
      tokenizer.reset();
      tokenizer.incrementToken();
      return speech.getPartOfSpeech();
    }
  }
}
J
# Lucene 10 runs on Java 21 or newer.
for java in "${JAVA_HOME:-}"/bin/java java /usr/lib/jvm/*/bin/java; do
  "$java" --version 2> /dev/null | grep -qE '^[a-z]+ (2[1-9]|[3-9][0-9])' && break
done
seen=$("$java" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp 'lib/*' Numbers.java 2> java.log)
expected='万一の場合: 10001 の 場合, from 副詞-助詞類接続
九十九氏と会談: 99 氏 と 会談, from 名詞-固有名詞-人名-姓
八百万が集う: 8000000 が 集う, from 名詞-一般
1億2,000万円: 120000000 円, from 名詞-数'
echo "Lucene 10.5.0:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
