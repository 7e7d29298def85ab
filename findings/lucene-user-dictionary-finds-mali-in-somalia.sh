#!/usr/bin/env bash
# Lucene 10.5.0 (Maven: org.apache.lucene:lucene-analysis-kuromoji), JapaneseTokenizer with a UserDictionary.
#
# Guess, before trying: words of a user dictionary compete with those of the built-in one as words do: マリ
# (Mali) is found where Mali is meant, and ソマリア (Somalia), マリアナ and 伊藤, which the built-in dictionary
# knows as one word each, stay whole.
# Seen: an entry wins wherever its characters stand, within longer words, too. In search mode, JapaneseAnalyzer's own,
# Somalia is ソ, Mali and ア; the Mariana Islands begin with Mali; Mr Ito is Italy and 藤 read フジ.
# In normal mode words that begin before the entry stay whole, those that begin with it don't. Nothing
# says that words were torn, and no cost can be given.
#
# Why it matters here: a glossary of countries is the first thing that is made a user dictionary; then
# the news of Somalia is news of Mali. Ours adds no word that is known already, no single character,
# and takes a run of katakana only as a whole.
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
cat > Words.java <<'J'
import java.io.StringReader;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

class Words {
  public static void main(String[] arguments) throws Exception {
    UserDictionary countries =
        UserDictionary.open(new StringReader("マリ,マリ,マリ,国名\n伊,伊,イ,国名\n"));
    for (String text :
        new String[] {"マリの大統領", "ソマリアの大統領", "マリアナ諸島", "トマリ", "日伊首脳", "伊藤外相"}) {
      System.out.println(text + ": " + words(null, text) + "| with the entries " + words(countries, text));
    }
  }

  private static String words(UserDictionary user, String text) throws Exception {
    try (JapaneseTokenizer tokens =
        new JapaneseTokenizer(user, true, JapaneseTokenizer.Mode.SEARCH)) {
      tokens.setReader(new StringReader(text));
      CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
      ReadingAttribute reading = tokens.addAttribute(ReadingAttribute.class);
      tokens.reset();
      StringBuilder words = new StringBuilder();
      while (tokens.incrementToken()) {
        String read = reading.getReading();
        words.append(word).append(read == null ? " " : "(" + read + ") ");
      }
      return words.toString();
    }
  }
}
J
# Lucene 10 runs on Java 21 or newer.
for java in "${JAVA_HOME:-}"/bin/java java /usr/lib/jvm/*/bin/java; do
  "$java" --version 2> /dev/null | grep -qE '^[a-z]+ (2[1-9]|[3-9][0-9])' && break
done
seen=$("$java" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp 'lib/*' Words.java 2> java.log)
expected='マリの大統領: マリ(マリ) の(ノ) 大統領(ダイトウリョウ) | with the entries マリ(マリ) の(ノ) 大統領(ダイトウリョウ) 
ソマリアの大統領: ソマリア(ソマリア) の(ノ) 大統領(ダイトウリョウ) | with the entries ソ(ソ) マリ(マリ) ア の(ノ) 大統領(ダイトウリョウ) 
マリアナ諸島: マリアナ(マリアナ) 諸島(ショトウ) | with the entries マリ(マリ) アナ(アナ) 諸島(ショトウ) 
トマリ: トマリ | with the entries トマリ 
日伊首脳: 日(ニチ) 伊(イ) 首脳(シュノウ) | with the entries 日(ニチ) 伊(イ) 首脳(シュノウ) 
伊藤外相: 伊藤(イトウ) 外相(ガイショウ) | with the entries 伊(イ) 藤(フジ) 外相(ガイショウ) '
echo "Lucene 10.5.0:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo "It behaves otherwise now." >&2; exit 1; }
